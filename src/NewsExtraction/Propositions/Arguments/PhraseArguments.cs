using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Prepositional phrases: of the predicate itself, and those that tell of it but hang on another word.</summary>
internal sealed class PhraseArguments(Grammar grammar, TreeRepair repair, ArgumentList arguments, RelativeClauses relatives)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>Adds a phrase of a verb or adjective. True where it was a relative pronoun ("the city in which ...").</summary>
    public bool Add(int predicate, int child, bool passive)
    {
        var preposition = Prepositions.Of(_parsed, child);
        if (preposition.Length == 0) arguments.AddNominal(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
        else if (!passive && IsCountOfObjects(predicate, child, preposition))
            arguments.AddNominal(ArgumentKind.Object, child, ArgumentOrigin.Direct);
        else if (passive && preposition == "by" && !grammar.IsTime(child) && !grammar.IsMeasure(child))
            arguments.AddNominal(ArgumentKind.Subject, child, ArgumentOrigin.Direct);
        else return relatives.AddOblique(preposition, predicate, child);
        return false;
    }

    /// <summary>"Shot dead a day later [in Paris]", read as if the place belonged to "later".</summary>
    public void AddPlacesBehindAdverb(in VerbReading verb, int adverb)
    {
        if (adverb < verb.Token) return;
        foreach (var child in _parsed.Children(adverb))
            if (child > adverb && _parsed.Relation(child) is Relation.Obl or Relation.Nmod
                && Prepositions.IsLocative(Prepositions.Of(_parsed, child)))
                Add(verb.Token, child, verb.IsPassive);
    }

    /// <summary>Phrases that the parser may have put one level off: on the object ("cleared [the city of mines]"), or on the verb above
    /// ("managed to take ... [from]").</summary>
    public void AddReattached(in VerbReading verb)
    {
        if (verb.HasObject)
        {
            AddPhrasesOf(verb.DirectObject, verb.Token);
            if (grammar.OfPhrase(verb.DirectObject) is >= 0 and var inner) AddPhrasesOf(inner, verb.Token);
        }

        if (verb.Relation == Relation.Xcomp) AddPhrasesOfGovernor(verb.Token);
    }

    /// <summary>The phrases on a noun behind a predicate, and what the thing is aimed at.</summary>
    public void AddPhrasesOf(int noun, int predicate)
    {
        foreach (var child in _parsed.Children(noun))
        {
            if (child <= predicate || child <= noun) continue;
            if (_parsed.Relation(child) == Relation.Nmod && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                arguments.AddOblique(child, preposition, ArgumentOrigin.Reattached);
            else if (_parsed.Relation(child) == Relation.Acl) AddClauseOf(child);
        }
    }

    /// <summary>The phrases of a verb behind a position, but not who acts ("by").</summary>
    public void AddPhrasesAfter(int verb, int position, ArgumentOrigin origin)
    {
        foreach (var child in _parsed.Children(verb))
            if (child > position && _parsed.Relation(child) is Relation.Obl or Relation.OblAgent
                && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition && preposition != "by")
                arguments.AddOblique(child, preposition, origin);
    }

    // "killed up to 20 people"
    private bool IsCountOfObjects(int verb, int child, string preposition) =>
        preposition is "to" or "up to" && _parsed.Child(verb, Relation.Obj) < 0
        && grammar.IsLemmaAny(verb, PredicateClass.Transitive | PredicateClass.Affects) && repair.IsCountReadAsDirection(child);

    private void AddPhrasesOfGovernor(int verb)
    {
        foreach (var child in _parsed.Children(_parsed.Head(verb)))
            if (child > verb && _parsed.Relation(child) is Relation.Obl or Relation.OblAgent
                && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                arguments.AddOblique(child, preposition, ArgumentOrigin.Reattached);
    }

    // "accused the army [of shelling a school]"
    private void AddClauseOf(int clause)
    {
        if (_parsed.Xpos(clause) == PennTag.VBG && Prepositions.Of(_parsed, clause) is { Length: > 0 } marker)
            arguments.AddMarked(clause, marker, origin: ArgumentOrigin.Reattached);
        else AddTarget(clause);
    }

    private void AddTarget(int participle)
    {
        if (_parsed.Xpos(participle) == PennTag.VBG) AddTargetOfTargeting(participle);
        else if (_parsed.Xpos(participle) == PennTag.VBN) AddTargetOfAimed(participle);
    }

    // "carried out raids targeting [rebels]"
    private void AddTargetOfTargeting(int participle)
    {
        if (_parsed.Lemma(participle) == "target" && _parsed.Child(participle, Relation.Obj) is >= 0 and var target)
            arguments.AddOblique(target, "targeting", ArgumentOrigin.Reattached);
    }

    // "fired rounds aimed at [a tower]"
    private void AddTargetOfAimed(int participle)
    {
        if (_parsed.Lemma(participle) is not ("aim" or "fire" or "direct")) return;
        foreach (var child in _parsed.Children(participle))
            if (_parsed.Relation(child) == Relation.Obl && Prepositions.Of(_parsed, child) == "at")
                arguments.AddOblique(child, "at", ArgumentOrigin.Reattached);
    }
}
