using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>What something is done with, and participles that do the work of prepositions.</summary>
internal sealed class MeansReader(Grammar grammar, ArgumentList arguments, PhraseArguments phrases)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>"Using drones", "targeting militants", "delivering 850 munitions", "aimed at ending". False where the participle is none
    /// of these.</summary>
    public bool AddParticiplePhrase(int participle) => _parsed.Xpos(participle) switch
    {
        PennTag.VBG => AddPrepositionLike(participle) || AddMeans(participle),
        PennTag.VBN when _parsed.Lemma(participle) == "aim" => AddAim(participle),
        _ => false,
    };

    /// <summary>"Strikes delivering [850 munitions]", "the raids dropped [12 bombs]", "carried out five strikes, firing [missiles]": what
    /// an attack spends is its means.</summary>
    public bool AddMeans(int verb)
    {
        if (!grammar.IsLemmaAny(verb, PredicateClass.Spends)) return false;
        if (_parsed.Child(verb, Relation.Obj) is not (>= 0 and var spent)) return false;
        if (grammar.Entities.HeadedBy(spent) is not { Type: EntityType.Weapon }) return false;
        arguments.AddOblique(spent, "using", ArgumentOrigin.Support);
        AddPhrasesBehindMeans(verb, spent);
        return true;
    }

    /// <summary>"Conducted five strikes, delivering [101 munitions]": the means hangs on the verb that the noun leans on.</summary>
    public void AddMeansBeside(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Advcl && _parsed.Xpos(child) == PennTag.VBG) AddMeans(child);
    }

    private bool AddPrepositionLike(int participle)
    {
        var preposition = _parsed.Lemma(participle) switch
        {
            "use" => "using",
            "target" => "targeting",
            "involve" => "involving",
            "include" => "including",
            _ => null,
        };
        if (preposition is null || _parsed.Child(participle, Relation.Obj) is not (>= 0 and var thing)) return false;
        arguments.AddOblique(thing, preposition, ArgumentOrigin.Direct);
        if (preposition == "using") AddPhrasesBehindMeans(participle, thing);
        return true;
    }

    // "aimed at ending the war", "aimed at rebels"
    private bool AddAim(int participle)
    {
        foreach (var child in _parsed.Children(participle))
            if (_parsed.Relation(child) is Relation.Obl or Relation.Advcl && Prepositions.Of(_parsed, child) == "at")
                arguments.AddMarked(child, "aimed at", isClause: _parsed.Upos(child) == Upos.Verb);

        return true;
    }

    // "strikes using jets and drones against [targets] in ...": the phrase hangs on the means, but tells of the deed.
    private void AddPhrasesBehindMeans(int participle, int means)
    {
        phrases.AddPhrasesOf(means, participle);
        foreach (var child in _parsed.Children(means))
            if (_parsed.Relation(child) == Relation.Conj) phrases.AddPhrasesOf(child, participle);
        foreach (var child in _parsed.Children(participle))
            if (child > means && _parsed.Relation(child) == Relation.Obl && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                arguments.AddOblique(child, preposition, ArgumentOrigin.Reattached);
    }
}
