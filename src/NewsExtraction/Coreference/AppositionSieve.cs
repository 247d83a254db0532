using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins appositions ("Mosul, the country's second largest city") and what a copula says of a name ("Abadi is the prime
/// minister").</summary>
internal sealed class AppositionSieve(ParsedText parsed, List<Reference> references, Clusters clusters)
{
    private readonly Reference?[] _byHead = ByHead(parsed, references);

    public void Join()
    {
        foreach (var reference in references)
        {
            if (reference.Kind == MentionKind.Pronoun) continue;
            Apposition(reference);
        }
    }

    // The phrase is what a copula says of its subject.
    private bool IsPredicate(Reference reference) => parsed.Child(reference.Head, Relation.Cop) >= 0;

    private static Reference?[] ByHead(ParsedText parsed, List<Reference> references)
    {
        var byHead = new Reference?[parsed.Count];
        foreach (var reference in references) byHead[reference.Head] ??= reference;
        return byHead;
    }

    private void Apposition(Reference reference)
    {
        if (parsed.Relation(reference.Head) == Relation.Appos && parsed.Head(reference.Head) is >= 0 and var above
            && _byHead[above] is { } other && Fits(other, reference))
        {
            clusters.Join(other.Index, reference.Index);
            return;
        }

        // "Abadi is the prime minister"; of a person "a prime minister" too.
        if (reference.Kind != MentionKind.Nominal || !IsPredicate(reference)
            || parsed.Child(reference.Head, Relation.Nsubj) is not (>= 0 and var subject))
            return;
        if (parsed.Child(reference.Head, Relation.Aux) >= 0 || HasNegation(reference.Head)) return;
        if (_byHead[subject] is { Kind: MentionKind.Name } name && (reference.IsDefinite || name.Class == 1) && Fits(name, reference))
            clusters.Join(name.Index, reference.Index);
    }

    private bool HasNegation(int head)
    {
        foreach (var child in parsed.Children(head))
            if (parsed.Lemma(child) is "not" or "never" or "n't" or "no") return true;
        return false;
    }

    private bool Fits(Reference one, Reference other)
    {
        if (one.Kind == MentionKind.Pronoun || one.IsPlural != other.IsPlural) return false;
        if (one.Kind == MentionKind.Name && other.Kind == MentionKind.Name)
            return one.Class == other.Class && one.Class != 3 && one.Class != 1;
        // "released from prison, Baku, Azerbaijan": a line of places, not what one of them is.
        if (one.Class == 3 && (one.Definiteness == Definiteness.Bare || other.Definiteness == Definiteness.Bare)) return false;
        if (one.Class == 0 || other.Class == 0)
            return one.Kind == MentionKind.Nominal && other.Kind == MentionKind.Nominal && one.Class == other.Class;
        return clusters.Agree(one.Index, other.Index);
    }
}
