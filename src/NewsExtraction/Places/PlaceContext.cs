using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Countries and first-level divisions that an article names.</summary>
internal sealed class PlaceContext
{
    // Names kept for a division: more than one tells all that is asked.
    private const int NamesKept = 4;
    private readonly Dictionary<string, float> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<PlaceName?>> _areas = [];
    private readonly HashSet<(string Country, int Sentence)> _sentences = [];
    private readonly ParsedText _parsed;
    private readonly float _total;

    /// <summary>Reads the article's entities and the names of its places.</summary>
    public PlaceContext(ResolvedEntities resolved, IReadOnlyList<PlaceName> names, GazetteerIndex gazetteer)
    {
        _parsed = resolved.Layer.Parsed;
        foreach (var entity in resolved.Entities)
        {
            var known = CountriesOf(entity, gazetteer);
            foreach (var mention in entity.Mentions)
            {
                if (mention.Kind == MentionKind.Pronoun || IsAmbiguous(mention, resolved, gazetteer)) continue;
                if (mention.Country is { Length: 2 } country) _total += Count(country, mention, 1);
                else foreach (var one in known) _total += Count(one, mention, 1f / known.Length);
            }
        }

        foreach (var name in names) AddAreas(name);
    }

    /// <summary>Share of the country among all mentions of countries and what belongs to them, 0 to 1.</summary>
    public float CountryShare(string country) => _total > 0 ? _countries.GetValueOrDefault(country) / (_total + 1) : 0;

    /// <summary>True where a sentence that names the place names the country or what belongs to it.</summary>
    public bool NamesBeside(string country, PlaceName name)
    {
        foreach (var mention in name.Entity.Mentions)
            if (mention.Kind == MentionKind.Name && _sentences.Contains((country, _parsed.SentenceOf(mention.FirstToken).Index)))
                return true;
        return false;
    }

    /// <summary>True where the article names the division, otherwise than by this very name.</summary>
    public bool NamesArea(int area, PlaceName except) =>
        _areas.TryGetValue(area, out var names) && names.Exists(n => !ReferenceEquals(n, except));

    private float Count(string country, EntityMention mention, float weight)
    {
        _countries[country] = _countries.GetValueOrDefault(country) + weight;
        if (IsAtHome(mention.Type)) _sentences.Add((country, _parsed.SentenceOf(mention.FirstToken).Index));
        return weight;
    }

    // Countries, peoples and troops are where they belong; what the Kremlin says may be said of any place.
    private static bool IsAtHome(EntityType type) =>
        type is EntityType.Country or EntityType.Group or EntityType.ArmedGroup or EntityType.MilitaryUnit;

    // Where an armed group fights and where a leader leads: "the Houthis", "Erdogan".
    private static string[] CountriesOf(Entity entity, GazetteerIndex gazetteer)
    {
        if (entity.Type is EntityType.Person or EntityType.MilitaryUnit && entity.Country is { Length: 2 } own) return [own];
        if (entity.Type is not (EntityType.ArmedGroup or EntityType.Group or EntityType.Organization)) return [];
        return gazetteer.Entry(entity.Name, GazetteerKind.ArmedGroup) is { Flag: true, Country.Length: >= 2 } group
            ? group.Country.Split('|') : [];
    }

    // "Georgia" says little of where an article is at home.
    private static bool IsAmbiguous(EntityMention mention, ResolvedEntities resolved, GazetteerIndex gazetteer)
    {
        if (mention.Kind != MentionKind.Name || mention.Type != EntityType.Country) return false;
        var candidates = gazetteer.Find(resolved.Layer.Parsed.CharsIn(mention.Span));
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i] is { Kind: GazetteerKind.Place, Match: GazetteerMatch.Name } place
                && gazetteer.Place(place.Index) is { Feature: PlaceFeatures.Division } division && division.Country != mention.Country)
                return true;
        return false;
    }

    // Divisions that the name may itself be, and those that the text says it lies in.
    private void AddAreas(PlaceName name)
    {
        foreach (var reading in name.Readings)
            if (reading.IsDivision && reading.Match != GazetteerMatch.Generated) Add(reading.Entry.Area, name);
        foreach (var area in name.InAreas) Add(area, null);
    }

    private void Add(int area, PlaceName? name)
    {
        if (!_areas.TryGetValue(area, out var names)) _areas[area] = names = [];
        if (names.Count < NamesKept) names.Add(name);
    }
}
