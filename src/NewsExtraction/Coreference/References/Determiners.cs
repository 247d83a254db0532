using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Reads what the determiner of a noun phrase says.</summary>
internal static class Determiners
{
    /// <summary>Definiteness of a noun phrase; where the head is a quantity without determiner, of what it counts.</summary>
    public static Definiteness Of(ParsedText parsed, int head, int content) =>
        OfNoun(parsed, head) ?? (head != content ? OfNoun(parsed, content) : null) ?? Definiteness.Bare;

    // Of the first determiner or possessor that says something: "both" and "all" leave it to the next ("all the towns").
    private static Definiteness? OfNoun(ParsedText parsed, int noun)
    {
        foreach (var child in parsed.Children(noun))
        {
            if (parsed.Relation(child) == Relation.NmodPoss) return Definiteness.Possessive;
            if (parsed.Relation(child) is Relation.Det or Relation.DetPredet && OfWord(parsed.Lemma(child)) is { } said) return said;
        }

        return null;
    }

    private static Definiteness? OfWord(string lemma) => lemma.ToLowerInvariant() switch
    {
        "the" => Definiteness.Definite,
        "this" or "that" or "these" or "those" => Definiteness.Demonstrative,
        "both" or "all" => null,
        _ => Definiteness.Indefinite,
    };
}
