using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Tells which expressions of a sentence date anything, and the predicate or event noun that each hangs on.</summary>
internal sealed class TimeGovernors(EntityLayer entities)
{
    // "the worst since the war of 1982": how far above the date "since" may stand.
    private const int FarthestSince = 4;

    // "from a year earlier", "than a year ago"
    private static readonly FrozenSet<string> Comparing = FrozenSet.Create(StringComparer.Ordinal, "from", "than", "over", "on");

    private readonly ParsedText _parsed = entities.Parsed;

    /// <summary>True for a time that says when something was: no part of a name, no mark that something is measured by.</summary>
    public bool IsDating(ValueMention value) =>
        value.IsTime && value.Type is ValueKind.Date or ValueKind.Time or ValueKind.Duration
        && !IsInName(value) && !IsCompared(value) && !IsOfThing(value);

    /// <summary>The predicate, or event noun, that the expression hangs on.</summary>
    public int Of(ValueMention value)
    {
        if (IsBeforeDatedNoun(value)) return value.EndToken;
        var governor = _parsed.Head(TopOf(value));
        if (IsBeforeClause(value, governor)) return _parsed.Head(governor);
        // "from the rebels on Tuesday": people, places and things have no date; the parser hung it one step too low.
        while (value.Type != ValueKind.Duration && IsNoEvent(governor) && _parsed.Head(governor) >= 0) governor = _parsed.Head(governor);
        return governor;
    }

    /// <summary>True for a time that stands under "since": "since the war broke out in 2014".</summary>
    public bool IsSince(ValueMention value)
    {
        var token = TopOf(value);
        for (var step = 0; step < FarthestSince && token >= 0; step++)
        {
            if (Prepositions.Of(_parsed, token) == "since") return true;
            token = _parsed.Head(token);
        }

        return false;
    }

    /// <summary>True for "ten days before the vote", "within two days": a length that says when.</summary>
    public bool IsAnchored(ValueMention value) =>
        Preposition(value) == "within"
        || (value.EndToken < _parsed.SentenceOf(value.FirstToken).EndToken && IsAnchor(value.EndToken));

    /// <summary>The preposition before the expression.</summary>
    public string Preposition(ValueMention value) => Prepositions.Of(_parsed, TopOf(value));

    /// <summary>True for "Tuesday's" before a noun.</summary>
    public bool IsPossessive(ValueMention value) => _parsed.Relation(TopOf(value)) == Relation.NmodPoss;

    // "told USA TODAY", "the group Peace Now"
    private bool IsInName(ValueMention value) =>
        entities.NameAt(value.FirstToken) is { Type: not EntityType.Event } name
        && (name.FirstToken < value.FirstToken || name.EndToken > value.EndToken);

    // "the deadliest day since the 2006 war", "the third time since 2022", "42 percent from a year earlier"
    private bool IsCompared(ValueMention value)
    {
        if (IsSince(value)) return IsRankedBefore(value.FirstToken);
        return Comparing.Contains(Preposition(value)) && _parsed.Lemma(value.EndToken - 1) is "earlier" or "ago" or "before";
    }

    private bool IsRankedBefore(int token)
    {
        for (var at = _parsed.SentenceOf(token).FirstToken; at < token; at++)
            if (_parsed.Xpos(at) is PennTag.JJS or PennTag.RBS || (_parsed.Lemma(at) == "time" && at > 0 && IsOrdinal(at - 1))
                || (_parsed.Lemma(at) == "first" && _parsed.Relation(at) == Relation.Amod))
                return true;
        return false;
    }

    private bool IsOrdinal(int token) => entities.ValueAt(token) is { Type: ValueKind.Ordinal };

    // "the 2024 convention", "Wednesday's victims": the year tells which thing is meant, not when something was done.
    private bool IsOfThing(ValueMention value)
    {
        var top = TopOf(value);
        var noun = _parsed.Head(top);
        if (noun < value.EndToken || Prepositions.Of(_parsed, top).Length > 0 || IsBehindPreposition(value)) return false;
        return _parsed.Relation(top) is Relation.Compound or Relation.Nummod or Relation.NmodPoss && IsNoEvent(noun)
            && _parsed.Relation(noun) is not (Relation.Compound or Relation.NmodPoss);
    }

    // "On [Sunday] gunmen killed a judge": the parser takes the day for a part of what follows.
    private bool IsBehindPreposition(ValueMention value) =>
        value.FirstToken > _parsed.SentenceOf(value.FirstToken).FirstToken && _parsed.Upos(value.FirstToken - 1) == Upos.Adp;

    // "said [Monday] that three were hurt", "left [a day] after the quake struck": what stands before the conjunction is said of the clause
    // above, wherever the parser hung it.
    private bool IsBeforeClause(ValueMention value, int verb)
    {
        if (verb < value.EndToken || _parsed.Head(verb) < 0) return false;
        foreach (var child in _parsed.Children(verb))
            if (child >= value.EndToken && child < verb && _parsed.Relation(child) is Relation.Mark or Relation.Case
                && (IsAnchor(child) || (_parsed.Lemma(child) == "that" && _parsed.Relation(verb) == Relation.Ccomp)))
                return true;
        return false;
    }

    private bool IsAnchor(int token) => _parsed.Lemma(token) is "after" or "before";

    // "under the December 25, 2011 agreement": what a date stands before, behind a determiner, it dates, wherever the parser hung it.
    private bool IsBeforeDatedNoun(ValueMention date)
    {
        var (before, noun) = (date.FirstToken - 1, date.EndToken);
        return date.Type == ValueKind.Date && before >= 0 && noun < _parsed.SentenceOf(date.FirstToken).EndToken
            && _parsed.Upos(before) == Upos.Det
            && _parsed.Upos(noun) == Upos.Noun && _parsed.Relation(noun) != Relation.Compound && entities.HeadedBy(noun) is null;
    }

    // The word of the expression that hangs on another; no preposition where there is a better one.
    private int TopOf(ValueMention value)
    {
        var top = value.FirstToken;
        for (var i = value.FirstToken; i < value.EndToken; i++)
        {
            if (_parsed.Head(i) >= value.FirstToken && _parsed.Head(i) < value.EndToken) continue;
            top = i;
            if (_parsed.Relation(i) is not (Relation.Case or Relation.Punct)) break;
        }

        return top;
    }

    private bool IsNoEvent(int token) => token >= 0 && entities.HeadedBy(token) is { Type: not EntityType.Event };
}
