using System.Collections.Frozen;

namespace NewsExtraction.Coreference;

/// <summary>Nouns and titles that tell a person's gender.</summary>
internal static class GenderedNouns
{
    private static readonly FrozenSet<string> Men = FrozenSet.Create(StringComparer.Ordinal,
        "man", "boy", "father", "son", "brother", "husband", "uncle", "grandfather", "king", "prince", "spokesman", "businessman",
        "policeman", "gentleman", "widower", "nephew", "congressman", "chairman", "actor", "gunman", "fisherman", "cameraman", "sheikh",
        "emir", "sultan", "duke", "lord", "monk", "priest", "imam", "guy", "serviceman", "fireman", "boyfriend", "schoolboy", "pope");

    private static readonly FrozenSet<string> Women = FrozenSet.Create(StringComparer.Ordinal,
        "woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "grandmother", "queen", "princess", "spokeswoman", "businesswoman",
        "policewoman", "lady", "widow", "niece", "congresswoman", "chairwoman", "actress", "duchess", "nun", "girlfriend", "schoolgirl",
        "servicewoman", "housewife", "heiress");

    // Titles beside the nouns, which are titles too ("King", "Sister").
    private static readonly FrozenSet<string> MensTitles = FrozenSet.Create(StringComparer.Ordinal,
        "mr", "sir", "crown prince", "ayatollah", "grand ayatollah", "mullah", "baron");

    private static readonly FrozenSet<string> WomensTitles = FrozenSet.Create(StringComparer.Ordinal,
        "mrs", "ms", "miss", "dame", "baroness", "madame");

    /// <summary>Gender of whom a noun, by its lemma, speaks of; none where it may be both.</summary>
    public static Gender Of(string lemma) => Men.Contains(lemma) ? Gender.Masc : Women.Contains(lemma) ? Gender.Fem : Gender.None;

    /// <summary>Gender of whom a title belongs to: "Mr.", "Queen", "police spokesman".</summary>
    public static Gender OfTitle(string title)
    {
        var word = title.TrimEnd('.').ToLowerInvariant();
        var last = word[(word.LastIndexOf(' ') + 1)..];
        return MensTitles.Contains(word) ? Gender.Masc : WomensTitles.Contains(word) ? Gender.Fem : Of(last);
    }
}
