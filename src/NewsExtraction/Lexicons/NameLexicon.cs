using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>
/// The compiled name lists: from the <see cref="NameKey"/> of a word or phrase to its classes. Keys are 32-bit fingerprints: the upper half
/// picks a bucket, the lower half is stored; a stranger is taken for a listed name about once in twenty thousand look-ups.
/// </summary>
internal sealed unsafe class NameLexicon
{
    public const string FileName = "lexicons/names.bin";

    /// <summary>Longest listed name, in words.</summary>
    public const int LongestName = 7;

    private readonly ModelFile _file;
    private readonly uint* _buckets;
    private readonly ushort* _keys;
    private readonly ushort* _sets;
    private readonly uint* _classes;

    public NameLexicon(ModelFile file)
    {
        _file = file;
        _buckets = file.Pointer<uint>("buckets");
        _keys = file.Pointer<ushort>("keys");
        _sets = file.Pointer<ushort>("sets");
        _classes = file.Pointer<uint>("classes");
    }

    /// <summary>What the lists know of the name; <see cref="NameClasses.None"/> for a stranger.</summary>
    public NameClasses Find(uint key)
    {
        var bucket = key >> 16;
        var low = (ushort)key;
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
            if (_keys[i] == low) return (NameClasses)_classes[_sets[i]];
        GC.KeepAlive(_file);
        return NameClasses.None;
    }

    public NameClasses Find(ReadOnlySpan<char> name, bool acronym = false) => Find(NameKey.Of(name, acronym));

    /// <summary>The file's bytes for these names.</summary>
    public static byte[] Compile(IReadOnlyDictionary<uint, NameClasses> names, string data, string licence, string date)
    {
        var sorted = names.OrderBy(n => n.Key).ToArray();
        var classes = sorted.Select(n => (uint)n.Value).Distinct().Order().ToArray();
        var set = classes.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => (ushort)x.i);
        var buckets = new uint[(1 << 16) + 1];
        foreach (var (key, _) in sorted) buckets[(key >> 16) + 1]++;
        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return new ModelWriter("name lists", data, licence, date)
            .Section<uint>("buckets", buckets)
            .Section<ushort>("keys", sorted.Select(n => (ushort)n.Key).ToArray())
            .Section<ushort>("sets", sorted.Select(n => set[(uint)n.Value]).ToArray())
            .Section<uint>("classes", classes)
            .ToArray();
    }
}
