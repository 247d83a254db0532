using NewsExtraction.Entities;

namespace NewsExtraction.Resolution.Entities;

/// <summary>Somebody or something that an article mentions, once or often.</summary>
public sealed record Entity
{
    /// <summary>Position in <see cref="ResolvedEntities.Entities"/>, in order of first mention.</summary>
    public required int Index { get; init; }

    /// <summary>Name within the article: <c>E1</c>, <c>E2</c>, ...</summary>
    public string Id => "E" + (Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Canonical name; for what has no name, its fullest description without determiner.</summary>
    public required string Name { get; init; }

    /// <summary>Probability that this is an entity of this type, 0 to 1.</summary>
    public float Confidence { get; init; } = 1;

    /// <summary>
    /// What is known of it, by name in ordinal order: <c>titles</c>, <c>roles</c>, <c>nationality</c>, <c>country</c> (ISO code of the state that it is or belongs to),
    /// <c>gender</c>, <c>acronym</c>, <c>state</c> (true or false, for forces).
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; init; } = [];

    /// <summary>Entry of a gazetteer, or null.</summary>
    public EntityLink? Link { get; init; }

    /// <summary>Where the text mentions it, by position; never empty.</summary>
    public required IReadOnlyList<EntityMention> Mentions { get; init; }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string name)
    {
        foreach (var (key, value) in Attributes)
            if (key == name) return value;
        return null;
    }
}
