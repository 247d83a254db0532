using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Compares the mentions found in an example's sentence with what the example says.</summary>
internal static class ExampleChecker
{
    // A filler this many times as long as the words asked for is another one.
    private const int WidestFiller = 4;

    // Words shorter than this count as long as this.
    private const int ShortestWords = 8;

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
        if (mention.Realis != example.Realis) faults.Add($"{NameOf(mention.Realis)}; expected {NameOf(example.Realis)}");
        foreach (var (name, value) in example.Attributes)
            if (mention.Attributes.GetValueOrDefault(name) is var met && met != value)
                faults.Add($"{name} {met ?? "missing"}; expected {value}");
        foreach (var (role, words) in example.Roles)
            if (FaultOfRole(example, mention, role, words) is { } fault) faults.Add(fault);
        if (example.Time is { } time && FaultOfTime(example, mention, time) is { } late) faults.Add(late);
        return faults;
    }

    private static string NameOf(Realis realis) => realis.ToString().ToLowerInvariant();

    private static string? FaultOfRole(EventExample example, EventMention mention, string role, string? words)
    {
        var fillers = mention.Fillers.Where(f => f.Role == role).Select(f => f.Span.In(example.Sentence).ToString()).ToList();
        if (words is null ? fillers.Count == 0 : fillers.Exists(f => Holds(f, words))) return null;
        var met = fillers.Count == 0 ? "empty" : string.Join(", ", fillers.Select(f => $"\"{f}\""));
        return $"{role} {met}; expected {(words is null ? "none" : $"\"{words}\"")} ({mention.Rule})";
    }

    private static bool Holds(string filler, string words) =>
        filler.Contains(words, StringComparison.OrdinalIgnoreCase)
            && filler.Length <= Math.Max(words.Length, ShortestWords) * WidestFiller;

    private static string? FaultOfTime(EventExample example, EventMention mention, string words)
    {
        if (mention.Time is not { } time) return $"time missing; expected \"{words}\"";
        var met = time.Span.In(example.Sentence);
        return met.Contains(words, StringComparison.OrdinalIgnoreCase) ? null : $"time \"{met}\"; expected \"{words}\"";
    }

    private static string Others(IReadOnlyList<EventMention> mentions) =>
        mentions.Count == 0 ? "; no event at all" : "; met " + string.Join(", ", mentions.Select(m => m.Type).Distinct());
}
