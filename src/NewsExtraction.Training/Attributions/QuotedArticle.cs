using System.Text.Json;

namespace NewsExtraction.Training.Attributions;

/// <summary>An article with its attributions as annotated.</summary>
/// <param name="Text">The text.</param>
/// <param name="Attributions">Cue and content spans of each.</param>
internal sealed record QuotedArticle(string Text, IReadOnlyList<(TextSpan[] Cue, TextSpan[] Content)> Attributions)
{
    public static IEnumerable<QuotedArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var attributions = new List<(TextSpan[], TextSpan[])>();
            foreach (var item in root.GetProperty("attributions").EnumerateArray())
                attributions.Add((Spans(item.GetProperty("cue")), Spans(item.GetProperty("content"))));
            yield return new(root.GetProperty("text").GetString() ?? "", attributions);
        }
    }

    private static TextSpan[] Spans(JsonElement pairs) =>
        [.. pairs.EnumerateArray().Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))];
}
