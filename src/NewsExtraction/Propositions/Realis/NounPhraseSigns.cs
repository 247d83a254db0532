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
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first sign counts.</summary>
    public static Realis Of(ParsedText parsed, int noun)
    {
        foreach (var child in parsed.Children(noun))
            if (SignOf(parsed.Relation(child), parsed.Lemma(child)) is var sign and not Realis.Asserted) return sign;
        return Realis.Asserted;
    }

    private static Realis SignOf(Relation relation, string lemma) => relation switch
    {
        Relation.Det => Negation.IsDeterminer(lemma) ? Realis.Negated : Realis.Asserted,
        Relation.Case => lemma == "without" ? Realis.Negated : Realis.Asserted,
        Relation.Amod or Relation.Compound => Modifiers.GetValueOrDefault(lemma),
        _ => Realis.Asserted,
    };
}
