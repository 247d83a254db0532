using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsExtraction.Training.Events;

/// <summary><c>fresh-news</c>: puts the annotations of Data/fresh-news.ndjson, which hold no texts, to the news that they were made on, in
/// the form that scorers and <c>train confidence</c> read.</summary>
internal static class FreshNewsCommand
{
    public static Command Create()
    {
        var corpus = new Argument<string>("CORPUS") { Description = "The news: articles between empty lines, plain or .gz." };
        var slices = new Option<int[]>("--slices")
        {
            Description = "Numbers of slices of ten articles; all without it.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var annotations = new Option<string>("--annotations")
        {
            Description = "The annotations.",
            DefaultValueFactory = _ => "src/NewsExtraction.Training/Data/fresh-news.ndjson",
        };
        var output = new Option<string>("--output")
        {
            Description = "Path without ending: .json receives articles with events, .ndjson the articles alone.",
            DefaultValueFactory = _ => "fresh-news",
        };
        var command = new Command("fresh-news", "Puts the annotations of fresh news to their texts.") { corpus, slices, annotations,
            output };
        command.SetAction(p => Run(p.GetValue(corpus)!, p.GetValue(slices)!, p.GetValue(annotations)!, p.GetValue(output)!));
        return command;
    }

    private static int Run(string corpus, int[] slices, string annotations, string output)
    {
        var wanted = File.ReadLines(annotations).Select(line => JsonNode.Parse(line)!.AsObject())
            .Where(a => slices.Length == 0 || slices.Contains(SliceOf((string)a["article"]!))).ToList();
        var blocks = wanted.Select(a => (int)a["block"]!).ToHashSet();
        var texts = Blocks(corpus).Index().Where(b => blocks.Contains(b.Index)).ToDictionary(b => b.Index, b => b.Item);
        var gold = new JsonArray();
        using var articles = File.CreateText(output + ".ndjson");
        foreach (var article in wanted)
        {
            var (name, length) = ((string)article["article"]!, (int)article["length"]!);
            if (!texts.TryGetValue((int)article["block"]!, out var text) || text.Length < length)
            {
                Console.Error.WriteLine($"{name}: block {article["block"]} of {corpus} is not the article that was annotated.");
                return 1;
            }

            text = text[..length];
            articles.WriteLine(new JsonObject { ["id"] = name, ["text"] = text }.ToJsonString());
            var events = article["events"]!.AsArray().Select((e, i) => Event(e!.AsObject(), i, text));
            gold.Add(new JsonObject { ["doc"] = name, ["text"] = text, ["events"] = new JsonArray([.. events]) });
        }

        File.WriteAllText(output + ".json", gold.ToJsonString());
        Console.WriteLine($"{gold.Count} articles");
        return 0;
    }

    // "s03-07" is the seventh article of slice 3.
    private static int SliceOf(string article) => int.Parse(article.AsSpan(1, article.IndexOf('-', StringComparison.Ordinal) - 1));

    private static JsonObject Event(JsonObject annotated, int number, string text)
    {
        var made = new JsonObject { ["id"] = $"e{number + 1}" };
        foreach (var (name, value) in annotated) made[name] = WithTexts(value, text);
        return made;
    }

    // Two numbers are a span: [start, end].
    private static JsonNode? WithTexts(JsonNode? value, string text) => value switch
    {
        JsonArray { Count: 2 } span when span[0]!.GetValueKind() == JsonValueKind.Number => Span((int)span[0]!, (int)span[1]!, text),
        JsonArray list => new JsonArray([.. list.Select(v => WithTexts(v, text))]),
        JsonObject roles => new JsonObject(roles.Select(r => KeyValuePair.Create(r.Key, WithTexts(r.Value, text)))),
        _ => value?.DeepClone(),
    };

    private static JsonObject Span(int start, int end, string text) =>
        new() { ["start"] = start, ["end"] = end, ["text"] = text[start..end] };

    // Articles as they were annotated: lines trimmed, empty ones left out.
    private static IEnumerable<string> Blocks(string corpus)
    {
        using var file = File.OpenRead(corpus);
        using Stream plain = corpus.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                if (line.Trim() is { Length: > 0 } trimmed) lines.Add(trimmed);
            }
            else
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }
        }

        if (lines.Count > 0) yield return string.Join('\n', lines);
    }
}
