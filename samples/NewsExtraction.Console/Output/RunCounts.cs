namespace NewsExtraction.Console.Output;

/// <summary>How far a run has come. Read by another thread that shows it.</summary>
internal sealed class RunCounts
{
    private long _articles;
    private long _failed;
    private long _files;
    private long _skipped;
    private long _events;
    private string _file = string.Empty;

    public long Articles => Interlocked.Read(ref _articles);

    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>Files that could not be read.</summary>
    public long FailedFiles => Interlocked.Read(ref _files);

    /// <summary>Articles that an earlier run wrote.</summary>
    public long Skipped => Interlocked.Read(ref _skipped);

    public long Events => Interlocked.Read(ref _events);

    public string File => Volatile.Read(ref _file);

    public void Reading(string file) => Volatile.Write(ref _file, file);

    public void Done(Article article)
    {
        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _events, article.Events.Count);
    }

    public void Fail() => Interlocked.Increment(ref _failed);

    public void FailFile() => Interlocked.Increment(ref _files);

    public void Skip() => Interlocked.Increment(ref _skipped);
}
