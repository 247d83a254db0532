using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Whom a pronoun most likely means, by its clause alone.</summary>
internal static class PronounReference
{
    private const int FarthestConjunct = 2;
    private static readonly FrozenSet<string> Speaking = FrozenSet.Create(StringComparer.Ordinal, "it", "he", "she", "they", "we");
    private static readonly FrozenSet<string> SpeakingForMany = FrozenSet.Create(StringComparer.Ordinal, "they", "we");

    /// <summary>"Japan said it had halted aid": the pronoun that is subject of what is said is, as a
    /// rule, who says it. The speaker's token, or -1.</summary>
    public static int SpeakerOf(ParsedText parsed, int pronoun)
    {
        if (parsed.Relation(pronoun) is not (Relation.Nsubj or Relation.NsubjPass) || !Speaking.Contains(parsed.Lemma(pronoun))) return -1;
        var clause = FirstConjunct(parsed, parsed.Head(pronoun));
        if (parsed.Relation(clause) != Relation.Ccomp || parsed.Head(clause) is not (>= 0 and var speech)) return -1;
        var speaker = parsed.Child(speech, Relation.Nsubj);
        return IsNounOrName(parsed, speaker) && speaker != pronoun && parsed.Upos(speech) == Upos.Verb
            && (SpeakingForMany.Contains(parsed.Lemma(pronoun)) || !IsPlural(parsed, speaker)) ? speaker : -1;
    }

    /// <summary>"In its march north the army took ...", "the militia began its assault": whose it is is, as a rule, who does what the
    /// clause tells. The owner's token, or -1.</summary>
    public static int OwnerOf(ParsedText parsed, int pronoun)
    {
        if (parsed.Relation(pronoun) != Relation.NmodPoss || parsed.Head(pronoun) is not (>= 0 and var owned)
            || parsed.Relation(owned) is not (Relation.Obl or Relation.Obj))
            return -1;
        var isOne = IsWord(parsed, pronoun, "its");
        if (!isOne && !IsWord(parsed, pronoun, "their")) return -1;
        var subject = SubjectOf(parsed, parsed.Head(owned));
        return IsNounOrName(parsed, subject) && !(isOne && IsPlural(parsed, subject)) ? subject : -1;
    }

    // "said it had halted aid and it would ...": the second clause is said too.
    private static int FirstConjunct(ParsedText parsed, int clause)
    {
        for (var depth = 0; depth < FarthestConjunct && parsed.Relation(clause) == Relation.Conj; depth++) clause = parsed.Head(clause);
        return clause;
    }

    // The verb's own subject, or that of the verb above a clause without one.
    private static int SubjectOf(ParsedText parsed, int verb)
    {
        var subject = parsed.Child(verb, Relation.Nsubj);
        return subject < 0 && parsed.Relation(verb) is Relation.Xcomp or Relation.Advcl ? parsed.Child(parsed.Head(verb), Relation.Nsubj)
            : subject;
    }

    private static bool IsNounOrName(ParsedText parsed, int token) => token >= 0 && parsed.Upos(token) is Upos.Noun or Upos.Propn;

    private static bool IsPlural(ParsedText parsed, int token) => parsed.Morph(token).Number == GrammaticalNumber.Plur;

    private static bool IsWord(ParsedText parsed, int token, string word) =>
        parsed.Tokens.Chars(token).Equals(word, StringComparison.OrdinalIgnoreCase);
}
