using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Reads the signs inside a noun phrase: "no attack", "without an attack", "a planned attack", "a possible attack".</summary>
internal static class NounPhraseSigns
{
    private static readonly FrozenDictionary<string, Realis> Modifiers = new Dictionary<string, Realis>
    {
        ["future"] = Realis.Hypothetical,
        ["possible"] = Realis.Hypothetical,
        ["potential"] = Realis.Hypothetical,
        ["feared"] = Realis.Hypothetical,
        ["hypothetical"] = Realis.Hypothetical,
        ["planned"] = Realis.Planned,
        ["upcoming"] = Realis.Planned,
        ["scheduled"] = Realis.Planned,
        ["proposed"] = Realis.Planned,
        ["intended"] = Realis.Planned,
        ["attempted"] = Realis.Planned,
        ["threatened"] = Realis.Planned,
        ["imminent"] = Realis.Planned,
        ["forthcoming"] = Realis.Planned,
        ["looming"] = Realis.Planned,
        ["impending"] = Realis.Planned,
        ["foiled"] = Realis.Negated,
        ["thwarted"] = Realis.Negated,
        ["averted"] = Realis.Negated,
        ["aborted"] = Realis.Negated,
        ["cancelled"] = Realis.Negated,
        ["canceled"] = Realis.Negated,
        ["postponed"] = Realis.Planned,
        ["pending"] = Realis.Planned,
        ["anticipated"] = Realis.Planned,
        ["prospective"] = Realis.Planned,
        ["eventual"] = Realis.Hypothetical,
        ["nonexistent"] = Realis.Negated,
        ["coming"] = Realis.Planned,
        ["expected"] = Realis.Planned,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Realis>.AlternateLookup<ReadOnlySpan<char>> Forms =
        Modifiers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first sign counts.</summary>
    public static Realis Of(ParsedText parsed, int noun)
    {
        foreach (var child in parsed.Children(noun))
            if (SignOf(parsed, child, noun) is var sign and not Realis.Asserted) return sign;
        return Realis.Asserted;
    }

    private static Realis SignOf(ParsedText parsed, int child, int noun) => parsed.Relation(child) switch
    {
        Relation.Det => Negation.IsDeterminer(parsed.Lemma(child)) ? Realis.Negated : Realis.Asserted,
        Relation.Case => SignOfPreposition(parsed, child, noun),
        Relation.Amod or Relation.Compound => SignOfModifier(parsed, child),
        // "protests [planned in the capital]"
        Relation.Acl => parsed.Xpos(child) == PennTag.VBN ? SignOfModifier(parsed, child) : Realis.Asserted,
        _ => Realis.Asserted,
    };

    private static Realis SignOfPreposition(ParsedText parsed, int preposition, int noun) => parsed.Lemma(preposition) switch
    {
        "without" => Realis.Negated,
        "ahead" => Prepositions.Of(parsed, noun) == "ahead of" ? Realis.Planned : Realis.Asserted,
        _ => Realis.Asserted,
    };

    /// <summary>By the word's form: "a [planned] attack" is an adjective to some parsers, a participle of "plan" to others.</summary>
    private static Realis SignOfModifier(ParsedText parsed, int modifier) =>
        Modifiers.TryGetValue(parsed.Lemma(modifier), out var sign) ? sign
            : Forms.TryGetValue(parsed.Tokens.Chars(modifier), out sign) ? sign : Realis.Asserted;
}
