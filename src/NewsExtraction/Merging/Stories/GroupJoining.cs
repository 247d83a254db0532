namespace NewsExtraction.Merging;

/// <summary>Joins groups of reports, the best pair of groups first. A group is an event of earlier days or a report of the day.</summary>
internal sealed class GroupJoining
{
    // No one pair decides for a group.
    private const double MostOfOnePair = 3;

    private const double MostContradicting = 0.25;

    private readonly int _windowDays;
    private readonly int _open;
    private readonly StoryCluster?[] _groups;
    private readonly int[] _versions;
    private readonly Dictionary<int, Link>[] _links;
    private readonly PriorityQueue<(int A, int B, int VersionA, int VersionB), (double Score, int A, int B)> _queue = new();

    public GroupJoining(IReadOnlyList<StoryCluster> open, IReadOnlyList<EventReport> reports, int windowDays)
    {
        _windowDays = windowDays;
        _open = open.Count;
        _groups = [.. open, .. reports.Select(r => new StoryCluster([r]))];
        _versions = new int[_groups.Length];
        _links = new Dictionary<int, Link>[_groups.Length];
        for (var i = 0; i < _links.Length; i++) _links[i] = [];
    }

    /// <summary>Notes how well two reports of two groups go together.</summary>
    public void Add(int a, int b, double score)
    {
        if (a == b) return;
        var link = _links[a].GetValueOrDefault(b).With(Math.Clamp(score, -MostOfOnePair, MostOfOnePair));
        _links[a][b] = _links[b][a] = link;
    }

    /// <summary>The groups that are left when none go together any more, in order.</summary>
    public List<StoryCluster> Join()
    {
        for (var a = 0; a < _groups.Length; a++)
            foreach (var b in _links[a].Keys)
                if (a < b) Enqueue(a, b);
        while (_queue.TryDequeue(out var pair, out _))
            if (pair.VersionA == _versions[pair.A] && pair.VersionB == _versions[pair.B]) Merge(pair.A, pair.B);
        var left = _groups.OfType<StoryCluster>().ToList();
        left.Sort(StoryCluster.Compare);
        return left;
    }

    private void Enqueue(int a, int b)
    {
        var score = _links[a][b].Mean;
        if (score > 0) _queue.Enqueue((a, b, _versions[a], _versions[b]), (-score, a, b));
    }

    // The lower number stays: an event of earlier days remains itself.
    private void Merge(int a, int b)
    {
        if (!MayBeOne(a, b)) return;
        _groups[a] = _groups[a]!.With(_groups[b]!.Reports);
        _groups[b] = null;
        _versions[a]++;
        _versions[b]++;
        _links[a].Remove(b);
        foreach (var (c, link) in _links[b])
        {
            if (c == a) continue;
            _links[c].Remove(b);
            var both = _links[a].GetValueOrDefault(c).With(link);
            _links[a][c] = _links[c][a] = both;
        }

        _links[b].Clear();
        foreach (var c in _links[a].Keys) Enqueue(Math.Min(a, c), Math.Max(a, c));
    }

    private bool MayBeOne(int a, int b)
    {
        if (a < _open && b < _open) return false;
        var (one, other) = (_groups[a]!, _groups[b]!);
        var (first, last) = (Math.Min(one.FirstDay, other.FirstDay), Math.Max(one.LastDay, other.LastDay));
        if (last - first > DayClustering.LongestStoryDays || other.FirstDay - one.LastDay > _windowDays) return false;
        return !Contradict(one, other);
    }

    // One report among many may have a wrong place or day.
    private static bool Contradict(StoryCluster one, StoryCluster other)
    {
        var (all, against) = (0, 0);
        foreach (var report in one.Representatives)
        {
            foreach (var second in other.Representatives)
            {
                all++;
                if (ReportContradiction.Between(report, second) is not null) against++;
            }
        }

        return against > all * MostContradicting;
    }

    private readonly record struct Link(double Sum, int Count)
    {
        public double Mean => Sum / Count;

        public Link With(double score) => new(Sum + score, Count + 1);

        public Link With(Link other) => new(Sum + other.Sum, Count + other.Count);
    }
}
