namespace NewsExtraction.Orleans;

/// <summary>What a grain keeps of an article.</summary>
/// <param name="Day">Number of the day of publication.</param>
/// <param name="Article">Name of the article.</param>
/// <param name="Sequence">The higher one is newer.</param>
/// <param name="Content">What is kept; empty where the article was taken away, so that what comes late cannot bring it back.</param>
[GenerateSerializer, Immutable]
internal sealed record PageEntry([property: Id(0)] int Day, [property: Id(1)] string Article, [property: Id(2)] long Sequence,
    [property: Id(3)] byte[] Content)
{
    public int Size => Content.Length + Article.Length + 24;
}

/// <summary>A page as it is stored.</summary>
[GenerateSerializer]
internal sealed class PageState
{
    [Id(0)]
    public int Version { get; set; }

    [Id(1)]
    public List<PageEntry> Entries { get; set; } = [];
}

/// <summary>Which pages there are.</summary>
[GenerateSerializer]
internal sealed class PageDirectory
{
    [Id(0)]
    public int Version { get; set; }

    /// <summary>Number of pages by day.</summary>
    [Id(1)]
    public Dictionary<int, int> Days { get; set; } = [];

    /// <summary>Days before it are closed.</summary>
    [Id(2)]
    public int OpenFrom { get; set; } = int.MinValue;

    /// <summary>Number of the closing that left the events of closed days.</summary>
    [Id(3)]
    public int Closing { get; set; }

    /// <summary>The last day of those that these events were made of.</summary>
    [Id(4)]
    public int OpenDay { get; set; }

    /// <summary>Number of pages that hold them.</summary>
    [Id(5)]
    public int OpenPages { get; set; }

    /// <summary>Names of states that are not needed any more and may still be stored.</summary>
    [Id(6)]
    public List<string> Obsolete { get; set; } = [];

    /// <summary>The grain is on the list of blocks and has its reminder.</summary>
    [Id(7)]
    public bool IsKnown { get; set; }
}
