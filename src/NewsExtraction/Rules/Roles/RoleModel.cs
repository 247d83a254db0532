using System.Collections.Frozen;
using NewsExtraction.Models;

namespace NewsExtraction.Rules;

/// <summary>Learnt weights of what speaks for a phrase's filling a role, by hashed feature; knows the types that it has learnt. Immutable
/// and safe to share.</summary>
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
        _types = file.Setting(TypesSetting).Split(' ').ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The weights of a source.</summary>
    public static RoleModel From(ModelSource models) => models.LoadModel(File, file => new RoleModel(file));

    /// <summary>True where the roles of the type were among what was learnt from.</summary>
    public bool Knows(string type) => _types.Contains(type);

    /// <summary>Sum of the weights of the features; more than 0 where they speak for the role.</summary>
    public float Score(ReadOnlySpan<int> features) => _weights.Score(features);
}
