using System.Collections.Concurrent;

namespace NewsExtraction.Cluster.Queue;

/// <summary>Counts what the queue did with lines: put in now, known from before, or twice in the files. Safe to use from many
/// threads.</summary>
/// <remarks>
/// That the queue calls a message known does not tell it alone. Where its answer is late, as on a busy machine, the client sends the message
/// again, and the queue knows it from the first time. Such a message has a number behind those that were there before.
/// </remarks>
/// <param name="lastBefore">Number of the last message that the queue had before.</param>
internal sealed class FeedCount(ulong lastBefore)
{
    private readonly ConcurrentDictionary<ulong, bool> _added = new();
    private int _known;
    private int _again;

    /// <summary>Lines that the queue had before.</summary>
    public int Known => _known;

    /// <summary>Counts the queue's answer to a line.</summary>
    /// <param name="number">The number that the message has in the queue.</param>
    /// <param name="isKnown">True where the queue says that it had it already.</param>
    public void Take(ulong number, bool isKnown)
    {
        if (isKnown && number <= lastBefore) Interlocked.Increment(ref _known);
        else if (!_added.TryAdd(number, true)) Interlocked.Increment(ref _again);
    }

    /// <summary>What to tell of it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{_added.Count} articles into the queue, {_known} known: the queue got them in the last ten minutes")
        + (_again == 0 ? string.Empty : FormattableString.Invariant($", {_again} more than once in the files"));
}
