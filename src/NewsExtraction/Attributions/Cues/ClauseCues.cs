using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Verbs with a clause behind them: "said that the town fell", "told reporters the town fell".</summary>
internal sealed class ClauseCues(ParsedText parsed)
{
    // How deep below a complement a misplaced that-clause is looked for.
    private const int DeepestNoun = 3;

    private static readonly FrozenSet<string> VerbsOfSaying = FrozenSet.Create(StringComparer.Ordinal,
        "say", "state", "announce", "add", "warn", "claim", "insist", "declare", "tweet", "write", "post", "report", "confirm", "note",
        "argue", "stress", "admit", "acknowledge", "reveal", "explain", "allege", "promise", "vow", "repeat");

    public bool TryRead(in CueVerb verb, out CueCandidate candidate)
    {
        var clause = ClauseOf(verb);
        candidate = clause < 0 ? default
            : verb.Candidate(CueConstruction.Clause, new(ClauseStart(verb.Token, clause), ClauseEnd(verb.Token, clause)));
        return clause >= 0;
    }

    private int ClauseEnd(int verb, int clause) => ClauseTails.End(parsed, verb, clause, ClauseMarks.ClauseEnd(parsed, clause));

    private int ClauseOf(in CueVerb verb)
    {
        if (ClauseBehind(verb.Token) is >= 0 and var own) return own;
        if (ClauseOnAddressee(verb) is >= 0 and var told) return told;
        return VerbsOfSaying.Contains(parsed.Lemma(verb.Token)) ? ClauseOnComplement(verb.Token) : -1;
    }

    /// <summary>The clause that the verb governs behind it, or -1.</summary>
    private int ClauseBehind(int verb)
    {
        foreach (var child in parsed.Children(verb))
        {
            if (child <= verb || IsNeighbour(verb, child) || IsParticipleAside(verb, child) || IsApposition(child)
                || IsContactClause(verb, child))
                continue;
            if (parsed.Relation(child) == Relation.Ccomp || IsLooseClause(verb, child)) return child;
        }

        return -1;
    }

    /// <summary>"The militia seized four nurses; police freed them": a deed beside a deed, not what somebody says.</summary>
    private bool IsNeighbour(int verb, int clause)
    {
        var mark = parsed.LeftEdge(clause);
        if (mark > verb + 1 && parsed.Upos(mark) != Upos.Punct) mark--;
        if (parsed.Tokens.Chars(mark) is ";") return true;
        return parsed.Tokens.Chars(mark) is "," && parsed.Child(verb, Relation.Obj) is var done && done > verb && done < mark
            && !CueAddressees.IsTelling(parsed, verb);
    }

    // "The drone hit the port, officials said, [damaging a ship]": what they said stands before.
    private bool IsParticipleAside(int verb, int clause) =>
        parsed.Xpos(clause) == PennTag.VBG && parsed.Child(clause, Relation.Nsubj) < 0 && parsed.Child(clause, Relation.Aux) < 0
        && parsed.Tokens.Chars(verb + 1) is "," && parsed.LeftEdge(clause) <= verb + 2;

    // "noticed a house [they were staying at]": the clause says something of the object.
    private bool IsContactClause(int verb, int clause) =>
        parsed.Child(verb, Relation.Obj) is var thing && thing > verb && thing < clause && parsed.Upos(thing) == Upos.Noun
        && parsed.RightEdge(thing) + 1 == parsed.LeftEdge(clause) && parsed.Child(clause, Relation.Mark) < 0
        && parsed.Upos(parsed.LeftEdge(clause)) == Upos.Pron && !CueAddressees.IsTelling(parsed, verb)
        && parsed.Lemma(verb) is not ("show" or "persuade" or "teach");

