using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Says which references need an antecedent and which may be one: what agrees in person, number, gender and type and what syntax
/// allows. Looks back a bounded way, so the cost is linear.</summary>
internal sealed class AntecedentSearch(ParsedText parsed, List<Reference> references, Clusters clusters, Quotations quotations)
{
    private const int PronounSentences = 4;
    private const int SpeakerSentences = 8;
    private const int NounSentences = 4;
    private const int CandidatesBack = 90;
    private const int SameNouns = 8;
    private readonly Dictionary<string, int> _lastWithNoun = new(StringComparer.Ordinal);

    // For a noun phrase passed: the one with the same noun before it, or -1.
    private readonly int[] _before = new int[references.Count];

    /// <summary>True where the reference may stand for something before it.</summary>
    public bool NeedsAntecedent(Reference reference)
    {
        if (reference.Kind == MentionKind.Pronoun) return !reference.Form.IsRelative;
        if (reference.Kind != MentionKind.Nominal || clusters.First(reference.Index) != reference.Index) return false;
        return reference.IsDefinite && parsed.Child(reference.Head, Relation.Cop) < 0;
    }

    /// <summary>Adds the candidates, the nearest first; the count of those with the same noun.</summary>
    public int Find(Reference reference, List<Reference> into)
    {
        if (reference.Kind == MentionKind.Pronoun)
        {
            if (reference.Form.Person == Person.Third) ForPronoun(reference, into);
            else ForSpeaker(reference, into);
            return 0;
        }

        return ForNoun(reference, into);
    }

    /// <summary>Notes a noun phrase for those after it; to be called for every reference in turn.</summary>
    public void Pass(Reference reference)
    {
        if (reference.Kind != MentionKind.Nominal) return;
        _before[reference.Index] = _lastWithNoun.GetValueOrDefault(reference.Lemma, -1);
        _lastWithNoun[reference.Lemma] = reference.Index;
    }

    private void ForPronoun(Reference pronoun, List<Reference> into)
    {
        for (var i = pronoun.Index - 1; i >= 0 && pronoun.Index - i <= CandidatesBack; i--)
        {
            var candidate = references[i];
            if (pronoun.Sentence - candidate.Sentence > PronounSentences) break;
            if (candidate.Kind == MentionKind.Pronoun && (candidate.Form.Person != Person.Third || candidate.Form.IsRelative)) continue;
            if (Agrees(candidate, pronoun) && !IsDescription(candidate) && SyntaxAllows(candidate, pronoun)) into.Add(candidate);
        }
    }

    // "Qanbar is a general", "served as a general": a pronoun stands for him of whom it is said.
    private bool IsDescription(Reference candidate)
    {
        if (candidate.Kind != MentionKind.Nominal) return false;
        if (parsed.Child(candidate.Head, Relation.Cop) >= 0) return parsed.Child(candidate.Head, Relation.Nsubj) >= 0;
        return !candidate.IsDefinite && parsed.Child(candidate.Head, Relation.Case) is >= 0 and var marker && parsed.Lemma(marker) == "as";
    }

    private void ForSpeaker(Reference pronoun, List<Reference> into)
    {
        for (var i = pronoun.Index - 1; i >= 0 && pronoun.Index - i <= 4 * CandidatesBack; i--)
        {
            var candidate = references[i];
            if (pronoun.Sentence - candidate.Sentence > SpeakerSentences) break;
            if (candidate.Kind == MentionKind.Pronoun && candidate.Form.Person == pronoun.Form.Person
                && (candidate.Form.Number == pronoun.Form.Number || candidate.Form.Number == GrammaticalNumber.None))
                into.Add(candidate);
        }

        if (pronoun.Form.Person != Person.First || pronoun.Form.Number != GrammaticalNumber.Sing
            || quotations.Speaker(pronoun.Quotation) is not (>= 0 and var speaker) || AtHead(speaker) is not { } source
            || source.Head == pronoun.Head)
            return;
        if (source.Index < pronoun.Index || into.Count == 0) into.Add(source);
    }

