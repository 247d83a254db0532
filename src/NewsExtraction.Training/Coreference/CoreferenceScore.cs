namespace NewsExtraction.Training.Coreference;

/// <summary>MUC, B³ and CEAFφ4 over documents, as the CoNLL 2012 scorer counts them; clusters are sets of mention spans.</summary>
internal sealed class CoreferenceScore
{
    private readonly double[] _counts = new double[12];

    /// <summary>Links of pronouns and nominals that were judged, and those whose antecedent is of the same gold cluster.</summary>
    public (int Right, int All) Links { get; private set; }

    public double Muc => F(0);

    public double BCubed => F(4);

    public double Ceaf => F(8);

    public double Mean => (Muc + BCubed + Ceaf) / 3;

    public void Add(List<List<(int First, int End)>> key, List<List<(int First, int End)>> response)
    {
        var keyOf = Index(key);
        var responseOf = Index(response);
        Muc4(0, key, responseOf);
        Muc4(2, response, keyOf);
        B(4, key, response, responseOf);
        B(6, response, key, keyOf);
        CeafPhi4(key, response);
    }

    public void AddLink(bool isRight) => Links = (Links.Right + (isRight ? 1 : 0), Links.All + 1);

    public string Describe(int at) => FormattableString.Invariant($"R {100 * Ratio(at):F1} P {100 * Ratio(at + 2):F1} F {F(at):F1}");

    private static Dictionary<(int First, int End), int> Index(List<List<(int First, int End)>> clusters)
    {
        var index = new Dictionary<(int First, int End), int>();
        for (var i = 0; i < clusters.Count; i++)
            foreach (var mention in clusters[i]) index.TryAdd(mention, i);
        return index;
    }

    private void Muc4(int at, List<List<(int First, int End)>> clusters, Dictionary<(int First, int End), int> other)
    {
        foreach (var cluster in clusters)
        {
            var parts = new HashSet<int>();
            var alone = 0;
            foreach (var mention in cluster)
            {
                if (other.TryGetValue(mention, out var part)) parts.Add(part);
                else alone++;
            }

            _counts[at] += cluster.Count - parts.Count - alone;
            _counts[at + 1] += cluster.Count - 1;
        }
    }

    private void B(int at, List<List<(int First, int End)>> clusters, List<List<(int First, int End)>> others,
        Dictionary<(int First, int End), int> other)
    {
        foreach (var cluster in clusters)
        {
            foreach (var mention in cluster)
            {
                _counts[at + 1]++;
                if (!other.TryGetValue(mention, out var part)) continue;
                _counts[at] += others[part].Count(cluster.Contains) / (double)cluster.Count;
            }
        }
    }

    private void CeafPhi4(List<List<(int First, int End)>> key, List<List<(int First, int End)>> response)
    {
        var weights = new double[Math.Max(key.Count, response.Count), Math.Max(key.Count, response.Count)];
        for (var i = 0; i < key.Count; i++)
            for (var j = 0; j < response.Count; j++)
                weights[i, j] = 2.0 * response[j].Count(key[i].Contains) / (key[i].Count + response[j].Count);
        var best = Assignment.Best(weights);
        _counts[8] += best;
        _counts[9] += key.Count;
        _counts[10] += best;
        _counts[11] += response.Count;
    }

    private double Ratio(int at) => _counts[at + 1] > 0 ? _counts[at] / _counts[at + 1] : 0;

    private double F(int at)
    {
        var (recall, precision) = (Ratio(at), Ratio(at + 2));
        return recall + precision > 0 ? 200 * recall * precision / (recall + precision) : 0;
    }
}
