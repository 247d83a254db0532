namespace NewsExtraction.Orleans;

/// <summary>What merging in a cluster holds to. Every silo needs the same <see cref="WindowDays"/> and <see cref="CopyShards"/>, and
/// neither may change while articles are held.</summary>
public sealed class ClusterMergingOptions
{
    /// <summary>Name of the Orleans grain storage that holds the state.</summary>
    public const string StorageName = "newsextraction";

    /// <summary>How many days may lie between a report and the next one of the same event, 1 to 60.</summary>
    public int WindowDays { get; set; } = new EventMergerOptions().WindowDays;

    /// <summary>Number of grains that tell copies of articles. Each article is held by as many of them at most, and each of them by one
    /// silo.</summary>
    public int CopyShards { get; set; } = 8;

    /// <summary>What is to be written waits so long for more, so that one write serves many articles.</summary>
    public TimeSpan CommitDelay { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>State is written in pages of about so many bytes.</summary>
    public int PageBytes { get; set; } = 16 * 1024;

    /// <summary>A grain refuses further articles while so many wait to be written; the sender tries again later.</summary>
    public int MostWaiting { get; set; } = 2000;

    /// <summary>Merged events are written to the store so long after a change, at the earliest.</summary>
    public TimeSpan PublishDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How often grains look for days that were closed, and compare the store with what they hold. Orleans wants a minute at
    /// least.</summary>
    public TimeSpan ReminderPeriod { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>A day is closed so many days after it by the clock; null: only <see cref="ClusterEventMerger.CloseAsync"/>
    /// closes.</summary>
    public int? CloseAfterDays { get; set; }

    /// <summary>Between refusing articles of a day and closing it, articles that are on their way arrive.</summary>
    public TimeSpan ClosingGrace { get; set; } = TimeSpan.FromSeconds(30);

    internal void Check()
    {
        _ = new EventMergerOptions { WindowDays = WindowDays };
        Within(nameof(CopyShards), CopyShards, 1, 1024);
        Within(nameof(PageBytes), PageBytes, 1024, 1024 * 1024);
        Within(nameof(MostWaiting), MostWaiting, 1, 1_000_000);
        if (CloseAfterDays is { } days) Within(nameof(CloseAfterDays), days, 0, 3650);
        if (ReminderPeriod < TimeSpan.FromMinutes(1))
            throw new ArgumentException($"{nameof(ReminderPeriod)} is {ReminderPeriod}; Orleans takes reminders of a minute and more.");
    }

    private static void Within(string name, int value, int least, int most)
    {
        if (value < least || value > most) throw new ArgumentException($"{name} is {value}; give a number from {least} to {most}.");
    }
}
