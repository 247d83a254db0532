using System.CommandLine;
using NewsExtraction.Events;
using Spectre.Console;

namespace NewsExtraction.Console.Commands;

/// <summary><c>check</c>: runs the examples that stand in files of event rules.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files of event rules (.events); none for the rules that are built in.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var all = new Option<bool>("--all") { Description = "Lists passed examples too." };
        var command = new Command("check", "Runs the examples in files of event rules and lists those that fail.") { files, all };
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetValue(files) ?? [], parsed.GetValue(all), cancellationToken)));
        return command;
    }

    private static int Run(string[] files, bool all, CancellationToken cancellationToken)
    {
        try
        {
            var rules = EventRules.EnglishWithFiles(files);
            var extractor = new NewsExtractorBuilder().EventRules(rules).Build();
            var table = new Table().Border(TableBorder.Minimal).AddColumns("Type", "Examples", "Passed");
            int examples = 0, passed = 0;
            foreach (var type in rules.Examples.Where(e => files.Length == 0 || files.Contains(e.File)).GroupBy(e => e.Type))
            {
                var results = type.Select(e => extractor.Check(e, cancellationToken)).ToList();
                foreach (var result in results.Where(r => all || !r.Passed)) Print(result);
                examples += results.Count;
                passed += results.Count(r => r.Passed);
                table.AddRow(type.Key, Number(results.Count), Number(results.Count(r => r.Passed)));
            }

            table.AddRow("All", Number(examples), Number(passed));
            AnsiConsole.Write(table);
            return passed == examples ? 0 : ExitCode.Failure;
        }
        catch (EventRuleException e)
        {
            foreach (var error in e.Errors) System.Console.Error.WriteLine(error);
            return ExitCode.Failure;
        }
    }

    private static void Print(ExampleResult result)
    {
        var example = result.Example;
        System.Console.WriteLine(
            $"{example.File}({Number(example.Line)}): {example.Type} {(result.Passed ? "passed" : "FAILED")} {(example.IsEvent ? "example" : "no")} \"{example.Sentence}\"");
        foreach (var fault in result.Faults) System.Console.WriteLine("    " + fault);
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
