using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Nouns and titles that tell a person's gender.</summary>
internal static class GenderedNouns
{
    public static Gender Of(string lemma) => lemma switch
    {
        "man" or "boy" or "father" or "son" or "brother" or "husband" or "uncle" or "grandfather" or "king" or "prince" or "spokesman"
            or "businessman" or "policeman" or "gentleman" or "widower" or "nephew"
            or "congressman" or "chairman" or "actor" or "gunman" or "fisherman" or "cameraman" or "sheikh" or "emir" or "sultan" or "duke"
                or "lord" or "monk" or "priest" or "imam" or "guy" or "serviceman" or "fireman" or "boyfriend" or "schoolboy" or "pope" =>
                Gender.Masc,
        "woman" or "girl" or "mother" or "daughter" or "sister" or "wife" or "aunt" or "grandmother" or "queen" or "princess"
            or "spokeswoman" or "businesswoman" or "policewoman" or "lady" or "widow" or "niece"
            or "congresswoman" or "chairwoman" or "actress" or "duchess" or "nun" or "girlfriend" or "schoolgirl" or "servicewoman"
                or "housewife" or "heiress" => Gender.Fem,
        _ => Gender.None,
    };

    public static Gender OfTitle(string title) => title.TrimEnd('.').ToLowerInvariant() switch
    {
        "mr" or "sir" or "lord" or "king" or "prince" or "crown prince" or "sheikh" or "imam" or "ayatollah" or "grand ayatollah" or "pope"
            or "father" or "emir" or "sultan" or "mullah" or "baron" or "brother" or "chairman" or "spokesman" or "congressman" =>
            Gender.Masc,
        "mrs" or "ms" or "miss" or "lady" or "queen" or "princess" or "dame" or "baroness" or "sister" or "madame" or "chairwoman"
            or "spokeswoman" or "congresswoman" => Gender.Fem,
        var other => Of(other),
    };
}
