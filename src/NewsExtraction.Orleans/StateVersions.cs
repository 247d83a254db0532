namespace NewsExtraction.Orleans;

/// <summary>The version of stored state. A silo reads what this version and older ones wrote, and refuses what a newer one wrote instead of
/// harming it: while a cluster is updated, old silos may still run.</summary>
internal static class StateVersions
{
    public const int Current = 1;

    /// <summary>State that was never written has version 0.</summary>
    public static void Check(int version, string what)
    {
        if (version > Current)
            throw new InvalidOperationException($"The stored state of {what} has version {version}, and this silo knows versions up to "
                + $"{Current}. Update NewsExtraction.Orleans on this silo.");
    }
}
