using System.Diagnostics;
using System.Text;

namespace NewsExtraction.Orleans;

/// <summary>Writes the events of a block to the store: what changed since it was written last.</summary>
internal sealed class BlockPublisher(string block, IMergedEventStore store)
{
    private const int MostLinks = 32;
    private readonly List<ActivityLink> _causes = [];
    private Dictionary<string, string>? _stored;

    /// <summary>Notes what asked for a change, so that a trace leads from the article to the event.</summary>
    public void Note(ActivityContext? cause)
    {
        if (cause is { } context && _causes.Count < MostLinks) _causes.Add(new ActivityLink(context));
    }

    /// <summary>What is stored is looked up again before the next writing.</summary>
    public void CompareWithStore() => _stored = null;

    public async Task Publish(IReadOnlyList<MergedEvent> events)
    {
        _stored ??= new Dictionary<string, string>(await store.OpenAsync(block), StringComparer.Ordinal);
        var now = events.Select(Stored).ToList();
        var ids = now.Select(e => e.Event.Id).ToHashSet(StringComparer.Ordinal);
        var written = now.FindAll(e => _stored.GetValueOrDefault(e.Event.Id) != e.Version);
        var removed = _stored.Keys.Where(id => !ids.Contains(id)).Order(StringComparer.Ordinal).ToList();
        await Write(written, removed, areFinal: false);
        _stored = now.ToDictionary(e => e.Event.Id, e => e.Version, StringComparer.Ordinal);
    }

    /// <summary>Writes events that cannot change any more, and removes those that neither they nor the open ones are.</summary>
    public async Task Finish(IReadOnlyList<MergedEvent> events, IEnumerable<string> open)
    {
        _stored ??= new Dictionary<string, string>(await store.OpenAsync(block), StringComparer.Ordinal);
        var ids = open.Concat(events.Select(e => e.Id)).ToHashSet(StringComparer.Ordinal);
        var removed = _stored.Keys.Where(id => !ids.Contains(id)).Order(StringComparer.Ordinal).ToList();
        await Write([.. events.Select(Stored)], removed, areFinal: true);
        foreach (var id in removed.Concat(events.Select(e => e.Id))) _stored.Remove(id);
    }

    private async Task Write(List<StoredMergedEvent> written, List<string> removed, bool areFinal)
    {
        if (written.Count == 0 && removed.Count == 0) return;
        using var activity = MergingTelemetry.Source.StartActivity(ActivityKind.Internal, links: [.. _causes], name: "write merged events");
        activity?.SetTag("block", block);
        activity?.SetTag("merge.events", written.Count);
        await store.WriteAsync(new MergedEventChanges(block, written, removed, areFinal));
        _causes.Clear();
        MergingTelemetry.Published.Add(written.Count);
    }

    private static StoredMergedEvent Stored(MergedEvent merged)
    {
        var json = MergedEventJson.ToJson(merged);
        return new StoredMergedEvent(merged, json, StableHash.Of(Encoding.UTF8.GetBytes(json)).ToString("x16", null));
    }
}
