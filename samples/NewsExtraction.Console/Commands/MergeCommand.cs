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
        var output = new Option<string?>("--output", "-o")
        {
            Description = "File to write, one event a line; .db for tables of a SQLite database. Else standard output.",
        };
        var window = new Option<int>("--window")
        {
            Description = "How many days may lie between a report and the next one of the same event, 1 to 60.",
            DefaultValueFactory = _ => new EventMergerOptions().WindowDays,
        };
        window.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 60) result.AddError("--window must be from 1 to 60.");
        });
        var command = new Command("merge",
            "Makes one event out of what many articles report: articles, or what 'extract --format ndjson' wrote of them.")
        {
            output, window,
        };
        input.AddTo(command, terminal);
        command.SetAction((parsed, cancellationToken) =>
        {
            var merger = new EventMerger(new EventMergerOptions { WindowDays = parsed.GetValue(window) });
            var run = new MergeRun(merger, input.Read(parsed, terminal), terminal);
            return run.Over(input.Files(parsed), parsed.GetValue(output), cancellationToken);
        });
        return command;
    }
}
