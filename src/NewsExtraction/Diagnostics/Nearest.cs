namespace NewsExtraction.Diagnostics;

/// <summary>Finds the known word that a misspelt one was most likely meant to be.</summary>
internal static class Nearest
{
    // What is longer, or among more, is no slip of the pen.
    private const int LongestMet = 64;
    private const int MostCandidates = 2_000;

    // Fewer letters begin too many words.
    private const int ShortestBeginning = 3;

    /// <summary>The candidate with the fewest edits, of equals the one with the same first letter, then the first; else the shortest that
    /// begins with the word ("obj" is short for "object"); null where none is near.</summary>
    public static string? To(string met, IEnumerable<string> candidates)
    {
        if (met.Length > LongestMet) return null;
        string? best = null, longer = null;
        var most = Math.Max(1, met.Length / 3);
        var least = int.MaxValue;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (IsBeginning(met, candidate) && (longer is null || candidate.Length < longer.Length)) longer = candidate;
            if (Math.Abs(candidate.Length - met.Length) > most) continue;
            var distance = Distance(met, candidate);
            var cost = (2 * distance) + (candidate.Length > 0 && met.Length > 0 && candidate[0] == met[0] ? 0 : 1);
            if (distance > most || cost >= least) continue;
            least = cost;
            best = candidate;
        }

        return best ?? longer;
    }

    private static bool IsBeginning(string met, string candidate) =>
        met.Length >= ShortestBeginning && candidate.StartsWith(met, StringComparison.OrdinalIgnoreCase);

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
