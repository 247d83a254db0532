using System.Text;
using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Formats;
using NewsExtraction.Fuzz.Hostile;
using SharpFuzz;

namespace NewsExtraction.Fuzz.Reading;

/// <summary>
/// Takes inputs from afl-fuzz, which changes those that reached code no other had reached. The libraries must have been instrumented by
/// <c>sharpfuzz</c> first: <c>.ci/led-fuzz</c> does both.
/// </summary>
internal static class GuidedTarget
{
    private const string Sentence = "The army took the town on Monday, the mayor said.";

    /// <summary>Names of the targets.</summary>
    public static IReadOnlyList<string> Names { get; } = ["texts", "rules", "articles", "lines", "json", "sheets", "pages", "feeds"];

    /// <summary>Runs until afl-fuzz has enough. What is wrong is thrown, which afl-fuzz takes for a crash.</summary>
    public static void Run(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var faultOf = Target(name);
        Fuzzer.Run(stream =>
        {
            if (faultOf(BytesOf(stream)) is { } fault) throw new InvalidOperationException(fault);
        });
    }

    private static Func<byte[], string?> Target(string name) => name switch
    {
        "texts" => bytes => Invariants.FaultOf(NewsExtractor.Default.Extract(Encoding.UTF8.GetString(bytes), new DateOnly(2026, 2, 18))),
        "rules" => RulesFault,
        "articles" => ArticlesFault,
        "lines" => bytes => ReadingFault(bytes, InputForm.Ndjson),
        "json" => bytes => ReadingFault(bytes, InputForm.Json),
        "sheets" => bytes => ReadingFault(bytes, InputForm.Csv),
        "pages" => bytes => ReadingFault(bytes, InputForm.Html),
        "feeds" => bytes => ReadingFault(bytes, InputForm.Xml),
        _ => throw new ArgumentException($"There is no target '{name}'; {string.Join(", ", Names)} are."),
    };

    private static string? RulesFault(byte[] bytes)
    {
        try
        {
            EventRules.Parse(new EventRuleSource("own.events", Encoding.UTF8.GetString(bytes)));
            return null;
        }
        catch (EventRuleException e)
        {
            return e.Errors.All(x => x.Line > 0 && x.Column > 0 && x.Message.Length > 0) ? null : "an error without its place";
        }
    }

    // What is read back must be a valid article: its offsets are checked against its text.
    private static string? ArticlesFault(byte[] bytes)
    {
        try
        {
            var article = ArticleJson.Read(bytes, Sentence);
            return ArticleJson.ToJson(article).Length > 0 ? null : "an article without its JSON";
        }
        catch (JsonException e)
        {
            return e.Message.Length > 0 ? null : "an error that says nothing";
        }
    }

    private static string? ReadingFault(byte[] bytes, InputForm form) =>
        ReadingInvariants.FaultOf(bytes, new ReadingOptions { Form = form });

    private static byte[] BytesOf(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
