namespace NewsExtraction.Entities;

/// <summary>What a gazetteer entry is.</summary>
internal enum GazetteerKind : byte
{
    /// <summary>A settlement, region, facility or natural feature.</summary>
    Place,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A nationality, religion, ethnicity or leaning ("Iraqi", "Sunnis").</summary>
    Demonym,

    /// <summary>An armed group, also coalitions and some state forces: see its subkind.</summary>
    ArmedGroup,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A person in office at some time.</summary>
    Leader,

    /// <summary>A title or role noun.</summary>
    Title,

    /// <summary>A noun for people or bodies that take part in events.</summary>
    GroupNoun,

    /// <summary>A weapon, ammunition, military vehicle or aircraft.</summary>
    Weapon,

    /// <summary>A given name.</summary>
    FirstName,

    /// <summary>A common noun with its meanings.</summary>
    Noun,
}

/// <summary>How a surface form belongs to its entry.</summary>
internal enum GazetteerMatch : byte
{
    /// <summary>The entry's own name.</summary>
    Name,

    /// <summary>An attested other name, acronym, adjective or plural.</summary>
    Alternate,

    /// <summary>A spelling made by rule, or a postal code: good only with support from the context.</summary>
    Generated,
}

/// <summary>One reading of a surface form, packed: index 0-24, match 25-26, kind 27-30.</summary>
internal readonly record struct GazetteerCandidate(uint Packed)
{
    public const int LargestIndex = (1 << 25) - 1;

    public GazetteerCandidate(GazetteerKind kind, GazetteerMatch match, int index)
        : this(((uint)kind << 27) | ((uint)match << 25) | (uint)index)
    {
    }

    /// <summary>What it is; says which of the index's tables <see cref="Index"/> points into.</summary>
    public GazetteerKind Kind => (GazetteerKind)((Packed >> 27) & 15);

    /// <summary>How the surface form belongs to it.</summary>
    public GazetteerMatch Match => (GazetteerMatch)((Packed >> 25) & 3);

    /// <summary>Index into the table of its kind.</summary>
    public int Index => (int)(Packed & LargestIndex);
}

/// <summary>All readings of a surface form; names first, then by the size or rank of the entry.</summary>
internal readonly unsafe struct GazetteerCandidates
{
    private readonly uint _single;
    private readonly uint* _list;

    internal GazetteerCandidates(uint single)
    {
        Count = 1;
        _single = single;
    }

    internal GazetteerCandidates(uint* list)
    {
        Count = (int)list[0];
        _list = list + 1;
    }

    public int Count { get; }

    public GazetteerCandidate this[int i] => new(_list == null ? _single : _list[i]);

    /// <summary>The first reading of that kind, or null.</summary>
    public GazetteerCandidate? First(GazetteerKind kind)
    {
        for (var i = 0; i < Count; i++)
            if (this[i].Kind == kind) return this[i];
        return null;
    }

    /// <summary>True where one reading is of that kind.</summary>
    public bool Has(GazetteerKind kind) => First(kind) is not null;
}
