using NewsExtraction.Entities;
using NewsExtraction.Parsing;
using ValueType = NewsExtraction.Entities.ValueType;

namespace NewsExtraction.Events;

/// <summary>When an event happened: its own time expression, else the nearest governing one of its sentence.</summary>
internal sealed class TimeFinder
{
    private const int FarthestClause = 6;
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
        var token = core != head ? head : core;
        for (var depth = 0; depth < FarthestClause && token >= 0; depth++)
        {
            if (Nearest(token) is { } found) return found;
            if (!ClauseBounds.SharesCircumstances(_parsed, token)) return null;
            token = _parsed.Head(token);
        }

        return token < 0 ? Only() : null;
    }

    // "the accident, which occurred yesterday"
    private ValueMention? OfRelativeClause(int noun)
    {
        foreach (var child in _parsed.Children(noun))
            if (_parsed.Relation(child) == Relation.AclRelcl && _parsed.Lemma(child) is "occur" or "happen" or "take" or "begin" or "start" && Nearest(child) is { } found) return found;
        return null;
    }

    // A sentence's only time dates its main clause, wherever the parser hung it, unless it says when somebody spoke.
    private ValueMention? Only()
    {
        if (_times.Count != 1 || _times[0].Value.Type == ValueType.Duration) return null;
        var governor = _times[0].Governor;
        return governor >= 0 && _parsed.Lemma(governor) is "say" or "tell" or "add" or "announce" or "report" or "state" or "issue" or "release" or "publish" ? null : _times[0].Value;
    }

    private ValueMention? Nearest(int governor)
    {
        ValueMention? best = null;
        var least = int.MaxValue;
        foreach (var (value, at) in _times)
        {
            if (at != governor) continue;
            var distance = Math.Abs(value.FirstToken - governor) + (value.Type == ValueType.Duration ? 100 : 0);
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
            if (values[i].IsTime && values[i].Type is ValueType.Date or ValueType.Time or ValueType.Duration) _times.Add((values[i], Governor(values[i])));
    }

    // The predicate, or event noun, that the expression hangs on.
    private int Governor(ValueMention value)
    {
        var token = value.FirstToken;
        for (var i = value.FirstToken; i < value.EndToken; i++)
            if (_parsed.Head(i) < value.FirstToken || _parsed.Head(i) >= value.EndToken)
            {
                token = i;
                if (_parsed.Relation(i) is not (Relation.Case or Relation.Punct)) break;
            }

        var governor = _parsed.Head(token);
        // "from the rebels on Tuesday": people, places and things have no date; the parser hung it one step too low.
        while (governor >= 0 && value.Type != ValueType.Duration && _entities.HeadedBy(governor) is { Type: not EntityType.Event } && _parsed.Head(governor) >= 0) governor = _parsed.Head(governor);
        return governor;
    }
}
