using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>An event type as rules define it. Immutable and safe to share.</summary>
public sealed class EventType
{
    /// <summary>The weight where the rules do not say.</summary>
    internal const float UsualWeight = 5;

    internal EventType(string name) => (Name, Key) = (name, FeatureHash.Of(name));

    /// <summary>Its name, for instance <c>CityLiberated</c>.</summary>
    public string Name { get; }

    /// <summary>Hash of the name, for learnt weights.</summary>
    internal uint Key { get; }

    /// <summary>The base type of a subtype, or null.</summary>
    public EventType? Parent { get; internal set; }

    /// <summary>What counts as such an event; empty where the rules do not say.</summary>
    public string Description { get; internal set; } = string.Empty;

    /// <summary>Its roles, the base type's first; Place is always among them.</summary>
    public IReadOnlyList<EventRole> Roles { get; private set; } = [];

    /// <summary>The same, for loops that many words of a text go through.</summary>
    internal EventRole[] AllRoles
    {
        get;
        set => Roles = Array.AsReadOnly(field = value);
    } = [];

    /// <summary>The PLOVER categories that its events may have, by their roles and attributes; none where it has no category.</summary>
    public IReadOnlyList<string> PloverCategories => Codes(t => t.Plover);

    /// <summary>The ACLED sub-event types that its events may have, by their roles and attributes; none where it has none.</summary>
    public IReadOnlyList<string> AcledSubEvents => Codes(t => t.Acled);

    /// <summary>The base type of its base types, or the type itself: what models weigh and what articles are counted by.</summary>
    internal EventType Family => Parent?.Family ?? this;

    /// <summary>What its mentions are told again like.</summary>
    internal EventGroup Group => OwnGroup ?? Parent?.Group ?? EventGroup.Measure;

    /// <summary>The field of the news that it belongs to.</summary>
    internal NewsField Field => OwnField ?? Parent?.Field ?? NewsField.Politics;

    /// <summary>The part that it plays in an article's story.</summary>
    internal StoryPart Story => OwnStory ?? Parent?.Story ?? StoryPart.None;

    /// <summary>True where it is an act of speech.</summary>
    internal bool IsSpeech => HasOwnSpeech || Parent is { IsSpeech: true };

    /// <summary>Mentions of types with the same key may tell of one event; null where each mention is an event of its own.</summary>
    internal string? JoiningKey => Joining switch
    {
        { IsNone: true } => null,
        { With: { } other } => other.JoiningKey,
        _ => Parent is null ? Name : Parent.JoiningKey,
    };

    internal RuleCondition? When { get; set; }

    internal EventGroup? OwnGroup { get; set; }

    internal NewsField? OwnField { get; set; }

    internal StoryPart? OwnStory { get; set; }

    internal bool HasOwnSpeech { get; set; }

    internal int? OwnPrecedence { get; set; }

    internal JoiningRule? Joining { get; set; }

    internal List<EventType> Subtypes { get; } = [];

    internal List<(string? Code, RuleCondition? When)> Plover { get; } = [];

    internal List<(string? Code, RuleCondition? When)> Acled { get; } = [];

    internal List<(string Name, string Value, RuleCondition? When)> Attributes { get; } = [];

    internal List<(float Weight, RuleCondition? When)> Weights { get; } = [];

    /// <summary>What no mention of the type may be, whatever its frame.</summary>
    internal List<RuleCondition> Never { get; } = [];

    /// <summary>The first condition that holds of those under which no mention of the type stands, or null.</summary>
    internal RuleCondition? ForbiddenBy(IRuleView view)
    {
        for (var type = this; type is not null; type = type.Parent)
            foreach (var condition in type.Never)
                if (condition.Holds(view)) return condition;
        return null;
    }

    /// <summary>How much an event with these roles and attributes is what an article is
    /// about, 0 to 10; 5 where the rules do not say.</summary>
    internal float WeightOf(IRuleView view)
    {
        for (var type = this; type is not null; type = type.Parent)
            foreach (var (weight, when) in type.Weights)
                if (when is null || when.Holds(view)) return weight;
        return UsualWeight;
    }

    /// <summary>The weight of any such event, whatever its roles and attributes.</summary>
    internal float PlainWeight
    {
        get
        {
            for (var type = this; type is not null; type = type.Parent)
                foreach (var (weight, when) in type.Weights)
                    if (when is null) return weight;
            return UsualWeight;
        }
    }

    /// <summary>More than 0 where an event told by both types is of this one: the type of
    /// higher precedence, or else the more special one.</summary>
    internal int Outranks(EventType other) =>
        Precedence != other.Precedence ? Precedence.CompareTo(other.Precedence) : Depth.CompareTo(other.Depth);

    private int Precedence => OwnPrecedence ?? Parent?.Precedence ?? 0;

    private int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>The subtype of that name, or null.</summary>
    internal EventType? Subtype(string name) => Subtypes.Find(t => t.Name == name);

    /// <summary>The role of that name, or null.</summary>
    internal EventRole? Role(string name)
    {
        foreach (var role in AllRoles)
            if (role.Name == name) return role;
        return null;
    }

    /// <summary>PLOVER category of an event with these roles and attributes, or null.</summary>
    internal string? PloverOf(IRuleView view) => First(t => t.Plover, view);

    /// <summary>ACLED sub-event of an event with these roles and attributes, or null.</summary>
    internal string? AcledOf(IRuleView view) => First(t => t.Acled, view);

    // The base type is asked where no code of the type itself holds whatever the event is like.
    private string[] Codes(Func<EventType, List<(string? Code, RuleCondition? When)>> codes)
    {
        var all = new List<string?>();
        for (var type = this; type is not null; type = codes(type).Exists(c => c.When is null) ? null : type.Parent)
            all.AddRange(codes(type).Select(c => c.Code));
        return [.. all.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    private string? First(Func<EventType, List<(string? Code, RuleCondition? When)>> codes, IRuleView view)
    {
        for (var type = this; type is not null; type = type.Parent)
            foreach (var (code, when) in codes(type))
                if (when is null || when.Holds(view)) return code;
        return null;
    }
}

/// <summary>Which other type's mentions may tell of the same event.</summary>
/// <param name="With">The type, or null for none.</param>
internal sealed record JoiningRule(EventType? With)
{
    /// <summary>True where each mention is an event of its own.</summary>
    public bool IsNone => With is null;
}
