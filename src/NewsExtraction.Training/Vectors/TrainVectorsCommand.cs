using System.CommandLine;
using System.Text;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Vectors;

/// <summary><c>train vectors TEXT... --out FILE</c>: word vectors out of raw text.</summary>
internal static class TrainVectorsCommand
{
    private static readonly string[] Shown = ["troops", "captured", "iraqi", "quickly", "said", "of"];

    public static Command Create()
    {
        var texts = new Argument<string[]>("texts") { Description = "Text files (plain or .gz) and CoNLL-U files." };
        var output = new Option<string>("--out") { Required = true };
        var date = new Option<string>("--date") { Required = true };
        var size = new Option<int>("--size") { DefaultValueFactory = _ => 64 };
        var window = new Option<int>("--window") { DefaultValueFactory = _ => 2 };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 10 };
        var least = new Option<int>("--least-count") { DefaultValueFactory = _ => 3 };
        var command = new Command("vectors", "Learns word vectors from raw text.") { texts, output, date, size, window, epochs, least };
        command.SetAction(r =>
        {
            var corpus = Corpus.Read(r.GetValue(texts)!, Tokenizer.From(ModelSource.Package), r.GetValue(least));
            Console.WriteLine(
                $"{corpus.Sentences.Count} sentences, {corpus.Sentences.Sum(s => (long)s.Length)} words, {corpus.Words.Length} in the "
                    + $"vocabulary");
            var vectors = SkipGram.Learn(corpus, r.GetValue(size), r.GetValue(window), r.GetValue(epochs));
            new ModelWriter("vectors", "raw news text", "weights only", r.GetValue(date)!)
                .Setting("dimensions", r.GetValue(size).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Section<byte>("words", Encoding.UTF8.GetBytes(string.Join('\n', corpus.Words)))
                .Section<int>("counts", corpus.Counts)
                .Section<float>("vectors", vectors)
                .Write(r.GetValue(output)!);
            foreach (var word in Shown) Console.WriteLine($"{word}: {string.Join(' ', Near(corpus, vectors, r.GetValue(size), word))}");
        });
        return command;
    }

    private static IEnumerable<string> Near(Corpus corpus, float[] vectors, int size, string word)
    {
        var at = Array.IndexOf(corpus.Words, word);
        if (at < 0) return [];
        double Cosine(int a, int b)
        {
            double dot = 0, aa = 0, bb = 0;
            for (var i = 0; i < size; i++)
            {
                dot += vectors[a * size + i] * vectors[b * size + i];
                aa += vectors[a * size + i] * vectors[a * size + i];
                bb += vectors[b * size + i] * vectors[b * size + i];
            }

            return dot / Math.Sqrt(aa * bb + 1e-12);
        }

        return Enumerable.Range(0, corpus.Words.Length).Where(i => i != at && corpus.Counts[i] > 20).OrderByDescending(i => Cosine(at, i))
            .Take(8).Select(i => corpus.Words[i]);
    }
}
