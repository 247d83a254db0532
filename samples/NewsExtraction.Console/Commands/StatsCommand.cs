using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;
using NewsExtraction.Formats;
using Spectre.Console;

namespace NewsExtraction.Console.Commands;

/// <summary><c>stats</c>: what there is in many articles, counted.</summary>
internal sealed class StatsCommand
{
    private readonly InputOptions _input = new();
    private readonly EventFilter _filter = new();
    private readonly Option<string[]> _events = CommonOptions.Events();
    private readonly Option<string[]> _names = CommonOptions.Names();
    private readonly Option<int> _top = Choice.Number("--top", "How many names each list has at most.", 15, 1, 1_000_000);
    private readonly Option<string?> _format =
        new Option<string?>("--format") { Description = "Form of the output: text (the default) or json." }.OneOf("text", "json");

    private readonly Option<bool> _json = CommonOptions.Json();

    public static Command Create(Terminal terminal)
    {
        var stats = new StatsCommand();
        var command = new Command("stats", "Counts events by type, realis, country, actor, place and day.");
        stats._input.AddTo(command, terminal);
        stats._filter.AddTo(command);
        foreach (var option in (Option[])[stats._events, stats._names, stats._top, stats._format, stats._json]) command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => stats.Run(parsed, terminal, cancellationToken));
        return command;
    }

    private async Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        var files = _input.Files(parsed);
        var source = new ArticleSource(_input.Read(parsed, terminal));
        var extractor = CommonOptions.Extractor(parsed.GetValue(_events) ?? [], parsed.GetValue(_names) ?? []);
        var counts = new EventCounts();
        await using var target = OutputTarget.Of(counts);
        var run = new ExtractionRun(extractor, target, terminal) { Filter = _filter.Read(parsed, extractor) };
        int code;
        await using (new RunProgress(run.Counts, () => null, terminal.RawError, terminal.ShowsErrors))
            code = await run.Over(files, source.ReadAsync(files, cancellationToken), cancellationToken);
        var top = parsed.GetValue(_top);
        if (parsed.GetValue(_json) || parsed.GetValue(_format) == "json") terminal.Text.Write(terminal.Json(Json(counts, top)));
        else Print(counts, top, terminal);
        return code;
    }

    private static void Print(EventCounts counts, int top, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Reading()) });
        console.Profile.Width = Math.Max(80, console.Profile.Width);
        var failed = counts.Failed.ToString("N0", CultureInfo.InvariantCulture);
        terminal.Text.WriteLine($"{RunProgress.Count(counts.Articles, "article")}, {failed} that could not be read, "
            + RunProgress.Count(counts.Events, "event"));
        foreach (var (name, list) in counts.Lists)
        {
            var table = new Table().Border(TableBorder.Minimal).AddColumns(name, "Events");
            table.Columns[1].RightAligned();
            var shown = EventCounts.Sorted(list).Take(name == EventCounts.Types ? int.MaxValue : top).ToArray();
            foreach (var (key, count) in shown)
                table.AddRow(Markup.Escape(SafeWriter.Line(key)), count.ToString("N0", CultureInfo.InvariantCulture));
            if (shown.Length < list.Count) table.AddRow($"and {list.Count - shown.Length} more", string.Empty);
            if (shown.Length > 0) console.Write(table);
        }
    }

    private static string Json(EventCounts counts, int top)
    {
        var output = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteNumber("articles"u8, counts.Articles);
            json.WriteNumber("failed"u8, counts.Failed);
            json.WriteNumber("events"u8, counts.Events);
            foreach (var (name, list) in counts.Lists)
            {
                json.WriteStartObject(name.ToLowerInvariant());
                foreach (var (key, count) in EventCounts.Sorted(list).Take(name == EventCounts.Types ? int.MaxValue : top))
                    json.WriteNumber(key, count);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }
}
