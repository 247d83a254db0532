using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>How many people or things a mention concerns: as its fillers say, each of those side by side ("19 children and two
/// teachers"); where they say nothing, as the trigger or a toll does.</summary>
internal sealed class MentionCounter(EntityLayer entities)
{
    private readonly ParsedText _parsed = entities.Parsed;
    private readonly FillerCounter _fillers = new(entities);
    private readonly TollReader _tolls = new(entities);

    /// <summary>The words that count; none for types whose roles count nothing.</summary>
    public List<FillerCount> Read(EventType type, List<CandidateFiller> fillers, int[] trigger)
    {
        var counts = new List<FillerCount>();
        var isCounted = false;
        foreach (var role in type.AllRoles)
        {
            if (role.CountOf is null) continue;
            if (!isCounted && First(trigger, _tolls.OfThem) is { } some) counts.Add(some);
            isCounted = true;
            if (counts.Count == 0) AddCounted(type.Role(role.CountOf), fillers, counts);
        }

        if (isCounted && counts.Count == 0 && First(trigger, _tolls.Read) is { } told) counts.Add(told);
        return counts;
    }

    /// <summary>All together, or null where no number is said.</summary>
    public static CountRange? Sum(List<FillerCount> counts)
    {
        if (counts.Count == 0 || counts[0].Number is not { } sum) return null;
        for (var i = 1; i < counts.Count; i++)
            sum = counts[i].Number is { } more ? new CountRange(sum.Min + more.Min, sum.Max + more.Max) : sum with { Max = null };
        return sum;
    }

    // The first that is counted, and those coordinated with it, but not men and tanks together.
    private void AddCounted(EventRole? role, List<CandidateFiller> fillers, List<FillerCount> into)
    {
        var first = -1;
        foreach (var filler in fillers)
        {
            if (filler.Role.Name != role?.Name || (first >= 0 && (IsOfThings(role) || Coordination(filler.Head) != first))) continue;
            if (_fillers.Count(filler.Head) is not { } count || into.Exists(c => c.Span.Overlaps(count.Span))) continue;
            into.Add(count);
            first = Coordination(filler.Head);
        }
    }

    private static bool IsOfThings(EventRole role) => (role.Classes & (FillerClass.Vehicle | FillerClass.Weapon)) != 0;

    // What a coordination hangs on.
    private int Coordination(int token)
    {
        while (_parsed.Relation(token) == Relation.Conj) token = _parsed.Head(token);
        return token;
    }

    private static FillerCount? First(int[] trigger, Func<int, FillerCount?> read)
    {
        foreach (var token in trigger)
            if (read(token) is { } found) return found;
        return null;
    }
}
