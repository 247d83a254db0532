using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>Classes of words that stand in like company, learnt from raw news at three grains.
/// Words differ by case; digits are all one digit.</summary>
internal sealed unsafe class WordClusters
{
    public const string FileName = "lexicons/clusters.bin";
    private const string Task = "word clusters";

    /// <summary>Number of grains.</summary>
    public const int Grains = 3;

    private readonly ModelFile _file;
    private readonly KeyTable _keys;
    private readonly ushort* _clusters;

    /// <summary>The clusters of a source.</summary>
    public static WordClusters From(ModelSource models) => models.LoadModel(FileName, file => new WordClusters(file));

    public WordClusters(ModelFile file)
    {
        _file = file;
        file.MustBe(Task);
        _keys = new KeyTable(file);
        _clusters = file.Pointer<ushort>("clusters", (long)_keys.Count * Grains);
    }

    /// <summary>Position of the word's row, or -1 for an unknown word.</summary>
    public int Find(uint key) => _keys.Find(key);

    /// <summary>Cluster of a known word at a grain, 0 the coarsest.</summary>
    public int Cluster(int row, int grain)
    {
        // Bounds: each key has a cluster for every grain (constructor); the row comes from Find.
        var cluster = _clusters[row * Grains + grain];
        GC.KeepAlive(_file);
        return cluster;
    }

    /// <summary>The file's bytes; each word's value holds its cluster at every grain.</summary>
    public static byte[] Compile(IReadOnlyDictionary<uint, ushort[]> words, string data, string licence, string date)
    {
        var sorted = words.OrderBy(n => n.Key).ToArray();
        return KeyTable.Write(new ModelWriter(Task, data, licence, date), sorted.Select(n => n.Key))
            .Section<ushort>("clusters", sorted.SelectMany(n => n.Value).ToArray())
            .ToArray();
    }
}
