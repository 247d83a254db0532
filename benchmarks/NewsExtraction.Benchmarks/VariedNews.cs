namespace NewsExtraction.Benchmarks;

/// <summary>
/// Articles whose sentences are all different: the examples of the shipped event rules, twenty to an article. A step that reads one
/// article again and again finds its words and branches in the processor's caches; over these it does not.
/// </summary>
internal static class VariedNews
{
    private const int SentencesPerArticle = 20;

    public static IReadOnlyList<string> Articles { get; } = NewsExtractor.Default.Rules.Examples
        .Select(example => example.Sentence)
        .Distinct(StringComparer.Ordinal)
        .Select((sentence, i) => (Sentence: sentence, Article: i / SentencesPerArticle))
        .GroupBy(s => s.Article, s => s.Sentence)
        .Select(sentences => string.Join('\n', sentences))
        .ToArray();

    public static int Words { get; } = Articles.Sum(article => article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
}
