using NewsExtraction.Events;

namespace NewsExtraction.Formats.Writing;

/// <summary>How things are called in the output, and the words that stand for them.</summary>
internal static class Names
{
    public static string Of(Realis realis) => realis.ToString().ToLowerInvariant();

    public static string Of(MentionKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>From the first to the last word of a trigger.</summary>
    public static TextSpan TriggerOf(Article article, EventMention mention)
    {
        if (mention.TriggerTokens.Count == 0) return article.Sentences[mention.Sentence].Span;
        var first = article.Syntax.Span(mention.TriggerTokens.Min());
        return new TextSpan(first.Start, article.Syntax.Span(mention.TriggerTokens.Max()).End);
    }

    /// <summary>A text on one line.</summary>
    public static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>Where an event takes place.</summary>
internal static class EventPlace
{
    private static readonly string[] Roles = ["Place", "Destination", "Origin"];

    /// <summary>The place that the event names, one with coordinates before others; null where it names none.</summary>
    public static EventParticipant? Of(NewsEvent e)
    {
        var places = Roles.Select(e.Facts.Role).OfType<EventParticipants>().SelectMany(r => r).ToArray();
        return Array.Find(places, p => p.Entity?.Link?.Latitude is not null) ?? places.FirstOrDefault();
    }
}
