using NewsExtraction.Entities;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;
using ValueType = NewsExtraction.Entities.ValueType;

namespace NewsExtraction.Propositions;

/// <summary>
/// Dates events: by the time expression of their own clause, else by that of the clause that governs them. What is only reported at a time
/// ("said on Friday that ...") did not happen then, and a clause with "after" or "before" has only the time it states itself.
/// </summary>
internal static class EventTimes
{
    private const int FarthestClimb = 8;

    /// <summary>The time expression that dates the event headed by a token, or null.</summary>
    public static ValueMention? For(ParsedText parsed, EntityLayer entities, int triggerHead)
    {
        var at = triggerHead;
        for (var step = 0; at >= 0 && step < FarthestClimb; step++)
        {
            if (Own(parsed, entities, at, triggerHead) is { } own) return own;
            at = Governor(parsed, at);
        }

        return null;
    }

    /// <summary>The expression among the dependents of a token, nearest to the trigger; failing that, among those of its objects and obliques, where parsers often hang it.</summary>
    private static ValueMention? Own(ParsedText parsed, EntityLayer entities, int head, int trigger)
    {
        ValueMention? best = null;
        foreach (var child in parsed.Children(head))
            if (MayDate(parsed.Relation(child)) && Dating(parsed, entities, child) is { } value) best = Nearer(best, value, trigger);
        if (best is not null || parsed.Upos(head) is not (Upos.Verb or Upos.Aux)) return best;
        foreach (var child in parsed.Children(head))
        {
            if (parsed.Relation(child) is not (Relation.Obj or Relation.Obl or Relation.Nsubj or Relation.NsubjPass or Relation.Xcomp)) continue;
            if (child == trigger || StatesOrder(parsed, child)) continue;
            foreach (var inner in parsed.Children(child))
                if (parsed.Relation(inner) is Relation.Nmod or Relation.NmodUnmarked or Relation.OblUnmarked or Relation.Advmod && inner > head && Dating(parsed, entities, inner) is { } value) best = Nearer(best, value, trigger);
        }

        return best;
    }

    private static ValueMention? Dating(ParsedText parsed, EntityLayer entities, int token)
    {
        if (entities.ValueAt(token) is not { IsTime: true } value) return null;
        if (value.FirstToken <= parsed.Head(token) && parsed.Head(token) < value.EndToken) return null;
        return value.Type switch
        {
            ValueType.Date or ValueType.Time => value,
            ValueType.Duration when IsFramed(parsed, value) => value,
            _ => null,
        };
    }

    /// <summary>"the past 24 hours" dates an event; "two years" only measures it.</summary>
    private static bool IsFramed(ParsedText parsed, ValueMention value)
    {
        for (var token = value.FirstToken; token < Math.Min(value.EndToken, value.FirstToken + 2); token++)
            if (parsed.Lemma(token) is "past" or "last" or "next" or "coming" or "first") return true;
        return false;
    }

    private static ValueMention Nearer(ValueMention? best, ValueMention value, int trigger) =>
        best is null || Distance(value, trigger) < Distance(best, trigger) ? value : best;

    private static int Distance(ValueMention value, int trigger) => trigger < value.FirstToken ? value.FirstToken - trigger : trigger - value.EndToken + 1;

    private static bool MayDate(Relation relation) => relation is Relation.Obl or Relation.OblUnmarked or Relation.Nmod or Relation.NmodUnmarked or Relation.NmodPoss or Relation.Advmod or Relation.Compound or Relation.Amod
        or Relation.Nummod or Relation.NmodDesc or Relation.Dep or Relation.Obj or Relation.Appos or Relation.Advcl;

    /// <summary>The token whose time holds for this one too, or -1.</summary>
    private static int Governor(ParsedText parsed, int token)
    {
        var head = parsed.Head(token);
        if (head < 0) return -1;
        switch (parsed.Relation(token))
        {
            case Relation.Conj or Relation.Acl or Relation.AclRelcl or Relation.Xcomp or Relation.Amod or Relation.Compound or Relation.Appos or Relation.NmodDesc:
                return head;
            case Relation.Advcl or Relation.AdvclRelcl:
                return StatesOrder(parsed, token) ? -1 : head;
            case Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.NmodPoss or Relation.Csubj:
                if (StatesOrder(parsed, token) || IsReporting(parsed, head)) return -1;
                return head;
            default:
                return -1;
        }
    }

    /// <summary>True where "after", "before", "since" or "until" leads the clause or phrase.</summary>
    private static bool StatesOrder(ParsedText parsed, int token)
    {
        foreach (var child in parsed.Children(token))
            if (parsed.Relation(child) is Relation.Mark or Relation.Case && parsed.Lemma(child) is "after" or "before" or "since" or "until" or "following") return true;
        return false;
    }

    /// <summary>Verbs of speech and reaction: their time is that of the report.</summary>
    private static bool IsReporting(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) is "say" or "tell" or "announce" or "report" or "condemn" or "describe" or "mention" or "discuss" or "welcome" or "praise" or "call" or "note" or "add" or "denounce" or "deny" or "confirm"
            or "claim" or "state" or "blame" or "accuse" or "warn" or "mark" or "commemorate" or "recall" or "remember" or "investigate" or "mourn";
}
