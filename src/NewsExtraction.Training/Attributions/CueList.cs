using System.Globalization;
using NewsExtraction.Attributions;

namespace NewsExtraction.Training.Attributions;

/// <summary>Writes the list of cues with learnt probabilities, keeping acts and event types of the list before.</summary>
internal static class CueList
{
    // A word seen less often is left to the words' mean.
    private const int LeastSeen = 3;

    // The mean counts as so many sightings of the word itself.
    private const double Weight = 2;

    /// <summary>Where a word of the own list was never seen in the clause constructions, it is taken for a cue.</summary>
    private const double ListedClause = 0.8;

    /// <summary>The rate of a word in a construction as <see cref="Write"/> gives it, but as if one sighting had not been made.</summary>
    public static double RateWithout(CueSighting sighting, CueCounts counts, double[] mean, bool isListed)
    {
        var seen = counts.Words[sighting.Word];
        var n = CueCounts.Constructions;
        var i = sighting.Construction;
        var prior = isListed && i <= (int)CueConstruction.Quotation ? Math.Max(mean[i], ListedClause) : mean[i];
        var right = seen[i] - (sighting.IsCue ? 1 : 0);
        return (right + (Weight * prior)) / (seen[i] + seen[n + i] - 1 + Weight);
    }

    public static int Write(string listPath, string outputPath, CueCounts counts)
    {
        var lines = File.ReadAllLines(listPath);
        var listed = new SortedDictionary<string, (string Act, string Event)>(StringComparer.Ordinal);
        var head = lines.TakeWhile(line => line.StartsWith('#')).ToList();
        foreach (var line in lines.Skip(head.Count + 1))
        {
            var cells = line.Split('\t');
            if (cells.Length >= 3 && cells[0] != "*") listed[cells[0]] = (cells[1], cells[2]);
        }

        var n = CueCounts.Constructions;
        var mean = Mean(counts, n);
        var names = new SortedSet<string>(listed.Keys, StringComparer.Ordinal);
        foreach (var (word, seen) in counts.Words)
            if (seen.Sum() >= LeastSeen && seen.Take(n).Sum() > 0) names.Add(word);
        using var output = new StreamWriter(outputPath) { NewLine = "\n" };
        foreach (var line in head) output.WriteLine(line);
        output.WriteLine("word\tact\tevent\t"
            + string.Join('\t', Enum.GetNames<CueConstruction>().Select(name => name.ToLowerInvariant())));
        output.WriteLine("*\tspeech\t\t" + string.Join('\t', mean.Select(Text)));
        foreach (var word in names)
        {
            var (act, type) = listed.TryGetValue(word, out var known) ? known : ("speech", "");
            counts.Words.TryGetValue(word, out var seen);
            var cells = new string[n];
            for (var i = 0; i < n; i++)
            {
                var prior = listed.ContainsKey(word) && i <= (int)CueConstruction.Quotation ? Math.Max(mean[i], ListedClause) : mean[i];
                cells[i] = seen is null || seen[i] + seen[n + i] == 0
                    ? (listed.ContainsKey(word) && i <= (int)CueConstruction.Quotation ? Text(prior) : "")
                    : Text((seen[i] + (Weight * prior)) / (seen[i] + seen[n + i] + Weight));
            }

            output.WriteLine($"{word}\t{act}\t{type}\t{string.Join('\t', cells)}");
        }

        return names.Count;
    }

    /// <summary>The rate of cues among rare words, and of those constructions that have no word of their own.</summary>
    public static double[] Mean(CueCounts counts, int n)
    {
        var right = new double[n];
        var all = new double[n];
        foreach (var (word, seen) in counts.Words)
        {
            if (seen.Sum() > 10) continue;
            for (var i = 0; i < n; i++)
            {
                right[i] += seen[i];
                all[i] += seen[i] + seen[n + i];
            }
        }

        return [.. right.Select((r, i) => (r + 0.5) / (all[i] + 2))];
    }

    // Without the zero before the point, which thousands of cells would have.
    private static string Text(double probability) =>
        probability.ToString(".##", CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "0";
}
