using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>
/// The compiled name lists: from the <see cref="NameKey"/> of a word or phrase to its classes.
/// </summary>
internal sealed unsafe class NameLexicon
{
    public const string FileName = "lexicons/names.bin";
    private const string Task = "name lists";

    /// <summary>Longest listed name, in words.</summary>
    public const int LongestName = 7;

    private readonly ModelFile _file;
    private readonly KeyTable _keys;
    private readonly ushort* _sets;
    private readonly uint* _classes;

    /// <param name="file">The compiled lists of names.</param>
    /// <param name="words">The lists of words that names are made with.</param>
    public NameLexicon(ModelFile file, WordLists words)
    {
        Words = words;
        _file = file;
        file.MustBe(Task);
        _keys = new KeyTable(file);
        var classes = file.Section<uint>("classes").Length;
        foreach (var set in file.Section<ushort>("sets", _keys.Count))
            if (set >= classes) throw file.Damaged("section 'sets' points behind section 'classes'");
        _sets = file.Pointer<ushort>("sets", _keys.Count);
        _classes = file.Pointer<uint>("classes", classes);
    }

    /// <summary>Words that stand in and around names.</summary>
    public WordLists Words { get; }

    /// <summary>What the lists know of the name; <see cref="NameClasses.None"/> for a stranger.</summary>
    public NameClasses Find(uint key)
    {
        // Bounds: each key has a set, and each set lies within the classes (constructor).
        var row = _keys.Find(key);
        var classes = row < 0 ? NameClasses.None : (NameClasses)_classes[_sets[row]];
        GC.KeepAlive(_file);
        return classes;
    }

    public NameClasses Find(ReadOnlySpan<char> name, bool acronym = false) => Find(NameKey.Of(name, acronym));

    /// <summary>The file's bytes for these names.</summary>
    public static byte[] Compile(IReadOnlyDictionary<uint, NameClasses> names, string data, string licence, string date)
    {
        var sorted = names.OrderBy(n => n.Key).ToArray();
        var classes = sorted.Select(n => (uint)n.Value).Distinct().Order().ToArray();
        var set = classes.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => (ushort)x.i);
        return KeyTable.Write(new ModelWriter(Task, data, licence, date), sorted.Select(n => n.Key))
            .Section<ushort>("sets", sorted.Select(n => set[(uint)n.Value]).ToArray())
            .Section<uint>("classes", classes)
            .ToArray();
    }
}
