using System.Globalization;
using Orleans.Storage;

namespace NewsExtraction.Orleans;

/// <summary>Reads and writes the states of a grain whose number is not known beforehand.</summary>
internal sealed class PageStore(IGrainStorage storage, GrainId grain)
{
    private readonly Dictionary<string, string?> _etags = new(StringComparer.Ordinal);

    public static string NameOf(int day, int page) => string.Create(CultureInfo.InvariantCulture, $"day{day}-{page}");

    public static string OpenNameOf(int closing, int page) => string.Create(CultureInfo.InvariantCulture, $"open{closing}-{page}");

    public async Task<T> Read<T>(string name)
        where T : class, new()
    {
        var state = new GrainState<T>(new T());
        await storage.ReadStateAsync(name, grain, state);
        lock (_etags) _etags[name] = state.ETag;
        return state.State ?? new T();
    }

    public async Task Write<T>(string name, T content)
        where T : class
    {
        string? etag;
        lock (_etags) etag = _etags.GetValueOrDefault(name);
        var state = new GrainState<T>(content) { ETag = etag, RecordExists = etag is not null };
        await storage.WriteStateAsync(name, grain, state);
        lock (_etags) _etags[name] = state.ETag;
        MergingTelemetry.PageWrites.Add(1);
    }

    public async Task Clear(string name)
    {
        // What a former activation left behind has an etag that is not known here.
        var state = new GrainState<PageState>(new PageState());
        await storage.ReadStateAsync(name, grain, state);
        if (state.RecordExists) await storage.ClearStateAsync(name, grain, state);
        lock (_etags) _etags.Remove(name);
    }
}
