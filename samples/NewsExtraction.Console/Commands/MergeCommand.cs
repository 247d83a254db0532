using System.CommandLine;
using NewsExtraction.Console.Input;
using NewsExtraction.Console.Output;

namespace NewsExtraction.Console.Commands;

/// <summary><c>merge</c>: articles in; one event out of all that report it.</summary>
internal static class MergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Articles, or what 'extract --format ndjson' wrote of them; none, or -, for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write, one event a line; else standard output." };
        var window = new Option<int>("--window")
        {
            Description = "How many days may lie between a report and the next one of the same event, 1 to 60.",
            DefaultValueFactory = _ => new EventMergerOptions().WindowDays,
        };
        window.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 60) result.AddError("--window must be from 1 to 60.");
        });
        var published = CommonOptions.Published("articles that state none");
        var command = new Command("merge", "Makes one event out of what many articles report.") { files, output, window, published };
        command.SetAction((parsed, cancellationToken) =>
        {
            var names = parsed.GetValue(files) is { Length: > 0 } given ? given : [ArticleReader.StandardInput];
            var merger = new EventMerger(new EventMergerOptions { WindowDays = parsed.GetValue(window) });
            var run = new MergeRun(merger, parsed.GetValue(published), terminal);
            return run.Over(names, parsed.GetValue(output), cancellationToken);
        });
        return command;
    }
}
