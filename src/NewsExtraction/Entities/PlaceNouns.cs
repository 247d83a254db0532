using System.Collections.Frozen;

namespace NewsExtraction.Entities;

/// <summary>Nouns of places that bear names of their own: "the town of Rawa", "Kashma village". Suburbs, outskirts and borders have the
/// name of something else.</summary>
internal static class PlaceNouns
{
    private static readonly FrozenSet<string> Lemmas = FrozenSet.Create(StringComparer.Ordinal,
        "city", "town", "village", "hamlet", "township", "capital", "settlement", "municipality", "commune", "district", "county",
            "province",
        "state", "region", "governorate", "prefecture", "department", "oblast", "emirate", "territory", "island", "republic", "kingdom",
        "neighbourhood", "neighborhood", "suburb", "borough", "parish", "canton", "enclave", "peninsula", "sub-district", "subdistrict",
            "area");

    // Of these, those that stand behind a name and behind nothing else: "police department", "border town", "car city" are none.
    private static readonly FrozenSet<string> BehindNames = FrozenSet.Create(StringComparer.Ordinal,
        "village", "hamlet", "township", "municipality", "commune", "county", "province", "region", "governorate", "prefecture", "oblast",
        "emirate", "peninsula", "sub-district", "subdistrict", "district", "neighbourhood", "neighborhood");

    /// <summary>True for the lemma of such a noun.</summary>
    public static bool Contains(string lemma) => Lemmas.Contains(lemma);

    /// <summary>True for a noun that makes the proper noun before it a place's name: "Hebei province".</summary>
    public static bool MakesName(string lemma) => BehindNames.Contains(lemma);
}
