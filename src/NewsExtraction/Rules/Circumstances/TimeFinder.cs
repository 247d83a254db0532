using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>When an event happened, or something was said: its own time expression, else the nearest governing one of its
/// sentence.</summary>
internal sealed class TimeFinder
{
    private const int FarthestClause = 6;
    private const int FarthestWord = 25;
    private readonly ParsedText _parsed;
    private readonly EntityLayer _entities;
    private readonly List<(ValueMention Value, int Governor)> _times = [];
    private int _sentence = -1;
    private int _nextValue;

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
        if (core != head && Nearest(core) is { } own) return own;
        if (OfRelativeClause(core) is { } said) return said;
        var (found, isMain) = Governing(core != head ? head : core);
        return found ?? (isMain ? Only() : null);
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

    // "the past few days" dates what was said; "two years" only measures.
    private bool IsFramed(ValueMention value)
    {
        for (var token = value.FirstToken; token < Math.Min(value.EndToken, value.FirstToken + 2); token++)
            if (_parsed.Lemma(token) is "past" or "last" or "next" or "coming") return true;
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

    // "the accident, which occurred yesterday"
    private ValueMention? OfRelativeClause(int noun)
    {
        foreach (var child in _parsed.Children(noun))
            if (_parsed.Relation(child) == Relation.AclRelcl && _parsed.Lemma(child) is "occur" or "happen" or "take" or "begin" or "start"
                && Nearest(child) is { } found)
                return found;
        return null;
    }

    // A sentence's only time dates its main clause, wherever the parser hung it, unless it says when somebody spoke.
    private ValueMention? Only()
    {
        if (_times.Count != 1 || _times[0].Value.Type == ValueKind.Duration) return null;
        var governor = _times[0].Governor;
        return governor >= 0
            && _parsed.Lemma(governor) is "say" or "tell" or "add" or "announce" or "report" or "state" or "issue" or "release" or "publish"
            ? null : _times[0].Value;
    }

    private ValueMention? Nearest(int governor)
    {
        ValueMention? best = null;
        var least = int.MaxValue;
        foreach (var (value, at) in _times)
        {
            if (at != governor) continue;
            var distance = Math.Abs(value.FirstToken - governor) + (value.Type == ValueKind.Duration ? 100 : 0);
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
        var bounds = _parsed.Sentences[sentence];
        var values = _entities.Values;
        while (_nextValue > 0 && values[_nextValue - 1].FirstToken >= bounds.FirstToken) _nextValue--;
        while (_nextValue < values.Count && values[_nextValue].FirstToken < bounds.FirstToken) _nextValue++;
        for (var i = _nextValue; i < values.Count && values[i].FirstToken < bounds.EndToken; i++)
            if (values[i].IsTime && values[i].Type is ValueKind.Date or ValueKind.Time or ValueKind.Duration)
                _times.Add((values[i], Governor(values[i])));
    }

    // The predicate, or event noun, that the expression hangs on.
    private int Governor(ValueMention value)
    {
        // "under the December 25, 2011 agreement": what a date stands before, behind a determiner, it dates, wherever the parser hung it.
        if (value is { Type: ValueKind.Date, EndToken: var next } && value.FirstToken > 0 && next < _parsed.Sentences[_sentence].EndToken
            && _parsed.Upos(next) == Upos.Noun
            && _parsed.Upos(value.FirstToken - 1) == Upos.Det && _entities.HeadedBy(next) is null
                && _parsed.Relation(next) != Relation.Compound) return next;
        var token = value.FirstToken;
        for (var i = value.FirstToken; i < value.EndToken; i++)
            if (_parsed.Head(i) < value.FirstToken || _parsed.Head(i) >= value.EndToken)
            {
                token = i;
                if (_parsed.Relation(i) is not (Relation.Case or Relation.Punct)) break;
            }

        var governor = _parsed.Head(token);
        // "from the rebels on Tuesday": people, places and things have no date; the parser hung it one step too low.
        while (governor >= 0 && value.Type != ValueKind.Duration && _entities.HeadedBy(governor) is { Type: not EntityType.Event }
            && _parsed.Head(governor) >= 0)
            governor = _parsed.Head(governor);
        return governor;
    }
}
