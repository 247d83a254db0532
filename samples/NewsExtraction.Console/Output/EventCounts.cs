using System.Globalization;
using NewsExtraction.Events;
using NewsExtraction.Formats;

namespace NewsExtraction.Console.Output;

/// <summary>Counts events instead of writing them.</summary>
internal sealed class EventCounts : ArticleWriter
{
    public const string Types = "Types";

    public long Articles { get; private set; }

    public long Failed { get; private set; }

    public long Events { get; private set; }

    /// <summary>Lists by what is counted, in the order in which they are shown.</summary>
    public IReadOnlyList<(string Name, Dictionary<string, int> Counts)> Lists { get; } =
        [(Types, []), ("Realis", []), ("Countries", []), ("Places", []), ("Actors", []), ("Recipients", []), ("Days", []),
            ("Languages", [])];

    /// <summary>The most frequent first.</summary>
    public static IOrderedEnumerable<KeyValuePair<string, int>> Sorted(Dictionary<string, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);

    public override ValueTask WriteAsync(SourceItem item, Article article)
    {
        Articles++;
        Add("Languages", article.Language);
        foreach (var e in article.Events) Add(e);
        return ValueTask.CompletedTask;
    }

    public override ValueTask WriteFailureAsync(SourceItem item, string message)
    {
        Failed++;
        return ValueTask.CompletedTask;
    }

    public override ValueTask CompleteAsync() => ValueTask.CompletedTask;

    private void Add(NewsEvent e)
    {
        Events++;
        Add(Types, e.Type);
        Add("Realis", e.Realis.ToString().ToLowerInvariant());
        foreach (var place in (e.Place ?? Enumerable.Empty<EventParticipant>()).Where(p => p.Entity?.Link is not null))
        {
            Add("Places", place.Name);
            if (place.Entity!.Link!.Country is { } country) Add("Countries", country);
        }

        foreach (var actor in Named(e.Initiators)) Add("Actors", actor);
        foreach (var recipient in Named(e.Recipients)) Add("Recipients", recipient);
        if (e.When?.From is { } day) Add("Days", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    // Who has no name is another one in every article.
    private static IEnumerable<string> Named(IReadOnlyList<EventParticipant> participants) =>
        participants.Where(p => p.Entity?.Mentions.Any(m => m.Kind == MentionKind.Name) == true).Select(p => p.Name).Distinct();

    private void Add(string list, string key)
    {
        var counts = Lists.First(l => l.Name == list).Counts;
        counts[key] = counts.GetValueOrDefault(key) + 1;
    }
}
