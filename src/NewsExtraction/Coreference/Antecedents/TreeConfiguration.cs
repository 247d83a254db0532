using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>How a candidate and a reference stand to each other in the tree. The numbers are part of the trained model.</summary>
internal enum TreeConfiguration : uint
{
    /// <summary>In different sentences.</summary>
    Apart = 0,

    /// <summary>"the man who lost [his] wife": the candidate holds the reference.</summary>
    CandidateHolds = 1,

    /// <summary>The reference holds the candidate.</summary>
    ReferenceHolds = 2,

    /// <summary>"[Troops] shelled [it]": both hang on one verb.</summary>
    SameVerb = 3,

    /// <summary>"[Troops] left [their] base": the candidate is the subject, the reference within another argument.</summary>
    SubjectOfClause = 4,

    /// <summary>The candidate is another argument, the reference within one.</summary>
    ArgumentOfClause = 5,

    /// <summary>The candidate stands within an argument of the same clause.</summary>
    WithinClause = 6,

    /// <summary>"[Norway] said [it] would leave".</summary>
    SubjectOfClauseAbove = 7,

    /// <summary>In the clause above, but not its subject.</summary>
    InClauseAbove = 8,

    /// <summary>In a clause below that of the reference.</summary>
    InClauseBelow = 9,

    /// <summary>Subject of a clause beside.</summary>
    SubjectBeside = 10,

    /// <summary>In a clause beside, but not its subject.</summary>
    Beside = 11,
}

/// <summary>Reads the configuration off the tree.</summary>
internal static class TreeConfigurations
{
    public static TreeConfiguration Of(ParsedText parsed, in AntecedentPair pair)
    {
        var (reference, candidate) = (pair.Reference, pair.Candidate);
        if (reference.Sentence != candidate.Sentence) return TreeConfiguration.Apart;
        if (parsed.IsInSubtree(reference.Head, candidate.Head)) return TreeConfiguration.CandidateHolds;
        if (parsed.IsInSubtree(candidate.Head, reference.Head)) return TreeConfiguration.ReferenceHolds;
        var isSubject = pair.Other.Relation is (uint)Relation.Nsubj or (uint)Relation.NsubjPass;
        return pair.Own.Clause == pair.Other.Clause ? InOneClause(parsed, pair, isSubject) : AcrossClauses(parsed, pair, isSubject);
    }

    private static TreeConfiguration InOneClause(ParsedText parsed, in AntecedentPair pair, bool isSubject)
    {
        var clause = pair.Own.Clause;
        if (parsed.Head(pair.Candidate.Head) != clause) return TreeConfiguration.WithinClause;
        if (parsed.Head(pair.Reference.Head) == clause) return TreeConfiguration.SameVerb;
        return isSubject ? TreeConfiguration.SubjectOfClause : TreeConfiguration.ArgumentOfClause;
    }

    // A subject of a clause above commands what stands in the clause below.
    private static TreeConfiguration AcrossClauses(ParsedText parsed, in AntecedentPair pair, bool isSubject)
    {
        var (own, other) = (pair.Own.Clause, pair.Other.Clause);
        var isKnown = own >= 0 && other >= 0;
        if (isKnown && parsed.IsInSubtree(own, other))
            return isSubject ? TreeConfiguration.SubjectOfClauseAbove : TreeConfiguration.InClauseAbove;
        if (isKnown && parsed.IsInSubtree(other, own)) return TreeConfiguration.InClauseBelow;
        return isSubject ? TreeConfiguration.SubjectBeside : TreeConfiguration.Beside;
    }
}
