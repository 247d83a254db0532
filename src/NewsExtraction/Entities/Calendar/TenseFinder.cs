using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Finds out by the verb that governs an expression whether it looks back or ahead.</summary>
internal static class TenseFinder
{
    private const int FarthestClimb = 16;

    // What is scheduled, due or expected lies ahead, whatever the tense of its verb.
    private static readonly FrozenSet<string> Plans = Words("schedule due slate upcoming expect set plan deadline");

    // Headlines and reports tell the past in the present tense ("Army says", "Bomb kills 20").
    private static readonly FrozenSet<string> Reports = Words("say tell report announce write claim add kill accord show");

    // An infinitive under these is as past as its governor ("managed to flee on Friday"); under others it lies ahead ("vowed to return").
    private static readonly FrozenSet<string> Achievements = Words(
        "manage begin start continue fail use seem appear help force come go say believe report tend allow let make");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsOfTheFuture =
        Words("will would shall due scheduled expected plans planned 'll ’ll").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The direction at a token.</summary>
    public static Direction At(ParsedText parsed, int token)
    {
        var lead = SchedulingFinder.LeadAt(parsed, token);
        if (lead != TimeLead.None && SchedulingFinder.LiesAhead(parsed, token, lead)) return Direction.Future;
        var steps = 0;
        for (var at = token; at >= 0 && steps < FarthestClimb; steps++)
        {
            if (IsPredicate(parsed, at) && OfPredicate(parsed, at, lead) is { } direction) return direction;
            if (IsPlanned(parsed, at) && !(lead == TimeLead.Inside && IsSetOnly(parsed, at))) return Direction.Future;
            at = parsed.Head(at);
        }

        return parsed.Head(token) < 0 && parsed.Upos(token) == Upos.X ? BySurface(parsed, token) : Direction.Past;
    }

