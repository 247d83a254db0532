using System.Collections.Frozen;
using NewsExtraction.Models;

namespace NewsExtraction.Rules;

/// <summary>What speaks for a phrase's filling a role, in two halves that are added: weights by hashed feature, and a small network; knows
/// the types that it has learnt. Immutable and safe to share.</summary>
internal sealed class RoleModel
{
    public const string File = "weights/roles.bin";
    public const int TableBits = 19;
    public const int TableSize = 1 << TableBits;

    /// <summary>Header setting that names the types learnt, separated by blanks.</summary>
    public const string TypesSetting = "types";

    private readonly HashedWeights _weights;
    private readonly FrozenSet<string> _types;

    public RoleModel(ModelFile file)
    {
        file.MustBe("roles");
        _weights = new HashedWeights(file, TableSize);
        Network = new RoleNetwork(file);
        _types = file.Setting(TypesSetting).Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The second half.</summary>
    public RoleNetwork Network { get; }

    /// <summary>The weights of a source.</summary>
    public static RoleModel From(ModelSource models) => models.LoadModel(File, file => new RoleModel(file));

    /// <summary>True where the roles of the type were among what was learnt from.</summary>
    public bool Knows(string type) => _types.Contains(type);

    /// <summary>The first half: the sum of the weights of the features.</summary>
    public float Score(ReadOnlySpan<int> features) => _weights.Score(features);
}
