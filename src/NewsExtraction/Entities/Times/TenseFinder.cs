using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds out by the verb that governs an expression whether it looks back or ahead.</summary>
internal static class TenseFinder
{
    private const int FarthestClimb = 16;

    /// <summary>The direction at a token.</summary>
    public static Direction At(ParsedText parsed, int token)
    {
        var steps = 0;
        for (var at = token; at >= 0 && steps < FarthestClimb; steps++)
        {
            if (IsPredicate(parsed, at) && Judge(parsed, at) is { } direction) return direction;
            if (IsPlanned(parsed, at)) return Direction.Future;
            at = parsed.Head(at);
        }

        return parsed.Head(token) < 0 && parsed.Upos(token) == Upos.X ? BySurface(parsed, token) : Direction.Past;
    }

    private static bool IsPredicate(ParsedText parsed, int token) =>
        parsed.Upos(token) is Upos.Verb or Upos.Aux || parsed.Child(token, Relation.Cop) >= 0;

    /// <summary>The direction that the predicate at the token gives by its own form, or null where its governor has to tell.</summary>
    private static Direction? Judge(ParsedText parsed, int verb)
    {
        var perfect = false;
        var progressive = false;
        var past = false;
        var present = false;
        var infinitive = parsed.Xpos(verb) == PennTag.VB && parsed.Features(verb).VerbForm == VerbForm.Inf;
        foreach (var child in parsed.Children(verb))
        {
            var relation = parsed.Relation(child);
            if (relation == Relation.Mark && parsed.Xpos(child) == PennTag.TO) infinitive = true;
            if (relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            var lemma = parsed.Lemma(child);
            var tag = parsed.Xpos(child);
            if (tag == PennTag.MD)
            {
                if (HasPerfect(parsed, verb)) return Direction.Past;
                return Direction.Future;
            }

            if (lemma == "have") perfect = true;
            if (lemma == "be" && relation == Relation.Aux) progressive = true;
            if (tag == PennTag.VBD) past = true;
            if (tag is PennTag.VBZ or PennTag.VBP) present = true;
        }

        if (perfect || past) return IsPlanned(parsed, verb) ? Direction.Future : Direction.Past;
        if (infinitive) return OfInfinitive(parsed, verb);
        if (IsPlanned(parsed, verb)) return Direction.Future;
        switch (parsed.Xpos(verb))
        {
            case PennTag.VBD:
                return Direction.Past;
            case PennTag.VBN when !present:
                return parsed.Relation(verb) == Relation.Root || !IsClauseModifier(parsed, verb) ? Direction.Past : null;
            case PennTag.VBZ or PennTag.VBP:
                // Headlines and reported speech tell the past in the present tense.
                return IsReporting(parsed, verb) ? Direction.Past : Direction.Future;
            case PennTag.VBG when !progressive:
                return null;
        }

        if (progressive && present && parsed.Xpos(verb) == PennTag.VBG) return Direction.Future;
        return present ? Direction.Future : null;
    }

    private static bool IsClauseModifier(ParsedText parsed, int verb) =>
        parsed.Relation(verb) is Relation.Acl or Relation.Advcl or Relation.Xcomp or Relation.Amod;

    private static Direction? OfInfinitive(ParsedText parsed, int verb)
    {
        // A purpose or an achievement is as past as its governor; what is planned, ordered or hoped for lies ahead.
        if (parsed.Relation(verb) == Relation.Advcl) return null;
        var governor = parsed.Head(verb);
        if (governor < 0) return Direction.Future;
        return parsed.Lemma(governor) is "manage" or "begin" or "start" or "continue" or "fail" or "use" or "seem" or "appear" or "help"
            or "force" or "come" or "go" or "say" or "believe" or "report" or "tend" or "allow" or "let" or "make"
            ? null : Direction.Future;
    }

    private static bool HasPerfect(ParsedText parsed, int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) == Relation.Aux && parsed.Lemma(child) == "have") return true;
        return false;
    }

    private static bool IsPlanned(ParsedText parsed, int token) =>
        parsed.Lemma(token) is "schedule" or "due" or "slate" or "upcoming" or "expect" or "set" or "plan" or "deadline"
        && (parsed.Xpos(token) is PennTag.VBN or PennTag.JJ or PennTag.VBP or PennTag.VBZ or PennTag.VBG
            || parsed.Lemma(token) == "deadline" || parsed.Child(token, Relation.Cop) >= 0);

    private static bool IsReporting(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) is "say" or "tell" or "report" or "announce" or "write" or "claim" or "add" or "kill" or "accord" or "show";

    /// <summary>Where there is no tree: the nearest modal verb before the token within its sentence points ahead.</summary>
    private static Direction BySurface(ParsedText parsed, int token)
    {
        var first = parsed.SentenceOf(token).FirstToken;
        for (var at = token - 1; at >= first && token - at <= FarthestClimb; at--)
            if (parsed.Tokens.Chars(at) is "will" or "would" or "shall" or "due" or "scheduled" or "expected" or "plans" or "planned"
                or "'ll" or "’ll")
                return Direction.Future;
        return Direction.Past;
    }
}
