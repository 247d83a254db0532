namespace NewsExtraction.Formats.Tests;

/// <summary>Articles to write.</summary>
internal static class Articles
{
    public const string Text = "Government troops retook the town of Sarmin in Syria on Tuesday, the defence minister said. "
        + "At least 14 fighters were killed. “We won,” he said in Zürich.";

    public static SourceItem Item(string id, string? text = null) => new($"{id}.txt", id, 1)
    {
        Article = new ArticleInput(text ?? Text, new DateOnly(2024, 5, 3), "Troops retake Sarmin", id),
    };

    public static Article Of(SourceItem item) => NewsExtractor.Default.Extract(item.Article!);

    /// <summary>Writes articles with these ids, and ends the output.</summary>
    public static async Task Write(ArticleWriter writer, params string[] ids)
    {
        foreach (var id in ids) await writer.WriteAsync(Item(id), Of(Item(id)));
        await writer.CompleteAsync();
    }
}
