using System.Globalization;
using NewsExtraction.Events;
using NewsExtraction.Output;
using NewsExtraction.Rules;

namespace NewsExtraction;

/// <summary>Writes what was found in an article for people to read.</summary>
public static class ArticleSummary
{
    private const int LongestText = 100;

    /// <summary>Writes events by text order, the main event marked with an asterisk, then the entities.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write; lines end in a line feed.</param>
    public static void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        var name = article.Id ?? article.Title ?? "article";
        output.Write(
            $"{name}: language {article.Language}, {article.Sentences.Count} sentences, {article.Entities.Count} entities, "
                + $"{article.Events.Count} events\n");
        foreach (var e in article.Events) WriteEvent(article, e, output);
        if (article.Entities.Count > 0) output.Write("\nEntities\n");
        foreach (var entity in article.Entities.Where(e => e.Mentions.Any(m => m.Kind == MentionKind.Name)))
            output.Write($"  {entity.Id,-4} {JsonNames.Of(entity.Type),-14} {entity.Name} ({entity.Mentions.Count}x){Place(entity)}\n");
    }

    private static void WriteEvent(Article article, NewsEvent e, TextWriter output)
    {
        var mark = ReferenceEquals(e, article.MainEvent) ? '*' : ' ';
        output.Write($"\n{mark} {e.Id} {e.Type}{Attributes(e)}, {JsonNames.Of(e.Realis)}, {Percent(e.Confidence)}\n");
        foreach (var role in e.Roles) output.Write($"    {role.Role}: {Shortened(role.Name)}\n");
        if (e.When is { } when) output.Write($"    When: {when.Text}{Days(when)}\n");
        if (e.Sources.Count > 0) output.Write($"    Source: {string.Join(", ", e.Sources.Select(s => s.Name))}\n");
        foreach (var mention in e.Mentions)
        {
            var trigger = string.Join(" ", mention.TriggerTokens.Select(article.Syntax.Word));
            output.Write($"    \"{Shortened(trigger)}\" in sentence {mention.Sentence + 1}, by {mention.Rule}\n");
        }
    }

    // A leader's statement is told by its type already.
    private static string Attributes(NewsEvent e)
    {
        var values = e.Facts.Attributes.Where(a => !(e is LeaderStatement && a.Key == AttributeNames.Leader)).Select(a => a.Value)
            .ToArray();
        return values.Length == 0 ? string.Empty : $" ({string.Join(", ", values)})";
    }

    private static string Days(EventTime when) => when.From is { } from
        ? when.To is { } to && to != from ? $" ({Day(from)} to {Day(to)})" : $" ({Day(from)})"
        : string.Empty;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Place(Entity entity) => entity.Link is { Country: { } country } ? $" in {country}" : string.Empty;

    private static string Percent(double confidence) => $"{(int)Math.Round(100 * confidence)} %";

    private static string Shortened(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, LongestText - 1), "…");
    }
}
