using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Nouns that tell of something: "reports of an attack", "evidence that they fled". Denied, they deny what they tell of.</summary>
internal sealed class Tidings(ParsedText parsed, IReadPredicates predicates)
{
    private static readonly FrozenSet<string> Nouns = FrozenSet.Create(StringComparer.Ordinal,
        "report", "sign", "evidence", "indication", "suggestion", "word", "hint", "record", "trace", "mention", "claim", "proof", "rumor",
        "rumour", "allegation", "accusation", "charge", "instance", "speculation", "account", "absence", "lack");

    // "no sign" is as good as none; "no account of the attack" says nothing of the attack.
    private static readonly FrozenSet<string> NotByNone =
        FrozenSet.Create(StringComparer.Ordinal, "account", "charge", "accusation", "claim");

    private static readonly FrozenSet<string> Dismissals =
        FrozenSet.Create(StringComparer.Ordinal, "deny", "dismiss", "reject", "refute", "rebut", "dispute", "disprove", "rubbish",
            "debunk");

    /// <summary>True for "no reports of", "dismissed claims of", "the absence of": what hangs on the noun did not happen.</summary>
    public bool AreDenied(int noun)
    {
        var lemma = parsed.Lemma(noun);
        if (!Nouns.Contains(lemma)) return false;
        if (lemma is "absence" or "lack") return true;
        var above = parsed.Head(noun);
        if (IsDismissedBy(noun, above)) return predicates.RealisOf(above) != Realis.Negated;
        return !NotByNone.Contains(lemma)
            && (Negation.IsNone(parsed, noun) || predicates.RealisOf(noun) == Realis.Negated || IsSaidNotToBe(noun, above));
    }

    /// <summary>True for what somebody dismisses: "dismissed the claims", "the claims were denied". The words were said all the
    /// same.</summary>
    public bool IsDismissed(int noun) => Nouns.Contains(parsed.Lemma(noun)) && IsDismissedBy(noun, parsed.Head(noun));

    private bool IsDismissedBy(int noun, int verb) =>
        verb >= 0 && parsed.Relation(noun) is Relation.Obj or Relation.NsubjPass && Dismissals.Contains(parsed.Lemma(verb));

    // "there were not any reports of", "have not seen evidence of"
    private bool IsSaidNotToBe(int noun, int verb) =>
        verb >= 0 && parsed.Relation(noun) is Relation.Obj or Relation.Nsubj or Relation.NsubjPass
        && parsed.Child(noun, Relation.Det) is >= 0 and var determiner && parsed.Lemma(determiner) == "any"
        && predicates.RealisOf(verb) == Realis.Negated;
}
