using System.Numerics;

namespace NewsExtraction.Coreference;

/// <summary>Hashes features into a buffer, each twice: for all references, and for those of one group apart.</summary>
internal ref struct FeatureWriter(Span<int> into, uint group)
{
    private const int Mask = AntecedentModel.TableSize - 1;
    private readonly Span<int> _into = into;

    public int Count { get; private set; }

    public void Add(AntecedentFeature feature, uint a, uint b = 0, uint c = 0, uint d = 0)
    {
        var hash = Step(Step(Step(Step((uint)feature * 0x9E3779B1u, a), b), c), d);
        _into[Count++] = (int)(Finish(hash) & Mask);
        _into[Count++] = (int)(Finish(Step(hash, group + 0x51ED270Bu)) & Mask);
    }

    /// <summary>1 for true.</summary>
    public static uint Flag(bool value) => value ? 1u : 0;

    private static uint Step(uint hash, uint value) => BitOperations.RotateLeft((hash ^ value) * 0x85EBCA6Bu, 13) * 5 + 0xE6546B64u;

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352Du;
        return hash ^ (hash >> 15);
    }
}
