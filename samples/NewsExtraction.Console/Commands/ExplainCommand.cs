using System.CommandLine;

namespace NewsExtraction.Console.Commands;

/// <summary><c>explain</c>: tells how a sentence is read and which frames were tried on it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var sentence = new Argument<string>("SENTENCE") { Description = "The sentence, between quotation marks." };
        var published = CommonOptions.Published("the sentence");
        var (events, names) = (CommonOptions.Events(), CommonOptions.Names());
        var command = new Command("explain",
            "Shows how a sentence is read, step by step, with the frames tried: matched, or refused and why.")
        {
            sentence, published, events, names,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Run(CommonOptions.Extractor(parsed.GetValue(events) ?? [], parsed.GetValue(names) ?? []), parsed.GetValue(sentence)!,
                parsed.GetValue(published), terminal, cancellationToken),
            CancellationToken.None));
        return command;
    }

    private static int Run(NewsExtractor extractor, string sentence, DateOnly? published, Terminal terminal,
        CancellationToken cancellationToken)
    {
        var explanation = extractor.Explain(sentence, published, cancellationToken);
        var output = terminal.Reading();
        Print(output, "Words", explanation.Tree);
        if (explanation.Language != "en")
        {
            output.WriteLine($"The text is taken for another language ({explanation.Language}), so only its tree is read.");
            return ExitCode.Success;
        }

        Print(output, "Entities and values", explanation.Entities);
        Print(output, "Attributions", explanation.Attributions);
        Print(output, "Propositions", explanation.Propositions);
        Print(output, "Frames tried", explanation.Frames);
        Print(output, "Event mentions", explanation.Mentions);
        Print(output, "Events", explanation.Events);
        return ExitCode.Success;
    }

    private static void Print(TextWriter output, string title, IReadOnlyList<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines) output.WriteLine("  " + line);
        if (lines.Count == 0) output.WriteLine("  none");
        output.WriteLine();
    }
}
