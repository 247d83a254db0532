using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Syntax;

/// <summary>
/// Own headlines in sentence case, title case and capitals, without articles and copulas, many of whose verbs might be nouns ("Rebels
/// attack town"): the root, its tag, subject and object. What a statistical parser gets right of them is a share, so the share is tested.
/// </summary>
public sealed class HeadlineTests
{
    private const double LeastRoots = 0.85;
    private const double LeastTrees = 0.75;

    [Test]
    public void MostHeadlinesHaveTheirVerbWithItsSubjectAndObject()
    {
        var lines = File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Syntax", "headlines.tsv"))[1..];
        int roots = 0, trees = 0;
        foreach (var cells in lines.Select(line => line.Split('\t')))
        {
            var parsed = NewsExtractor.Default.Parse(cells[0]);
            var root = Enumerable.Range(0, parsed.Count).First(i => parsed.Head(i) < 0);
            var right = parsed.Word(root) == cells[1] && parsed.Upos(root).ToString().Equals(cells[2], StringComparison.OrdinalIgnoreCase);
            var whole = right && cells[3] == Child(parsed, root, Relation.Nsubj, Relation.NsubjPass)
                && cells[4] == Child(parsed, root, Relation.Obj);
            if (right) roots++;
            if (whole) trees++;
            else TestContext.Out.WriteLine(
                $"{cells[0]}: {string.Join(' ', Enumerable.Range(0, parsed.Count).Select(i => Line(parsed, i)))}");
        }

        TestContext.Out.WriteLine($"roots {roots}, with subject and object {trees} of {lines.Length}");
        Assert.That((double)roots / lines.Length, Is.GreaterThanOrEqualTo(LeastRoots));
        Assert.That((double)trees / lines.Length, Is.GreaterThanOrEqualTo(LeastTrees));
    }

    private static string Child(ParsedText parsed, int head, params Relation[] relations)
    {
        foreach (var relation in relations)
            if (parsed.Child(head, relation) is >= 0 and var child) return parsed.Word(child);
        return "-";
    }

    private static string Line(ParsedText parsed, int i) => $"{parsed.Word(i)}/{parsed.Upos(i)}/{RelationNames.Of(parsed.Relation(i))}";
}
