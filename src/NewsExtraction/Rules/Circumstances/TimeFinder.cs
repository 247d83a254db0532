using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>When an event happened, or something was said: its own time expression, else the nearest governing one of its
/// sentence.</summary>
internal sealed class TimeFinder
{
    private const int FarthestClause = 6;
    private const int FarthestWord = 25;

    // "Niger, Tillaberi region, 6 March 2024:"
    private const int LongestHeading = 12;

    // How much farther off a duration counts than a date beside it.
    private const int HandicapOfDurations = 100;

    // "the past few days" dates what was said; "two years" only measures.
    private static readonly FrozenSet<string> Framing = FrozenSet.Create(StringComparer.Ordinal, "past", "last", "next", "coming");

    // "the accident, which occurred yesterday"
    private static readonly FrozenSet<string> Occurring =
        FrozenSet.Create(StringComparer.Ordinal, "occur", "happen", "take", "begin", "start");

    // What these date is the report, not what is reported.
    private static readonly FrozenSet<string> Reporting = FrozenSet.Create(StringComparer.Ordinal,
        "say", "tell", "add", "announce", "report", "state", "issue", "release", "publish");

    private readonly ParsedText _parsed;
    private readonly EntityLayer _entities;
    private readonly List<(ValueMention Value, int Governor)> _times = [];
    private int _sentence = -1;
    private int _nextValue;
    private bool _hasSemicolons;

    public TimeFinder(EntityLayer entities)
    {
        _entities = entities;
        _parsed = entities.Parsed;
    }

    /// <summary>The time of a trigger, or null. Sentences must be asked in text order.</summary>
    public ValueMention? Find(int head, int core)
    {
        Gather(_parsed.SentenceOf(head).Index);
        if (_times.Count == 0) return null;
        KeepOfClause(head);
        return OfTrigger(head, core) ?? OfHeading(core) ?? OfClause();
    }

    private ValueMention? OfTrigger(int head, int core)
    {
        if (_times.Count == 0) return null;
        if (core != head && Nearest(core) is { } own) return own;
        if (OfRelativeClause(core) is { } said) return said;
        var (found, isMain) = Governing(core != head ? head : core);
        return found ?? (isMain ? Only(core) : null);
    }

    /// <summary>When something was said, or null: no time that is part of what is said, unless it hangs on the cue itself. Sentences must
    /// be asked in text order.</summary>
    public ValueMention? OfStatement(Attribution statement)
    {
        Gather(_parsed.SentenceOf(statement.CueHead).Index);
        _times.RemoveAll(t => (t.Value.Type == ValueKind.Duration && !IsFramed(t.Value))
            || (t.Governor != statement.CueHead && statement.Covers(t.Value.Span)));
        var found = _times.Count == 0 ? null : Governing(statement.CueHead).Time ?? Beside(statement.CueHead);
        // The next event of the sentence may be dated by what was left out.
        _sentence = -1;
        return found;
    }

    // Between semicolons each clause has times of its own.
    private void KeepOfClause(int token)
    {
        var sentence = _parsed.SentenceOf(token);
        var (first, end) = ClauseBounds.BetweenSemicolons(_parsed, token);
        _hasSemicolons = first > sentence.FirstToken || end < sentence.EndToken;
        if (!_hasSemicolons) return;
        _times.RemoveAll(t => t.Value.FirstToken < first || t.Value.FirstToken >= end);
        // The next event of the sentence may stand in another of its clauses.
        _sentence = -1;
    }

    // "Niger, 6 March 2024: Armed men attacked a market": the date before the colon is that of all behind it.
    private ValueMention? OfHeading(int core)
    {
        if (_times.Count == 0) return null;
        var value = _times[0].Value;
        var isHeading = value.Type == ValueKind.Date && value.EndToken < core && _parsed.Tokens.Chars(value.EndToken) is ":"
            && value.FirstToken - _parsed.SentenceOf(core).FirstToken <= LongestHeading;
        return isHeading ? value : null;
    }

    // The only time of a clause behind a semicolon, wherever the parser hung it.
    private ValueMention? OfClause() =>
        _hasSemicolons && _times.Count == 1 && _times[0].Value.Type != ValueKind.Duration && !IsReported(_times[0].Governor)
            ? _times[0].Value : null;

    private bool IsReported(int governor) => governor >= 0 && Reporting.Contains(_parsed.Lemma(governor));

