using NewsExtraction.Merging;

namespace NewsExtraction.Orleans.Grains;

/// <summary>An article by its name: lets each of its contents through once, and knows where its reports are.</summary>
internal interface IArticleGrain : IGrainWithStringKey
{
    Task<MergeOutcome> Add(byte[] reports, long sequence, string model);

    Task<bool> Retract(long sequence);

    Task Forget();
}

/// <summary>A block (country and family of types): holds its reports and puts them to events.</summary>
internal interface IBlockGrain : IGrainWithStringKey
{
    /// <summary>Takes the reports of an article in place of those that are held; none to take them away. False where the day is
    /// closed.</summary>
    Task<bool> Put(PageEntry reports);

    Task<List<MergedLine>> Events();

    Task Close(int day);
}

/// <summary>A share of the bands of fingerprints: finds the articles that an article may be a copy of.</summary>
internal interface ICopyGrain : IGrainWithIntegerKey
{
    Task Put(PageEntry article);

    /// <summary>For each article what this share knows of it, in the same order.</summary>
    Task<List<CopyAnswer>> Find(List<CopyLookup> articles);

    /// <summary>Notes of which articles those of closed days are copies: that cannot change any more.</summary>
    Task Settle(int day);

    /// <summary>The day before which all is settled.</summary>
    Task<int> SettledTo();

    /// <summary>Forgets articles that none from the day on is compared with.</summary>
    Task Forget(int day);
}

/// <summary>Which days are closed. There is one.</summary>
internal interface ICalendarGrain : IGrainWithIntegerKey
{
    /// <summary>The first day of which articles are taken.</summary>
    Task<int> AcceptedFrom();

    /// <summary>The first day that is not closed.</summary>
    Task<int> OpenFrom();

    Task Announce(int day);

    Task Close(int day);
}

/// <summary>A share of the list of blocks.</summary>
internal interface IDirectoryGrain : IGrainWithIntegerKey
{
    Task Register(string block);

    Task<List<string>> All();
}

/// <summary>A merged event and what it is sorted by: its first report.</summary>
[GenerateSerializer, Immutable]
internal sealed record MergedLine([property: Id(0)] int Day, [property: Id(1)] string Article, [property: Id(2)] int Number,
    [property: Id(3)] string Json)
{
    public static int Compare(MergedLine a, MergedLine b)
    {
        var order = a.Day.CompareTo(b.Day);
        if (order == 0) order = string.CompareOrdinal(a.Article, b.Article);
        return order == 0 ? a.Number.CompareTo(b.Number) : order;
    }
}

/// <summary>An article and its fingerprint.</summary>
[GenerateSerializer, Immutable]
internal sealed record CopyLookup([property: Id(0)] int Day, [property: Id(1)] string Article, [property: Id(2)] byte[] Fingerprint)
{
    public ArticleKey Key => new(Day, Article);
}

/// <summary>What a share knows of an article.</summary>
/// <param name="First">The first article before it that it is a copy of, as far as this share tells; or null.</param>
/// <param name="Original">Where its day is closed: the article that it is a copy of, empty where of none; else null.</param>
[GenerateSerializer, Immutable]
internal sealed record CopyAnswer([property: Id(0)] CopyLookup? First, [property: Id(1)] string? Original);
