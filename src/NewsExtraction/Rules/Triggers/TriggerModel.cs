using System.Collections.Frozen;
using NewsExtraction.Models;

namespace NewsExtraction.Rules;

/// <summary>Learnt weights of what speaks for a word's telling of an event of a type, by hashed feature; and which words people have seen
/// tell of which types. Immutable and safe to share.</summary>
internal sealed class TriggerModel
{
    public const string File = "weights/triggers.bin";
    public const int TableBits = 20;
    public const int TableSize = 1 << TableBits;

    /// <summary>Header setting that names the types learnt, separated by blanks.</summary>
    public const string TypesSetting = "types";

    private readonly HashedWeights _weights;
    private readonly FrozenSet<string> _types;
    private readonly FrozenDictionary<uint, string[]> _typesOf;

    public TriggerModel(ModelFile file)
    {
        file.MustBe("triggers");
        _weights = new HashedWeights(file, TableSize);
        var types = file.Setting(TypesSetting).Split(' ');
        var words = file.Section<uint>("words");
        var numbers = file.Section<byte>("types", words.Length);
        var typesOf = new Dictionary<uint, List<string>>();
        for (var i = 0; i < words.Length; i++)
        {
            if (numbers[i] >= types.Length) throw file.Damaged("types");
            if (!typesOf.TryGetValue(words[i], out var list)) typesOf.Add(words[i], list = []);
            list.Add(types[numbers[i]]);
        }

        _types = types.ToFrozenSet(StringComparer.Ordinal);
        _typesOf = typesOf.ToFrozenDictionary(t => t.Key, t => t.Value.ToArray());
    }

    /// <summary>The weights of a source.</summary>
    public static TriggerModel From(ModelSource models) => models.LoadModel(File, file => new TriggerModel(file));

    /// <summary>True where the type was among what was learnt from.</summary>
    public bool Knows(string type) => _types.Contains(type);

    /// <summary>Types that people have seen a word tell of.</summary>
    /// <param name="word">Hash of its lemma.</param>
    public ReadOnlySpan<string> TypesOf(uint word) => _typesOf.TryGetValue(word, out var types) ? types : default(ReadOnlySpan<string>);

    /// <summary>Sum of the weights of the features; more than 0 where they speak for the type.</summary>
    public float Score(ReadOnlySpan<int> features) => _weights.Score(features);
}
