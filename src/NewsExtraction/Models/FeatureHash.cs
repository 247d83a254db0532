namespace NewsExtraction.Models;

/// <summary>Hashes of features: the same on every machine and in every process.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over code units, finished by a mixing step.</summary>
    public static uint Of(ReadOnlySpan<char> chars, uint seed = 2166136261u)
    {
        var hash = seed;
        foreach (var c in chars) hash = (hash ^ c) * 16777619u;
        return Mix(hash);
    }

    /// <summary>As <see cref="Of"/> over lower-case letters, without making a string.</summary>
    public static uint OfLower(ReadOnlySpan<char> chars, uint seed = 2166136261u)
    {
        var hash = seed;
        foreach (var c in chars) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return Mix(hash);
    }

    /// <summary>Joins two hashes; the order counts.</summary>
    public static uint Join(uint a, uint b) => Mix((a * 0x9E3779B1u) ^ (b + 0x85EBCA6Bu + (a << 6) + (a >> 2)));

    private static uint Mix(uint h)
    {
        h ^= h >> 16;
        h *= 0x7FEB352Du;
        h ^= h >> 15;
        return h;
    }
}
