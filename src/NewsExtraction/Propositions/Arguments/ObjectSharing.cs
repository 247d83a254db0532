using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Objects and agents of joined verbs, which stand once for both: "captured and killed the leader", "was struck and killed by a
/// drone".</summary>
internal sealed class ObjectSharing(Grammar grammar, ArgumentList arguments)
{
    // The second verb of a pair stands no further behind the first than this.
    private const int LongestReach = 3;

    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>Takes what a verb lacks from the verb that it is joined to.</summary>
    public void Share(in VerbReading verb)
    {
        foreach (var child in _parsed.Children(verb.Token))
        {
            if (!IsSecondVerb(verb.Token, child)) continue;
            if (verb.IsPassive) TakeAgentOf(child, after: -1);
            else TakeObjectOfSecond(verb, child);
        }

        if (verb.Relation != Relation.Conj || _parsed.Head(verb.Token) is var first && _parsed.Upos(first) != Upos.Verb) return;
        if (verb.IsPassive) TakeAgentOf(first, after: verb.Token);
        else TakeObjectOfFirst(verb, first);
    }

    private bool IsSecondVerb(int verb, int child) =>
        _parsed.Relation(child) == Relation.Conj && _parsed.Upos(child) == Upos.Verb && child >= verb && child <= verb + LongestReach
        && !grammar.HasOwnSubject(child);

    // "was [struck] and killed by a drone"
    private void TakeAgentOf(int other, int after)
    {
        if (!arguments.Has(ArgumentKind.Subject) && grammar.AgentOf(other) is >= 0 and var agent && agent > after)
            arguments.AddNominal(ArgumentKind.Subject, agent, ArgumentOrigin.Shared);
    }

    // "[captured] and killed the leader"
    private void TakeObjectOfSecond(in VerbReading verb, int second)
    {
        if (verb.HasObject || _parsed.Xpos(second) != _parsed.Xpos(verb.Token)) return;
        if (arguments.Has(ArgumentKind.Object) || arguments.Has(ArgumentKind.Oblique)) return;
        if (_parsed.Child(second, Relation.Obj) is >= 0 and var shared)
            arguments.AddNominal(ArgumentKind.Object, shared, ArgumentOrigin.Shared);
    }

    // "captured and [killed] the leader", the leader hung on the first; "a town which they took and [looted]"
    private void TakeObjectOfFirst(in VerbReading verb, int first)
    {
        if (verb.HasObject || arguments.Has(ArgumentKind.Object) || _parsed.Child(first, Relation.Obj) is not (>= 0 and var shared)) return;
        if (shared > verb.Token || (grammar.IsRelativePronoun(shared) && !grammar.HasOwnSubject(verb.Token)))
            arguments.Copy(first, ArgumentKind.Object, ArgumentKind.Object, ArgumentOrigin.Shared);
    }
}
