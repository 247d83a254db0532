using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>An event type as rules define it. Immutable and safe to share.</summary>
public sealed class EventType
{
    /// <summary>The weight where the rules do not say.</summary>
    internal const float UsualWeight = 5;

    internal EventType(string name) => Name = name;

    /// <summary>Its name, for instance <c>CityLiberated</c>.</summary>
    public string Name { get; }

    /// <summary>The base type of a subtype, or null.</summary>
    public EventType? Parent { get; internal set; }

    /// <summary>What counts as such an event; empty where the rules do not say.</summary>
    public string Description { get; internal set; } = string.Empty;

    /// <summary>Its roles, the base type's first; Place is always among them.</summary>
    public IReadOnlyList<EventRole> Roles { get; internal set; } = [];

    internal RuleCondition? When { get; set; }

    internal List<EventType> Subtypes { get; } = [];

    internal List<(string? Code, RuleCondition? When)> Plover { get; } = [];

    internal List<(string? Code, RuleCondition? When)> Acled { get; } = [];

    internal List<(string Name, string Value, RuleCondition? When)> Attributes { get; } = [];

    internal List<(float Weight, RuleCondition? When)> Weights { get; } = [];

    /// <summary>How much an event with these roles and attributes is what an article is about, 0 to 10; 5 where the rules do not
    /// say.</summary>
    internal float WeightOf(IRuleView view)
    {
        for (var type = this; type is not null; type = type.Parent)
            foreach (var (weight, when) in type.Weights)
                if (when is null || when.Holds(view)) return weight;
        return UsualWeight;
    }

    /// <summary>The role of that name, or null.</summary>
    internal EventRole? Role(string name)
    {
        foreach (var role in Roles)
            if (role.Name == name) return role;
        return null;
    }

    /// <summary>PLOVER category of an event with these roles and attributes, or null.</summary>
    internal string? PloverOf(IRuleView view) => First(t => t.Plover, view);

    /// <summary>ACLED sub-event of an event with these roles and attributes, or null.</summary>
    internal string? AcledOf(IRuleView view) => First(t => t.Acled, view);

    private string? First(Func<EventType, List<(string? Code, RuleCondition? When)>> codes, IRuleView view)
    {
        for (var type = this; type is not null; type = type.Parent)
            foreach (var (code, when) in codes(type))
                if (when is null || when.Holds(view)) return code;
        return null;
    }
}
