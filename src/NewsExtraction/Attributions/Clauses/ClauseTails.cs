using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>What belongs to a clause that is said and that parsers hang elsewhere: the main clause behind "that although ...", a reason, a
/// clause that they tore in two.</summary>
internal static class ClauseTails
{
    private static readonly FrozenSet<string> Subordinators = FrozenSet.Create(StringComparer.Ordinal,
        "although", "though", "while", "if", "when", "because", "after", "since", "unless", "once", "until", "as", "before");

    /// <summary>Behind the last token of what the verb governs with the clause.</summary>
    /// <param name="parsed">Words and trees.</param>
    /// <param name="verb">The cue.</param>
    /// <param name="clause">The head of its clause.</param>
    /// <param name="end">Where the clause ends in the tree.</param>
    public static int End(ParsedText parsed, int verb, int clause, int end)
    {
        if (OpensSubordinate(parsed, clause)) end = BehindMainClause(parsed, clause, end);
        foreach (var child in parsed.Children(verb))
            if (child > clause && GoesOn(parsed, child, end)) end = parsed.RightEdge(child) + 1;
        return MatrixVerbs.EndBefore(parsed, clause, end);
    }

    // "that [although] 30 percent are safe": what hangs on the verb is no main clause.
    private static bool OpensSubordinate(ParsedText parsed, int clause)
    {
        var first = parsed.LeftEdge(clause);
        if (parsed.Lemma(first) == "that" && first + 1 < clause) first++;
        return first < clause && parsed.Relation(first) == Relation.Mark && parsed.Head(first) == clause
            && Subordinators.Contains(parsed.Lemma(first));
    }

    private static int BehindMainClause(ParsedText parsed, int clause, int end)
    {
        if (end + 1 >= parsed.SentenceOf(clause).EndToken || parsed.Tokens.Chars(end) is not ",") return end;
        var main = end + 1;
        while (parsed.Head(main) is >= 0 and var above && parsed.LeftEdge(above) > end) main = above;
        return parsed.Child(main, Relation.Nsubj) >= 0 || parsed.Child(main, Relation.NsubjPass) >= 0 ? parsed.RightEdge(main) + 1 : end;
    }

    // "said there are [hopes it will end]", "warned it is in danger [because few are safe]"
    private static bool GoesOn(ParsedText parsed, int child, int end) =>
        parsed.LeftEdge(child) == end && parsed.Tokens.Chars(end) is not ";"
        && (parsed.Relation(child) == Relation.Ccomp
            || (parsed.Relation(child) == Relation.Advcl && parsed.Lemma(end) == "because" && parsed.Head(end) == child));
}
