using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsExtraction.Formats.Reading;

/// <summary>Reads articles that are JSON: an object on each line, or a document of them.</summary>
/// <param name="names">Names of the fields.</param>
/// <param name="longestLine">Most characters of a line; longer ones are faults.</param>
internal sealed class JsonReader(FieldNames names, int longestLine = FileContent.LargestWhole)
{
    private static readonly string[] Lists = ["articles", "items", "results", "docs", "data", "stories", "news", "entries", "documents"];
    private readonly ArticleObject _object = new(names);

    /// <summary>The articles of the lines; empty lines are none.</summary>
    public async IAsyncEnumerable<SourceItem> Lines(SourceFile file, Stream stream,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var peeked = stream as PeekedStream ?? new PeekedStream(stream);
        var start = await peeked.Peek(1 << 16, cancellationToken);
        if (Binaries.FaultOf(start.Span) is { } fault) throw new IOException(fault);
        using var reader = new StreamReader(peeked, Encodings.Of(start.Span, out _), detectEncodingFromByteOrderMarks: true, 1 << 16);
        var lines = new BoundedLines(reader, longestLine);
        for (var number = 1; await lines.Read(cancellationToken) is { } line; number++)
        {
            if (lines.IsTooLong) yield return TooLong(file, number);
            else if (!string.IsNullOrWhiteSpace(line)) yield return Line(file, line, number);
        }
    }

    /// <summary>The articles of a document.</summary>
    public IReadOnlyList<SourceItem> Document(SourceFile file, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (Articles(document.RootElement) is not { } articles)
                return [_object.Read(file, document.RootElement, file.Name, 1) with { IsWholeFile = true }];
            return [.. articles.EnumerateArray().Select((a, i) => _object.Read(file, a, file.NameOf(Number(i + 1)), i + 1))];
        }
        catch (JsonException e)
        {
            if (IsLines(text)) return [.. Lines(file, text)];
            return [SourceItem.Faulty(file, file.Name, 1,
                $"The file is no JSON document (line {Number((int)(e.LineNumber ?? 0) + 1)}, byte {e.BytePositionInLine ?? 0}).")];
        }
    }

    /// <summary>The articles of lines that are read already.</summary>
    public IEnumerable<SourceItem> Lines(SourceFile file, string text) => text.Split('\n').Select((line, i) => (Line: line, Number: i + 1))
        .Where(l => !string.IsNullOrWhiteSpace(l.Line)).Select(l => Line(file, l.Line, l.Number));

    /// <summary>True where the first line is an object of its own.</summary>
    public static bool IsLines(string text)
    {
        var end = text.AsSpan().TrimStart().IndexOf('\n');
        return end > 0 && IsObject(text.AsSpan().TrimStart()[..end].ToString());
    }

    /// <summary>True where a text is a JSON object or list of objects.</summary>
    public static bool IsDocument(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed is ['{', .., '}'] or ['[', .., ']'] && (trimmed[0] == '{' || trimmed[1..].TrimStart() is ['{', ..])
            && IsObject(text);
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private SourceItem TooLong(SourceFile file, int number) => SourceItem.Faulty(file, file.NameOf(Number(number)), number,
        $"The line is too long (over {longestLine.ToString("N0", CultureInfo.InvariantCulture)} characters). Give one article on a line.");

    private SourceItem Line(SourceFile file, string line, int number)
    {
        var id = file.NameOf(Number(number));
        try
        {
            using var document = JsonDocument.Parse(line);
            return _object.Read(file, document.RootElement, id, number);
        }
        catch (JsonException e)
        {
            return SourceItem.Faulty(file, id, number,
                $"The line is no JSON object (at byte {e.BytePositionInLine ?? 0} of the line). "
                + "Expected {\"text\": \"...\"} on one line."
                + (line.TrimStart() is ['[', ..] ? " For a JSON document with a list give --input json." : string.Empty));
        }
        catch (ArgumentException)
        {
            return SourceItem.Faulty(file, id, number, "The line is no valid text (half of a surrogate pair).");
        }
    }

    // The list itself, or the one in the object that answers of news services hold, at most two levels deep.
    private JsonElement? Articles(JsonElement root, int depth = 0)
    {
        if (root.ValueKind == JsonValueKind.Array) return root;
        if (root.ValueKind != JsonValueKind.Object) return null;
        var isArticle = _object.HasText(root);
        foreach (var name in Lists)
            if (!isArticle && root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array) return list;
        if (depth > 0 || isArticle) return null;
        foreach (var property in root.EnumerateObject())
            if (property.Value.ValueKind == JsonValueKind.Object && Articles(property.Value, depth + 1) is { } inner) return inner;
        return null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
