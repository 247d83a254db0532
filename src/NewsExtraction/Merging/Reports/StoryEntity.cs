namespace NewsExtraction.Merging;

/// <summary>What merging keeps of an entity of an article. Immutable.</summary>
internal sealed class StoryEntity
{
    private const int MinimumCommon = 3;

    public StoryEntity(EntityType type, string name, bool isNamed)
    {
        (Type, Name, IsNamed) = (type, name, isNamed);
        Key = KeyOf(name);
        Head = Key[(Key.LastIndexOf(' ') + 1)..];
        Hash = StableHash.Of(type == EntityType.Person ? Head : Key);
    }

    public EntityType Type { get; }

    public string Name { get; }

    /// <summary>True where the article gives it a name, false where it only describes it.</summary>
    public bool IsNamed { get; }

    /// <summary>The name in small letters, without "the".</summary>
    public string Key { get; }

    /// <summary>The last word: of a person the family name, of a description mostly its head.</summary>
    public string Head { get; }

    /// <summary>Persons are one by their family names, all else by the whole name.</summary>
    public ulong Hash { get; }

    public string? Country { get; init; }

    public string? LinkId { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>The first-level division that it is or lies in ("Nineveh"), or null.</summary>
    public PlaceArea? Area { get; init; }

    public int Mentions { get; init; }

    public bool InLead { get; init; }

    public bool IsPlace => Type is EntityType.Country or EntityType.Region or EntityType.Settlement or EntityType.Facility
        or EntityType.NaturalFeature;

    /// <summary>True where both may be said of one: the same name, "Reid" and "Tara Reid", the same description.</summary>
    public bool IsLike(StoryEntity other)
    {
        if (Key == other.Key) return true;
        if (LinkId is not null && LinkId == other.LinkId) return true;
        if (Head != other.Head || Head.Length < MinimumCommon) return false;
        if (!IsNamed || !other.IsNamed) return IsNamed == other.IsNamed;
        return IsPart(Key, other.Key) || IsPart(other.Key, Key);
    }

    private static bool IsPart(string end, string whole) => whole.EndsWith(" " + end, StringComparison.Ordinal);

    private static string KeyOf(string name)
    {
        var key = name.ToLowerInvariant();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
