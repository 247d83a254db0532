using System.CommandLine;
using System.IO.Compression;
using NewsExtraction.Models;
using NewsExtraction.Models.Network;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Syntax;

/// <summary><c>annotate</c>: raw text parsed by a (large) network, for a small one to learn from.</summary>
internal static class AnnotateCommand
{
    private const int LeastWords = 4;
    private const int MostWords = 60;

    public static Command Create()
    {
        var texts = new Argument<FileInfo[]>("text") { Description = "Plain text, a paragraph a line; .gz allowed.", Arity = ArgumentArity.OneOrMore };
        var model = new Option<FileInfo>("--model") { Description = "The network's model file.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "The CoNLL-U file to write (gzip).", Required = true };
        var words = new Option<int>("--words") { Description = "About how many words to annotate, spread over the whole text.", DefaultValueFactory = _ => 2_000_000 };
        var command = new Command("annotate", "Parses raw text by a network, for another to learn from.") { texts, model, output, words };
        command.SetAction(parsed =>
        {
            using var file = parsed.GetRequiredValue(model).OpenRead();
            var network = SyntaxNetwork.Read(ModelFile.Read("syntax", file));
            var lines = parsed.GetRequiredValue(texts).SelectMany(Lines).Where(line => line.Length > 20).ToList();
            var every = Math.Max(1.0, lines.Sum(line => line.Length / 5.8) / parsed.GetValue(words));
            using var packed = new GZipStream(parsed.GetRequiredValue(output).Create(), CompressionLevel.Fastest);
            using var writer = new StreamWriter(packed);
            for (var at = 0.0; at < lines.Count; at += every) Write(writer, lines[(int)at], network);
        });
        return command;
    }

    private static void Write(StreamWriter writer, string line, SyntaxNetwork network)
    {
        var tokens = Tokenizer.English.Tokenize(line);
        var run = NetworkRun.Over(tokens, network, trees: true, CancellationToken.None);
        foreach (var sentence in tokens.Sentences)
        {
            if (sentence.Count is < LeastWords or > MostWords) continue;
            writer.Write("# source = ewt-like\n");
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var head = run.Heads[i] < 0 ? 0 : run.Heads[i] - sentence.FirstToken + 1;
                writer.Write(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"{i - sentence.FirstToken + 1}\t{tokens.Word(i)}\t_\t{TagNames.Of(run.Upos[i])}\t{TagNames.Of(run.Xpos[i])}\t_\t{head}\t{RelationNames.Of((Relation)run.Relations[i])}\t_\t_\n"));
            }

            writer.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(FileInfo file)
    {
        using Stream stream = file.OpenRead();
        using var unpacked = file.Name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
