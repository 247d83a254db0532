using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A second verb of speech behind what was said: in "he said the army should leave and called for talks", parsers hang "called" on
/// "leave". Where the forms of the verbs tell, it stands beside "said".</summary>
internal static class MatrixVerbs
{
    private const int Farthest = 4;

    private static readonly FrozenSet<string> Speech = FrozenSet.Create(StringComparer.Ordinal,
        "say", "tell", "state", "announce", "add", "warn", "claim", "insist", "declare", "write", "report", "confirm", "note", "argue",
        "stress", "admit", "acknowledge", "reveal", "explain", "allege", "promise", "vow", "pledge", "call", "urge", "demand", "ask",
        "blame", "accuse", "deny", "reject", "dismiss", "defend", "criticise", "criticize", "condemn", "denounce", "praise", "describe",
        "suggest", "propose", "predict", "reiterate", "repeat", "complain", "maintain", "believe", "hope", "think", "indicate",
        "threaten", "appeal", "plead", "thank", "apologise", "apologize", "quote", "cite");

    private enum Form
    {
        Other,
        Past,
        Present,
        Perfect,
        Gerund,
    }

    /// <summary>The verb of speech beside which the verb stands, or -1 where it stands where the tree has it.</summary>
    public static int Of(ParsedText parsed, int verb)
    {
        if (parsed.Relation(verb) != Relation.Conj || !Speech.Contains(parsed.Lemma(verb)) || HasSubject(parsed, verb)) return -1;
        var form = FormOf(parsed, verb);
        var inner = parsed.Head(verb);
        return form == Form.Other || inner < 0 || inner > verb || form == FormOf(parsed, inner) ? -1 : Above(parsed, inner, form);
    }

    /// <summary>The verb whose subject speaks: that verb, or the verb itself.</summary>
    public static int Beside(ParsedText parsed, int verb) => Of(parsed, verb) is >= 0 and var matrix ? matrix : verb;

    // The first verb of speech above that has the form.
    private static int Above(ParsedText parsed, int inner, Form form)
    {
        for (var step = 0; step < Farthest && inner >= 0; step++)
        {
            var outer = parsed.Head(inner);
            if (outer < 0 || outer > inner || parsed.Relation(inner) is not (Relation.Ccomp or Relation.Conj or Relation.Acl)) return -1;
            if (parsed.Relation(inner) != Relation.Conj && OuterVerb(parsed, outer) is >= 0 and var matrix
                && FormOf(parsed, matrix) == form) return matrix;
            inner = outer;
        }

        return -1;
    }

    /// <summary>Where such a verb ends what is said, or <paramref name="end"/>.</summary>
    public static int EndBefore(ParsedText parsed, int clause, int end)
    {
        for (var token = clause + 1; token < end; token++)
            if (parsed.Relation(token) == Relation.Conj && Of(parsed, token) is >= 0 and var matrix && matrix < clause)
                return Math.Min(end, parsed.Child(token, Relation.Cc) is >= 0 and var and && and < token ? and : parsed.LeftEdge(token));
        return end;
    }

    // "said [that]", "defended his claims [that]"
    private static int OuterVerb(ParsedText parsed, int outer)
    {
        var verb = parsed.Upos(outer) == Upos.Noun && parsed.Relation(outer) == Relation.Obj ? parsed.Head(outer) : outer;
        return verb >= 0 && parsed.Upos(verb) == Upos.Verb && Speech.Contains(parsed.Lemma(verb)) ? verb : -1;
    }

    private static bool HasSubject(ParsedText parsed, int verb) =>
        parsed.Child(verb, Relation.Nsubj) >= 0 || parsed.Child(verb, Relation.NsubjPass) >= 0;

    private static Form FormOf(ParsedText parsed, int verb)
    {
        var (hasAuxiliary, hasHave) = (false, false);
        foreach (var child in parsed.Children(verb))
        {
            if (parsed.Relation(child) is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            hasAuxiliary = true;
            hasHave |= parsed.Lemma(child) == "have" && parsed.Xpos(child) is PennTag.VBP or PennTag.VBZ;
        }

        return parsed.Xpos(verb) switch
        {
            PennTag.VBN when hasHave => Form.Perfect,
            PennTag.VBD when !hasAuxiliary => Form.Past,
            PennTag.VBZ or PennTag.VBP when !hasAuxiliary => Form.Present,
            PennTag.VBG when !hasAuxiliary => Form.Gerund,
            _ => Form.Other,
        };
    }
}
