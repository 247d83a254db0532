namespace NewsExtraction.Merging;

/// <summary>What reports say of one thing: each value with the articles that give it.</summary>
internal sealed class SourceValues
{
    public SourceValues(IEnumerable<EventReport> reports, Func<EventReport, string> value) =>
        Values = [.. reports.GroupBy(value, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new MergedValue(g.Key, [.. g.Select(r => r.Article).Distinct(StringComparer.Ordinal)]))];

    public IReadOnlyList<MergedValue> Values { get; }
}
