using NewsExtraction.Models;
using NewsExtraction.Numerics;

namespace NewsExtraction.Rules;

/// <summary>
/// A small network beside the weights of a <see cref="RoleModel"/>: rows of numbers are summed for what is known of mention, phrase and
/// role, bent, and weighed. It sees what goes together in ways that no list of pairs foresaw. Immutable and safe to share.
/// </summary>
internal sealed unsafe class RoleNetwork
{
    /// <summary>Rows of the table, which hashed traits share.</summary>
    public const int Rows = 1 << 13;

    /// <summary>Numbers of a row.</summary>
    public const int Width = 32;

    /// <summary>Share of a negative number that passes.</summary>
    public const float Leak = Activations.Leak;

    private readonly ByteTable _table;
    private readonly float[] _output;

    public RoleNetwork(ModelFile file)
    {
        _table = ByteTable.Read(file, "network.rows", Rows, Width);
        _output = file.Floats("network.output", Width).ToArray();
    }

    /// <summary>The sum of the rows of what is known whatever the role.</summary>
    public void Read(ReadOnlySpan<int> traits, Span<float> sum)
    {
        // Bounds: the table is Width wide, as it was read; rows are below Rows by the mask of RoleTraits.
        ArgumentOutOfRangeException.ThrowIfNotEqual(sum.Length, Width);
        fixed (float* to = sum) _table.Sum(traits, to);
    }

    /// <summary>What speaks for a role.</summary>
    /// <param name="read">What <see cref="Read"/> gave.</param>
    /// <param name="traits">What the role adds.</param>
    public float Score(ReadOnlySpan<float> read, ReadOnlySpan<int> traits)
    {
        Span<float> own = stackalloc float[Width];
        Read(traits, own);
        var score = 0f;
        for (var i = 0; i < Width; i++)
        {
            var sum = read[i] + own[i];
            score += _output[i] * (sum > 0 ? sum : sum * Leak);
        }

        return score;
    }

    /// <summary>Adds the sections that <see cref="RoleNetwork(ModelFile)"/> reads.</summary>
    /// <param name="writer">The file to be.</param>
    /// <param name="rows">The table.</param>
    /// <param name="output">Weights of what comes out.</param>
    public static void Write(ModelWriter writer, float[] rows, float[] output)
    {
        fixed (float* table = rows) ByteTable.Write(writer, "network.rows", table, Rows, Width);
        writer.Section<float>("network.output", output);
    }
}
