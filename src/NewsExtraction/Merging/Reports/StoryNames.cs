namespace NewsExtraction.Merging;

/// <summary>
/// The names that an article is about, sorted so that two articles are compared in one pass. A name's rarity is judged by its kind, not by
/// counting: so two reports score the same whatever else was read.
/// </summary>
internal sealed class StoryNames
{
    private const int MostKept = 60;
    private const int MostForemost = 16;
    private readonly (ulong Hash, StoryNameKind Kind, bool InLead)[] _names;
    private readonly ulong[] _foremost;
    private readonly double _weight;

    public StoryNames(IEnumerable<StoryEntity> entities)
    {
        var kept = entities.Where(e => e.IsNamed && e.Key.Length > 1)
            .OrderByDescending(e => e.InLead).ThenByDescending(e => e.Mentions).ThenBy(e => e.Hash).Take(MostKept).ToList();
        var byHash = new SortedDictionary<ulong, (StoryNameKind Kind, bool InLead)>();
        foreach (var entity in kept)
        {
            var hash = entity.Type == EntityType.Country && entity.Country is { } code ? StableHash.Of(code) : entity.Hash;
            var known = byHash.TryGetValue(hash, out var before);
            byHash[hash] = known ? (before.Kind, before.InLead || entity.InLead) : (KindOf(entity.Type), entity.InLead);
        }

        _foremost = [.. kept.Where(e => KindOf(e.Type) != StoryNameKind.Country).Select(e => e.Hash).Distinct().Take(MostForemost)];
        _names = [.. byHash.Select(n => (n.Key, n.Value.Kind, n.Value.InLead))];
        _weight = _names.Sum(n => WeightOf(n.Kind));
    }

    /// <summary>No names.</summary>
    public static StoryNames None { get; } = new([], []);

    private StoryNames((ulong Hash, StoryNameKind Kind, bool InLead)[] names, ulong[] foremost)
    {
        (_names, _foremost) = (names, foremost);
        _weight = _names.Sum(n => WeightOf(n.Kind));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static StoryNames Read(BinaryReader reader)
    {
        var names = new (ulong, StoryNameKind, bool)[reader.ReadByte()];
        for (var i = 0; i < names.Length; i++)
            names[i] = (reader.ReadUInt64(), reader.ReadChecked<StoryNameKind>(), reader.ReadBoolean());
        var foremost = new ulong[reader.ReadByte()];
        for (var i = 0; i < foremost.Length; i++) foremost[i] = reader.ReadUInt64();
        return new StoryNames(names, foremost);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)_names.Length);
        foreach (var (hash, kind, inLead) in _names)
        {
            writer.Write(hash);
            writer.Write((byte)kind);
            writer.Write(inLead);
        }

        writer.Write((byte)_foremost.Length);
        foreach (var hash in _foremost) writer.Write(hash);
    }

    /// <summary>Hashes of the first names of the article that tell a story apart: countries do not.</summary>
    public IEnumerable<ulong> Foremost(int most) => _foremost.Take(most);

    /// <summary>What two articles have in common.</summary>
    public SharedNames Shared(StoryNames other)
    {
        var shared = default(SharedNames);
        double weight = 0;
        for (int i = 0, j = 0; i < _names.Length && j < other._names.Length;)
        {
            var order = _names[i].Hash.CompareTo(other._names[j].Hash);
            if (order == 0)
            {
                shared = shared.With(_names[i].Kind, _names[i].InLead && other._names[j].InLead);
                weight += WeightOf(_names[i].Kind);
            }

            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        var least = Math.Min(_weight, other._weight);
        var all = _weight + other._weight - weight;
        return shared with { Overlap = least > 0 ? weight / least : 0, Likeness = all > 0 ? weight / all : 0 };
    }

    private static StoryNameKind KindOf(EntityType type) => type switch
    {
        EntityType.Person => StoryNameKind.Person,
        EntityType.Country or EntityType.Group => StoryNameKind.Country,
        EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature => StoryNameKind.Place,
        EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit => StoryNameKind.Organization,
        _ => StoryNameKind.Other,
    };

    private static double WeightOf(StoryNameKind kind) => kind switch
    {
        StoryNameKind.Person => 3,
        StoryNameKind.Country => 0.5,
        StoryNameKind.Place => 2,
        StoryNameKind.Organization => 1.5,
        _ => 1.5,
    };
}

/// <summary>What a name names, by how much it tells that two articles share it.</summary>
internal enum StoryNameKind : byte
{
    Person,
    Organization,
    Place,
    Country,
    Other,
}

/// <summary>The names that two articles share.</summary>
/// <param name="Persons">Number of persons.</param>
/// <param name="Organizations">Number of organisations and forces.</param>
/// <param name="Places">Number of places within countries.</param>
/// <param name="Countries">Number of countries and peoples.</param>
/// <param name="Others">Number of all else.</param>
/// <param name="InLeads">Names other than countries that both articles open with.</param>
/// <param name="Overlap">Share of the shorter list that is shared, weighed by kind.</param>
/// <param name="Likeness">Share of both lists together that is shared, weighed by kind.</param>
internal readonly record struct SharedNames(int Persons, int Organizations, int Places, int Countries, int Others, int InLeads,
    double Overlap, double Likeness)
{
    /// <summary>Names that tell stories apart.</summary>
    public int Telling => Persons + Organizations + Places + Others;

    public SharedNames With(StoryNameKind kind, bool inLeads)
    {
        var lead = inLeads && kind != StoryNameKind.Country ? InLeads + 1 : InLeads;
        return kind switch
        {
            StoryNameKind.Person => this with { Persons = Persons + 1, InLeads = lead },
            StoryNameKind.Organization => this with { Organizations = Organizations + 1, InLeads = lead },
            StoryNameKind.Place => this with { Places = Places + 1, InLeads = lead },
            StoryNameKind.Country => this with { Countries = Countries + 1 },
            _ => this with { Others = Others + 1, InLeads = lead },
        };
    }
}
