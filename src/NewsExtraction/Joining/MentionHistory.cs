using NewsExtraction.Entities;
using NewsExtraction.Events;

namespace NewsExtraction.Joining;

/// <summary>
/// The mentions of an article as they come in text order, each with the event that it was put to. A mention is compared with those
/// shortly before it, and with those that the article opened with, so that the cost stays linear in the text.
/// </summary>
internal sealed class MentionHistory
{
    private const int LatestCompared = 40;
    private const int FirstCompared = 6;
    private readonly MentionView[] _views;
    private readonly int[] _events;
    private readonly List<int> _sizes = [];
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _familySizes = new(StringComparer.Ordinal);

    public MentionHistory(IReadOnlyList<EventMention> mentions, ResolvedEntities entities, string? headline)
    {
        var words = new HeadlineWords(headline);
        _views = new MentionView[mentions.Count];
        _events = new int[mentions.Count];
        for (var i = 0; i < _views.Length; i++)
        {
            var view = _views[i] = new MentionView(mentions[i], entities, words);
            _familySizes[view.Family] = _familySizes.GetValueOrDefault(view.Family) + 1;
        }
    }

    public int Events => _sizes.Count;

    public MentionView this[int mention] => _views[mention];

    public int EventOf(int mention) => _events[mention];

    /// <summary>The earlier mentions that may tell of a mention's event, the latest first.</summary>
    public void Candidates(int mention, List<int> candidates)
    {
        candidates.Clear();
        if (_views[mention].JoiningKey is not { } key || !_byKey.TryGetValue(key, out var known)) return;
        var latest = Math.Max(0, known.Count - LatestCompared);
        for (var i = known.Count - 1; i >= latest; i--) candidates.Add(known[i]);
        for (var i = Math.Min(FirstCompared, latest) - 1; i >= 0; i--) candidates.Add(known[i]);
    }

    /// <summary>Where a mention and a candidate for it stand.</summary>
    public PairPlace Place(int mention, int candidate, bool isLatest)
    {
        var first = _byKey[_views[mention].JoiningKey!][0];
        return new PairPlace(isLatest, first == candidate, _familySizes[_views[mention].Family], _sizes[_events[candidate]]);
    }

    /// <summary>Puts a mention to an event; the number after the last is a new one.</summary>
    public void Put(int mention, int @event)
    {
        if (@event == _sizes.Count) _sizes.Add(0);
        _sizes[@event]++;
        _events[mention] = @event;
        if (_views[mention].JoiningKey is not { } key) return;
        if (!_byKey.TryGetValue(key, out var known)) _byKey[key] = known = [];
        known.Add(mention);
    }
}
