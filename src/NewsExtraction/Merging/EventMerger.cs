using NewsExtraction.Diagnostics;
using NewsExtraction.Merging;
using NewsExtraction.Models;

namespace NewsExtraction;

/// <summary>
/// Makes one event out of what many articles report. Articles may come in any order, come twice, be corrected and be taken back: the events
/// depend only on the articles that are held. Close days that are complete, and the merger hands out their events and forgets them. Not for
/// use by several threads at once.
/// </summary>
public sealed class EventMerger
{
    private readonly MergeModel _model;
    private readonly int _windowDays;
    private readonly CopyIndex _copies;
    private readonly Dictionary<string, ArticleReports> _articles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<BlockKey, Block> _blocks = new(Comparer<BlockKey>.Create(Compare));
    private int _closed = int.MinValue;

    /// <summary>A merger with the weights of the package NewsExtraction.English.</summary>
    /// <param name="options">What to hold to; null for the usual.</param>
    public EventMerger(EventMergerOptions? options = null)
        : this(MergeModel.From(ModelSource.Package), options ?? new EventMergerOptions())
    {
    }

    internal EventMerger(MergeModel model, EventMergerOptions options)
    {
        (_model, _windowDays) = (model, options.WindowDays);
        _copies = new CopyIndex(_windowDays);
    }

    /// <summary>Number of articles that are held.</summary>
    public int ArticleCount => _articles.Count;

    /// <summary>Adds an article, or puts it in place of the one of the same name.</summary>
    /// <exception cref="ArgumentException">The article has no <see cref="Article.Id"/>.</exception>
    public MergeOutcome Add(Article article) => Add(ArticleReports.From(article));

    /// <summary>Adds an article, or puts it in place of the one of the same name.</summary>
    public MergeOutcome Add(ArticleReports article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var before = _articles.GetValueOrDefault(article.Id);
        if (before?.ContentHash == article.ContentHash) return MergeOutcome.Unchanged;
        if (IsClosed(article) || (before is not null && IsClosed(before))) return MergeOutcome.TooLate;
        if (before is not null) Remove(before);
        _articles[article.Id] = article;
        _copies.Add(article);
        foreach (var report in article.Events)
        {
            if (!_blocks.TryGetValue(report.Block, out var block))
                _blocks[report.Block] = block = new Block(new DayClustering(_model, _windowDays), _windowDays);
            block.Add(report);
        }

        return before is null ? MergeOutcome.Added : MergeOutcome.Corrected;
    }

    /// <summary>Takes an article back. False where it is not held, or its day is closed.</summary>
    /// <param name="article">Name of the article.</param>
    public bool Retract(string article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!_articles.TryGetValue(article, out var held) || IsClosed(held)) return false;
        Remove(held);
        return true;
    }

    /// <summary>The events as the articles now tell them, by day and name of the first report. Those that were handed out are left
    /// out.</summary>
    public IReadOnlyList<MergedEvent> Events()
    {
        _copies.Update();
        return Build(_blocks.Values.SelectMany(b => b.Events()));
    }

    /// <summary>Closes the days before a day: no article of them is taken any more. Gives the events that later articles cannot add to, and
    /// forgets them. Articles without a day stay until <see cref="CloseAll"/>.</summary>
    /// <param name="day">The first day that stays open.</param>
    public IReadOnlyList<MergedEvent> Close(DateOnly day) => CloseBefore(day.DayNumber);

    /// <summary>Gives all events that are left, and forgets all articles.</summary>
    public IReadOnlyList<MergedEvent> CloseAll() => CloseBefore(int.MaxValue);

    /// <summary>Tells why two reports were merged or not.</summary>
    /// <param name="article">Name of an article that is held.</param>
    /// <param name="event">Name of one of its events (<c>V1</c>).</param>
    /// <param name="otherArticle">Name of the other article.</param>
    /// <param name="otherEvent">Name of one of its events.</param>
    /// <exception cref="ArgumentException">The merger holds no such report.</exception>
    public MergeExplanation Explain(string article, string @event, string otherArticle, string otherEvent)
    {
        var (a, b) = (Report(article, @event), Report(otherArticle, otherEvent));
        var areMerged = a.Block == b.Block && _blocks[a.Block].Events().Any(e => e.Reports.Contains(a) && e.Reports.Contains(b));
        return PairExplanation.Of(a, b, areMerged, _model, _windowDays);
    }

    private static int Compare(BlockKey a, BlockKey b)
    {
        var order = string.CompareOrdinal(a.Country, b.Country);
        return order == 0 ? string.CompareOrdinal(a.Family, b.Family) : order;
    }

    private List<MergedEvent> CloseBefore(int day)
    {
        _copies.Update();
        _closed = Math.Max(_closed, day);
        var closed = Build(_blocks.Values.SelectMany(b => b.Close(day)).ToList());
        foreach (var key in _blocks.Where(b => b.Value.IsEmpty).Select(b => b.Key).ToList()) _blocks.Remove(key);
        var held = day == int.MaxValue ? day : day - _windowDays;
        _copies.Forget(held, held - DayClustering.LongestStoryDays);
        foreach (var id in _articles.Where(a => ArticleKey.Of(a.Value).Day < held).Select(a => a.Key).ToList()) _articles.Remove(id);
        if (day == int.MaxValue) _closed = int.MinValue;
        return closed;
    }

    private List<MergedEvent> Build(IEnumerable<StoryCluster> clusters)
    {
        var sorted = clusters.ToList();
        sorted.Sort(StoryCluster.Compare);
        return sorted.ConvertAll(c => new MergedEventBuilder(c.Reports, _copies.OriginalOf).Build());
    }

    private bool IsClosed(ArticleReports article) => ArticleKey.Of(article).Day < _closed;

    private void Remove(ArticleReports article)
    {
        _articles.Remove(article.Id);
        _copies.Remove(article);
        foreach (var report in article.Events) _blocks[report.Block].Remove(report);
    }

    private EventReport Report(string article, string @event) =>
        _articles.GetValueOrDefault(article)?.Events.FirstOrDefault(e => e.Event == @event)
            ?? throw new ArgumentException(MergingMessages.NoSuchReport(article, @event));
}
