namespace NewsExtraction.Diagnostics;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
internal static class Nearest
{
    // What is longer, or among more, is no slip of the pen.
    private const int LongestMet = 64;
    private const int MostCandidates = 2_000;

    /// <summary>The candidate with the fewest edits, the first of equals; null where none is near.</summary>
    public static string? To(string met, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, met.Length / 3) + 1;
        if (met.Length > LongestMet) return null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Math.Abs(candidate.Length - met.Length) >= least) continue;
            var distance = Distance(met, candidate);
            if (distance >= least) continue;
            least = distance;
            best = candidate;
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
