namespace NewsExtraction.Merging;

/// <summary>Compares sorted lists of hashes.</summary>
internal static class SharedHashes
{
    /// <summary>How many are in both.</summary>
    public static int Count(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) shared++;
            var (one, other) = (a[i], b[j]);
            if (one <= other) i++;
            if (other <= one) j++;
        }

        return shared;
    }

    /// <summary>Share of both together that is in both, 0 to 1.</summary>
    public static double Likeness(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var shared = Count(a, b);
        var all = a.Length + b.Length - shared;
        return all == 0 ? 0 : (double)shared / all;
    }
}
