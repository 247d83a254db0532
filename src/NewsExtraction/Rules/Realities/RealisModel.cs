using System.Collections.Frozen;
using NewsExtraction.Models;

namespace NewsExtraction.Rules;

/// <summary>Learnt weights of what speaks for each realis of a mention, by hashed feature; knows the types that it has learnt. Immutable
/// and safe to share.</summary>
internal sealed class RealisModel
{
    public const string File = "weights/realis.bin";
    public const int TableSize = 1 << 16;

    /// <summary>Header setting that names the types learnt, separated by blanks.</summary>
    public const string TypesSetting = "types";

    private readonly HashedWeights _weights;
    private readonly FrozenSet<string> _types;

    public RealisModel(ModelFile file)
    {
        file.MustBe("realis");
        _weights = new HashedWeights(file, TableSize);
        _types = file.Setting(TypesSetting).Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The weights of a source.</summary>
    public static RealisModel From(ModelSource models) => models.LoadModel(File, file => new RealisModel(file));

    /// <summary>True where the type was among what was learnt from.</summary>
    public bool Knows(string type) => _types.Contains(type);

    /// <summary>What speaks for a realis; only the differences count.</summary>
    /// <param name="features">What <see cref="RealisFeatures"/> says of the mention.</param>
    /// <param name="realis">The realis.</param>
    /// <param name="buffer">Room for as many numbers as there are features.</param>
    public float Score(ReadOnlySpan<uint> features, Realis realis, Span<int> buffer)
    {
        for (var i = 0; i < features.Length; i++) buffer[i] = IndexOf(features[i], realis);
        return _weights.Score(buffer[..features.Length]);
    }

    /// <summary>Place of the weight of a feature for a realis.</summary>
    public static int IndexOf(uint feature, Realis realis) => (int)(FeatureHash.Join(feature, (uint)realis) & (TableSize - 1));
}
