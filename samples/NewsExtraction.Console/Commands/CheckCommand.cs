using System.CommandLine;
using System.Globalization;
using NewsExtraction.Events;
using Spectre.Console;

namespace NewsExtraction.Console.Commands;

/// <summary><c>check</c>: runs the examples that stand in files of event rules.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files of event rules (.events); none for the rules that are built in.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = "Lists passed examples too." };
        var command = new Command("check", "Runs the examples in files of event rules and lists those that fail.") { files, all };
        command.SetAction((parsed, cancellationToken) =>
            Task.Run(() => Run(parsed.GetValue(files) ?? [], parsed.GetValue(all), terminal, cancellationToken), CancellationToken.None));
        return command;
    }

    private static int Run(string[] files, bool all, Terminal terminal, CancellationToken cancellationToken)
    {
        var extractor = CommonOptions.Extractor(files);
        var table = new Table().Border(TableBorder.Minimal).AddColumns("Type", "Examples", "Passed");
        int examples = 0, passed = 0;
        foreach (var type in extractor.Rules.Examples.Where(e => files.Length == 0 || files.Contains(e.File)).GroupBy(e => e.Type))
        {
            var results = type.Select(e => extractor.Check(e, cancellationToken)).ToList();
            foreach (var result in results.Where(r => all || !r.Passed)) Print(result, terminal.Reading());
            examples += results.Count;
            passed += results.Count(r => r.Passed);
            table.AddRow(type.Key, Number(results.Count), Number(results.Count(r => r.Passed)));
        }

        table.AddRow("All", Number(examples), Number(passed));
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Reading()) }).Write(table);
        return passed == examples ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Print(ExampleResult result, TextWriter output)
    {
        var example = result.Example;
        var (verdict, kind) = (result.Passed ? "passed" : "FAILED", example.IsEvent ? "example" : "no");
        output.WriteLine($"{example.File}({Number(example.Line)}): {example.Type} {verdict} {kind} \"{example.Sentence}\"");
        foreach (var fault in result.Faults) output.WriteLine("    " + fault);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
