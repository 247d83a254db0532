using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>Joins the bare name of a happening to the only longer one that ends with it: "Idalia" to "Hurricane Idalia".</summary>
internal static class EventNames
{
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
        if (!byLast.TryAdd(name.Words[^1], name) && byLast[name.Words[^1]] is { } other && !clusters.Same(other.Index, name.Index))
            byLast[name.Words[^1]] = null;
    }
}
