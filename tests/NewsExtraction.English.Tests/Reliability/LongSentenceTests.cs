using System.Text.Json;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>A sentence without end is read as several, and the article says so.</summary>
internal sealed class LongSentenceTests
{
    private static readonly string Endless = string.Concat(Enumerable.Repeat("the army attacked the town, ", 400));

    [Test]
    public void NoSentenceIsLongerThanTheLimit()
    {
        var article = NewsExtractor.Default.Extract(Endless);
        Assert.That(article.Sentences.Select(s => s.Count), Is.All.LessThanOrEqualTo(600));
        Assert.That(article.Sentences[0].Span.In(Endless).ToString(), Does.EndWith(","));
    }

    [Test]
    public void TheWarningCoversTheWholeSentence()
    {
        var warnings = NewsExtractor.Default.Extract("Rebels fled. " + Endless).Warnings;
        Assert.That(warnings.Select(w => (w.Code, w.Span.Start)), Is.EqualTo(new[] { ("long-sentence", 13) }));
        Assert.That(warnings[0].Message, Does.Contain("full stops"));
    }

    [Test]
    public void TheJsonHasWarningsOnlyWhereThereAreAny()
    {
        using var with = JsonDocument.Parse(ArticleJson.ToJson(NewsExtractor.Default.Extract(Endless)));
        using var without = JsonDocument.Parse(ArticleJson.ToJson(NewsExtractor.Default.Extract("Rebels fled.")));
        Assert.That(with.RootElement.GetProperty("warnings")[0].GetProperty("code").GetString(), Is.EqualTo("long-sentence"));
        Assert.That(with.RootElement.GetProperty("warnings")[0].GetProperty("end").GetInt32(), Is.EqualTo(Endless.Length - 1));
        Assert.That(without.RootElement.TryGetProperty("warnings", out _), Is.False);
    }

    [Test]
    public void AHigherLimitOfTheParserHoldsForAllSteps()
    {
        var extractor = new NewsExtractorBuilder().Options(new ExtractionOptions { MaxSentenceTokens = 900 }).Build();
        Assert.That(extractor.Extract(Endless).Sentences[0].Count, Is.GreaterThan(600).And.LessThanOrEqualTo(900));
    }

    [Test]
    public void ATokenizerOfOnesOwnMayGiveLongSentences()
    {
        var extractor = new NewsExtractorBuilder().Tokenizer(new OneSentence(NewsExtractor.Default.Tokenizer)).Build();
        Assert.That(extractor.Extract(string.Concat(Enumerable.Repeat("Rebels fled. ", 300))).Warnings, Has.Count.EqualTo(1));
    }

    private sealed class OneSentence(ITokenizer inner) : ITokenizer
    {
        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default)
        {
            var tokens = inner.Tokenize(text, cancellationToken);
            var spans = Enumerable.Range(0, tokens.Count).Select(tokens.Span).ToArray();
            return new TokenizedText(text, spans, [new Sentence(0, 0, spans.Length, tokens.SpanOf(0, spans.Length), true)]);
        }
    }
}
