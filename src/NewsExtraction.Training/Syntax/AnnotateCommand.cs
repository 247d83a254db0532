using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Syntax;

/// <summary><c>annotate</c>: raw text parsed by one or several networks, for another to learn from.</summary>
internal static class AnnotateCommand
{
    private const int LeastWords = 4;
    private const int MostWords = 60;

    public static Command Create()
    {
        var texts = new Argument<FileInfo[]>("text") { Description = "Plain text, a paragraph a line; .gz allowed.", Arity = ArgumentArity.OneOrMore };
        var models = new Option<FileInfo[]>("--model") { Description = "Model files of the networks, which decide together.", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<FileInfo>("--out") { Description = "The CoNLL-U file to write (gzip).", Required = true };
        var words = new Option<int>("--words") { Description = "About how many words to annotate, spread over the whole text.", DefaultValueFactory = _ => 2_000_000 };
        var trust = new Option<float>("--least-trust") { Description = "Sentences whose heads are less sure than that on average are left out.", DefaultValueFactory = _ => 0.7f };
        var command = new Command("annotate", "Parses raw text by networks, for another to learn from.") { texts, models, output, words, trust };
        command.SetAction(parsed =>
        {
            var ensemble = SyntaxEnsemble.Read(parsed.GetRequiredValue(models));
            var lines = parsed.GetRequiredValue(texts).SelectMany(Lines).Where(line => line.Length > 20).ToList();
            var every = Math.Max(1.0, lines.Sum(line => line.Length / 5.8) / parsed.GetValue(words));
            using var packed = new GZipStream(parsed.GetRequiredValue(output).Create(), CompressionLevel.Fastest);
            using var writer = new StreamWriter(packed);
            var (kept, left) = (0, 0);
            for (var at = 0.0; at < lines.Count; at += every)
            {
                foreach (var sentence in Sentences(lines[(int)at]).Select(ensemble.Parse))
                {
                    if (sentence.Trust!.Average(t => t.Arc) < parsed.GetValue(trust)) left++;
                    else
                    {
                        kept++;
                        Write(writer, sentence);
                    }
                }
            }

            Console.WriteLine($"{kept} sentences, {left} unsure ones left out");
        });
        return command;
    }

    private static IEnumerable<string[]> Sentences(string line)
    {
        var tokens = Tokenizer.English.Tokenize(line);
        foreach (var sentence in tokens.Sentences)
        {
            var first = Dateline.EndIn(tokens, sentence);
            if (sentence.EndToken - first is >= LeastWords and <= MostWords) yield return [.. Enumerable.Range(first, sentence.EndToken - first).Select(tokens.Word)];
        }
    }

    private static void Write(StreamWriter writer, TreebankSentence sentence)
    {
        writer.Write("# source = ewt-like\n");
        for (var i = 0; i < sentence.Count; i++)
        {
            var (tags, arc) = sentence.Trust![i];
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{i + 1}\t{sentence.Words[i]}\t_\t{TagNames.Of((Upos)sentence.Upos[i])}\t{TagNames.Of((PennTag)sentence.Xpos[i])}\t_\t{sentence.Heads[i] + 1}\t{RelationNames.Of((Relation)sentence.Relations[i])}\t_\t{Treebank.TrustName}{tags:F2},{arc:F2}\n"));
        }

        writer.Write('\n');
    }

    private static IEnumerable<string> Lines(FileInfo file)
    {
        using Stream stream = file.OpenRead();
        using var unpacked = file.Name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
