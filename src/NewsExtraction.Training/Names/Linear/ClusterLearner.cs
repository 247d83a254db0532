using NewsExtraction.Lexicons;
using NewsExtraction.Text;

namespace NewsExtraction.Training.Names.Linear;

/// <summary>Learns <see cref="WordClusters"/> from plain news text.</summary>
internal sealed class ClusterLearner(ITokenizer tokenizer, TextWriter log)
{
    private const int RarestWord = 3;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [];
    private readonly List<int> _running = [];

    public void Read(string path)
    {
        foreach (var article in RawArticles.Read(path))
        {
            var tokens = tokenizer.Tokenize(article);
            foreach (var sentence in tokens.Sentences)
            {
                _running.Add(0);
                for (var t = sentence.FirstToken; t < sentence.EndToken; t++) _running.Add(Word(tokens.Word(t)));
            }

            _running.Add(0);
        }

        log.WriteLine($"{_running.Count:N0} tokens, {_counts.Count:N0} different");
    }

    public byte[] Learn(int[] classes, int rounds, string data, string licence, string date)
    {
        // Word 0 is the sentence's edge; words in order of falling frequency, ties by spelling.
        var words = _index.Where(w => _counts[w.Value - 1] >= RarestWord).OrderByDescending(w => _counts[w.Value - 1])
            .ThenBy(w => w.Key, StringComparer.Ordinal).ToArray();
        var place = new int[_counts.Count + 1];
        Array.Fill(place, -1);
        place[0] = 0;
        for (var i = 0; i < words.Length; i++) place[words[i].Value] = i + 1;
        var count = new int[words.Length + 1];
        var after = new Dictionary<int, int>[words.Length + 1];
        for (var i = 0; i < after.Length; i++) after[i] = [];
        for (var i = 0; i < _running.Count; i++)
        {
            var w = place[_running[i]];
            if (w < 0) continue;
            count[w]++;
            if (i + 1 >= _running.Count || place[_running[i + 1]] is not (>= 0 and var next)) continue;
            after[w][next] = after[w].GetValueOrDefault(next) + 1;
        }

        var before = after.Select(_ => new List<(int, int)>()).ToArray();
        var behind = after.Select(a => a.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)).ToArray()).ToArray();
        for (var w = 0; w < behind.Length; w++)
            foreach (var (next, n) in behind[w]) before[next].Add((w, n));
        var ahead = before.Select(b => b.ToArray()).ToArray();
        var result = new ushort[WordClusters.Grains][];
        for (var grain = 0; grain < WordClusters.Grains; grain++)
        {
            var number = classes[grain];
            var exchange = new WordExchange(ahead, behind, count, number);
            result[grain] =
                exchange.Learn(rounds, (round, moved) => log.WriteLine($"{number} classes, round {round}: {moved:N0} words moved"))
                .Select(c => (ushort)c).ToArray();
        }

        var rows = new Dictionary<uint, ushort[]>();
        for (var i = 0; i < words.Length; i++)
            rows.TryAdd(NameKey.AsWritten(words[i].Key), result.Select(r => r[i + 1]).ToArray());
        log.WriteLine($"{rows.Count:N0} words in clusters");
        return WordClusters.Compile(rows, data, licence, date);
    }

    private int Word(string word)
    {
        var plain = string.Create(word.Length, word, static (span, w) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiDigit(w[i]) ? '0' : w[i];
        });
        if (!_index.TryGetValue(plain, out var id))
        {
            id = _counts.Count + 1;
            _index.Add(plain, id);
            _counts.Add(0);
        }

        _counts[id - 1]++;
        return id;
    }
}
