using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>How the modifiers of a later noun phrase stand to those of an earlier one with the same
/// noun. The numbers are part of the trained model.</summary>
internal enum ModifierMatch : uint
{
    /// <summary>"a hotel", "the large hotel".</summary>
    NewBesideNone = 1,

    /// <summary>"a small hotel", "the large hotel".</summary>
    AllNew = 2,

    /// <summary>"a large hotel", "the large white hotel".</summary>
    SomeNew = 3,

    /// <summary>"a hotel", "the hotel".</summary>
    BothBare = 4,

    /// <summary>"a large hotel", "the large hotel".</summary>
    Same = 5,

    /// <summary>"a large hotel", "the hotel".</summary>
    Fewer = 6,

    /// <summary>"a hotel", "the house".</summary>
    OtherNoun = 7,
}

/// <summary>Compares two noun phrases.</summary>
internal static class NounComparison
{
    public static ModifierMatch Modifiers(Reference later, Reference earlier)
    {
        var added = 0;
        foreach (var word in later.Words)
            if (!earlier.Words.Contains(word)) added++;
        if (added > 0)
            return earlier.Words.Count == 0 ? ModifierMatch.NewBesideNone
                : added == later.Words.Count ? ModifierMatch.AllNew : ModifierMatch.SomeNew;
        if (later.Words.Count != earlier.Words.Count) return ModifierMatch.Fewer;
        return later.Words.Count == 0 ? ModifierMatch.BothBare : ModifierMatch.Same;
    }

    /// <summary>True for the same words but for the determiner.</summary>
    public static bool SamePhrase(ParsedText parsed, Reference one, Reference two)
    {
        var (from, other) = (SkipDeterminer(parsed, one), SkipDeterminer(parsed, two));
        if (one.End - from != two.End - other) return false;
        for (var i = 0; from + i < one.End; i++)
            if (!parsed.Tokens.Chars(from + i).Equals(parsed.Tokens.Chars(other + i), StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    /// <summary>True where the noun is a word of the name: "ministry" and "Ministry of Defence".</summary>
    public static bool IsInName(Reference name, string lemma)
    {
        foreach (var word in name.Words)
            if (word == lemma) return true;
        return false;
    }

    /// <summary>What both denote.</summary>
    public static uint NominalKinds(Reference one, Reference two) =>
        ((uint)(one.Mention?.NominalKind ?? 0) << 8) | (uint)(two.Mention?.NominalKind ?? 0);

    /// <summary>0 where a country is not known, 1 for the same, 2 for different ones.</summary>
    public static uint Countries(Reference one, Reference two) =>
        one.Mention?.Country is { } a && two.Mention?.Country is { } b ? (a == b ? 1u : 2u) : 0;

    /// <summary>0 for no counts, 1 for the same, 2 where the first has another, 3 where only the second has one.</summary>
    public static uint Counts(Reference one, Reference two)
    {
        if (one.Mention?.Count is { } count) return two.Mention?.Count == count ? 1u : 2u;
        return two.Mention?.Count is null ? 0u : 3u;
    }

    private static int SkipDeterminer(ParsedText parsed, Reference reference) =>
        reference.First < reference.Head && parsed.Upos(reference.First) == Upos.Det ? reference.First + 1 : reference.First;
}
