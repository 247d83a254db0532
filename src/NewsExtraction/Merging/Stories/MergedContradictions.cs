namespace NewsExtraction.Merging;

/// <summary>Finds what sources tell differently of one event.</summary>
internal static class MergedContradictions
{
    private static readonly string[] RealisNames = [.. Enum.GetNames<Realis>().Select(n => n.ToLowerInvariant())];

    public static List<MergedContradiction> Of(IReadOnlyList<EventReport> sources)
    {
        var found = new List<MergedContradiction>();
        Add("count", sources.Where(r => r.Count is not null), (a, b) => MergedCounts.Exclude(a.Count!.Value, b.Count!.Value),
            r => MergedCounts.Write(r.Count!.Value), found);
        Add("days", sources.Where(r => Days.Of(r) is not null), (a, b) => Days.Between(a, b) > 0, MergedDays.Write, found);
        Add("realis", sources, (a, b) => (a.Realis == Realis.Negated) != (b.Realis == Realis.Negated), r => RealisNames[(int)r.Realis],
            found);
        Add("manner", sources.Where(r => r.Manner is not (null or "Unspecified")), (a, b) => a.Manner != b.Manner, r => r.Manner!, found);
        return found;
    }

    private static void Add(string about, IEnumerable<EventReport> reports, Func<EventReport, EventReport, bool> exclude,
        Func<EventReport, string> write, List<MergedContradiction> found)
    {
        var given = reports.ToList();
        for (var i = 1; i < given.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!exclude(given[j], given[i])) continue;
                found.Add(new MergedContradiction(about, new SourceValues(given, write).Values));
                return;
            }
        }
    }
}