    private bool IsFramed(ValueMention value)
    {
        for (var token = value.FirstToken; token < Math.Min(value.EndToken, value.FirstToken + 2); token++)
            if (Framing.Contains(_parsed.Lemma(token))) return true;
        return false;
    }

    // The time of the nearest clause above, and whether the search reached the main clause.
    private (ValueMention? Time, bool IsMain) Governing(int token)
    {
        for (var depth = 0; depth < FarthestClause && token >= 0; depth++)
        {
            if (Nearest(token) is { } found) return (found, false);
            if (!ClauseBounds.SharesCircumstances(_parsed, token)) return (null, false);
            token = _parsed.Head(token);
        }

        return (null, token < 0);
    }

    // "said in a Nov. 24 statement", "speaking today, he said": the nearest date of the sentence, wherever the parser hung it.
    private ValueMention? Beside(int cue)
    {
        ValueMention? best = null;
        var least = FarthestWord;
        foreach (var (value, _) in _times)
        {
            var distance = Math.Max(value.FirstToken - cue, cue - (value.EndToken - 1));
            if (distance >= least) continue;
            least = distance;
            best = value;
        }

        return best;
    }

    private ValueMention? OfRelativeClause(int noun)
    {
        foreach (var child in _parsed.Children(noun))
            if (_parsed.Relation(child) == Relation.AclRelcl && Occurring.Contains(_parsed.Lemma(child)) && Nearest(child) is { } found)
                return found;
        return null;
    }

    // A sentence's only time dates its main clause, wherever the parser hung it, unless it says when somebody spoke or dates a clause of
    // its own: "rebels took the port; the navy shelled it on Monday".
    private ValueMention? Only(int core)
    {
        if (_times.Count != 1 || _times[0].Value.Type == ValueKind.Duration) return null;
        var governor = _times[0].Governor;
        if (governor >= 0 && ClauseBounds.IsOfOtherClause(_parsed, governor, core)) return null;
        return IsReported(governor) ? null : _times[0].Value;
    }

    private ValueMention? Nearest(int governor)
    {
        ValueMention? best = null;
        var least = int.MaxValue;
        foreach (var (value, at) in _times)
        {
            if (at != governor) continue;
            var distance = Math.Abs(value.FirstToken - governor) + (value.Type == ValueKind.Duration ? HandicapOfDurations : 0);
            if (distance >= least) continue;
            least = distance;
            best = value;
        }

        return best;
    }

    private void Gather(int sentence)
    {
        if (sentence == _sentence) return;
        _sentence = sentence;
        _times.Clear();
        var (first, end) = (_parsed.Sentences[sentence].FirstToken, _parsed.Sentences[sentence].EndToken);
        var values = _entities.Values;
        while (_nextValue > 0 && values[_nextValue - 1].FirstToken >= first) _nextValue--;
        while (_nextValue < values.Count && values[_nextValue].FirstToken < first) _nextValue++;
        for (var i = _nextValue; i < values.Count && values[i].FirstToken < end; i++)
            if (IsDating(values[i])) _times.Add((values[i], Governor(values[i], end)));
    }

    private static bool IsDating(ValueMention value) =>
        value.IsTime && value.Type is ValueKind.Date or ValueKind.Time or ValueKind.Duration;

    // The predicate, or event noun, that the expression hangs on.
    private int Governor(ValueMention value, int end)
    {
        if (IsBeforeDatedNoun(value, end)) return value.EndToken;
        var governor = _parsed.Head(TopOf(value));
        // "from the rebels on Tuesday": people, places and things have no date; the parser hung it one step too low.
        while (value.Type != ValueKind.Duration && IsNoEvent(governor) && _parsed.Head(governor) >= 0) governor = _parsed.Head(governor);
        return governor;
    }

    // "under the December 25, 2011 agreement": what a date stands before, behind a determiner, it dates, wherever the parser hung it.
    private bool IsBeforeDatedNoun(ValueMention date, int end)
    {
        var (before, noun) = (date.FirstToken - 1, date.EndToken);
        return date.Type == ValueKind.Date && before >= 0 && noun < end && _parsed.Upos(before) == Upos.Det
            && _parsed.Upos(noun) == Upos.Noun && _parsed.Relation(noun) != Relation.Compound && _entities.HeadedBy(noun) is null;
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

    private bool IsNoEvent(int token) => token >= 0 && _entities.HeadedBy(token) is { Type: not EntityType.Event };
}
