using NewsExtraction.Merging;

namespace NewsExtraction.Orleans;

/// <summary>Tells which grains hold the fingerprint of an article.</summary>
internal static class CopyShards
{
    /// <summary>The share of each band, so that two articles that share a band meet; and the article's home.</summary>
    public static IEnumerable<int> Of(string article, Fingerprint? print, int shards) =>
        (print?.BandKeys ?? []).Select(b => (int)(b % (ulong)shards)).Append(HomeOf(article, shards)).Distinct();

    /// <summary>The share that every article has, with and without a fingerprint: it remembers of what the article is a copy, and tells it
    /// when it is forgotten.</summary>
    public static int HomeOf(string article, int shards) => (int)(StableHash.Of(article) % (ulong)shards);
}

/// <summary>What a share of the bands keeps of an article.</summary>
/// <param name="Print">Its fingerprint, or null.</param>
/// <param name="Original">After its day was closed, at its home: the article that it is a copy of, empty where of none.</param>
internal sealed record CopyContent(Fingerprint? Print, string? Original)
{
    public static CopyContent Of(Fingerprint? print) => new(print, null);

    public static CopyContent Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var original = reader.ReadOptional();
        return new CopyContent(reader.ReadBoolean() ? Fingerprint.Read(reader) : null, original);
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.WriteOptional(Original);
        writer.Write(Print is not null);
        Print?.Write(writer);
        writer.Flush();
        return bytes.ToArray();
    }
}
