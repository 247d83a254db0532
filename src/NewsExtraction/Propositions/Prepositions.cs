using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Prepositions in their usual form: variants made one, fixed expressions joined.</summary>
internal static class Prepositions
{
    private static readonly FrozenDictionary<string, string> Variants = new Dictionary<string, string>
    {
        ["include"] = "including",
        ["follow"] = "following",
        ["upon"] = "on",
        ["onto"] = "on",
        ["toward"] = "towards",
        ["amongst"] = "among",
        ["amid"] = "among",
        ["amidst"] = "among",
        ["alongside"] = "with",
        ["versus"] = "against",
        ["vs"] = "against",
        ["vs."] = "against",
        ["v."] = "against",
        ["regarding"] = "about",
        ["concerning"] = "about",
        ["via"] = "through",
        ["w/"] = "with",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Any other pair of markers means what its first word means.
    private static readonly FrozenDictionary<(string, string), string> Joined = new Dictionary<(string, string), string>
    {
        [("out", "of")] = "out of",
        [("because", "of")] = "because of",
        [("according", "to")] = "according to",
        [("due", "to")] = "due to",
        [("such", "as")] = "such as",
        [("instead", "of")] = "instead of",
        [("ahead", "of")] = "ahead of",
        [("as", "of")] = "as of",
        [("up", "to")] = "up to",
        [("off", "of")] = "from",
        [("on", "to")] = "on",
        [("in", "to")] = "into",
        [("next", "to")] = "next to",
        [("close", "to")] = "near",
        [("along", "with")] = "with",
        [("together", "with")] = "with",
        [("as", "for")] = "about",
        [("as", "to")] = "about",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Locative = FrozenSet.Create(StringComparer.Ordinal,
        "in", "at", "near", "outside", "inside", "across", "around", "throughout", "on", "along", "within", "between", "off", "north of",
        "beyond", "by", "over", "through", "into", "under");

    /// <summary>The preposition of a noun phrase, or the marker of a clause; empty where there is none.</summary>
    public static string Of(ParsedText parsed, int head)
    {
        var (first, second) = MarkersOf(parsed, head);
        if (first < 0) first = MarkerOfNamePart(parsed, head);
        if (first < 0) return string.Empty;
        if (second < 0) second = parsed.Child(first, Relation.Fixed);
        var lemma = Usual(parsed.Lemma(first));
        return second >= 0 && Joined.TryGetValue((lemma, parsed.Lemma(second)), out var joined) ? joined : lemma;
    }

    /// <summary>Makes variants one: "upon" is "on", "toward" is "towards".</summary>
    public static string Usual(string lemma)
    {
        if (Variants.TryGetValue(lemma, out var usual)) return usual;
        return lemma.Length > 0 && char.IsAsciiLetterUpper(lemma[0]) ? lemma.ToLowerInvariant() : lemma;
    }

    /// <summary>True for prepositions behind which a place is where something happens.</summary>
    public static bool IsLocative(string preposition) => Locative.Contains(preposition);

    // The first marker, and one that stands right behind it ("out of"); -1 where there is none.
    private static (int First, int Second) MarkersOf(ParsedText parsed, int head)
    {
        var first = -1;
        var second = -1;
        foreach (var child in parsed.Children(head))
        {
            if (!IsMarker(parsed, child)) continue;
            if (first < 0) first = child;
            else if (second < 0 && child == first + 1) second = child;
        }

        return (first, second);
    }

    // The possessive 's and the 'to' of an infinitive say nothing of how a phrase hangs on its head.
    private static bool IsMarker(ParsedText parsed, int child) =>
        parsed.Relation(child) is Relation.Case or Relation.Mark
        && parsed.Xpos(child) != PennTag.POS
        && !(parsed.Xpos(child) == PennTag.TO && parsed.Upos(child) == Upos.Part)
        && !IsPartOfCount(parsed, child);

    // "At least 20 people": the word belongs to the number, whatever the tree says.
    private static bool IsPartOfCount(ParsedText parsed, int word) =>
        parsed.Relation(word) == Relation.Case && parsed.Lemma(word) is "at" && word + 1 < parsed.Count
            && parsed.Lemma(word + 1) is "least" or "most";

    // "near [Ar] Raqqah": the preposition hung on the first part of the name.
    private static int MarkerOfNamePart(ParsedText parsed, int head)
    {
        var edge = parsed.LeftEdge(head);
        if (edge >= head || parsed.Relation(edge) != Relation.Case || parsed.Xpos(edge) == PennTag.POS) return -1;
        var part = parsed.Head(edge);
        return parsed.Head(part) == head && parsed.Relation(part) is Relation.NmodDesc or Relation.Compound ? edge : -1;
    }
}
