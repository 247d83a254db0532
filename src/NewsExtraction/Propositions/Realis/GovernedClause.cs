using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>A predicate below another.</summary>
/// <param name="Token">The predicate.</param>
/// <param name="Governor">The token that it hangs on.</param>
/// <param name="Above">The governor's realis; asserted where it is no predicate.</param>
/// <param name="IsFinite">True where the predicate has a tense.</param>
/// <param name="IsInfinitive">True where it is marked by "to".</param>
internal readonly record struct GovernedClause(int Token, int Governor, Realis Above, bool IsFinite, bool IsInfinitive)
{
    public static GovernedClause Read(ParsedText parsed, IReadPredicates predicates, int token, bool isFinite)
    {
        var governor = parsed.Head(token);
        var above = predicates.RealisOf(governor) ?? Realis.Asserted;
        return new(token, governor, above, isFinite, VerbClause.IsInfinitive(parsed, token));
    }
}
