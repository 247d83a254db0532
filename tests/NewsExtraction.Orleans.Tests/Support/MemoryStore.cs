using System.Collections.Concurrent;

namespace NewsExtraction.Orleans.Tests.Support;

/// <summary>A store as a database would be one.</summary>
internal sealed class MemoryStore : IMergedEventStore
{
    private static readonly ConcurrentDictionary<string, MemoryStore> Clusters = new();
    private readonly Dictionary<(string Block, string Id), (StoredMergedEvent Event, bool IsFinal)> _rows = [];
    private readonly Lock _gate = new();

    public static MemoryStore Of(string cluster) => Clusters.GetOrAdd(cluster, _ => new MemoryStore());

    public IReadOnlyList<(StoredMergedEvent Event, bool IsFinal)> Rows
    {
        get
        {
            lock (_gate) return [.. _rows.Values];
        }
    }

    public Task<IReadOnlyDictionary<string, string>> OpenAsync(string block)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyDictionary<string, string>>(_rows.Where(r => r.Key.Block == block && !r.Value.IsFinal)
                .ToDictionary(r => r.Key.Id, r => r.Value.Event.Version));
    }

    public Task WriteAsync(MergedEventChanges changes)
    {
        lock (_gate)
        {
            foreach (var id in changes.Removed)
                if (_rows.TryGetValue((changes.Block, id), out var row) && !row.IsFinal) _rows.Remove((changes.Block, id));
            foreach (var written in changes.Written)
                if (changes.AreFinal || !_rows.TryGetValue((changes.Block, written.Event.Id), out var row) || !row.IsFinal)
                    _rows[(changes.Block, written.Event.Id)] = (written, changes.AreFinal);
        }

        return Task.CompletedTask;
    }
}
