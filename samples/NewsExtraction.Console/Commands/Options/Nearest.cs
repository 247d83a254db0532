namespace NewsExtraction.Console.Commands.Options;

/// <summary>Finds the word that a misspelt one was most likely meant to be.</summary>
internal static class Nearest
{
    /// <summary>The word with the fewest letters to change, whatever their case; null where none is near.</summary>
    public static string? To(string met, IEnumerable<string> words)
    {
        var best = words.Select(w => (Word: w, Edits: Edits(met.ToLowerInvariant(), w.ToLowerInvariant())))
            .OrderBy(w => w.Edits).FirstOrDefault();
        return best.Word is not null && best.Edits <= Math.Max(2, met.Length / 3) ? best.Word : null;
    }

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
