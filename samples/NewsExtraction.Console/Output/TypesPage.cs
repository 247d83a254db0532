using NewsExtraction.Events;

namespace NewsExtraction.Console.Output;

/// <summary>The event types as a page of Markdown: docs/event-types.md is made by it.</summary>
internal static class TypesPage
{
    public static void Write(IReadOnlyList<EventType> types, TextWriter output)
    {
        output.WriteLine("# Event types");
        output.WriteLine();
        output.WriteLine("What each type means, its roles, and its codes. Made by `newsextract types --format markdown`.");
        output.WriteLine("Of the roles, **bold** ones act and *slanted* ones are acted on. Any type may have a Place.");
        output.WriteLine();
        output.WriteLine("| Type | Roles | PLOVER |");
        output.WriteLine("|---|---|---|");
        foreach (var type in types)
            output.WriteLine($"| [{type.Name}](#{type.Name.ToLowerInvariant()}) | {Roles(type)} | {Listed(type.PloverCategories)} |");
        foreach (var type in types) Write(type, output);
    }

    private static void Write(EventType type, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"## {type.Name}");
        output.WriteLine();
        if (type.Description.Length > 0) output.WriteLine(type.Description);
        if (type.Parent is { } parent) output.WriteLine($"A kind of [{parent.Name}](#{parent.Name.ToLowerInvariant()}).");
        output.WriteLine();
        output.WriteLine($"- Roles: {Roles(type)}");
        if (type.AcledSubEvents.Count > 0) output.WriteLine($"- ACLED: {Listed(type.AcledSubEvents)}");
    }

    private static string Roles(EventType type) => string.Join(", ", type.Roles.Select(r => (r.IsInitiator, r.IsRecipient) switch
    {
        (true, true) => $"***{r.Name}***",
        (true, _) => $"**{r.Name}**",
        (_, true) => $"*{r.Name}*",
        _ => r.Name,
    }));

    private static string Listed(IReadOnlyList<string> codes) => codes.Count == 0 ? "none" : string.Join("; ", codes);
}
