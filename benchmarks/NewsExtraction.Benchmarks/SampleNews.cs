namespace NewsExtraction.Benchmarks;

/// <summary>A news article written for measuring, and how many words it has by white space.</summary>
internal static class SampleNews
{
    public static readonly DateOnly Published = new(2026, 2, 18);

    public static string Article { get; } = Read();

    public static int Words { get; } = Article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Read()
    {
        using var reader = new StreamReader(typeof(SampleNews).Assembly.GetManifestResourceStream("sample-news.txt")!);
        return reader.ReadToEnd();
    }
}