    // "..., the group said on Monday, [a decision that the mayor condemned]": a noun with something said of it, no clause.
    private bool IsApposition(int clause) =>
        parsed.Upos(clause) is Upos.Noun or Upos.Propn && parsed.Child(clause, Relation.Nsubj) < 0
        && parsed.Child(clause, Relation.Cop) < 0 && parsed.Child(clause, Relation.Expl) < 0
        && parsed.LeftEdge(clause) is var first && first > 0 && parsed.Tokens.Chars(first) is not "that"
        && (parsed.Tokens.Chars(first) is "," || parsed.Tokens.Chars(first - 1) is "," or "-" or "–" or "—" or "--");

    /// <summary>"officials said the town fell", hung on loosely and without a mark between.</summary>
    private bool IsLooseClause(int verb, int child) =>
        parsed.Relation(child) == Relation.Parataxis
        && parsed.Upos(Math.Max(verb, parsed.LeftEdge(child) - 1)) != Upos.Punct;

    /// <summary>"told reporters that the town fell", read as a relative clause of the addressee; or -1.</summary>
    private int ClauseOnAddressee(in CueVerb verb)
    {
        var addressee = verb.Addressee;
        if (addressee <= verb.Token || !CueAddressees.IsTelling(parsed, verb.Token)) return -1;
        foreach (var clause in parsed.Children(addressee))
            if (clause > addressee && parsed.Relation(clause) is Relation.AclRelcl or Relation.Acl && IsContent(clause)) return clause;
        return -1;
    }

    // "[that] the town fell": beside "that" the clause has a subject of its own.
    private bool IsContent(int clause) =>
        parsed.LeftEdge(clause) is var that && parsed.Lemma(that) == "that"
        && (parsed.Relation(that) == Relation.Mark || parsed.Child(clause, Relation.Nsubj) > that);

    /// <summary>"said in a statement that the town fell", where the clause hangs on the noun between; or -1.</summary>
    private int ClauseOnComplement(int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (child > verb
                && parsed.Relation(child) is Relation.Obl or Relation.Obj or Relation.OblUnmarked or Relation.Advcl
                && ThatClauseBelow(child) is >= 0 and var clause)
                return clause;
        return -1;
    }

    // "in a statement [that]", "in a statement on its site [that]".
    private int ThatClauseBelow(int noun)
    {
        for (var depth = 0; noun >= 0 && depth < DeepestNoun; noun = parsed.Child(noun, Relation.Nmod), depth++)
            foreach (var clause in parsed.Children(noun))
                if (clause > noun && parsed.Relation(clause) is Relation.Acl or Relation.AclRelcl or Relation.Ccomp && IsContent(clause))
                    return clause;
        return -1;
    }

    /// <summary>Where the clause begins: long clauses lose their first words to parsers, so all behind the cue that does not complete the
    /// cue itself belongs to it.</summary>
    private int ClauseStart(int verb, int clause)
    {
        if (parsed.Head(clause) != verb) return parsed.LeftEdge(clause);
        if (VenueEnd(verb, clause) is >= 0 and var venue) return venue;
        var start = verb + 1;
        foreach (var child in parsed.Children(verb))
            if (child > verb && child < clause && parsed.RightEdge(child) < clause
                && CompletesCue(parsed.Relation(child)) && parsed.LeftEdge(child) <= start + 1)
                start = Math.Max(start, parsed.RightEdge(child) + 1);
        return Math.Min(start, Math.Max(verb + 1, parsed.LeftEdge(clause)));
    }

    /// <summary>"said [in a statement on Monday] the troops had left", where the phrase hangs on the clause; or -1.</summary>
    private int VenueEnd(int verb, int clause)
    {
        foreach (var child in parsed.Children(clause))
            if (child > verb && child < clause && parsed.LeftEdge(child) == verb + 1 && parsed.Relation(child) == Relation.Obl
                && CueAdjuncts.IsVenue(parsed, child))
                return parsed.RightEdge(child) + 1;
        return -1;
    }

    private static bool CompletesCue(Relation relation) =>
        relation is Relation.Iobj or Relation.Obj or Relation.Obl or Relation.OblUnmarked or Relation.Advmod or Relation.Punct
            or Relation.CompoundPrt or Relation.Nsubj;
}
