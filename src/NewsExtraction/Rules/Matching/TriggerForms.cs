using System.Collections.Frozen;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells whether a trigger has a form that conditions ask for.</summary>
internal static class TriggerForms
{
    private static readonly FrozenSet<string> DefiniteDeterminers =
        FrozenSet.Create(StringComparer.Ordinal, "the", "this", "that", "these", "those");

    public static bool Has(PropositionLayer propositions, TriggerArguments trigger, TriggerForm form)
    {
        var parsed = propositions.Parsed;
        return form switch
        {
            TriggerForm.Passive => propositions.Has(trigger.Head) && propositions.At(trigger.Head).IsPassive,
            TriggerForm.Active => propositions.Has(trigger.Head) && !propositions.At(trigger.Head).IsPassive,
            TriggerForm.Negated => propositions.Has(trigger.Head) && propositions.At(trigger.Head).Realis == Realis.Negated,
            TriggerForm.Plural => parsed.Morph(trigger.Core).Number == GrammaticalNumber.Plur,
            TriggerForm.Singular => parsed.Morph(trigger.Core).Number == GrammaticalNumber.Sing,
            TriggerForm.Definite => IsDefinite(parsed, trigger.Core),
            TriggerForm.Particular => IsParticular(propositions, trigger),
            TriggerForm.Attributive => parsed.Relation(trigger.Head) == Relation.Amod,
            TriggerForm.Intended => Intentions.IsIntended(propositions, trigger.Head),
            _ => Intentions.IsConditional(parsed, trigger.Head),
        };
    }

    // "the strike", "their strike"
    private static bool IsDefinite(ParsedText parsed, int noun) =>
        parsed.Child(noun, Relation.NmodPoss) >= 0
            || (parsed.Child(noun, Relation.Det) is >= 0 and var determiner && DefiniteDeterminers.Contains(parsed.Lemma(determiner)));

    // "two strikes", "a strike", "strikes on the town": one that can be told from others; not "strikes" in general.
    private static bool IsParticular(PropositionLayer propositions, TriggerArguments trigger)
    {
        if (trigger.Count > 0 || propositions.Entities.NameAt(trigger.Core) is not null) return true;
        var parsed = propositions.Parsed;
        foreach (var child in parsed.Children(trigger.Core))
            if (parsed.Relation(child) is Relation.Det or Relation.Nummod or Relation.NmodPoss) return true;
        return false;
    }
}
