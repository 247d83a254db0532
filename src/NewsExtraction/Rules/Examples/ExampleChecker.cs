using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Compares the mentions found in an example's sentence with what the example says.</summary>
internal static class ExampleChecker
{
    // A filler this many times as long as the words asked for is another one.
    private const int WidestFiller = 4;

    public static ExampleResult Check(EventExample example, IReadOnlyList<EventMention> mentions)
    {
        var ofType = mentions.Where(m => m.Type == example.Type || m.Parent == example.Type).ToList();
        if (!example.IsEvent)
            return new ExampleResult(example, ofType.ConvertAll(m => $"met {m.Type} by {m.Rule}; expected none"));
        if (ofType.Count == 0) return new ExampleResult(example, [$"no {example.Type}{Others(mentions)}"]);
        var best = ofType.Select(m => Faults(example, m)).MinBy(f => f.Count)!;
        return new ExampleResult(example, best);
    }

    private static List<string> Faults(EventExample example, EventMention mention)
    {
        var faults = new List<string>();
        if (example.Subtype is { } subtype && mention.Type != subtype) faults.Add($"type {mention.Type}; expected {subtype}");
        if (mention.Realis != example.Realis)
            faults.Add($"{mention.Realis.ToString().ToLowerInvariant()}; expected {example.Realis.ToString().ToLowerInvariant()}");
        foreach (var (name, value) in example.Attributes)
            if (mention.Attributes.GetValueOrDefault(name) is var met && met != value)
                faults.Add($"{name} {met ?? "missing"}; expected {value}");
        foreach (var (role, words) in example.Roles)
        {
            var fillers = mention.Fillers.Where(f => f.Role == role).Select(f => f.Span.In(example.Sentence).ToString()).ToList();
            if (words is null ? fillers.Count == 0
                : fillers.Exists(f => f.Contains(words, StringComparison.OrdinalIgnoreCase)
                && f.Length <= Math.Max(words.Length, 8) * WidestFiller))
                continue;
            faults.Add($"{role} {(fillers.Count == 0 ? "empty" : string.Join(", ", fillers.Select(f => $"\"{f}\"")))}; expected {(words is null ? "none" : $"\"{words}\"")} ({mention.Rule})");
        }

        if (example.Time is { } time
            && !(mention.Time is { } found && found.Span.In(example.Sentence).Contains(time, StringComparison.OrdinalIgnoreCase)))
            faults.Add($"time {(mention.Time is null ? "missing" : $"\"{mention.Time.Span.In(example.Sentence)}\"")}; expected \"{time}\"");
        return faults;
    }

    private static string Others(IReadOnlyList<EventMention> mentions) =>
        mentions.Count == 0 ? "; no event at all" : "; met " + string.Join(", ", mentions.Select(m => m.Type).Distinct());
}
