using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Syntax;

/// <summary>The limit on what tagger and parser see in one piece.</summary>
public sealed class SentenceLimitTests
{
    [TestCase(20, true)]
    [TestCase(192, false)]
    public void SentencesBeyondTheLimitAreCutForTheParserOnly(int limit, bool cut)
    {
        var text = string.Join(" and ", Enumerable.Repeat("the soldiers reached the town", 8)) + ".";
        var article = new NewsExtractorBuilder().Options(new ExtractionOptions { MaxSentenceTokens = limit }).Build().Extract(text);
        var parsed = article.Syntax;

        Assert.That(parsed.Sentences, Has.Count.EqualTo(1));
        var crossing = Enumerable.Range(0, 20).Count(i => parsed.Head(i) >= 20)
            + Enumerable.Range(20, parsed.Count - 20)
            .Count(i => parsed.Head(i) is >= 0 and < 20 && parsed.Relation(i) != Relation.Parataxis);
        Assert.That(crossing == 0, Is.EqualTo(cut));
    }
}
