using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>Joins a shorter name of an organization to the only longer one that starts alike: "Hashed" to "Hashed al-Shaabi", "Shell" to
/// "Shell plc". Not "New York" to "New York Times", which is another class of thing.</summary>
internal sealed class OrganizationNames(GazetteerIndex gazetteer)
{
    private const int NamesBack = 50;
    private const int LeastLetters = 3;

    // Parts of a body that bear its name before their own.
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(StringComparer.Ordinal,
        "democrats", "republicans", "directorate", "headquarters", "command", "council", "committee", "commission", "department", "office",
        "agency", "board", "division", "unit", "court", "assembly", "branch", "wing", "caucus", "gop");

    public void Join(List<Reference> names, Clusters clusters)
    {
        var byFirst = new Dictionary<string, List<Reference>>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Class != EntityClass.Organization) continue;
            if (!byFirst.TryGetValue(name.Words[0], out var earlier)) byFirst[name.Words[0]] = earlier = [];
            if (earlier.Count > 0 && !IsDemonym(name) && OnlyBearer(earlier, name, clusters) is { } bearer
                && clusters.Agree(bearer.Index, name.Index))
                clusters.Join(bearer.Index, name.Index);
            earlier.Add(name);
        }

        JoinTails(names, clusters);
    }

    // "Park Service" to the only longer name that ends so, "National Park Service".
    private static void JoinTails(List<Reference> names, Clusters clusters)
    {
        var longer = new Dictionary<(string, string), int>();
        foreach (var name in names)
            if (name.Class == EntityClass.Organization && name.Words.Count > 2 && Tail(name) is { } tail)
                longer[tail] = longer.TryGetValue(tail, out var known) && !IsKnown(known, name, clusters) ? -1 : name.Index;
        foreach (var name in names)
            if (name.Class == EntityClass.Organization && name.Words.Count == 2 && Tail(name) is { } tail
                && longer.TryGetValue(tail, out var full) && full >= 0 && clusters.Agree(full, name.Index))
                clusters.Join(full, name.Index);
    }

    private static bool IsKnown(int known, Reference name, Clusters clusters) => known >= 0 && clusters.Same(known, name.Index);

    // A state's party or supreme court is another than the country's.
    private static (string, string)? Tail(Reference name) =>
        BodyNouns.Contains(name.Words[^1]) && name.Words[^1] is not ("party" or "court") ? (name.Words[^2], name.Words[^1]) : null;

    // "Kurdish" says nothing of which Kurdish body is meant.
    private bool IsDemonym(Reference name) => gazetteer.Find(name.Key).Has(GazetteerKind.Demonym);

    // The bearer of the names that start as this one does, where they are all of one.
    private static Reference? OnlyBearer(List<Reference> earlier, Reference name, Clusters clusters)
    {
        Work.Count(Math.Min(earlier.Count, NamesBack));
        Reference? only = null;
        for (var i = Math.Max(0, earlier.Count - NamesBack); i < earlier.Count; i++)
        {
            var other = earlier[i];
            if (!IsShortFor(name, other) && !IsShortFor(other, name)) continue;
            if (only is not null && !clusters.Same(only.Index, other.Index)) return null;
            only ??= other;
        }

        return only;
    }

    private static bool IsShortFor(Reference name, Reference longer) => StartsWith(longer.Words, name.Words) && !IsPart(longer, name);

    // "House Democrats" are not the House, nor the "UN Security Council" the UN.
    private static bool IsPart(Reference longer, Reference name) =>
        longer.Words.Count > name.Words.Count
            && (longer.IsPlural || (name.Words.Count == 1 && (name.Words[0] == "house" || Parts.Contains(longer.Words[^1]))));

    private static bool StartsWith(IReadOnlyList<string> words, IReadOnlyList<string> start)
    {
        if (start.Count > words.Count || start[0].Length < LeastLetters) return false;
        for (var i = 0; i < start.Count; i++)
            if (words[i] != start[i]) return false;
        return true;
    }
}
