using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Prepositions in their usual form: variants made one, fixed expressions joined.</summary>
internal static class Prepositions
{
    /// <summary>The preposition of a noun phrase, or the marker of a clause; empty where there is none.</summary>
    public static string Of(ParsedText parsed, int head)
    {
        var found = -1;
        var second = -1;
        foreach (var child in parsed.Children(head))
        {
            if (parsed.Relation(child) is not Relation.Case and not Relation.Mark) continue;
            if (parsed.Xpos(child) == PennTag.POS || parsed.Xpos(child) == PennTag.TO && parsed.Upos(child) == Upos.Part) continue;
            if (IsPartOfCount(parsed, child)) continue;
            if (found < 0) found = child;
            else if (second < 0 && child == found + 1) second = child;
        }

        // "near [Ar] Raqqah": the preposition hung on the first part of the name.
        if (found < 0 && parsed.LeftEdge(head) is var edge && edge < head && parsed.Relation(edge) == Relation.Case
            && parsed.Xpos(edge) != PennTag.POS && parsed.Head(edge) is var part
            && parsed.Head(part) == head && parsed.Relation(part) is Relation.NmodDesc or Relation.Compound) found = edge;
        if (found < 0) return string.Empty;
        if (second < 0) second = parsed.Child(found, Relation.Fixed);
        var lemma = Usual(parsed.Lemma(found));
        if (second < 0) return lemma;
        var other = parsed.Lemma(second);
        return (lemma, other) switch
        {
            ("out", "of") => "out of",
            ("because", "of") => "because of",
            ("according", "to") => "according to",
            ("due", "to") => "due to",
            ("such", "as") => "such as",
            ("instead", "of") => "instead of",
            ("ahead", "of") => "ahead of",
            ("as", "of") => "as of",
            ("up", "to") => "up to",
            ("from", _) => "from",
            ("off", "of") => "from",
            ("on", "to") => "on",
            ("in", "to") => "into",
            ("next", "to") => "next to",
            ("close", "to") => "near",
            ("along", "with") or ("together", "with") => "with",
            ("as", "for") or ("as", "to") => "about",
            _ => lemma,
        };
    }

    // "At least 20 people": the word belongs to the number, whatever the tree says.
    private static bool IsPartOfCount(ParsedText parsed, int word) =>
        parsed.Relation(word) == Relation.Case && parsed.Lemma(word) is "at" && word + 1 < parsed.Count
            && parsed.Lemma(word + 1) is "least" or "most";

    /// <summary>Makes variants one: "upon" is "on", "toward" is "towards".</summary>
    public static string Usual(string lemma) => lemma switch
    {
        "upon" or "onto" => "on",
        "toward" => "towards",
        "amongst" or "amid" or "amidst" => "among",
        "alongside" => "with",
        "versus" or "vs" or "vs." or "v." => "against",
        "regarding" or "concerning" => "about",
        "via" => "through",
        "w/" => "with",
        _ => char.IsAsciiLetterUpper(lemma.Length > 0 ? lemma[0] : ' ') ? lemma.ToLowerInvariant() : lemma,
    };

    /// <summary>True for prepositions behind which a place is where something happens.</summary>
    public static bool IsLocative(string preposition) =>
        preposition is "in" or "at" or "near" or "outside" or "inside" or "across" or "around" or "throughout" or "on"
        or "along" or "within" or "between" or "off" or "north of" or "beyond" or "around" or "by" or "over" or "through" or "into"
            or "under";
}
