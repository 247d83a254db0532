using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins a definite noun phrase to the same phrase before it, unless something stands between that it might as well be: "a guest
/// house", "the guest house". "Police" and "prosecutors" are those of the story without an article too.</summary>
internal sealed class RepeatedNouns(ParsedText parsed, List<Reference> references, Clusters clusters)
{
    private const int MostBetween = 250;
    private const int OpeningSentences = 2;

    // Bodies of which a story has one, and which news writes without article.
    private static readonly FrozenSet<string> Known =
        FrozenSet.Create(StringComparer.Ordinal, "police", "prosecutor", "authority", "investigator", "detective", "firefighter");

    // These never mean the thing spoken of before.
    private static readonly FrozenSet<string> Others =
        FrozenSet.Create(StringComparer.Ordinal, "other", "another", "new", "next", "second", "third", "latter", "former", "same");

    private readonly NameDescriptions _descriptions = new(parsed);

    public void Join()
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in references)
        {
            if (reference is not { Kind: MentionKind.Nominal, Mention: not null }) continue;
            if (!met.Add(reference.Lemma) && MayBeRepeated(reference) && FindSame(reference) is { } same)
                clusters.Join(same.Index, reference.Index);
        }
    }

    private bool MayBeRepeated(Reference reference)
    {
        if (clusters.First(reference.Index) != reference.Index || parsed.Child(reference.Head, Relation.Cop) >= 0) return false;
        foreach (var word in reference.Words)
            if (word[0] == ReferenceWords.ClauseMark || Others.Contains(word)) return false;
        return reference.Definiteness == Definiteness.Definite || IsKnownBody(reference);
    }

    private static bool IsKnownBody(Reference reference) =>
        reference.Definiteness == Definiteness.Bare && reference.Words.Count == 0 && reference.Mention!.Count is null
            && (reference.IsPlural || reference.Lemma == "police") && Known.Contains(reference.Lemma);

    // Back to the same phrase, as long as nothing comes between that the phrase may stand for.
    private Reference? FindSame(Reference reference)
    {
        for (var i = reference.Index - 1; i >= 0 && reference.Index - i <= MostBetween; i--)
        {
            Work.Count(1);
            var other = references[i];
            if (other.Kind == MentionKind.Name && reference.Words.Count == 0 && _descriptions.Fits(other, reference)) return null;
            if (other is not { Kind: MentionKind.Nominal, Mention: not null } || other.Lemma != reference.Lemma) continue;
            if (IsSame(reference, other)) return other;
            if (IsRival(reference, other)) return null;
        }

        return null;
    }

    private bool IsSame(Reference reference, Reference other) =>
        other.Sentence != reference.Sentence && other.IsPlural == reference.IsPlural && other.Type == reference.Type
            && SameModifiers(reference, other) && MayBeSpokenOf(reference, other)
            && NounComparison.Counts(reference, other) is 0 or 1 && clusters.Agree(reference.Index, other.Index);

    // A headline leaves out articles; elsewhere "at school", "as speaker" speak of none.
    private bool MayBeSpokenOf(Reference reference, Reference other) => other.Definiteness switch
    {
        Definiteness.Bare => other.IsPlural || other.Lemma == "police" || other.Sentence < OpeningSentences,
        Definiteness.Indefinite => reference.IsDefinite && IsArticle(parsed.Lemma(other.First)),
        _ => true,
    };

    // Not "any witness", "every witness".
    private static bool IsArticle(string lemma) => lemma.ToLowerInvariant() is "a" or "an" or "some";

    private bool SameModifiers(Reference reference, Reference other) =>
        other.Definiteness != Definiteness.Possessive
            && NounComparison.Modifiers(reference, other) is ModifierMatch.BothBare or ModifierMatch.Same
            && NounComparison.SamePhrase(parsed, reference, other);

    // "the northern gate" is not "the gate" of before, nor does "the gate" tell which of both it is.
    private static bool IsRival(Reference reference, Reference other) =>
        other.IsPlural == reference.IsPlural
            && (reference.Words.Count == 0 || NounComparison.Modifiers(reference, other) != ModifierMatch.NewBesideNone);
}
