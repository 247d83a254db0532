namespace NewsExtraction.Console;

/// <summary>
/// What the start makes stays: rules, tables, models. A collection in the middle of it goes through all of that and frees next to nothing,
/// and takes a third of the time of a short run. So none is made before so much memory is used as the start and a first article need.
/// </summary>
internal static class StartMemory
{
    // The start takes 18 MB, of which 2 in large pieces; from the first collection on everything is as always.
    private const long Small = 32 << 20;
    private const long Large = 8 << 20;

    /// <summary>Puts the first collection off; where there is not so much memory it comes as usual.</summary>
    public static void Reserve()
    {
        try
        {
            GC.TryStartNoGCRegion(Small + Large, Large);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than the process may have, or somebody has begun already.
        }
    }
}
