using System.ComponentModel;

namespace NewsExtraction.Web;

/// <summary>An event type as the web page of types and the tool for agents tell it.</summary>
internal sealed record EventTypeInfo(
    [property: Description("Name of the type, as in the field 'type' of an event.")] string Name,
    [property: Description("The type that it is a kind of.")] string? Parent,
    [property: Description("What counts as one.")] string Description,
    [property: Description("Names of its roles, as in the field 'roles' of an event.")] IReadOnlyList<string> Roles)
{
    public static IReadOnlyList<EventTypeInfo> AllOf(NewsExtractor extractor) =>
        [.. extractor.Rules.Types.OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(t => new EventTypeInfo(t.Name, t.Parent?.Name, t.Description, [.. t.Roles.Select(r => r.Name)]))];
}
