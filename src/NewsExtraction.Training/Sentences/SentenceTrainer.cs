using System.Globalization;
using NewsExtraction.Models;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Sentences;

/// <summary>Learns where sentences end from a treebank's running text: logistic regression on
/// hashed features, AdaGrad steps, a fixed order.</summary>
internal static class SentenceTrainer
{
    private const int Bits = 16;
    private const float Scale = 256;

    public static byte[] Train(string treebank, int epochs, float rate, float shrink, string date)
    {
        using var reader = new StreamReader(treebank);
        var gold = ConlluReader.Read(reader);
        var text = gold.Text;
        var ends = gold.Sentences.Select(s => s.Span.End).ToHashSet();
        var words = new Tokenizer(WordForms.From(ModelSource.Package)).Words(text);
        var rows = new List<uint[]>();
        var labels = new List<bool>();
        new SentenceSplitter(WordForms.From(ModelSource.Package), null).Split(text, words, (word, features) =>
        {
            var label = ends.Contains(words[word].End);
            rows.Add(features.ToArray());
            labels.Add(label);
            return label;
        });
        Console.WriteLine($"{rows.Count} gaps, {labels.Count(l => l)} ends");
        var weights = Fit(rows, labels, epochs, rate, shrink);
        return new ModelWriter("sentences", "UD English EWT and GUM training parts", "CC BY-SA 4.0", date)
            .Section<short>("weights",
                Array.ConvertAll(weights, w => (short)Math.Clamp(MathF.Round(w * Scale), short.MinValue, short.MaxValue))).ToArray();
    }

    /// <summary>Prints F1 of sentences and words on another treebank's text.</summary>
    public static void Measure(string treebank, byte[] model)
    {
        using var reader = new StreamReader(treebank);
        var gold = ConlluReader.Read(reader);
        var classifier = new SentenceModel(ModelFile.Read("sentences", new MemoryStream(model)));
        var own = new Tokenizer(WordForms.From(ModelSource.Package), classifier)
            .Tokenize(gold.Text);
        var goldSpans = gold.Sentences.Select(s => s.Span).ToHashSet();
        var goldWords = Enumerable.Range(0, gold.Count).Select(gold.Span).ToHashSet();
        var sentences = own.Sentences.Count(s => goldSpans.Contains(s.Span));
        var words = Enumerable.Range(0, own.Count).Count(i => goldWords.Contains(own.Span(i)));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture,

            $"{Path.GetFileName(treebank)}: sentences {200.0 * sentences / (goldSpans.Count + own.Sentences.Count):F2}, words "
                + $"{200.0 * words / (goldWords.Count + own.Count):F2}"));
    }

    private static float[] Fit(List<uint[]> rows, List<bool> labels, int epochs, float rate, float shrink)
    {
        const uint mask = (1u << Bits) - 1;
        var weights = new float[1 << Bits];
        var squares = new float[1 << Bits];
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = 12345u;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                random = random * 1664525u + 1013904223u;
                var j = (int)((ulong)random * (uint)(i + 1) >> 32);
                (order[i], order[j]) = (order[j], order[i]);
            }

            var loss = 0.0;
            foreach (var row in order)
            {
                var score = 0f;
                foreach (var f in rows[row]) score += weights[f & mask];
                var p = 1f / (1f + MathF.Exp(-score));
                var y = labels[row] ? 1f : 0f;
                loss -= Math.Log(Math.Max(1e-9, labels[row] ? p : 1 - p));
                foreach (var f in rows[row])
                {
                    var slot = f & mask;
                    var gradient = p - y + shrink * weights[slot];
                    squares[slot] += gradient * gradient;
                    weights[slot] -= rate * gradient / (MathF.Sqrt(squares[slot]) + 1e-3f);
                }
            }

            Console.WriteLine($"epoch {epoch + 1}: loss {loss / rows.Count:F4}");
        }

        return weights;
    }
}
