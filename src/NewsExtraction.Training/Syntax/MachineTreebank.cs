using System.Globalization;
using System.IO.Compression;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Syntax;

/// <summary>Raw text parsed by an ensemble, as a treebank for a network to learn from.</summary>
internal static class MachineTreebank
{
    private const int LeastWords = 4;
    private const int MostWords = 60;
    private const int SentencesAtOnce = 64;

    /// <summary>Parses texts and writes their trees as CoNLL-U, packed by gzip.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="ensemble">What parses.</param>
    /// <param name="texts">Plain text, a paragraph a line; names that end in .gz are unpacked.</param>
    /// <param name="words">About how many words, spread over the whole text.</param>
    /// <param name="trust">Sentences whose heads are less sure than that on average are left out.</param>
    /// <returns>Sentences written and left out.</returns>
    public static (int Kept, int Left) Write(string path, SyntaxEnsemble ensemble, IEnumerable<string> texts, int words, float trust)
    {
        var lines = texts.SelectMany(Lines).Where(line => line.Length > 20).ToList();
        var every = Math.Max(1.0, lines.Sum(line => line.Length / 5.8) / words);
        using var packed = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        using var writer = new StreamWriter(packed);
        var (kept, left) = (0, 0);
        foreach (var sentences in Chosen(lines, every).SelectMany(Sentences).Chunk(SentencesAtOnce))
        {
            foreach (var sentence in ensemble.Parse(sentences))
            {
                if (sentence.Trust!.Average(t => t.Arc) < trust) left++;
                else
                {
                    kept++;
                    Write(writer, sentence);
                }
            }
        }

        return (kept, left);
    }

    private static IEnumerable<string> Chosen(List<string> lines, double every)
    {
        for (var at = 0.0; at < lines.Count; at += every) yield return lines[(int)at];
    }

    private static IEnumerable<string[]> Sentences(string line)
    {
        var tokens = Tokenizer.From(ModelSource.Package).Tokenize(line);
        foreach (var sentence in tokens.Sentences)
        {
            var first = Dateline.EndIn(tokens, sentence);
            if (sentence.EndToken - first is >= LeastWords and <= MostWords)
                yield return [.. Enumerable.Range(first, sentence.EndToken - first).Select(tokens.Word)];
        }
    }

    private static void Write(StreamWriter writer, TreebankSentence sentence)
    {
        writer.Write("# source = ewt-like\n");
        for (var i = 0; i < sentence.Count; i++)
        {
            var (tags, arc) = sentence.Trust![i];
            var others = sentence.Others is { } all && all[i].Length > 0 ? Treebank.OthersName + Alternative.Write(all[i]) : "";
            writer.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"{i + 1}\t{sentence.Words[i]}\t_\t{TagNames.Of((Upos)sentence.Upos[i])}\t{TagNames.Of((PennTag)sentence.Xpos[i])}\t"
                + $"_\t{sentence.Heads[i] + 1}\t{RelationNames.Of((Relation)sentence.Relations[i])}\t_\t"
                + $"{Treebank.TrustName}{tags:F2},{arc:F2}{others}\n"));
        }

        writer.Write('\n');
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream stream = File.OpenRead(path);
        using var unpacked = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
