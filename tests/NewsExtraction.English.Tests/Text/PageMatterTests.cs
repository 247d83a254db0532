namespace NewsExtraction.English.Tests.Text;

/// <summary>What pages set between the paragraphs of a report, and where sentences end beside it.</summary>
public sealed class PageMatterTests
{
    [TestCase("More:Ten ways to save money")]
    [TestCase("Read this:Why the harbour of Lira is closed?")]
    [TestCase("Paul Okoro/NPS/Getty Images")]
    [TestCase("Need a break? Play the Daily Puzzle.")]
    [TestCase("Sign up for our letter from the harbour.")]
    [TestCase("Follow BBC Scotland on X and Facebook")]
    public void SuchALineIsNotRead(string line)
    {
        var text = $"Mayor resigns\n{line}\nThe mayor left the town.";
        Assert.That(Sentences(text), Is.EqualTo(new[] { "Mayor resigns", "The mayor left the town." }));
    }

    [TestCase("Garo:Two rockets hit the port of the town.")]
    [TestCase("The mayor has one wish: peace.")]
    public void SuchALineIsRead(string line) => Assert.That(Sentences($"Mayor resigns\n{line}"), Has.Count.EqualTo(2));

    [Test]
    public void AHeadlineIsReadWhateverItsForm() =>
        Assert.That(Sentences("Explained:How the port fell\nThe mayor left."), Has.Count.EqualTo(2));

    [TestCase("“It is over.” Video Ad Feedback Mayor speaks to crowd 00:35 - Source: CNN The mayor left.", "The mayor left.")]
    [TestCase("The port burned. Ann Roe/AFP/Getty Images Related article How it fell", "How it fell")]
    [TestCase("4:54 pm ET March 16, 2026 Share this update The mayor left.", "The mayor left.")]
    public void AStampIsABorder(string text, string last) => Assert.That(Sentences(text)[^1], Is.EqualTo(last));

    [TestCase("The court overturned Roe v. Wade on Monday.", 1)]
    [TestCase("The mayor wrote on X. A joint letter followed.", 2)]
    [TestCase("He linked to https://t.co/abc1 The mayor left the town.", 2)]
    public void SentencesEndWhereTheyDo(string text, int count) => Assert.That(Sentences(text), Has.Count.EqualTo(count));

    private static List<string> Sentences(string text) =>
        NewsExtractor.Default.Extract(text).Sentences.Select(s => s.Span.In(text).ToString()).ToList();
}
