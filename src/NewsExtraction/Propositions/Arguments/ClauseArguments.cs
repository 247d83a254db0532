using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Clauses that depend on a predicate: complements, purposes, and participles and clauses behind a conjunction.</summary>
internal sealed class ClauseArguments(Grammar grammar, ArgumentList arguments, MeansReader means)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>"Managed [to take]", "remained [a threat]": a clause where it has a verb, else a noun or adjective said of the
    /// subject.</summary>
    public void AddOpenComplement(int child)
    {
        if (_parsed.Upos(child) is Upos.Verb or Upos.Aux || _parsed.Child(child, Relation.Cop) >= 0)
            arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
        else arguments.AddNominal(ArgumentKind.Complement, child, ArgumentOrigin.Direct);
    }

    /// <summary>"Came [to attack]", "attacked [using drones]", "fled [after the town fell]".</summary>
    public void AddAdverbial(int child)
    {
        if (grammar.IsInfinitive(child)) arguments.AddClause(ArgumentKind.Purpose, child, ArgumentOrigin.Direct);
        else if (!means.AddParticiplePhrase(child) && Prepositions.Of(_parsed, child) is { Length: > 0 } marker)
            arguments.AddMarked(child, marker);
    }

    /// <summary>"Ordered the paper [to close]": what the object is to do is the verb's content.</summary>
    public void AddContentOfOrder(in VerbReading verb, int child)
    {
        if (!verb.HasObject || child < verb.DirectObject || !grammar.IsInfinitive(child)) return;
        if ((grammar.ClassOf(verb.Token) & (PredicateClass.Controls | PredicateClass.Sends)) == PredicateClass.Controls)
            arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
    }

    /// <summary>"Launched a raid [to free hostages]": the purpose of the verb is that of the noun which leans on it.</summary>
    public void AddPurposeOf(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Advcl && grammar.IsInfinitive(child))
                arguments.AddClause(ArgumentKind.Purpose, child, ArgumentOrigin.Support);
    }
}
