using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Event nouns as subjects: what is said of the event tells of its place, aim, means and target.</summary>
internal sealed class EventSubjects(Grammar grammar, ArgumentList arguments, PhraseArguments phrases, ClauseArguments clauses,
    MeansReader means)
{
    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>Adds what the verb tells of the noun that is its subject.</summary>
    public void Add(int noun, int verb, PredicateClass classes)
    {
        if ((classes & PredicateClass.Affects) != 0)
        {
            AddHits(noun, verb);
            phrases.AddPhrasesAfter(verb, verb, ArgumentOrigin.Support);
        }
        else if ((classes & (PredicateClass.Occur | PredicateClass.Support)) != 0 || _parsed.Lemma(verb) == "be")
        {
            // "fighting erupted [in Homs]", "there were clashes [in Homs]"
            phrases.AddPhrasesAfter(verb, verb, ArgumentOrigin.Support);
            if ((classes & PredicateClass.Support) != 0) AddMeansOrTheirPhrases(verb);
            clauses.AddPurposeOf(verb);
        }
    }

    // "the strikes delivered 24 bombs [against targets]"
    private void AddMeansOrTheirPhrases(int verb)
    {
        if (!means.AddMeans(verb) && _parsed.Child(verb, Relation.Obj) is >= 0 and var thing && thing > verb)
            phrases.AddPhrasesOf(thing, verb);
    }

    // "the strike destroyed [a bridge] and damaged [a road]"
    private void AddHits(int noun, int verb)
    {
        arguments.AddObjectsOf(verb, noun);
        foreach (var child in _parsed.Children(verb))
        {
            if (IsJoinedHit(child)) arguments.AddObjectsOf(child, noun);
            if (_parsed.Relation(child) == Relation.Obj) AddHitsOfNextVerbs(noun, child);
        }
    }

    private bool IsJoinedHit(int child) =>
        _parsed.Relation(child) == Relation.Conj && _parsed.Upos(child) == Upos.Verb && !grammar.HasOwnSubject(child)
        && grammar.IsAny(child, PredicateClass.Affects);

    // "the strikes engaged five units; destroyed [a bridge]", the second verb hung on the units.
    private void AddHitsOfNextVerbs(int noun, int target)
    {
        foreach (var next in _parsed.Children(target))
            if (_parsed.Relation(next) == Relation.Acl && grammar.IsPastForm(next) && grammar.IsAny(next, PredicateClass.Affects))
                arguments.AddObjectsOf(next, noun);
    }
}
