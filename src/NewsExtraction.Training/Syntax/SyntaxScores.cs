using System.Globalization;
using NewsExtraction.Models.Network;
using NewsExtraction.Parsing;

namespace NewsExtraction.Training.Syntax;

/// <summary>Accuracy over gold words, in percent; relations without subtype as in the CoNLL 2018 measures.</summary>
internal sealed record SyntaxScores(double Upos, double Xpos, double Uas, double Las, double WordsPerSecond)
{
    public static SyntaxScores Measure(SyntaxNetwork network, IReadOnlyList<TreebankSentence> sentences)
    {
        var memory = new SyntaxMemory(network.Encoder);
        int words = 0, upos = 0, xpos = 0, heads = 0, labelled = 0;
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        for (var s = 0; s < sentences.Count;)
        {
            var from = s;
            memory.Input.Clear();
            for (; s < sentences.Count && (s == from || memory.Input.Count + sentences[s].Count <= 128); s++)
            {
                memory.Input.StartSentence();
                foreach (var word in sentences[s].Words) memory.Input.Add(word);
                memory.Input.EndSentence();
            }

            network.Run(memory, parse: true);
            for (int i = from, at = 0; i < s; at += sentences[i++].Count)
            {
                var gold = sentences[i];
                for (var w = 0; w < gold.Count; w++)
                {
                    words++;
                    if (memory.Universal[at + w] == gold.Upos[w]) upos++;
                    if (memory.Penn[at + w] == gold.Xpos[w]) xpos++;
                    if (memory.Heads[at + w] != (gold.Heads[w] < 0 ? -1 : at + gold.Heads[w])) continue;
                    heads++;
                    if (Plain(memory.RelationOf[at + w]) == Plain(gold.Relations[w])) labelled++;
                }
            }
        }

        var seconds = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds;
        double Percent(int count) => 100.0 * count / Math.Max(1, words);
        return new SyntaxScores(Percent(upos), Percent(xpos), Percent(heads), Percent(labelled), words / seconds);
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
}
