using System.CommandLine;
using System.Text;
using NewsExtraction.Console.Commands.Options;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Console.Commands;

/// <summary><c>newsextract parse</c>: the linguistic analysis as CoNLL-U.</summary>
internal static class ParseCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Files to read; standard input where none is given.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var input = new Option<string?>("--input")
        {
            Description = "text (the default), or conllu: words and sentences as they stand in the file.",
        }.OneOf("text", "conllu");
        var format = new Option<string?>("--format") { Description = "conllu." }.OneOf("conllu");
        var command = new Command("parse", "Prints words, tags, lemmas and dependency trees as CoNLL-U.") { files, input, format };
        command.Validators.Add(result =>
        {
            if (terminal.HasKeyboard && result.GetResult(files)?.Tokens is not { Count: > 0 })
                result.AddError("Give files to read, or a text on standard input.");
        });
        command.SetAction((result, cancellationToken) =>
            Task.Run(() => Run(result.GetValue(files) ?? [], result.GetValue(input) == "conllu", terminal, cancellationToken),
                CancellationToken.None));
        return command;
    }

    private static int Run(string[] files, bool conllu, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            var output = terminal.Reading();
            if (files.Length == 0)
            {
                using var input = terminal.OpenInput();
                using var whole = Whole(input);
                RefusePacked(whole, "Standard input", "gunzip -c | newsextract parse");
                ParseOne("stdin", whole, conllu, output, cancellationToken);
            }

            foreach (var file in files)
            {
                using var stream = Open(file);
                ParseOne(Path.GetFileNameWithoutExtension(file), stream, conllu, output, cancellationToken);
            }

            return ExitCode.Success;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (ConlluFormatException e)
        {
            terminal.Report(e.Message);
            return ExitCode.SomeArticlesFailed;
        }
    }

    private static FileStream Open(string file)
    {
        if (file.Length == 0) throw new IOException("The name of a file is empty.");
        var stream = File.OpenRead(file);
        try
        {
            // A pipe cannot be read again from its start, so it is not looked into.
            if (stream.CanSeek) RefusePacked(stream, $"'{file}'", $"gunzip -c {file} | newsextract parse");
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    // All of an input, which is parsed as a whole anyway.
    private static MemoryStream Whole(Stream input)
    {
        var all = new MemoryStream();
        input.CopyTo(all);
        all.Position = 0;
        return all;
    }

    // What is packed would be parsed as a text of odd words.
    private static void RefusePacked(Stream stream, string name, string way)
    {
        var isGzip = stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
        stream.Position = 0;
        if (isGzip) throw new IOException($"{name} is packed with gzip. Unpack it: {way}");
    }

    private static void ParseOne(string id, Stream stream, bool conllu, TextWriter output, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var extractor = NewsExtractor.Default;
        var parsed = conllu ? extractor.Parse(ConlluReader.Read(reader).Tokens, cancellationToken)
            : extractor.Parse(reader.ReadToEnd(), cancellationToken);
        ConlluWriter.Write(parsed, output, id);
    }
}
