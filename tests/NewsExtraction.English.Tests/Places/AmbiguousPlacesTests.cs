namespace NewsExtraction.English.Tests.Places;

/// <summary>Sentences with place names that several countries have; each table row gives
/// the name, the country meant, and the sentence.</summary>
internal sealed class AmbiguousPlacesTests
{
    [TestCase("ambiguous-places.tsv", 150)]
    [TestCase("located-places.tsv", 100)]
    public void NearlyAllAmbiguousPlacesAreOfTheRightCountry(string table, int least)
    {
        var path = Path.Combine(TestContext.CurrentContext.TestDirectory, "Places", table);
        var rows = File.ReadAllLines(path).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t')).ToList();
        var wrong = new List<string>();
        foreach (var row in rows)
        {
            var article = NewsExtractor.Default.Extract(row[2]);
            var entity = article.Entities.FirstOrDefault(e =>
                e.Mentions.Any(m => m.Span.In(row[2]).Contains(row[0], StringComparison.Ordinal)));
            if (entity?.Link?.Country != row[1])
                wrong.Add($"{row[0]}: {entity?.Link?.Country ?? entity?.Type.ToString() ?? "not found"}, expected {row[1]} in: {row[2]}");
        }

        TestContext.Out.WriteLine($"{rows.Count - wrong.Count} of {rows.Count} right");
        foreach (var line in wrong) TestContext.Out.WriteLine(line);
        Assert.That(rows, Has.Count.GreaterThanOrEqualTo(least));
        Assert.That(wrong, Has.Count.LessThanOrEqualTo(rows.Count / 20), string.Join('\n', wrong));
    }
}
