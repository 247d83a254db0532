using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Evaluation;

/// <summary>How many of the words that the treebank has too got the features it gives them: of each feature the F1 of its values, of all
/// together the accuracy.</summary>
internal sealed record FeatureScores(IReadOnlyList<(string Name, double F1)> Features, double All)
{
    private static readonly string[] Names = ["Number", "Tense", "VerbForm", "Voice", "Degree", "Person", "PronType", "Mood"];

    /// <summary>Compares the features of aligned words.</summary>
    public static FeatureScores Of(ParsedText gold, List<Dictionary<string, string>> features, ParsedText system,
        Func<int, bool>? keepsGoldSentence = null)
    {
        var places = SyntaxScores.Places(system).Spans.Select((span, i) => (span, i)).ToDictionary(p => p.span, p => p.i);
        var goldSpans = SyntaxScores.Places(gold).Spans;
        var (right, wrong, missed) = (new int[Names.Length], new int[Names.Length], new int[Names.Length]);
        var (aligned, whole) = (0, 0);
        foreach (var sentence in gold.Sentences)
        {
            if (keepsGoldSentence is not null && !keepsGoldSentence(sentence.Index)) continue;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!places.TryGetValue(goldSpans[i], out var same)) continue;
                aligned++;
                var found = GoldFeatures.Parse(system.Morph(same).ToString());
                var all = true;
                for (var n = 0; n < Names.Length; n++)
                {
                    var (expected, given) = (features[i].GetValueOrDefault(Names[n]), found.GetValueOrDefault(Names[n]));
                    if (expected == given)
                    {
                        if (given is not null) right[n]++;
                        continue;
                    }

                    all = false;
                    if (given is not null) wrong[n]++;
                    if (expected is not null) missed[n]++;
                }

                if (all) whole++;
            }
        }

        double F1(int n) => 200.0 * right[n] / Math.Max(1, (2 * right[n]) + wrong[n] + missed[n]);
        return new FeatureScores([.. Names.Select((name, n) => (name, F1(n)))], 100.0 * whole / Math.Max(1, aligned));
    }

    public string ToLine() =>
        string.Create(CultureInfo.InvariantCulture,
        $"features of aligned words: "
            + $"{string.Join("  ", Features.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Name} {f.F1:F2}")))}  all right "
            + $"{All:F2}");
}
