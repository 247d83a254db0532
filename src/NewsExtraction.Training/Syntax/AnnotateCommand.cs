using System.CommandLine;

namespace NewsExtraction.Training.Syntax;

/// <summary><c>annotate</c>: raw text parsed by one or several networks, for another to learn from.</summary>
internal static class AnnotateCommand
{
    public static Command Create()
    {
        var texts = new Argument<FileInfo[]>("text")
        {
            Description = "Plain text, a paragraph a line; .gz allowed.",
            Arity = ArgumentArity.OneOrMore
        };
        var models = new Option<FileInfo[]>("--model")
        {
            Description = "Model files of the networks, which decide together.",
            Required = true,
            AllowMultipleArgumentsPerToken = true
        };
        var output = new Option<FileInfo>("--out") { Description = "The CoNLL-U file to write (gzip).", Required = true };
        var words = new Option<int>("--words")
        {
            Description = "About how many words to annotate, spread over the whole text.",
            DefaultValueFactory = _ => 2_000_000
        };
        var trust = new Option<float>(
            "--least-trust")
        {
            Description = "Sentences whose heads are less sure than that on average are left out.",
            DefaultValueFactory = _ => 0.7f
        };
        var command = new Command("annotate", "Parses raw text by networks, for another to learn from.") { texts, models, output, words,
            trust };
        command.SetAction(parsed =>
        {
            var ensemble = new SyntaxEnsemble(SyntaxEnsemble.Read(parsed.GetRequiredValue(models)));
            var (kept, left) = MachineTreebank.Write(
                parsed.GetRequiredValue(output).FullName, ensemble, parsed.GetRequiredValue(texts).Select(f => f.FullName),
                    parsed.GetValue(words), parsed.GetValue(trust));
            Console.WriteLine($"{kept} sentences, {left} unsure ones left out");
        });
        return command;
    }
}
