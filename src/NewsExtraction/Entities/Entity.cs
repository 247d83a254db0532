using NewsExtraction.Buffers;
using NewsExtraction.Entities;

namespace NewsExtraction;

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

    /// <summary>ISO 3166-1 alpha-2 code of the state that it is, lies in or belongs to, in capitals; null where nothing tells.</summary>
    public string? Country { get; init; }

    /// <summary>What it is as an actor; <see cref="ActorKind.None"/> for what is no actor or not known.</summary>
    public ActorKind Actor { get; init; }

    /// <summary>For military units and armed groups: true where they fight for a state,
    /// false where they do not. Null for all else.</summary>
    public bool? IsState { get; init; }

    /// <summary>For persons: titles and roles before the name, as written, each once, in
    /// order of the text ("General", "Prime Minister").</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>For named persons: how the article describes them, without determiner, each once
    /// ("supreme leader", "spokesman for the ministry").</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>For named persons: ISO 3166-1 alpha-2 code of the country whose citizen or
    /// office holder they are; null where nothing tells.</summary>
    public string? Nationality { get; init; }

    /// <summary>For persons: masculine or feminine where words of the article tell, else none.</summary>
    public Gender Gender { get; init; }

    /// <summary>For persons: how many years old the article says that they are; null where it does not.</summary>
    public int? Age { get; init; }

    /// <summary>The acronym that the article uses for it, as written; null where there is none or it is the name.</summary>
    public string? Acronym { get; init; }

    /// <summary>Entry of a gazetteer, or null.</summary>
    public EntityLink? Link { get; init; }

    /// <summary>Where the text mentions it, by position; never empty.</summary>
    public required IReadOnlyList<EntityMention> Mentions
    {
        get;
        init
        {
            field = value;
            // Asked again and again, and an entity may have as many mentions as the article has sentences.
            HasName = value is not null && value.Any(m => m.Kind == MentionKind.Name);
        }
    }

    /// <summary>True where one of the mentions is a name.</summary>
    internal bool HasName { get; private init; }

    /// <summary>
    /// What is known of it as words, by name in ordinal order: <c>acronym</c>, <c>actor</c>, <c>age</c>, <c>country</c>, <c>gender</c>
    /// (male, female), <c>nationality</c>, <c>roles</c> and <c>titles</c> (with "; " between them), <c>state</c> (true, false). The same as
    /// the properties say; made on each call.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes
    {
        get
        {
            var attributes = new List<KeyValuePair<string, string>>();
            Add("acronym", Acronym);
            Add("actor", Actor == ActorKind.None ? null : ActorKinds.NameOf(Actor));
            Add("age", Age?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Add("country", Country);
            Add("gender", NameOf(Gender));
            Add("nationality", Nationality);
            Add("roles", Joined(Roles));
            Add("state", NameOf(IsState));
            Add("titles", Joined(Titles));
            return attributes;

            void Add(string name, string? value)
            {
                if (value is not null) attributes.Add(new(name, value));
            }
        }
    }

    /// <summary>The value of an attribute, or null.</summary>
    public string? Attribute(string name)
    {
        foreach (var (key, value) in Attributes)
            if (key == name) return value;
        return null;
    }

    /// <summary>True where both are the same by all that the output holds: type, name, confidence in thousandths, attributes, link and
    /// mentions.</summary>
    public bool Equals(Entity? other) => ReferenceEquals(this, other) || (other is not null && Index == other.Index && Type == other.Type
        && Name == other.Name && Sequences.AreEqual(Confidence, other.Confidence) && Link == other.Link
        && Sequences.AreEqual(Attributes, other.Attributes) && Sequences.AreEqual(Mentions, other.Mentions));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Type, Name);

    /// <summary>Name and type, for instance <c>Mosul (Settlement)</c>.</summary>
    public override string ToString() => $"{Name} ({Type})";

    private static string? NameOf(Gender gender) => gender switch
    {
        Gender.Masc => "male",
        Gender.Fem => "female",
        _ => null,
    };

    private static string? NameOf(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    private static string? Joined(IReadOnlyList<string> words) => words.Count > 0 ? string.Join("; ", words) : null;
}

/// <summary>An entry of a gazetteer that stands for an entity.</summary>
/// <param name="Source">The gazetteer, for instance <c>GeoNames</c>.</param>
/// <param name="Id">The entry's identifier there; its latitude and longitude where it has none (source <c>Gazetteer</c>), country and
/// name where it has no coordinates of its own either.</param>
/// <param name="Country">ISO 3166 code of the country it is or lies in, or null.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
public sealed record EntityLink(string Source, string Id, string? Country = null, double? Latitude = null, double? Longitude = null);
