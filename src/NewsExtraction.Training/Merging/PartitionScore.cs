using NewsExtraction.Training.Coreference;

namespace NewsExtraction.Training.Merging;

/// <summary>B³, MUC and CEAFφ4 of one clustering of mentions against another, and their mean (CoNLL F1).</summary>
internal sealed class PartitionScore
{
    public PartitionScore(IReadOnlyDictionary<int, string> gold, IReadOnlyDictionary<int, string> system)
    {
        var (key, response) = (Clusters(gold), Clusters(system));
        BCubed = new Measure(BCubedHalf(response, gold, key), BCubedHalf(key, system, response));
        Muc = new Measure(MucHalf(response, gold), MucHalf(key, system));
        var best = BestAssignment(key, response, system);
        Ceaf = new Measure(best / response.Count, best / key.Count);
    }

    public Measure BCubed { get; }

    public Measure Muc { get; }

    public Measure Ceaf { get; }

    public double Conll => (BCubed.F1 + Muc.F1 + Ceaf.F1) / 3;

    public override string ToString() => FormattableString.Invariant(
        $"B3 {BCubed} | MUC {Muc} | CEAFe {Ceaf} | CoNLL F1 {100 * Conll:F1}");

    private static Dictionary<string, HashSet<int>> Clusters(IReadOnlyDictionary<int, string> clusterOf) =>
        clusterOf.GroupBy(m => m.Value, m => m.Key).ToDictionary(g => g.Key, g => g.ToHashSet(), StringComparer.Ordinal);

    private static double BCubedHalf(Dictionary<string, HashSet<int>> clusters, IReadOnlyDictionary<int, string> otherOf,
        Dictionary<string, HashSet<int>> others)
    {
        double sum = 0;
        foreach (var cluster in clusters.Values)
            foreach (var mention in cluster) sum += (double)others[otherOf[mention]].Count(cluster.Contains) / cluster.Count;
        return sum / otherOf.Count;
    }

    private static double MucHalf(Dictionary<string, HashSet<int>> clusters, IReadOnlyDictionary<int, string> otherOf)
    {
        double kept = 0, all = 0;
        foreach (var cluster in clusters.Values)
        {
            kept += cluster.Count - cluster.Select(m => otherOf[m]).Distinct().Count();
            all += cluster.Count - 1;
        }

        return all > 0 ? kept / all : 0;
    }

    // Clusters that share no mention need no comparing: the best assignment is found for each group of clusters that overlap.
    private static double BestAssignment(Dictionary<string, HashSet<int>> key, Dictionary<string, HashSet<int>> response,
        IReadOnlyDictionary<int, string> responseOf)
    {
        double best = 0;
        foreach (var (keys, responses) in OverlapGroups.Of(key, response, responseOf))
        {
            var size = Math.Max(keys.Count, responses.Count);
            var weights = new double[size, size];
            for (var i = 0; i < keys.Count; i++)
                for (var j = 0; j < responses.Count; j++)
                    weights[i, j] = 2.0 * responses[j].Count(keys[i].Contains) / (keys[i].Count + responses[j].Count);
            best += Assignment.Best(weights);
        }

        return best;
    }

    /// <summary>Precision and recall.</summary>
    internal readonly record struct Measure(double Precision, double Recall)
    {
        public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

        public override string ToString() => FormattableString.Invariant($"P {100 * Precision:F1} R {100 * Recall:F1} F1 {100 * F1:F1}");
    }
}
