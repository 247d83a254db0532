using System.CommandLine;
using System.Text;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Console.Commands;

/// <summary><c>newsextract parse</c>: the linguistic analysis as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to read; standard input where none is given.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var input = new Option<string>("--input")
        {
            Description = "text, or conllu: words and sentences as they stand in the file.",
            DefaultValueFactory = _ => "text"
        };
        input.AcceptOnlyFromAmong("text", "conllu");
        var format = new Option<string>("--format") { Description = "conllu.", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu");
        var command = new Command("parse", "Prints words, tags, lemmas and dependency trees as CoNLL-U.") { files, input, format };
        command.SetAction((result, cancellationToken) =>
            Task.FromResult(Run(result.GetValue(files) ?? [], result.GetValue(input) == "conllu", cancellationToken)));
        return command;
    }

    private static int Run(string[] files, bool conllu, CancellationToken cancellationToken)
    {
        try
        {
            using var output = new StreamWriter(System.Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
            if (files.Length == 0) ParseOne("stdin", System.Console.OpenStandardInput(), conllu, output, cancellationToken);
            foreach (var file in files)
            {
                using var stream = File.OpenRead(file);
                ParseOne(Path.GetFileNameWithoutExtension(file), stream, conllu, output, cancellationToken);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (ConlluFormatException e)
        {
            System.Console.Error.WriteLine(e.Message);
            return 2;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            System.Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static void ParseOne(string id, Stream stream, bool conllu, TextWriter output, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var analyzer = SyntaxAnalyzer.English;
        var parsed = conllu ? analyzer.Analyze(ConlluReader.Read(reader).Tokens, cancellationToken)
            : analyzer.Analyze(reader.ReadToEnd(), cancellationToken);
        ConlluWriter.Write(parsed, output, id);
    }
}
