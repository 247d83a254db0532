using System.Text.RegularExpressions;

namespace NewsExtraction.Training.Events.Roles;

/// <summary>When a filler found is the one that people annotated: it holds a word that may stand for the phrase and is not far
/// longer.</summary>
internal static partial class FillerMatch
{
    private const int MostTimesLonger = 3;
    private const int ShortestCounted = 8;

    public static bool IsSame(string text, TextSpan gold, TextSpan found)
    {
        if (!gold.Overlaps(found) || found.Length > MostTimesLonger * Math.Max(gold.Length, ShortestCounted)) return false;
        foreach (var head in Heads(text[gold.Start..gold.End]))
            if (found.Start <= gold.Start + head.Start && gold.Start + head.End <= found.End) return true;
        return false;
    }

    /// <summary>Clauses are the same where at least half of both together is shared.</summary>
    public static bool IsSameClause(TextSpan gold, TextSpan found) =>
        2 * (Math.Min(gold.End, found.End) - Math.Max(gold.Start, found.Start))
            >= Math.Max(gold.End, found.End) - Math.Min(gold.Start, found.Start);

    // The last word before the first preposition, and the last word of all where it is a name, a number, or stands behind "of".
    private static IEnumerable<TextSpan> Heads(string phrase)
    {
        var words = Word().Matches(phrase).Select(m => new TextSpan(m.Index, m.Index + m.Length)).ToList();
        if (words.Count == 0) yield break;
        var preposition = Preposition().Match(phrase);
        var before = preposition.Success ? words.FindLast(w => w.End <= preposition.Index) : words[^1];
        var last = words[^1];
        yield return before.Length > 0 ? before : last;
        if (char.IsUpper(phrase[last.Start]) || char.IsDigit(phrase[last.Start])
            || (preposition.Success && preposition.Value.Trim().Equals("of", StringComparison.OrdinalIgnoreCase)))
            yield return last;
    }

    [GeneratedRegex(@"[\w'’.\-]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s(?:of|in|from|at|on|for|to|with|by|against|near|north|south|east|west)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();
}
