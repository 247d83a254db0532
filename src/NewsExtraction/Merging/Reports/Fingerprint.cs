namespace NewsExtraction.Merging;

/// <summary>
/// Tells articles that are copies of one another, with a few words changed, by MinHash (Broder 1997) over runs of three successive
/// mentions: whoever copies a text copies its names, numbers and events in their order.
/// </summary>
internal sealed class Fingerprint
{
    private const int Bands = 16;
    private const int RowsPerBand = 4;
    private const int Length = Bands * RowsPerBand;
    private const int RunLength = 3;
    private const int FewestRuns = 6;

    private readonly ulong[] _least;

    private Fingerprint(ulong[] least)
    {
        _least = least;
        BandKeys = [.. Enumerable.Range(0, Bands).Select(Band)];
    }

    /// <summary>The fingerprint of an article's mentions in text order; null where they are too few to tell a copy by.</summary>
    public static Fingerprint? Of(IReadOnlyList<ulong> mentions)
    {
        var runs = mentions.Count - RunLength + 1;
        if (runs < FewestRuns) return null;
        var least = new ulong[Length];
        Array.Fill(least, ulong.MaxValue);
        for (var r = 0; r < runs; r++)
        {
            var run = StableHash.Join(StableHash.Join(mentions[r], mentions[r + 1]), mentions[r + 2]);
            for (var i = 0; i < Length; i++) least[i] = Math.Min(least[i], StableHash.Mix(run ^ ((ulong)(i + 1) * 0xD6E8FEB86659FD93)));
        }

        return new Fingerprint(least);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Fingerprint Read(BinaryReader reader)
    {
        var least = new ulong[Length];
        for (var i = 0; i < Length; i++) least[i] = reader.ReadUInt64();
        return new Fingerprint(least);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var least in _least) writer.Write(least);
    }

    /// <summary>Share of the runs that both have, 0 to 1, as far as the fingerprints tell.</summary>
    public double Similarity(Fingerprint other)
    {
        var same = 0;
        for (var i = 0; i < Length; i++)
            if (_least[i] == other._least[i]) same++;
        return (double)same / Length;
    }

    /// <summary>Copies share at least one of these with near certainty, other articles seldom do.</summary>
    public IReadOnlyList<ulong> BandKeys { get; }

    private ulong Band(int band)
    {
        var hash = (ulong)band;
        for (var i = 0; i < RowsPerBand; i++) hash = StableHash.Join(hash, _least[(band * RowsPerBand) + i]);
        return hash;
    }
}
