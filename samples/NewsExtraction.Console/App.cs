using System.CommandLine;
using System.CommandLine.Invocation;
using NewsExtraction.Console.Commands;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Console.Output;

namespace NewsExtraction.Console;

/// <summary>The command line of <c>newsextract</c>.</summary>
internal static class App
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(20);

    /// <summary>The command line with all commands.</summary>
    public static RootCommand Commands(Terminal terminal)
    {
        var root = new RootCommand(
            "Reads news articles and tells what happened in them: who did what to whom, where, when, and by whose word.");
        root.Subcommands.Add(ExtractCommand.Create(terminal));
        root.Subcommands.Add(ReportCommand.Create(terminal));
        root.Subcommands.Add(StatsCommand.Create(terminal));
        root.Subcommands.Add(TypesCommand.Create(terminal));
        root.Subcommands.Add(EvaluateCommand.Create(terminal));
        root.Subcommands.Add(CheckCommand.Create(terminal));
        root.Subcommands.Add(ExplainCommand.Create(terminal));
        root.Subcommands.Add(MergeCommand.Create(terminal));
        root.Subcommands.Add(ParseCommand.Create(terminal));
        root.Subcommands.Add(CompletionCommand.Create(terminal));
        Examples.AddTo(root);
        foreach (var command in root.Subcommands) UnknownOptions.Refuse(command);
        return root;
    }

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static async Task<int> Run(string[] arguments, Terminal terminal, CancellationToken cancellationToken = default)
    {
        var settings = new InvocationConfiguration
        {
            Output = terminal.Text,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToEnd,
        };
        try
        {
            if (arguments is ["help", .. var rest]) arguments = [.. rest, "--help"];
            var parsed = Commands(terminal).Parse(arguments);
            if (parsed.Action is ParseErrorAction && parsed.Errors.Count > 0 && arguments.Length > 0) return Refuse(parsed, terminal);
            var code = await parsed.InvokeAsync(settings, cancellationToken);
            await terminal.Text.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ClosedPipeException)
        {
            return ExitCode.PipeClosed;
        }
        catch (EventRuleException e)
        {
            return CommonOptions.Refuse(e, terminal);
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine(e.Message);
            return ExitCode.Failure;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Report(e.Message);
            return ExitCode.Failure;
        }
    }

    // What is wrong, without the whole of the help behind it.
    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        if (parsed.CommandResult.Command is RootCommand root)
        {
            terminal.Error.WriteLine(NoCommand(parsed.UnmatchedTokens is [var word, ..] ? word : string.Empty, root));
            terminal.Error.WriteLine("'newsextract --help' lists the commands.");
            return ExitCode.Failure;
        }

        foreach (var error in parsed.Errors) terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine($"'newsextract {parsed.CommandResult.Command.Name} --help' lists the options.");
        return ExitCode.Failure;
    }

    private static string NoCommand(string word, RootCommand root)
    {
        if (File.Exists(word) || Directory.Exists(word))
            return $"'{word}' is no command. To read it: newsextract extract {word}";
        var isOption = word.StartsWith('-');
        var known = isOption ? root.Options.Select(o => o.Name) : root.Subcommands.Select(c => c.Name);
        return $"'{word}' is no {(isOption ? "option of newsextract" : "command")}."
            + (Nearest.To(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : string.Empty);
    }
}
