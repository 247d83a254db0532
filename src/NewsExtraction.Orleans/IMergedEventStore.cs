namespace NewsExtraction.Orleans;

/// <summary>
/// Where merged events are written so that they can be looked for. Every call may come twice: after a failure the same is written again.
/// A block (country and family of types) is written by one grain at a time.
/// </summary>
public interface IMergedEventStore
{
    /// <summary>What is stored of a block and may still change: the version of each event by its id.</summary>
    /// <param name="block">The block.</param>
    Task<IReadOnlyDictionary<string, string>> OpenAsync(string block);

    /// <summary>Writes what changed, all of it or nothing. An event that is stored already is replaced; a final one only by a
    /// final one.</summary>
    /// <param name="changes">The changes.</param>
    Task WriteAsync(MergedEventChanges changes);
}

/// <summary>Changes of the merged events of a block.</summary>
/// <param name="Block">The block: country and family, for instance <c>IQ/PeopleKilled</c>. Ids are good within their block: an event whose
/// first article was corrected may for a moment stand in two.</param>
/// <param name="Written">Events that are new or otherwise than before.</param>
/// <param name="Removed">Ids of events that are no more: they were joined with others, or their articles were taken back.</param>
/// <param name="AreFinal">The written events cannot change any more.</param>
public sealed record MergedEventChanges(string Block, IReadOnlyList<StoredMergedEvent> Written, IReadOnlyList<string> Removed,
    bool AreFinal);

/// <summary>A merged event as it is stored.</summary>
/// <param name="Event">The event.</param>
/// <param name="Json">The event as <see cref="MergedEventJson"/> writes it.</param>
/// <param name="Version">Other content has another version.</param>
public sealed record StoredMergedEvent(MergedEvent Event, string Json, string Version);

/// <summary>Where no store is set up.</summary>
internal sealed class NoStore : IMergedEventStore
{
    public Task<IReadOnlyDictionary<string, string>> OpenAsync(string block) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    public Task WriteAsync(MergedEventChanges changes) => Task.CompletedTask;
}
