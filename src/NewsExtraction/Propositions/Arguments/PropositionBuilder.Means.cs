using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <content>What something is done with, and what it is meant for.</content>
internal sealed partial class PropositionBuilder
{
    // "using drones", "targeting militants", "aimed at ending": participles that do the work of prepositions.
    private bool AddParticiplePhrase(int child)
    {
        if (_parsed.Xpos(child) == PennTag.VBG && _parsed.Lemma(child) is "use" or "target" or "involve" or "include"
            && _parsed.Child(child, Relation.Obj) is >= 0 and var obj)
        {
            AddNominal(ArgumentKind.Oblique, obj,
                _parsed.Lemma(child) switch { "use" => "using", "target" => "targeting", "involve" => "involving", _ => "including" },
                ArgumentOrigin.Direct);
            if (_parsed.Lemma(child) == "use") AddPhrasesBehindMeans(child, obj);
            return true;
        }

        if (_parsed.Xpos(child) == PennTag.VBG && AddMeans(child)) return true;
        if (_parsed.Xpos(child) != PennTag.VBN || _parsed.Lemma(child) != "aim") return false;
        foreach (var inner in _parsed.Children(child))
            if (_parsed.Relation(inner) is Relation.Obl or Relation.Advcl && Prepositions.Of(_parsed, inner) == "at")
                Add(ArgumentKind.Oblique, inner, "aimed at", ArgumentOrigin.Direct, isClause: _parsed.Upos(inner) == Upos.Verb);
        return true;
    }

    // "strikes using jets and drones against targets in ...": the phrase hangs on the means, but tells of the deed.
    private void AddPhrasesBehindMeans(int participle, int means)
    {
        AddPhrasesOf(means, participle);
        foreach (var child in _parsed.Children(means))
            if (_parsed.Relation(child) == Relation.Conj) AddPhrasesOf(child, participle);
        foreach (var child in _parsed.Children(participle))
            if (child > means && _parsed.Relation(child) == Relation.Obl && Prepositions.Of(_parsed, child) is { Length: > 0 } preposition)
                AddNominal(ArgumentKind.Oblique, child, preposition, ArgumentOrigin.Reattached);
    }

    // "strikes delivering 850 munitions", "the raids dropped 12 bombs", "carried out five strikes, firing missiles": what an attack spends
    // is its means.
    private bool AddMeans(int verb)
    {
        if (_parsed.Lemma(verb) is not ("deliver" or "drop" or "fire" or "release" or "expend" or "employ" or "use")) return false;
        if (_parsed.Child(verb, Relation.Obj) is not (>= 0 and var spent) || _entities.HeadedBy(spent) is not { Type: EntityType.Weapon })
            return false;
        AddNominal(ArgumentKind.Oblique, spent, "using", ArgumentOrigin.Support);
        AddPhrasesBehindMeans(verb, spent);
        return true;
    }

    // "conducted five strikes, delivering 101 munitions"
    private void AddMeansOfSupport(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Advcl && _parsed.Xpos(child) == PennTag.VBG) AddMeans(child);
    }

    // "fired rounds aimed at a tower", "carried out raids targeting rebels": what the thing is meant for.
    private void AddAim(int participle)
    {
        if (_parsed.Xpos(participle) == PennTag.VBG && _parsed.Lemma(participle) == "target"
            && _parsed.Child(participle, Relation.Obj) is >= 0 and var target)
            AddNominal(ArgumentKind.Oblique, target, "targeting", ArgumentOrigin.Reattached);
        if (_parsed.Xpos(participle) != PennTag.VBN || _parsed.Lemma(participle) is not ("aim" or "fire" or "direct")) return;
        foreach (var inner in _parsed.Children(participle))
            if (_parsed.Relation(inner) == Relation.Obl && Prepositions.Of(_parsed, inner) == "at")
                AddNominal(ArgumentKind.Oblique, inner, "at", ArgumentOrigin.Reattached);
    }
}
