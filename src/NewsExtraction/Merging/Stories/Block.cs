namespace NewsExtraction.Merging;

/// <summary>
/// The reports of one country and family. They are put to events day by day: what a day decides depends on that day and those before it, so
/// the result is the same in whatever order articles came, and days that are closed never change.
/// </summary>
internal sealed class Block(DayClustering clustering, int windowDays)
{
    private static readonly StoryCluster[] None = [];
    private readonly SortedDictionary<int, List<EventReport>> _reports = [];
    private readonly SortedList<int, DayState> _states = [];
    private int _changed = int.MaxValue;

    /// <summary>A block that goes on after a closing, with the events that were open then.</summary>
    public Block(DayClustering clustering, int windowDays, int day, IEnumerable<StoryCluster> open)
        : this(clustering, windowDays) => _states.Add(day, new DayState([.. open], []));

    public bool IsEmpty => _reports.Count == 0 && _states.Count == 0;

    public void Add(EventReport report)
    {
        if (!_reports.TryGetValue(report.Day, out var day)) _reports[report.Day] = day = [];
        day.Add(report);
        _changed = Math.Min(_changed, report.Day);
    }

    public void Remove(EventReport report)
    {
        var day = _reports[report.Day];
        day.RemoveAll(r => r.Article == report.Article && r.Number == report.Number);
        if (day.Count == 0) _reports.Remove(report.Day);
        _changed = Math.Min(_changed, report.Day);
    }

    /// <summary>The events as they now are, closed ones left out.</summary>
    public IEnumerable<StoryCluster> Events()
    {
        Fold();
        var settled = _states.Values.SelectMany(s => s.Settled);
        return _states.Count == 0 ? settled : settled.Concat(_states.Values[^1].Open);
    }

    /// <summary>Gives the events that no report from the day on can join, and forgets them.</summary>
    public List<StoryCluster> Close(int through)
    {
        var closed = Events().Where(e => IsBeyond(e, through)).ToList();
        foreach (var day in _reports.Keys.TakeWhile(d => d < through).ToList()) _reports.Remove(day);
        while (_states.Count > 1 && _states.Keys[1] < through) _states.RemoveAt(0);
        for (var i = _states.Count - 1; i >= 0; i--)
        {
            var state = _states.Values[i].Without(e => IsBeyond(e, through));
            if (_states.Keys[i] < through && state.Open.Length == 0) _states.RemoveAt(i);
            else _states[_states.Keys[i]] = state;
        }

        return closed;
    }

    private bool IsBeyond(StoryCluster e, int through) => e.LastDay + windowDays < through;

    /// <summary>The events of closed days that later ones may still add to: what a closing leaves of the days before it.</summary>
    /// <param name="through">The first day that is open.</param>
    /// <returns>The last day that was folded into them, and the events; null where there are none.</returns>
    public (int Day, IReadOnlyList<StoryCluster> Events)? OpenBefore(int through) =>
        _states.Count > 0 && _states.Keys[0] < through ? (_states.Keys[0], _states.Values[0].Open) : null;

    // Only the days from the first changed one on are looked at again.
    private void Fold()
    {
        if (_changed == int.MaxValue) return;
        while (_states.Count > 0 && _states.Keys[^1] >= _changed) _states.RemoveAt(_states.Count - 1);
        foreach (var (day, reports) in _reports)
        {
            if (day < _changed) continue;
            reports.Sort(EventReport.Compare);
            var before = _states.Count == 0 ? None : _states.Values[^1].Open;
            var open = before.Where(e => e.LastDay + windowDays >= day).ToList();
            var settled = before.Where(e => e.LastDay + windowDays < day).ToArray();
            _states.Add(day, new DayState([.. clustering.Fold(open, reports)], settled));
        }

        _changed = int.MaxValue;
    }

    /// <summary>The events after a day.</summary>
    /// <param name="Open">Those that later days may add to.</param>
    /// <param name="Settled">Those that ended before this day.</param>
    private sealed record DayState(StoryCluster[] Open, StoryCluster[] Settled)
    {
        public DayState Without(Func<StoryCluster, bool> gone) =>
            new([.. Open.Where(e => !gone(e))], [.. Settled.Where(e => !gone(e))]);
    }
}
