namespace NewsExtraction.Buffers;

/// <summary>Lists compared by their elements, for records that hold some.</summary>
internal static class Sequences
{
    /// <summary>True where both hold equal elements in the same order.</summary>
    public static bool AreEqual<T>(IReadOnlyList<T> a, IReadOnlyList<T> b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a.Count != b.Count) return false;
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < a.Count; i++)
            if (!comparer.Equals(a[i], b[i])) return false;
        return true;
    }

    /// <summary>True where both hold the same values under the same keys.</summary>
    public static bool AreEqual(IReadOnlyDictionary<string, string> a, IReadOnlyDictionary<string, string> b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a.Count != b.Count) return false;
        foreach (var (key, value) in a)
            if (!b.TryGetValue(key, out var other) || other != value) return false;
        return true;
    }

    /// <summary>True where two probabilities are the same in thousandths, which is how they are written.</summary>
    public static bool AreEqual(double a, double b) => Math.Round(a, 3).Equals(Math.Round(b, 3));
}
