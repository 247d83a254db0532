using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>Classes of words that stand in like company, learnt from raw news at three grains. Words differ by case; digits are all one digit.</summary>
internal sealed unsafe class WordClusters
{
    public const string FileName = "lexicons/clusters.bin";

    /// <summary>Number of grains.</summary>
    public const int Grains = 3;

    private readonly ModelFile _file;
    private readonly uint* _buckets;
    private readonly ushort* _keys;
    private readonly ushort* _clusters;

    public WordClusters(ModelFile file)
    {
        _file = file;
        _buckets = file.Pointer<uint>("buckets");
        _keys = file.Pointer<ushort>("keys");
        _clusters = file.Pointer<ushort>("clusters");
    }

    /// <summary>Key of a word as written.</summary>
    public static uint Key(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ (char.IsAsciiDigit(c) ? '0' : c)) * 1099511628211;
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        return (uint)(hash >> 32);
    }

    /// <summary>Position of the word's row, or -1 for an unknown word.</summary>
    public int Find(uint key)
    {
        var low = (ushort)key;
        for (var i = _buckets[key >> 16]; i < _buckets[(key >> 16) + 1]; i++)
            if (_keys[i] == low) return (int)i;
        GC.KeepAlive(_file);
        return -1;
    }

    /// <summary>Cluster of a known word at a grain, 0 the coarsest.</summary>
    public int Cluster(int row, int grain) => _clusters[row * Grains + grain];

    /// <summary>The file's bytes; each word's value holds its cluster at every grain.</summary>
    public static byte[] Compile(IReadOnlyDictionary<uint, ushort[]> words, string data, string licence, string date)
    {
        var sorted = words.OrderBy(n => n.Key).ToArray();
        var buckets = new uint[(1 << 16) + 1];
        foreach (var (key, _) in sorted) buckets[(key >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return new ModelWriter("word clusters", data, licence, date)
            .Section<uint>("buckets", buckets)
            .Section<ushort>("keys", sorted.Select(n => (ushort)n.Key).ToArray())
            .Section<ushort>("clusters", sorted.SelectMany(n => n.Value).ToArray())
            .ToArray();
    }
}