    private int ForNoun(Reference reference, List<Reference> into)
    {
        var same = 0;
        var looked = 0;
        for (var i = _lastWithNoun.GetValueOrDefault(reference.Lemma, -1); i >= 0 && same < SameNouns
            && looked < CandidatesBack; i = _before[i], looked++)
        {
            var candidate = references[i];
            if (candidate.IsPlural != reference.IsPlural || Contains(candidate, reference)
                || !clusters.Agree(candidate.Index, reference.Index))
                continue;
            into.Add(candidate);
            same++;
        }

        if (reference.Class == 0 || reference.Definiteness is Definiteness.Possessive) return same;
        for (var i = reference.Index - 1; i >= 0 && reference.Index - i <= CandidatesBack; i--)
        {
            var candidate = references[i];
            if (reference.Sentence - candidate.Sentence > NounSentences) break;
            if (candidate.Kind == MentionKind.Pronoun || candidate.Class != reference.Class || candidate.IsPlural != reference.IsPlural)
                continue;
            if (candidate.Kind == MentionKind.Nominal && candidate.Lemma == reference.Lemma) continue;
            if (Contains(candidate, reference) || !clusters.Agree(candidate.Index, reference.Index)) continue;
            into.Add(candidate);
        }

        return same;
    }

    /// <summary>The reference with that head, or null.</summary>
    public Reference? AtHead(int head)
    {
        var (low, high) = (0, references.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (references[middle].Head < head) low = middle + 1;
            else high = middle;
        }

        return low < references.Count && references[low].Head == head ? references[low] : null;
    }

    private bool Contains(Reference outer, Reference inner) =>
        outer.Sentence == inner.Sentence && (parsed.IsInSubtree(inner.Head, outer.Head) || parsed.IsInSubtree(outer.Head, inner.Head));

    private bool Agrees(Reference candidate, Reference pronoun)
    {
        if (candidate.Kind == MentionKind.Pronoun)
            return candidate.Form.Number == pronoun.Form.Number && candidate.Form.Gender == pronoun.Form.Gender;
        var type = clusters.Type(candidate.Index);
        if (pronoun.Form.Number == GrammaticalNumber.Plur)
        {
            return candidate.IsPlural || Reference.ClassOf(type) == 2
                || candidate.Lemma is "people" or "family" or "couple" or "everyone" or "population" or "public" or "majority" or "anyone"
                or "person" or "someone";
        }

        if (candidate.IsPlural) return false;
        if (pronoun.Form.Gender is not (Gender.Masc or Gender.Fem)) return type is not (EntityType.Person or EntityType.Group);
        var gender = clusters.Gender(candidate.Index);
        return type == EntityType.Person && (gender == Gender.None || gender == pronoun.Form.Gender);
    }

    private bool SyntaxAllows(Reference candidate, Reference pronoun)
    {
        if (candidate.Sentence != pronoun.Sentence) return true;

        // A phrase does not hold the pronoun that stands for it ("the man who lost his wife" may, "his wife" may not).
        if (parsed.IsInSubtree(pronoun.Head, candidate.Head))
            return InRelativeClauseOf(pronoun.Head, candidate.Head)
                || parsed.Relation(candidate.Head) is Relation.Root or Relation.Conj
                && parsed.Relation(pronoun.Head) is Relation.Nsubj or Relation.NmodPoss
                && parsed.Upos(parsed.Head(pronoun.Head)) == Upos.Verb;
        if (pronoun.Form.IsReflexive || parsed.Relation(pronoun.Head) == Relation.NmodPoss) return true;

        // "He saw him" names two: arguments of one verb differ. A possessor inside an argument is free.
        var governor = parsed.Head(pronoun.Head);
        return governor < 0 || parsed.Head(candidate.Head) != governor || parsed.Upos(governor) != Upos.Verb;
    }

    private bool InRelativeClauseOf(int token, int noun)
    {
        for (var at = token; at >= 0 && at != noun; at = parsed.Head(at))
            if (parsed.Relation(at) is Relation.AclRelcl or Relation.Acl && parsed.Head(at) == noun) return true;
        return false;
    }
}
