using System.Collections.Frozen;

namespace NewsExtraction.Coreference;

/// <summary>Joins the bare name of a happening to the only longer one that ends with it: "Idalia" to "Hurricane Idalia". A storm keeps its
/// name while it grows: "Tropical Storm Idalia" is the same.</summary>
internal static class EventNames
{
    private static readonly FrozenSet<string> Storms =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "hurricane", "typhoon", "cyclone", "storm", "depression");

    public static void Join(List<Reference> names, Clusters clusters)
    {
        var byLast = new Dictionary<string, Reference?>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name.Class == EntityClass.Event && name.Words.Count > 1) Remember(byLast, name, clusters);
        foreach (var name in names)
            if (name.Class == EntityClass.Event && name.Words.Count == 1 && byLast.GetValueOrDefault(name.Words[0]) is { } whole)
                clusters.Join(whole.Index, name.Index);
    }

    // Null where two happenings end alike.
    private static void Remember(Dictionary<string, Reference?> byLast, Reference name, Clusters clusters)
    {
        if (byLast.TryAdd(name.Words[^1], name) || byLast[name.Words[^1]] is not { } other) return;
        if (IsStorm(other) && IsStorm(name)) clusters.Join(other.Index, name.Index);
        if (!clusters.Same(other.Index, name.Index)) byLast[name.Words[^1]] = null;
    }

    private static bool IsStorm(Reference name) => Storms.Contains(name.Words[^2]);
}
