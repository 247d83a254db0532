using NewsExtraction.Training.Events;
using NewsExtraction.Training.Events.Triggers;

namespace NewsExtraction.Training.Tests.Events;

/// <summary>Annotated articles, sentence by sentence.</summary>
internal sealed class SentencesAloneTests
{
    private const string First = "Students marched through the old town of Lyon on Monday.";
    private const string Second = "Police arrested twelve of them near the main station.";

    [Test]
    public void EachSentenceKeepsItsMentionsAtTheirWords()
    {
        var article = Article($"{First} {Second}", "marched", "arrested");

        var alone = SentencesAlone.Of(article, NewsExtractor.Default.Pipeline.Analyze(article.Input.Text)).ToList();

        Assert.That(alone.Select(a => a.Input.Text), Is.EqualTo(new[] { First, Second }));
        Assert.That(alone.Select(a => a.Mentions.Single().Trigger.Single() is var t ? a.Input.Text[t.Start..t.End] : null),
            Is.EqualTo(new[] { "marched", "arrested" }));
    }

    [Test]
    public void ShortLinesAreLeftOut()
    {
        var article = Article($"By Ana Ruiz\n{First}", "marched");

        var alone = SentencesAlone.Of(article, NewsExtractor.Default.Pipeline.Analyze(article.Input.Text));

        Assert.That(alone.Select(a => a.Input.Text), Is.EqualTo(new[] { First }));
    }

    private static GoldArticle Article(string text, params string[] triggers) => new("a", new ArticleInput(text),
        [.. triggers.Select(t => new GoldMention("Protest", [Span(text, t)], false, 1))]);

    private static TextSpan Span(string text, string word) =>
        text.IndexOf(word, StringComparison.Ordinal) is var start ? new TextSpan(start, start + word.Length) : default;
}
