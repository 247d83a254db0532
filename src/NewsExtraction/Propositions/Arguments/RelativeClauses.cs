using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Relative clauses: the noun that a clause modifies stands for its relative pronoun, or fills its gap.</summary>
internal sealed class RelativeClauses(Grammar grammar, ArgumentList arguments)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>Adds a noun phrase, or the antecedent where it is a relative pronoun ("troops [who] retook Mosul"). True where it was
    /// one.</summary>
    public bool Add(ArgumentKind kind, int predicate, int child)
    {
        var antecedent = AntecedentOf(predicate, child);
        if (antecedent >= 0) arguments.AddNominal(kind, antecedent, ArgumentOrigin.Relative);
        else arguments.AddNominal(kind, child, ArgumentOrigin.Direct);
        return antecedent >= 0;
    }

    /// <summary>The same behind a preposition ("the city in [which] they fought").</summary>
    public bool AddOblique(string preposition, int predicate, int child)
    {
        var antecedent = AntecedentOf(predicate, child);
        if (antecedent >= 0) arguments.AddOblique(antecedent, preposition, ArgumentOrigin.Relative);
        else arguments.AddOblique(child, preposition, ArgumentOrigin.Direct);
        return antecedent >= 0;
    }

    /// <summary>Adds a possessor, or the antecedent for "whose".</summary>
    public void AddPossessor(int noun, int child)
    {
        if (grammar.IsWhose(child) && grammar.Antecedent(_parsed.Head(noun)) is >= 0 and var antecedent)
            arguments.AddNominal(ArgumentKind.Possessive, antecedent, ArgumentOrigin.Relative);
        else arguments.AddNominal(ArgumentKind.Possessive, child, ArgumentOrigin.Direct);
    }

    /// <summary>Fills the gap of a clause without relative pronoun: "the city they retook", "Mosul, where ...".</summary>
    public void AddGap(in VerbReading verb, bool hasSubject)
    {
        var antecedent = _parsed.Head(verb.Token);
        if (antecedent < 0) return;
        var adverb = RelativeAdverbOf(verb.Token);
        if (adverb >= 0)
        {
            if (_parsed.Lemma(adverb) == "where") arguments.AddOblique(antecedent, "in", ArgumentOrigin.Relative);
            return;
        }

        if (HasWhose(verb.Token)) return;
        if (!hasSubject) arguments.AddNominal(verb.SubjectKind, antecedent, ArgumentOrigin.Relative);
        else if (MayLackObject(verb)) arguments.AddNominal(ArgumentKind.Object, antecedent, ArgumentOrigin.Relative);
    }

    private int AntecedentOf(int predicate, int child) => grammar.IsRelativePronoun(child) ? grammar.Antecedent(predicate) : -1;

    private int RelativeAdverbOf(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (child < verb && _parsed.Xpos(child) == PennTag.WRB) return child;
        return -1;
    }

    // "a group whose fighters attacked": the gap lies deeper.
    private bool HasWhose(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                && _parsed.Child(child, Relation.NmodPoss) is >= 0 and var possessor && grammar.IsWhose(possessor)) return true;
        return false;
    }

    private bool MayLackObject(in VerbReading verb) =>
        !verb.HasObject && !verb.IsPassive && _parsed.Child(verb.Token, Relation.Ccomp) < 0
        && _parsed.Child(verb.Token, Relation.Xcomp) < 0;
}
