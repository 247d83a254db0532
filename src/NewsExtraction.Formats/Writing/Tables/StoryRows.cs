using System.Globalization;

namespace NewsExtraction.Formats.Writing.Tables;

/// <summary>A merged event as rows of tables.</summary>
/// <param name="add">Takes the rows.</param>
internal sealed class StoryRows(Action<TableSchema, object?[]> add)
{
    public void Add(MergedEvent story)
    {
        var place = story.Place;
        add(StoryTables.Stories,
        [
            story.Id, story.Type, story.Family, Names.Of(story.Realis), story.Confidence, place?.Name, place?.Region, place?.Country,
            place?.Latitude, place?.Longitude, Day(story.From), Day(story.To), Day(story.FirstSeen), Day(story.LastSeen),
            (long)story.SourceCount, story.Count?.Min, story.Count?.Max,
            story.Contradictions.Count == 0 ? null : string.Join("; ", story.Contradictions.Select(c => c.About)),
        ]);
        foreach (var (i, participant) in story.Participants.Index())
            add(StoryTables.Participants,
                [story.Id, (long)i, participant.Role, participant.Name, participant.Type.ToString(), (long)participant.Articles.Count]);
        foreach (var report in story.Reports) Report(story.Id, report);
    }

    private void Report(string story, MergedReport report)
    {
        add(StoryTables.Reports,
        [
            story, report.Article, report.Event, report.Type, Day(report.Published), Names.Of(report.Realis), report.Confidence,
            report.Count?.Min, report.Count?.Max, report.CopyOf, report.Sources.Count == 0 ? null : string.Join("; ", report.Sources),
        ]);
        foreach (var span in report.Mentions.Distinct())
            add(StoryTables.Mentions, [story, report.Article, report.Event, (long)span.Start, (long)span.End]);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
