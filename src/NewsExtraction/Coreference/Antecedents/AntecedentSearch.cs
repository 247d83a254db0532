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
    private const int SpeakersBack = 4 * CandidatesBack;
    private const int SameNouns = 8;
    private readonly Agreement _agreement = new(clusters);
    private readonly BindingRules _binding = new(parsed);
    private readonly Dictionary<string, int> _lastWithNoun = new(StringComparer.Ordinal);

    // For a noun phrase passed: the one with the same noun before it, or -1.
    private readonly int[] _before = new int[references.Count];

    /// <summary>True where the reference may stand for something before it.</summary>
    public bool NeedsAntecedent(Reference reference)
    {
        if (reference.Kind == MentionKind.Pronoun) return !reference.Form.IsRelative && !ImpersonalIt.Is(parsed, reference.Head);
        if (reference.Kind != MentionKind.Nominal || clusters.First(reference.Index) != reference.Index) return false;
        return reference.IsDefinite && parsed.Child(reference.Head, Relation.Cop) < 0;
    }

    /// <summary>Adds the candidates; the count of those with the same noun.</summary>
    public int Find(Reference reference, List<Reference> into)
    {
        if (reference.Kind != MentionKind.Pronoun) return ForNoun(reference, into);
        if (reference.Form.Person == Person.Third) ForPronoun(reference, into);
        else ForSpeaker(reference, into);
        return 0;
    }

    /// <summary>Notes a noun phrase for those after it; to be called for every reference in turn.</summary>
    public void Pass(Reference reference)
    {
        if (reference.Kind != MentionKind.Nominal) return;
        _before[reference.Index] = _lastWithNoun.GetValueOrDefault(reference.Lemma, -1);
        _lastWithNoun[reference.Lemma] = reference.Index;
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

    private void ForPronoun(Reference pronoun, List<Reference> into)
    {
        for (var i = pronoun.Index - 1; i >= 0 && pronoun.Index - i <= CandidatesBack; i--)
        {
            var candidate = references[i];
            if (pronoun.Sentence - candidate.Sentence > PronounSentences) break;
            if (!IsSpeakerOrRelative(candidate) && _agreement.Fits(candidate, pronoun) && !_binding.IsDescription(candidate)
                && _binding.Allow(candidate, pronoun))
                into.Add(candidate);
        }
    }

    // "I", "you", "who".
    private static bool IsSpeakerOrRelative(Reference candidate) =>
        candidate.Kind == MentionKind.Pronoun && (candidate.Form.Person != Person.Third || candidate.Form.IsRelative);

    // "I" is an earlier "I", or who speaks the quotation.
    private void ForSpeaker(Reference pronoun, List<Reference> into)
    {
        for (var i = pronoun.Index - 1; i >= 0 && pronoun.Index - i <= SpeakersBack; i--)
        {
            var candidate = references[i];
            if (pronoun.Sentence - candidate.Sentence > SpeakerSentences) break;
            if (SpeaksAlike(candidate, pronoun)) into.Add(candidate);
        }

        // One who is named only behind the quotation counts where there is no other.
        if (SpeakerOf(pronoun) is { } speaker && (speaker.Index < pronoun.Index || into.Count == 0)) into.Add(speaker);
    }

    private static bool SpeaksAlike(Reference candidate, Reference pronoun) =>
        candidate.Kind == MentionKind.Pronoun && candidate.Form.Person == pronoun.Form.Person
            && (candidate.Form.Number == pronoun.Form.Number || candidate.Form.Number == GrammaticalNumber.None);

    private Reference? SpeakerOf(Reference pronoun)
    {
        if (pronoun.Form.Person != Person.First || pronoun.Form.Number != GrammaticalNumber.Sing) return null;
        return quotations.Speaker(pronoun.Quotation) is >= 0 and var speaker && speaker != pronoun.Head ? AtHead(speaker) : null;
    }

    private int ForNoun(Reference reference, List<Reference> into)
    {
        var same = AddSameNouns(reference, into);
        if (reference.Class != EntityClass.Other && reference.Definiteness != Definiteness.Possessive) AddOtherNames(reference, into);
        return same;
    }

    // "a hotel" for "the hotel", however far back.
    private int AddSameNouns(Reference reference, List<Reference> into)
    {
        var (same, looked) = (0, 0);
        for (var i = _lastWithNoun.GetValueOrDefault(reference.Lemma, -1); i >= 0 && same < SameNouns && looked < CandidatesBack;
            i = _before[i], looked++)
        {
            if (!MayStandFor(references[i], reference)) continue;
            into.Add(references[i]);
            same++;
        }

        return same;
    }

    // "Mosul" for "the city": names and other nouns of the same class, near by.
    private void AddOtherNames(Reference reference, List<Reference> into)
    {
        for (var i = reference.Index - 1; i >= 0 && reference.Index - i <= CandidatesBack; i--)
        {
            var candidate = references[i];
            if (reference.Sentence - candidate.Sentence > NounSentences) break;
            if (IsOtherName(candidate, reference) && MayStandFor(candidate, reference)) into.Add(candidate);
        }
    }

    private static bool IsOtherName(Reference candidate, Reference reference) =>
        candidate.Kind != MentionKind.Pronoun && candidate.Class == reference.Class
            && (candidate.Kind == MentionKind.Name || candidate.Lemma != reference.Lemma);

    private bool MayStandFor(Reference candidate, Reference reference) =>
        candidate.IsPlural == reference.IsPlural && !_binding.Nest(candidate, reference)
            && clusters.Agree(candidate.Index, reference.Index);
}
