using System.CommandLine;
using NewsExtraction.Console.Commands;

namespace NewsExtraction.Console;

/// <summary>The command line of <c>newsextract</c>.</summary>
internal static class App
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    public static Task<int> Run(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand(
            "Reads news articles and tells what happened in them: who did what to whom, where, when, and by whose word.");
        root.Subcommands.Add(ExtractCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(ParseCommand.Create(terminal));
        root.Subcommands.Add(MergeCommand.Create(terminal));
        var settings = new InvocationConfiguration { Output = terminal.Text, Error = terminal.Error };
        return root.Parse(arguments).InvokeAsync(settings, cancellationToken);
    }
}
