using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Rules;

/// <summary>Own sentences for every PLOVER category, each with a word of who acts and of who is acted upon ("|" between words that will do,
/// "-" where the sentence names nobody).</summary>
internal sealed class PloverSentencesTests
{
    private const int LeastOfCategory = 10;

    private static readonly Lazy<List<string[]>> Rows = new(() =>
        File.ReadAllLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Rules", "plover-sentences.tsv")).Skip(1)
            .Where(l => l.Length > 0).Select(l => l.Split('\t')).ToList());

    [Test]
    public void EveryCategoryHasTenSentences()
    {
        var categories = NewsExtractor.Default.Rules.Types.SelectMany(t => t.Plover).Select(p => p.Code).OfType<string>().Distinct()
            .ToList();
        Assert.That(categories.Where(c => Rows.Value.Count(r => r[0] == c) < LeastOfCategory), Is.Empty);
    }

    [Test]
    public void CategoryAndActorsAreFound()
    {
        var wrong = Rows.Value.Where(r => !NewsExtractor.Default.Extract(r[3]).Events.Any(e => IsRight(e, r)))
            .Select(r => string.Join(" | ", r)).ToList();
        foreach (var line in wrong) TestContext.Out.WriteLine(line);
        // A change of tags, trees or names may cost a sentence or two.
        Assert.That(wrong, Has.Count.LessThanOrEqualTo(Rows.Value.Count / 50), string.Join('\n', wrong));
    }

    private static bool IsRight(NewsEvent e, string[] row) =>
        e.Plover == row[0] && e.Realis is Realis.Asserted or Realis.Planned && Names(e.Initiators, row[1], row[3])
            && Names(e.Recipients, row[2], row[3]);

    private static bool Names(IReadOnlyList<EventParticipant> actors, string wanted, string text) =>
        wanted == "-"
            || wanted.Split('|').Any(w => actors.Any(a => Texts(a, text).Any(t => t.Contains(w, StringComparison.OrdinalIgnoreCase))));

    private static IEnumerable<string> Texts(EventParticipant actor, string text) =>
        actor.Entity is { } entity ? entity.Mentions.Select(m => m.Span.In(text).ToString()).Append(entity.Name) : [actor.Text];
}
