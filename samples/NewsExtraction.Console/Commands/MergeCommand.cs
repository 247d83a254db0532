using System.CommandLine;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;

namespace NewsExtraction.Console.Commands;

/// <summary><c>merge</c>: articles in; one event out of all that report it.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var input = new InputOptions();
        var output = new Destination("File to write, one event a line; .db for tables of a SQLite database. Else standard output.");
        var window = Choice.Number("--window", "How many days may lie between a report and the next one of the same event, 1 to 60.",
            new EventMergerOptions().WindowDays, 1, 60);
        var (events, names) = (CommonOptions.Events(), CommonOptions.Names());
        var command = new Command("merge",
            "Makes one event out of what many articles report: articles, or what 'extract' wrote of them as ndjson or json, .gz too.")
        {
            window, events, names,
        };
        output.AddTo(command);
        input.AddTo(command, terminal);
        command.SetAction((parsed, cancellationToken) =>
        {
            var path = output.Path(parsed);
            var files = input.Files(parsed, path);
            var merger = new EventMerger(new EventMergerOptions { WindowDays = parsed.GetValue(window) });
            var extractor = CommonOptions.Extractor(parsed.GetValue(events) ?? [], parsed.GetValue(names) ?? []);
            return new MergeRun(merger, extractor, input.Read(parsed, terminal), terminal).Over(files, path, cancellationToken);
        });
        return command;
    }
}
