using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Storage;

namespace NewsExtraction.Orleans.Tests.Support;

/// <summary>A storage that outlives every silo, as a database does: state is kept as bytes, and a write with an old etag is
/// refused.</summary>
internal sealed class SharedStorage(Serializer serializer) : IGrainStorage
{
    private static readonly ConcurrentDictionary<string, ConcurrentDictionary<string, (int ETag, byte[] Bytes)>> Clusters = new();
    private ConcurrentDictionary<string, (int ETag, byte[] Bytes)> _rows = new();

    /// <summary>Number of writes that fail from now on.</summary>
    public static int FailingWrites;

    public static ICollection<string> NamesIn(string cluster) => Clusters[cluster].Keys;

    public static SharedStorage Create(IServiceProvider services, string cluster) =>
        new(services.GetRequiredService<Serializer>()) { _rows = Clusters.GetOrAdd(cluster, _ => new()) };

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (_rows.TryGetValue(Key(stateName, grainId), out var row))
        {
            grainState.State = serializer.Deserialize<T>(row.Bytes);
            (grainState.ETag, grainState.RecordExists) = (row.ETag.ToString(), true);
        }
        else
        {
            grainState.State = Activator.CreateInstance<T>();
            (grainState.ETag, grainState.RecordExists) = (null, false);
        }

        return Task.CompletedTask;
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        await Task.Yield();
        if (Interlocked.Decrement(ref FailingWrites) >= 0) throw new IOException("The storage is away.");
        var (key, bytes) = (Key(stateName, grainId), serializer.SerializeToArray(grainState.State));
        var known = grainState.ETag is { } etag ? int.Parse(etag) : 0;
        var row = _rows.AddOrUpdate(key, _ => known == 0 ? (1, bytes) : throw new InconsistentStateException("gone"),
            (_, old) => old.ETag == known ? (known + 1, bytes) : throw new InconsistentStateException($"{old.ETag}, not {known}"));
        (grainState.ETag, grainState.RecordExists) = (row.ETag.ToString(), true);
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        _rows.TryRemove(Key(stateName, grainId), out _);
        grainState.State = Activator.CreateInstance<T>();
        (grainState.ETag, grainState.RecordExists) = (null, false);
        return Task.CompletedTask;
    }

    private static string Key(string stateName, GrainId grainId) => $"{grainId}|{stateName}";
}
