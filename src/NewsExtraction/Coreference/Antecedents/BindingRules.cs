using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>What syntax says of whether two phrases may name one thing.</summary>
internal sealed class BindingRules(ParsedText parsed)
{
    /// <summary>False where the tree keeps the pronoun and the candidate apart.</summary>
    public bool Allow(Reference candidate, Reference pronoun)
    {
        if (candidate.Sentence != pronoun.Sentence) return true;
        if (IsPossessorBeside(candidate, pronoun)) return true;
        if (parsed.IsInSubtree(pronoun.Head, candidate.Head)) return MayHold(candidate, pronoun);
        return pronoun.Form.IsReflexive || parsed.Relation(pronoun.Head) == Relation.NmodPoss || !ShareVerb(candidate, pronoun);
    }

    /// <summary>True for "Holm and his lawyers": the possessor in the second of two is the first.</summary>
    public bool IsPossessorBeside(Reference candidate, Reference pronoun) =>
        candidate.Mention is not null && parsed.Relation(pronoun.Head) == Relation.NmodPoss
            && parsed.Head(pronoun.Head) is >= 0 and var owned
            && parsed.Relation(owned) == Relation.Conj && parsed.Head(owned) == candidate.Head;

    /// <summary>True where one of the phrases holds the other.</summary>
    public bool Nest(Reference one, Reference other) =>
        one.Sentence == other.Sentence && (parsed.IsInSubtree(other.Head, one.Head) || parsed.IsInSubtree(one.Head, other.Head));

    /// <summary>"Qanbar is a general", "served as a general": a pronoun stands for him of whom it is said.</summary>
    public bool IsDescription(Reference candidate)
    {
        if (candidate.Kind != MentionKind.Nominal) return false;
        if (parsed.Child(candidate.Head, Relation.Cop) >= 0) return parsed.Child(candidate.Head, Relation.Nsubj) >= 0;
        return !candidate.IsDefinite && parsed.Child(candidate.Head, Relation.Case) is >= 0 and var marker && parsed.Lemma(marker) == "as";
    }

    // A phrase does not hold the pronoun that stands for it ("the man who lost his wife" may, "his wife" may not), but a noun that heads
    // a whole sentence holds everything.
    private bool MayHold(Reference candidate, Reference pronoun) =>
        InRelativeClauseOf(pronoun.Head, candidate.Head)
            || (parsed.Relation(candidate.Head) is Relation.Root or Relation.Conj
                && parsed.Relation(pronoun.Head) is Relation.Nsubj or Relation.NmodPoss
                && parsed.Upos(parsed.Head(pronoun.Head)) == Upos.Verb);

    private bool InRelativeClauseOf(int token, int noun)
    {
        for (var at = token; at >= 0 && at != noun; at = parsed.Head(at))
            if (parsed.Relation(at) is Relation.AclRelcl or Relation.Acl && parsed.Head(at) == noun) return true;
        return false;
    }

    // "He saw him" names two: arguments of one verb differ. A possessor inside an argument is free.
    private bool ShareVerb(Reference candidate, Reference pronoun)
    {
        var governor = parsed.Head(pronoun.Head);
        return governor >= 0 && parsed.Head(candidate.Head) == governor && parsed.Upos(governor) == Upos.Verb;
    }
}
