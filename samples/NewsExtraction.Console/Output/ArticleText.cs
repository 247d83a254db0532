using System.Globalization;
using System.Text.RegularExpressions;
using NewsExtraction.Events;

namespace NewsExtraction.Console.Output;

/// <summary>An article as people read it: each event in words with the sentence that tells of it, then who and what is named.</summary>
internal sealed partial class ArticleText(Article article, Ink ink, bool showsIds)
{
    private const int LabelWidth = 13;
    private const int LongestWords = 160;

    private static readonly Dictionary<string, string> Wheres = new(StringComparer.Ordinal)
    {
        ["Place"] = "where",
        ["Destination"] = "where to",
        ["Origin"] = "where from",
    };

    /// <summary>How to read what follows.</summary>
    public static void Legend(Ink ink) => ink.Faint(
        "* the main event; % how sure it is; “planned”, “hypothetical” or “negated” where it is not said to have happened\n\n");

    /// <summary>A name of the library in words: FormerHolder, former holder.</summary>
    public static string InWords(string name) => Hump().Replace(name, m => " " + m.Value).ToLowerInvariant();

    public void Write()
    {
        Heading();
        foreach (var e in article.Events) Event(e);
        if (article.Events.Count == 0)
            ink.Plain(article.Language == "en" ? "\n  No event was found.\n"
                : $"\n  The text is taken for another language ({article.Language}); only English is read.\n");
        Entities();
    }

    private void Heading()
    {
        ink.Bold(SafeWriter.Line(article.Id ?? "article"));
        if (article.Published is { } day) ink.Plain(", " + InWords(day));
        ink.Faint($": {Count(article.Sentences.Count, "sentence")}, {Count(article.Events.Count, "event")}, "
            + $"{Count(article.Entities.Count, "entity", "entities")}\n");
        if (article.Title is { Length: > 0 } title) ink.Bold(SafeWriter.Line(title) + "\n");
    }

    private void Event(NewsEvent e)
    {
        ink.Plain(ReferenceEquals(e, article.MainEvent) ? "\n* " : "\n  ").Event(Capital(InWords(e.Type)));
        var details = e.Facts.Attributes.Where(a => a.Key != "leader" && a.Value != "Unspecified").Select(a => InWords(a.Value)).ToArray();
        if (details.Length > 0) ink.Plain($" ({string.Join(", ", details.Select(SafeWriter.Line))})");
        if (e.Realis != Realis.Asserted) ink.Plain(", ").Bold(e.Realis.ToString().ToLowerInvariant());
        ink.Faint(string.Create(CultureInfo.InvariantCulture, $", {(int)Math.Round(100 * e.Confidence)} %"));
        if (showsIds) ink.Faint($"  {e.Id} {e.Type} {e.Plover ?? "-"}");
        ink.Plain("\n");
        foreach (var role in e.Roles.OrderBy(r => Rank(e, r))) Role(e, role);
        if (e.When is { } when) Line("when", SafeWriter.Line(when.Text), Days(when));
        if (e.Sources.Count > 0) Line("by word of", SafeWriter.Line(string.Join(", ", e.Sources.Select(s => s.Name))), string.Empty);
        Sentence(e);
    }

    // Who, whom, where, then the rest.
    private static int Rank(NewsEvent e, EventParticipants role) => Wheres.ContainsKey(role.Role) ? 2
        : role.Any(e.Initiators.Contains) ? 0 : role.Any(e.Recipients.Contains) ? 1 : 3;

    private void Role(NewsEvent e, EventParticipants role)
    {
        var name = InWords(role.Role);
        var label = Wheres.GetValueOrDefault(role.Role) ?? Rank(e, role) switch { 0 => "who", 1 => "to whom", _ => name };
        var where = role.First.Entity?.Link?.Country is { } country && Wheres.ContainsKey(role.Role) ? $" ({country})"
            : label is "who" or "to whom" ? $" ({name})" : string.Empty;
        Line(label, Shortened(SafeWriter.Line(role.Name)), where);
        if (showsIds) ink.Faint($"{new string(' ', LabelWidth + 4)}{string.Join(", ", role.Select(p => p.Entity?.Id ?? "-"))}\n");
    }

    private void Line(string label, string words, string more) =>
        ink.Plain("    ").Faint(label.PadRight(LabelWidth)).Name(words).Faint(more).Plain("\n");

    // The sentence with the words that carry the event.
    private void Sentence(NewsEvent e)
    {
        if (e.Mentions.Count == 0) return;
        var mention = e.Mentions[0];
        var span = article.Sentences[mention.Sentence].Span;
        ink.Faint("    > ");
        var at = span.Start;
        foreach (var trigger in mention.TriggerTokens.Order().Select(article.Syntax.Span).Where(t => t.Start >= at && t.End <= span.End))
        {
            ink.Plain(Flat(article.Text[at..trigger.Start])).Event(Flat(article.Text[trigger.Start..trigger.End]));
            at = trigger.End;
        }

        ink.Plain(Flat(article.Text[at..span.End]).TrimEnd());
        var others = e.Mentions.Select(m => m.Sentence + 1).Where(s => s != mention.Sentence + 1).Distinct().ToArray();
        if (others.Length > 0) ink.Faint($" (also in {(others.Length == 1 ? "sentence" : "sentences")} {string.Join(", ", others)})");
        ink.Plain("\n");
        if (showsIds) ink.Faint($"    {string.Join(", ", e.Mentions.Select(m => m.Rule).Distinct())}\n");
    }

    private void Entities()
    {
        var named = article.Entities.Where(e => e.Mentions.Any(m => m.Kind == MentionKind.Name)).ToArray();
        if (article.Entities.Count == 0) return;
        ink.Plain("\n").Bold($"  Named: {named.Length}");
        var others = article.Entities.Count - named.Length;
        ink.Faint(others > 0 ? $", and {others} without a name\n" : "\n");
        foreach (var type in named.GroupBy(e => e.Type).OrderBy(g => g.Key))
        {
            ink.Plain("    ").Faint(InWords(type.Key.ToString()).PadRight(LabelWidth + 2));
            var first = true;
            foreach (var entity in type)
            {
                ink.Plain(first ? string.Empty : ", ").Name(SafeWriter.Line(entity.Name));
                var more = new[] { showsIds ? entity.Id : null, entity.Link?.Country,
                    entity.Mentions.Count > 1 ? $"{entity.Mentions.Count}×" : null };
                if (more.Any(m => m is not null)) ink.Faint($" ({string.Join(", ", more.Where(m => m is not null))})");
                first = false;
            }

            ink.Plain("\n");
        }
    }

    private static string Days(EventTime when) => when.From is not { } from ? string.Empty
        : when.To is { } to && to != from ? $" ({InWords(from)} to {InWords(to)})" : $" ({InWords(from)})";

    private static string InWords(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Count(int number, string one, string? many = null) => $"{number} {(number == 1 ? one : many ?? one + "s")}";

    private static string Shortened(string text) => text.Length <= LongestWords ? text : text[..(LongestWords - 1)] + "…";

    private static string Flat(string text) => SafeWriter.Shown(Spaces().Replace(text, " "));

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
