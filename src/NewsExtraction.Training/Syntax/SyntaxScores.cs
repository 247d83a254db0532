using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Syntax;

/// <summary>Accuracy over gold words, in percent; relations without subtype as in the CoNLL 2018 measures.</summary>
internal sealed record SyntaxScores(double Upos, double Xpos, double Uas, double Las, double WordsPerSecond)
{
    /// <summary>Measures a finished network as it runs in the library, some sentences at a time.</summary>
    public static SyntaxScores Measure(SyntaxNetwork network, IReadOnlyList<TreebankSentence> sentences)
    {
        var memory = new SyntaxMemory(network.Encoder);
        var count = new Count();
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var s = 0; s < sentences.Count;)
        {
            var from = s;
            memory.Input.Clear();
            for (; s < sentences.Count && (s == from || memory.Input.Count + sentences[s].Count <= 128); s++)
                NetworkSyntax.Fill(memory.Input, sentences[s].Words);
            network.Run(memory, parse: true);
            for (int i = from, at = 0; i < s; at += sentences[i++].Count)
            {
                for (var w = 0; w < sentences[i].Count; w++)
                {
                    var head = memory.Heads[at + w];
                    count.Add(sentences[i], w, memory.Universal[at + w], memory.Penn[at + w], head < 0 ? -1 : head - at,
                        memory.RelationOf[at + w]);
                }
            }
        }

        return count.Scores(started);
    }

    /// <summary>Measures an ensemble.</summary>
    public static SyntaxScores Measure(SyntaxEnsemble ensemble, IReadOnlyList<TreebankSentence> sentences)
    {
        var count = new Count();
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        foreach (var some in sentences.Chunk(64))
        {
            foreach (var (gold, found) in some.Zip(ensemble.Parse([.. some.Select(s => s.Words)])))
                for (var w = 0; w < gold.Count; w++) count.Add(gold, w, found.Upos[w], found.Xpos[w], found.Heads[w], found.Relations[w]);
        }

        return count.Scores(started);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"UPOS {Upos:F2} XPOS {Xpos:F2} UAS {Uas:F2} LAS {Las:F2} ({WordsPerSecond:F0} words/s)");

    private static readonly int[] Plains = [.. Enumerable.Range(0, RelationNames.Count).Select(PlainOf)];

    private static int Plain(byte relation) => Plains[relation];

    private static int PlainOf(int relation)
    {
        var name = RelationNames.Of((Relation)relation);
        return RelationNames.TryParse(name.Split(':')[0], out var plain) ? (int)plain : relation;
    }

    private sealed class Count
    {
        private int _words;
        private int _upos;
        private int _xpos;
        private int _heads;
        private int _labelled;

        public void Add(TreebankSentence gold, int word, byte upos, byte xpos, int head, byte relation)
        {
            _words++;
            if (upos == gold.Upos[word]) _upos++;
            if (xpos == gold.Xpos[word]) _xpos++;
            if (head != gold.Heads[word]) return;
            _heads++;
            if (Plain(relation) == Plain(gold.Relations[word])) _labelled++;
        }

        public SyntaxScores Scores(long started)
        {
            var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
            double Percent(int count) => 100.0 * count / Math.Max(1, _words);
            return new SyntaxScores(Percent(_upos), Percent(_xpos), Percent(_heads), Percent(_labelled), _words / seconds);
        }
    }
}
