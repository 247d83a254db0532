using System.Diagnostics;
using NewsExtraction.Merging;

namespace NewsExtraction.Orleans.Grains;

/// <summary>What is known of an article, as it is stored.</summary>
[GenerateSerializer]
internal sealed class ArticleState
{
    [Id(0)]
    public int Version { get; set; }

    /// <summary>Place in the queue of the content that is held.</summary>
    [Id(1)]
    public long Sequence { get; set; } = long.MinValue;

    /// <summary>Number of the content: grows with each that is taken.</summary>
    [Id(2)]
    public long Revision { get; set; }

    [Id(3)]
    public string Hash { get; set; } = string.Empty;

    [Id(4)]
    public string Model { get; set; } = string.Empty;

    [Id(5)]
    public int Day { get; set; }

    /// <summary>Blocks that hold, or may hold, reports of it.</summary>
    [Id(6)]
    public List<string> Blocks { get; set; } = [];

    /// <summary>Shares of the bands that hold, or may hold, its fingerprint.</summary>
    [Id(7)]
    public List<int> Shards { get; set; } = [];

    /// <summary>False while its reports are on their way to the blocks.</summary>
    [Id(8)]
    public bool IsDone { get; set; } = true;

    /// <summary>False after it was taken back, and before it came.</summary>
    [Id(9)]
    public bool IsHeld { get; set; }

    /// <summary>Whether it was held before this content.</summary>
    [Id(10)]
    public bool WasHeld { get; set; }
}

/// <summary>
/// Lets each content of an article through once. What is about to be done is stored first; so after a failure the same delivery goes on
/// where the first one stopped, and blocks take what they have already for what it is.
/// </summary>
[CollectionAgeLimit(Minutes = 2)]
internal sealed class ArticleGrain(
    [PersistentState("article", ClusterMergingOptions.StorageName)] IPersistentState<ArticleState> state, ClusterMergingOptions options)
    : Grain, IArticleGrain
{
    private ArticleState State => state.State;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        StateVersions.Check(State.Version, $"the article '{this.GetPrimaryKeyString()}'");
        return Task.CompletedTask;
    }

    public async Task<MergeOutcome> Add(byte[] reports, long sequence, string model)
    {
        using var activity = MergingTelemetry.Source.StartActivity("merge article");
        activity?.SetTag("article.id", this.GetPrimaryKeyString());
        var outcome = await Add(ArticleReports.FromBytes(reports), sequence, model);
        activity?.SetTag("merge.outcome", outcome.ToString());
        MergingTelemetry.Articles.Add(1, new TagList { { "outcome", outcome.ToString() } });
        return outcome;
    }

    public async Task<bool> Retract(long sequence)
    {
        if (sequence < State.Sequence) return false;
        if (!State.IsHeld && State.IsDone)
        {
            // An older delivery that comes later finds that it is too old.
            State.Sequence = sequence;
            await Write();
            return false;
        }

        var nothing = new ArticleReports(this.GetPrimaryKeyString(), null, string.Empty);
        if (State.IsHeld)
        {
            if (State.Day < await Calendar.AcceptedFrom()) return false;
            Begin(sequence, nothing, State.Model, State.Day, isHeld: false);
            await Write();
        }

        await Route(nothing, State.Day);
        return true;
    }

    public async Task Forget()
    {
        await Guarded(state.ClearStateAsync);
        DeactivateOnIdle();
    }

    private ICalendarGrain Calendar => GrainFactory.GetGrain<ICalendarGrain>(0);

    private async Task<MergeOutcome> Add(ArticleReports article, long sequence, string model)
    {
        if (sequence < State.Sequence) return MergeOutcome.Unchanged;
        var day = article.Published?.DayNumber ?? EventReport.Undated;
        var isSame = State.IsHeld && State.Hash == article.ContentHash;
        if (isSame && State.IsDone)
        {
            if (sequence == State.Sequence && model == State.Model) return MergeOutcome.Unchanged;
            (State.Sequence, State.Model) = (sequence, model);
            await Write();
            return MergeOutcome.Unchanged;
        }

        if (!isSame)
        {
            var from = await Calendar.AcceptedFrom();
            if (day < from || (State.IsHeld && State.Day < from)) return MergeOutcome.TooLate;
            Begin(sequence, article, model, day, isHeld: true);
            await Write();
        }

        await Route(article, day);
        return State.WasHeld ? MergeOutcome.Corrected : MergeOutcome.Added;
    }

    private void Begin(long sequence, ArticleReports article, string model, int day, bool isHeld)
    {
        State.WasHeld = State.IsDone ? State.IsHeld : State.WasHeld;
        (State.Sequence, State.Hash, State.Model, State.Day) = (sequence, article.ContentHash, model, day);
        (State.IsHeld, State.IsDone, State.Revision) = (isHeld, false, State.Revision + 1);
        State.Blocks = [.. State.Blocks.Union(BlocksOf(article))];
        State.Shards = [.. State.Shards.Union(ShardsOf(article))];
    }

    private async Task Route(ArticleReports article, int day)
    {
        var parts = article.Events.GroupBy(e => BlockNames.Of(e.Block), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => article.Part(g.First().Block).ToBytes());
        var shards = ShardsOf(article).ToHashSet();
        var shared = CopyContent.Of(article.Fingerprint).ToBytes();
        var blocks = State.Blocks.Select(b => GrainFactory.GetGrain<IBlockGrain>(b).Put(Entry(day, parts.GetValueOrDefault(b) ?? [])));
        var copies = State.Shards.Select(s => GrainFactory.GetGrain<ICopyGrain>(s).Put(Entry(day, shards.Contains(s) ? shared : [])));
        // Copies first: when a block shows a report, it is known of what its article is a copy.
        await Task.WhenAll(copies);
        await Task.WhenAll(blocks);
        (State.Blocks, State.Shards, State.IsDone) = ([.. parts.Keys], [.. shards], true);
        await Write();
    }

    private PageEntry Entry(int day, byte[] content) => new(day, this.GetPrimaryKeyString(), State.Revision, content);

    private static IEnumerable<string> BlocksOf(ArticleReports article) => article.Events.Select(e => BlockNames.Of(e.Block)).Distinct();

    private IEnumerable<int> ShardsOf(ArticleReports article) => CopyShards.Of(article.Id, article.Fingerprint, options.CopyShards);

    private Task Write()
    {
        State.Version = StateVersions.Current;
        return Guarded(state.WriteStateAsync);
    }

    // Whether it was written is not known then: the next call reads it.
    private async Task Guarded(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }
    }
}
