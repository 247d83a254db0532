namespace NewsExtraction;

/// <summary>
/// A name that you know: of a person, a firm, a place. Where a text has it or one of its aliases, the entity is this one, whatever the
/// recogniser reads there. See <see cref="NewsExtractorBuilder.AddNames(IEnumerable{OwnName})"/>.
/// </summary>
/// <param name="Name">The name as the entity is to be called.</param>
/// <param name="Type">What it is.</param>
public sealed record OwnName(string Name, EntityType Type)
{
    /// <summary>Other names and spellings of the same.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Its entry elsewhere, or null: <c>Wikidata:Q95</c>, a source and an identifier; what has no colon has the source
    /// <c>own</c>.</summary>
    public string? Link { get; init; }

    /// <summary>ISO 3166-1 code of the country that it is, lies in or belongs to, or null.</summary>
    public string? Country { get; init; }

    /// <summary>Name and type, for instance <c>Orlen (Organization)</c>.</summary>
    public override string ToString() => $"{Name} ({Type})";

    internal EntityLink? EntityLink => Link is null ? null
        : Link.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < Link.Length - 1
            ? new EntityLink(Link[..colon], Link[(colon + 1)..], Country) : new EntityLink("own", Link, Country);
}
