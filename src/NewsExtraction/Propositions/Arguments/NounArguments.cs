using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The arguments of a noun: its own dependents first, then what it takes from the words around it.</summary>
internal sealed class NounArguments(Grammar grammar, ArgumentList arguments, PropositionList read, RelativeClauses relatives,
    PhraseArguments phrases, ClauseArguments clauses, MeansReader means)
{
    private static readonly FrozenSet<string> LeadingParticiples =
        FrozenSet.Create(StringComparer.Ordinal, "lead", "led", "run", "backed", "conduct", "carry", "orchestrate", "mount");

    // Nouns of which somebody or something is the object.
    private static readonly FrozenSet<string> DoneTo = FrozenSet.Create(StringComparer.Ordinal, "seizure", "capture", "killing", "arrest",
        "destruction", "occupation", "bombing", "shelling", "abduction", "kidnapping", "assassination", "murder", "blockade", "invasion",
        "takeover", "looting", "burning", "detention", "release", "deportation", "expulsion", "annexation", "liberation", "recapture",
        "bombardment", "demolition", "storming", "rescue", "execution", "closure");

    private readonly ParsedText _parsed = grammar.Parsed;
    private readonly NounAims _aims = new(grammar, arguments);
    private readonly NounClauses _clauses = new(grammar, arguments, phrases, clauses, means);
    private readonly SupportVerbs _supports = new(grammar, arguments, read, phrases, clauses, means);

    /// <summary>Reads a noun.</summary>
    public void Read(int noun)
    {
        // "the deployment of [peacekeepers to Darfur]": the phrases on the last 'of' phrase may tell of the noun.
        var nested = -1;
        var actor = -1;
        foreach (var child in _parsed.Children(noun))
        {
            if (_parsed.Relation(child) is not (Relation.Nmod or Relation.Obl or Relation.OblAgent)) AddDependent(noun, child);
            else if (AddPhrase(noun, child) is { Length: > 0 } preposition)
            {
                if (preposition == "of") nested = child;
                else if (preposition == "by") actor = child;
            }
        }

        if (nested < 0 && actor >= 0 && DoneTo.Contains(_parsed.Lemma(noun))) AddSufferedByOf(actor);

        if (nested >= 0) phrases.AddPhrasesOf(nested, noun);
        SharePossessor(noun);
        _aims.AddAimOfCopula(noun);
        _aims.AddAimOfPhase(noun);
        _supports.LeanOnGovernor(noun);
    }

    // "the seizure by the militia [of the dam]", the dam hung on the militia
    private void AddSufferedByOf(int actor)
    {
        foreach (var child in _parsed.Children(actor))
            if (child > actor && _parsed.Relation(child) == Relation.Nmod && !grammar.IsActor(child)
                && Prepositions.Of(_parsed, child) == "of")
                arguments.AddOblique(child, "of", ArgumentOrigin.Reattached);
    }

    private void AddDependent(int noun, int child)
    {
        switch (_parsed.Relation(child))
        {
            case Relation.NmodPoss:
                relatives.AddPossessor(noun, child);
                break;
            case Relation.Compound or Relation.NmodDesc or Relation.NmodUnmarked when child < noun:
                AddCompound(child);
                break;
            case Relation.OblUnmarked or Relation.NmodUnmarked:
                arguments.AddWord(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
                break;
            case Relation.Amod:
                AddModifier(child);
                break;
            case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                AddSubject(noun, child);
                break;
            case Relation.Acl:
                _clauses.AddClause(child);
                break;
            case Relation.AclRelcl:
                _clauses.AddRelativeClause(noun, child);
                break;
            case Relation.Ccomp:
                arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
                break;
            case Relation.Advcl:
                clauses.AddAdverbial(child);
                break;
        }
    }

    // The preposition of the phrase behind the noun; empty where there is none.
    private string AddPhrase(int noun, int child)
    {
        var preposition = Prepositions.Of(_parsed, child);
        if (preposition.Length == 0) arguments.AddWord(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
        if (preposition.Length == 0 || child < noun) return string.Empty;
        arguments.AddOblique(child, preposition, ArgumentOrigin.Direct);
        if (preposition == "between") AddOtherSide(noun, child);
        _clauses.AddPhrasesOfHappening(noun, child);
        return preposition;
    }

    // "talks between the government [and the rebels]": the other side, hung on the noun itself or on the verb that the noun is subject of.
    private void AddOtherSide(int noun, int first)
    {
        if (_parsed.Child(first, Relation.Conj) >= 0) return;
        foreach (var child in _parsed.Children(noun))
            if (child > first && _parsed.Relation(child) == Relation.Conj && Conjuncts.IsNominal(_parsed, child))
                arguments.AddOblique(child, "between", ArgumentOrigin.Shared);
        if (_parsed.Relation(noun) is not (Relation.Nsubj or Relation.NsubjPass) || _parsed.Head(noun) is not (>= 0 and var verb)) return;
        foreach (var child in _parsed.Children(verb))
            if (child > first && child < verb && IsJoinedSubject(child)) arguments.AddOblique(child, "between", ArgumentOrigin.Shared);
    }

    private bool IsJoinedSubject(int child) =>
        _parsed.Relation(child) is Relation.Nsubj or Relation.NsubjPass or Relation.Conj && _parsed.Child(child, Relation.Cc) >= 0;

    // "Taliban attack", but "Friday attack"
    private void AddCompound(int child)
    {
        if (grammar.IsTime(child)) arguments.AddWord(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
        else arguments.AddNominal(ArgumentKind.Compound, child, ArgumentOrigin.Direct);
    }

    // Of the predicate of a copula ("this was an attack on ...") the subject is the event, not who acts.
    private void AddSubject(int noun, int child) =>
        relatives.Add(_parsed.Child(noun, Relation.Cop) >= 0 ? ArgumentKind.Complement : ArgumentKind.Subject, noun, child);

    private void AddModifier(int child)
    {
        // "ISIL-held terrain": the holder is as good as a compound.
        if (NounClauses.IsHolding(_parsed.Lemma(child)))
            foreach (var inner in _parsed.Children(child))
                if (IsNounBefore(inner, child)) arguments.AddNominal(ArgumentKind.Compound, inner, ArgumentOrigin.Participle);

        if (IsNameModifier(child))
        {
            arguments.AddNominal(ArgumentKind.Compound, child, ArgumentOrigin.Direct);
            return;
        }

        arguments.AddWord(ArgumentKind.Modifier, child, ArgumentOrigin.Direct);
        // "the US-led strikes": who stands before the participle acts.
        if (LeadingParticiples.Contains(_parsed.Lemma(child)))
            foreach (var inner in _parsed.Children(child))
                if (IsNounBefore(inner, child)) arguments.AddOblique(inner, "by", ArgumentOrigin.Participle);
    }

    private bool IsNounBefore(int inner, int participle) =>
        inner < participle && _parsed.Upos(inner) is Upos.Propn or Upos.Noun;

    // "Syrian troops"
    private bool IsNameModifier(int child) =>
        _parsed.Upos(child) is Upos.Adj or Upos.Propn or Upos.Noun && grammar.Entities.NameAt(child) is not null;

    // "its raids and strikes": the possessor is that of both, unless the second has a determiner or possessor of its own.
    private void SharePossessor(int noun)
    {
        if (_parsed.Relation(noun) != Relation.Conj || _parsed.Head(noun) is not (>= 0 and var first) || first > noun) return;
        if (_parsed.Upos(first) != Upos.Noun || _parsed.Upos(noun) != Upos.Noun || HasOwnDeterminer(noun)) return;
        if (_parsed.Child(first, Relation.NmodPoss) is >= 0 and var possessor && !grammar.IsWhose(possessor))
            arguments.AddNominal(ArgumentKind.Possessive, possessor, ArgumentOrigin.Shared);
    }

    private bool HasOwnDeterminer(int noun) =>
        _parsed.Child(noun, Relation.Det) >= 0 || _parsed.Child(noun, Relation.NmodPoss) >= 0 || _parsed.Child(noun, Relation.Case) >= 0;
}
