namespace NewsExtraction.Buffers;

/// <summary>Bytes that the process holds outside of the collector, which knows nothing of them: a count for tests of what memory a text
/// needs. Of all threads together.</summary>
internal static class NativeBytes
{
    private static long _held;
    private static long _most;

    /// <summary>Bytes held now; what nobody uses any more counts until its finalizer has run.</summary>
    public static long Held => Interlocked.Read(ref _held);

    /// <summary>Most bytes held at a time since <see cref="StartMost"/>.</summary>
    public static long Most => Interlocked.Read(ref _most);

    /// <summary>Begins to look for the most anew.</summary>
    public static void StartMost() => Interlocked.Exchange(ref _most, Held);

    /// <summary>Notes bytes that were taken, or given back where there are fewer than none.</summary>
    public static void Add(long bytes)
    {
        var now = Interlocked.Add(ref _held, bytes);
        for (var most = Most; now > most;)
        {
            var seen = Interlocked.CompareExchange(ref _most, now, most);
            if (seen == most) return;
            most = seen;
        }
    }
}
