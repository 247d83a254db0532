using System.Collections.Frozen;
using NewsExtraction.Entities;
using NewsExtraction.Propositions;
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
    private static readonly FrozenSet<string> Framing =
        FrozenSet.Create(StringComparer.Ordinal, "past", "last", "next", "coming", "first", "final", "early");

    // "the accident, which occurred yesterday"
    private static readonly FrozenSet<string> Occurring =
        FrozenSet.Create(StringComparer.Ordinal, "occur", "happen", "take", "begin", "start");

    // What these date is the report, not what is reported.
    private static readonly FrozenSet<string> Reporting = FrozenSet.Create(StringComparer.Ordinal,
        "say", "tell", "add", "announce", "report", "state", "issue", "release", "publish");

    private readonly ParsedText _parsed;
    private readonly IReadOnlyList<ValueMention> _values;
    private readonly TimeGovernors _governors;
    private readonly List<(ValueMention Value, int Governor)> _times = [];
    private int _sentence = -1;
    private int _nextValue;
    private bool _hasSemicolons;

    public TimeFinder(EntityLayer entities)
    {
        _values = entities.Values;
        _parsed = entities.Parsed;
        _governors = new TimeGovernors(entities);
    }

    /// <summary>The time of a trigger, or null. Sentences must be asked in text order.</summary>
    /// <param name="head">The word of the trigger that governs.</param>
    /// <param name="core">The one that says what happened.</param>
    /// <param name="group">What kind of event it is.</param>
    public ValueMention? Find(int head, int core, EventGroup group = EventGroup.Measure)
    {
        Gather(_parsed.SentenceOf(head).Index);
        if (_times.Count == 0) return null;
        KeepOfClause(head);
        var isLong = IsLong(core);
        LeaveOutLengths(group);
        if (isLong) return Nearest(core);
        return OfTrigger(head, core, group) ?? OfHeading(core) ?? OfClause();
    }

    private ValueMention? OfTrigger(int head, int core, EventGroup group)
    {
        if (_times.Count == 0) return null;
        if (core != head && Nearest(core) is { } own) return own;
        if (OfRelativeClause(core) is { } said) return said;
        var (found, isMain) = Governing(core != head ? head : core);
        if (found is null && group == EventGroup.Casualties && OfDeed(head) is { } deed) return deed;
        return found ?? (isMain ? Only(core, group) : null);
    }

    /// <summary>When something was said, or null: no time that is part of what is said, unless it hangs on the cue itself. Sentences must
    /// be asked in text order.</summary>
    public ValueMention? OfStatement(Attribution statement)
    {
        Gather(_parsed.SentenceOf(statement.CueHead).Index);
        var cue = statement.CueHead;
        _times.RemoveAll(t => IsLength(t.Value)
            || (t.Governor != cue && statement.Covers(t.Value.Span)));
        var found = _times.Count == 0 ? null : OfCue(cue) ?? Beside(cue);
        // The next event of the sentence may be dated by what was left out.
        _sentence = -1;
        return found;
    }

    // "jailed for three years", "after two years in prison": how long something lasts is not when it was; of fights it may be said so.
    private void LeaveOutLengths(EventGroup group)
    {
        if (_times.RemoveAll(t => IsLength(t.Value) && !(group == EventGroup.Fight && _governors.Preposition(t.Value) == "for")) > 0)
            _sentence = -1;
    }

    private bool IsLength(ValueMention value) => value.Type == ValueKind.Duration && !IsFramed(value) && !_governors.IsAnchored(value);

    // "the [15-month] war": has no one day, whatever the clause above says.
    private bool IsLong(int noun)
    {
        foreach (var (value, governor) in _times)
            if (governor == noun && IsLength(value)) return true;
        return false;
    }

    // "killed in [Tuesday's attack]", "hurt during [Friday's march]": who is hurt in it is hurt when it is.
    private ValueMention? OfDeed(int verb)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Obl && Prepositions.Of(_parsed, child) is "in" or "during" or "by"
                && Nearest(child) is { } found)
                return found;
        return null;
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
            if (ClauseBounds.IsWhatFor(_parsed, token)) return (Nearest(_parsed.Head(token), token), false);
            token = _parsed.Head(token);
        }

        return (null, token < 0);
    }

    // "which he [said] would pay": the clause that it hangs on is what was said.
    private ValueMention? OfCue(int cue) => _parsed.Relation(cue) == Relation.AclRelcl ? Nearest(cue) : Governing(cue).Time;

    // "said in a Nov. 24 statement", "speaking today, he said": the nearest date of the sentence, wherever the parser hung it.
    private ValueMention? Beside(int cue)
    {
        ValueMention? best = null;
        var least = FarthestWord;
        foreach (var (value, governor) in _times)
        {
            if (governor != cue && IsApart(value, governor, cue)) continue;
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
            if (IsOccurring(child) && Nearest(child) is { } found) return found;
        return null;
    }

    // A sentence's only time dates its main clause, wherever the parser hung it, unless it says when somebody spoke or dates a clause of
    // its own: "rebels took the port; the navy shelled it on Monday".
    private ValueMention? Only(int core, EventGroup group)
    {
        if (_times.Count != 1 || _times[0].Value.Type == ValueKind.Duration) return null;
        var governor = _times[0].Governor;
        if (governor >= 0 && ClauseBounds.IsOfOtherClause(_parsed, governor, core)) return null;
        if (IsApart(_times[0].Value, governor, core, group == EventGroup.Casualties)) return null;
        return IsReported(governor) ? null : _times[0].Value;
    }

    // "the restaurant that opened [last May]", "since [2014]", "[Tuesday's] attack": says nothing of what stands outside; but who is dead
    // after a storm struck on Sunday died then.
    private bool IsApart(ValueMention value, int governor, int token, bool isAfterwards = false)
    {
        if (_governors.IsSince(value)) return true;
        if (governor < 0 || governor == token || IsOccurring(governor)) return false;
        return (_governors.IsPossessive(value) && !IsPhraseOf(governor, token))
            || ClauseBounds.IsOfInnerClause(_parsed, governor, token, isAfterwards);
    }

    private bool IsOccurring(int verb) => _parsed.Relation(verb) == Relation.AclRelcl && Occurring.Contains(_parsed.Lemma(verb));

    // "said at Monday's meeting"
    private bool IsPhraseOf(int noun, int verb) =>
        _parsed.Head(noun) == verb && _parsed.Relation(noun) == Relation.Obl
        && Prepositions.Of(_parsed, noun) is "in" or "at" or "on" or "during";

    private ValueMention? Nearest(int governor, int behind = -1)
    {
        ValueMention? best = null;
        var least = int.MaxValue;
        foreach (var (value, at) in _times)
        {
            if (at != governor || value.FirstToken < behind) continue;
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
        while (_nextValue > 0 && _values[_nextValue - 1].FirstToken >= first) _nextValue--;
        while (_nextValue < _values.Count && _values[_nextValue].FirstToken < first) _nextValue++;
        for (var i = _nextValue; i < _values.Count && _values[i].FirstToken < end; i++)
            if (_governors.IsDating(_values[i])) _times.Add((_values[i], _governors.Of(_values[i])));
    }
}
