using System.CommandLine;
using NewsExtraction.Events;

namespace NewsExtraction.Console.Commands;

/// <summary><c>explain</c>: tells how a sentence is read and which frames were tried on it.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "The sentence, between quotation marks." };
        var events = new Option<string[]>("--events") { Description = "Files of event rules to use beside those that are built in." };
        var command = new Command("explain",
            "Shows tokens, tree, propositions, and the frames tried: matched, or refused and why.") { sentence, events };
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetValue(sentence)!, parsed.GetValue(events) ?? [], cancellationToken)));
        return command;
    }

    private static int Run(string sentence, string[] files, CancellationToken cancellationToken)
    {
        try
        {
            var explanation = new NewsExtractorBuilder().EventRules(EventRules.EnglishWithFiles(files)).Build()
                .Explain(sentence, cancellationToken);
            Print("Words", explanation.Tree);
            Print("Entities and values", explanation.Entities);
            Print("Propositions", explanation.Propositions);
            Print("Frames tried", explanation.Frames);
            Print("Events", explanation.Mentions);
            return 0;
        }
        catch (EventRuleException e)
        {
            foreach (var error in e.Errors) System.Console.Error.WriteLine(error);
            return ExitCode.Failure;
        }
    }

    private static void Print(string title, IReadOnlyList<string> lines)
    {
        System.Console.WriteLine(title);
        foreach (var line in lines) System.Console.WriteLine("  " + line);
        if (lines.Count == 0) System.Console.WriteLine("  none");
        System.Console.WriteLine();
    }
}
