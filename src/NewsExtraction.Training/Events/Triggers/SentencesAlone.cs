using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events.Triggers;

/// <summary>The sentences of an annotated article, each as an article of its own: what headlines and short notes look like, in which no
/// other event speaks for a word. A model that has seen whole articles only doubts what stands alone.</summary>
internal static class SentencesAlone
{
    // Shorter ones are titles of pages, places and names of authors.
    private const int FewestCharacters = 40;

    /// <summary>The sentences, with the mentions whose triggers they hold; fillers are left out.</summary>
    public static IEnumerable<GoldArticle> Of(GoldArticle article, ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
            if (sentence.Span.Length >= FewestCharacters) yield return Alone(article, sentence.Span);
    }

    private static GoldArticle Alone(GoldArticle article, TextSpan span) => new(
        article.Name,
        new ArticleInput(article.Input.Text[span.Start..span.End]),
        [.. article.Mentions.Where(m => m.Trigger.All(t => t.Start >= span.Start && t.End <= span.End))
            .Select(m => m with { Trigger = [.. m.Trigger.Select(t => Moved(t, span.Start))], Fillers = [] })]);

    private static TextSpan Moved(TextSpan span, int by) => new(span.Start - by, span.End - by);
}
