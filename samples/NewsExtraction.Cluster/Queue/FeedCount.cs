namespace NewsExtraction.Cluster.Queue;

/// <summary>Counts what the queue did with lines: put in now, known from before this feed, or come twice in it. Safe to use from many
/// threads.</summary>
/// <param name="lastBefore">Number of the last message that the queue had before.</param>
internal sealed class FeedCount(ulong lastBefore)
{
    private int _added;
    private int _known;
    private int _again;

    /// <summary>Lines that the queue had before.</summary>
    public int Known => _known;

    /// <summary>Counts the queue's answer to a line.</summary>
    /// <param name="number">The number of the message in the queue; of one that it had already, the number from then.</param>
    /// <param name="isDuplicate">True where the queue says that it had it already.</param>
    public void Take(ulong number, bool isDuplicate)
    {
        // A line that stands twice, or that the client sends again after a lost connection, was not there before.
        if (!isDuplicate) Interlocked.Increment(ref _added);
        else if (number <= lastBefore) Interlocked.Increment(ref _known);
        else Interlocked.Increment(ref _again);
    }

    /// <summary>What to tell of it.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{_added} articles into the queue, {_known} known: the queue got them in the last ten minutes")
        + (_again == 0 ? string.Empty : FormattableString.Invariant($", {_again} came more than once"));
}
