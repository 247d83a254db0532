namespace NewsExtraction.Joining;

/// <summary>Tells words that name the same kind of event: verb and noun of one stem, a compound
/// and its last part, words that stand for any event.</summary>
internal static class WordKinship
{
    private const int StemLength = 5;
    private const int ShortestStem = 4;

    /// <summary>True for the same word, for "relocate" and "relocation", and for "airstrike" and "strike".</summary>
    public static bool SameStem(string a, string b)
    {
        if (a == b) return true;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < ShortestStem) return false;
        if (longer.EndsWith(shorter, StringComparison.Ordinal)) return true;
        var common = shorter.AsSpan().CommonPrefixLength(longer);
        return common >= StemLength || (common >= ShortestStem && common >= shorter.Length - 1);
    }

    /// <summary>Nouns that take up what was told by a more special word.</summary>
    public static bool IsGeneral(string noun) =>
        noun is "attack" or "incident" or "operation" or "event" or "violence" or "assault" or "action" or "tragedy" or "disaster"
        or "accident" or "meeting" or "talk"
        or "raid" or "move" or "campaign" or "effort" or "mission" or "fighting" or "protest" or "agreement" or "deal" or "offensive"
            or "act" or "blast" or "killing" or "death" or "arrest" or "decision";
}
