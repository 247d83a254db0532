using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>What a noun takes from the verb or adjective above it: the subject of a support verb ("carried out an attack"), what the verb
/// hits, and the phrases behind it.</summary>
internal sealed class SupportVerbs(Grammar grammar, ArgumentList arguments, PropositionList read, PhraseArguments phrases,
    ClauseArguments clauses, MeansReader means)
{
    private static readonly FrozenSet<string> UnderWay =
        FrozenSet.Create(StringComparer.Ordinal, "underway", "under", "ongoing", "likely", "possible");

    private static readonly FrozenSet<string> MeetingVerbs =
        FrozenSet.Create(StringComparer.Ordinal, "join", "meet", "host", "receive", "visit", "gather", "invite", "summon");

    private static readonly FrozenSet<string> Conversations =
        FrozenSet.Create(StringComparer.Ordinal, "call", "meeting", "talk", "conversation", "discussion");

    private readonly ParsedText _parsed = grammar.Parsed;
    private readonly EventSubjects _eventSubjects = new(grammar, arguments, phrases, clauses, means);

    /// <summary>Adds what the governor of a noun, or of the noun that it is joined to, tells of it.</summary>
    public void LeanOnGovernor(int noun)
    {
        var lead = FirstConjunct(noun);
        var governor = _parsed.Head(lead);
        if (governor < 0) return;
        switch (_parsed.Upos(governor))
        {
            case Upos.Adj or Upos.Adv:
                LeanOnAdjective(lead, governor);
                break;
            case Upos.Verb or Upos.Aux:
                LeanOnVerb(noun, lead, governor);
                break;
        }
    }

    private int FirstConjunct(int noun)
    {
        var lead = noun;
        while (_parsed.Relation(lead) == Relation.Conj && _parsed.Head(lead) >= 0
            && _parsed.Upos(_parsed.Head(lead)) is Upos.Noun or Upos.Propn)
            lead = _parsed.Head(lead);
        return lead;
    }

    private void LeanOnAdjective(int lead, int adjective)
    {
        // "Operations are underway to retake the town."
        if (_parsed.Relation(lead) == Relation.Nsubj && UnderWay.Contains(_parsed.Lemma(adjective))) clauses.AddPurposeOf(adjective);
        // "59 dead in shooting"
        if (_parsed.Relation(lead) == Relation.Obl && _parsed.Upos(adjective) == Upos.Adj
            && Prepositions.Of(_parsed, lead) is "in" or "by")
            arguments.Copy(adjective, ArgumentKind.Subject, ArgumentKind.Object, ArgumentOrigin.Support);
    }

    private void LeanOnVerb(int noun, int lead, int verb)
    {
        var classes = grammar.ClassOf(verb);
        switch (_parsed.Relation(lead))
        {
            case Relation.Obj:
                LeanAsObject(noun, verb, classes);
                break;
            case Relation.NsubjPass when (classes & PredicateClass.Support) != 0:
                // "strikes were conducted by jets"
                TakeOverSupport(verb);
                phrases.AddPhrasesAfter(verb, verb, ArgumentOrigin.Support);
                break;
            case Relation.Nsubj:
                _eventSubjects.Add(noun, verb, classes);
                break;
            case Relation.Obl or Relation.OblAgent:
                LeanAsPhrase(noun, lead, verb, classes);
                break;
        }
    }

    private void LeanAsObject(int noun, int verb, PredicateClass classes)
    {
        var supports = (classes & PredicateClass.Support) != 0;
        if (supports) TakeOverSupport(verb);
        else if ((classes & PredicateClass.Undergo) != 0)
        {
            // "rebels suffered a defeat"
            arguments.Copy(verb, ArgumentKind.Subject, ArgumentKind.Object, ArgumentOrigin.Support);
        }

        phrases.AddPhrasesAfter(verb, noun, supports ? ArgumentOrigin.Support : ArgumentOrigin.Reattached);
    }

    // "carried out the attack [to free hostages], [firing missiles]": the verb's subject, purpose and means are the noun's.
    private void TakeOverSupport(int verb)
    {
        if (!arguments.HasActor()) arguments.Copy(verb, ArgumentKind.Subject, ArgumentKind.Subject, ArgumentOrigin.Support);
        clauses.AddPurposeOf(verb);
        means.AddMeansBeside(verb);
    }

    private void LeanAsPhrase(int noun, int lead, int verb, PredicateClass classes)
    {
        var preposition = Prepositions.Of(_parsed, lead);
        if (IsHitBy(verb, preposition, classes))
        {
            arguments.Copy(verb, ArgumentKind.Object, ArgumentKind.Object, ArgumentOrigin.Support);
            phrases.AddPhrasesAfter(verb, lead, ArgumentOrigin.Support);
        }
        else if (preposition == "for" && MeetingVerbs.Contains(_parsed.Lemma(verb)))
        {
            // "joined his counterpart for talks": both talk.
            arguments.CopySurfaceSubject(verb, ArgumentKind.Subject, ArgumentOrigin.Support);
            if (!read.IsPassive(verb)) arguments.Copy(verb, ArgumentKind.Object, ArgumentKind.Subject, ArgumentOrigin.Support);
        }
        else if (IsConversationOfSubject(noun, preposition) || IsPartOfSupport(preposition, classes))
        {
            arguments.CopySurfaceSubject(verb, ArgumentKind.Subject, ArgumentOrigin.Support);
        }
        else if (IsComingUnder(verb, preposition))
        {
            arguments.CopySurfaceSubject(verb, ArgumentKind.Object, ArgumentOrigin.Support);
        }
    }

    // "was struck by an air strike", "were killed in the blast"
    private bool IsHitBy(int verb, string preposition, PredicateClass classes) =>
        (classes & (PredicateClass.Affects | PredicateClass.Transitive)) != 0 && preposition is "by" or "in" && read.IsPassive(verb);

    // "raised the matter in a call with his counterpart"
    private bool IsConversationOfSubject(int noun, string preposition) =>
        preposition is "in" or "during" && Conversations.Contains(_parsed.Lemma(noun))
        && arguments.Has(ArgumentKind.Oblique) && !arguments.HasActor();

    // "took part in the attack", "engaged in talks"
    private bool IsPartOfSupport(string preposition, PredicateClass classes) =>
        (classes & PredicateClass.Support) != 0 && preposition is "in" or "to" or "on" or "into" or "with" && !arguments.HasActor();

    // "came under attack"
    private bool IsComingUnder(int verb, string preposition) =>
        preposition == "under" && _parsed.Lemma(verb) is "come" or "be" or "remain";
}