    /// <summary>True where the nearest verb above says that something will, should or may be.</summary>
    public static bool SaysWill(ParsedText parsed, int token)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps < FarthestClimb; steps++, at = parsed.Head(at))
            if (IsPredicate(parsed, at)) return AuxiliariesOf(parsed, at).HasFlag(Auxiliaries.Modal) && !HasPerfect(parsed, at);
        return false;
    }

    private static bool IsPredicate(ParsedText parsed, int token) =>
        parsed.Upos(token) is Upos.Verb or Upos.Aux || parsed.Child(token, Relation.Cop) >= 0;

    /// <summary>The direction that a predicate gives by its own form, or null where its governor has to tell.</summary>
    private static Direction? OfPredicate(ParsedText parsed, int verb, TimeLead lead)
    {
        var auxiliaries = AuxiliariesOf(parsed, verb);
        if (auxiliaries.HasFlag(Auxiliaries.Modal)) return HasPerfect(parsed, verb) ? Direction.Past : Direction.Future;
        var isPlanned = IsPlanned(parsed, verb) && !(lead == TimeLead.Inside && IsSetOnly(parsed, verb));
        if ((auxiliaries & (Auxiliaries.Perfect | Auxiliaries.Past)) != 0) return isPlanned ? Direction.Future : Direction.Past;
        if (auxiliaries.HasFlag(Auxiliaries.To) || IsBareInfinitive(parsed, verb)) return OfInfinitive(parsed, verb);
        return isPlanned ? Direction.Future : OfForm(parsed, verb, auxiliaries);
    }

    /// <summary>What the auxiliaries and marks of a predicate say: "has", "was", "is", "is being", "will", "to".</summary>
    private static Auxiliaries AuxiliariesOf(ParsedText parsed, int verb)
    {
        var found = Auxiliaries.None;
        foreach (var child in parsed.Children(verb))
        {
            found |= parsed.Relation(child) switch
            {
                Relation.Mark when parsed.Xpos(child) == PennTag.TO => Auxiliaries.To,
                Relation.Aux or Relation.AuxPass or Relation.Cop => TenseOf(parsed.Xpos(child)) | AspectOf(parsed, child),
                _ => Auxiliaries.None,
            };
        }

        return found;
    }

    private static Auxiliaries TenseOf(PennTag tag) => tag switch
    {
        PennTag.MD => Auxiliaries.Modal,
        PennTag.VBD => Auxiliaries.Past,
        PennTag.VBZ or PennTag.VBP => Auxiliaries.Present,
        _ => Auxiliaries.None,
    };

    private static Auxiliaries AspectOf(ParsedText parsed, int auxiliary) => parsed.Lemma(auxiliary) switch
    {
        "have" => Auxiliaries.Perfect,
        "be" when parsed.Relation(auxiliary) == Relation.Aux => Auxiliaries.Progressive,
        _ => Auxiliaries.None,
    };

    private static bool IsBareInfinitive(ParsedText parsed, int verb) =>
        parsed.Xpos(verb) == PennTag.VB && parsed.Morph(verb).VerbForm == VerbForm.Inf;

    /// <summary>By the form of the verb: "fled", "flees", "fleeing", "arrested", and by a present auxiliary.</summary>
    private static Direction? OfForm(ParsedText parsed, int verb, Auxiliaries auxiliaries)
    {
        var isPresent = auxiliaries.HasFlag(Auxiliaries.Present);
        return parsed.Xpos(verb) switch
        {
            PennTag.VBD => Direction.Past,
            PennTag.VBN when !isPresent => IsClauseModifier(parsed, verb) ? null : Direction.Past,
            PennTag.VBZ or PennTag.VBP => Reports.Contains(parsed.Lemma(verb)) ? Direction.Past : Direction.Future,
            PennTag.VBG when !auxiliaries.HasFlag(Auxiliaries.Progressive) => null,
            _ => isPresent ? Direction.Future : null,
        };
    }

    /// <summary>"the man arrested on Friday", "arrested on Friday, he ...".</summary>
    private static bool IsClauseModifier(ParsedText parsed, int verb) =>
        parsed.Relation(verb) is Relation.Acl or Relation.Advcl or Relation.Xcomp or Relation.Amod;

    /// <summary>A purpose or an achievement is as past as its governor; what is planned, ordered or hoped for lies ahead.</summary>
    private static Direction? OfInfinitive(ParsedText parsed, int verb)
    {
        if (parsed.Relation(verb) == Relation.Advcl) return null;
        var governor = parsed.Head(verb);
        return governor >= 0 && Achievements.Contains(parsed.Lemma(governor)) ? null : Direction.Future;
    }

    /// <summary>"would have left".</summary>
    private static bool HasPerfect(ParsedText parsed, int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) == Relation.Aux && parsed.Lemma(child) == "have") return true;
        return false;
    }

    /// <summary>"is scheduled for", "is due on", "the upcoming", "the deadline".</summary>
    private static bool IsPlanned(ParsedText parsed, int token)
    {
        var lemma = parsed.Lemma(token);
        if (!Plans.Contains(lemma)) return false;
        return parsed.Xpos(token) is PennTag.VBN or PennTag.JJ or PennTag.VBP or PennTag.VBZ or PennTag.VBG || lemma == "deadline"
            || parsed.Child(token, Relation.Cop) >= 0;
    }

    /// <summary>"The price was set in March": what is not "set to" do anything was set then.</summary>
    private static bool IsSetOnly(ParsedText parsed, int verb) =>
        parsed.Lemma(verb) == "set" && parsed.Child(verb, Relation.Xcomp) < 0 && parsed.Child(verb, Relation.Ccomp) < 0;

    /// <summary>Where there is no tree: a word of the future before the token within its sentence points ahead.</summary>
    private static Direction BySurface(ParsedText parsed, int token)
    {
        var first = Math.Max(parsed.SentenceOf(token).FirstToken, token - FarthestClimb);
        for (var at = token - 1; at >= first; at--)
            if (WordsOfTheFuture.Contains(parsed.Tokens.Chars(at))) return Direction.Future;
        return Direction.Past;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [Flags]
    private enum Auxiliaries : byte
    {
        None = 0,
        Perfect = 1,
        Progressive = 2,
        Past = 4,
        Present = 8,
        Modal = 16,
        To = 32,
    }
}
