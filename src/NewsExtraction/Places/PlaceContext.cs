using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>Countries and first-level divisions that an article names.</summary>
internal sealed class PlaceContext
{
    // Names kept for a division: more than one tells all that is asked.
    private const int NamesKept = 4;
    private readonly Dictionary<string, float> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<PlaceName?>> _areas = [];
    private readonly float _total;

    /// <summary>Reads the article's entities and the names of its places.</summary>
    public PlaceContext(ResolvedEntities resolved, IReadOnlyList<PlaceName> names, GazetteerIndex gazetteer)
    {
        foreach (var entity in resolved.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (mention.Kind == MentionKind.Pronoun || mention.Country is not { Length: 2 } country
                    || IsAmbiguous(mention, resolved, gazetteer))
                    continue;
                _countries[country] = _countries.GetValueOrDefault(country) + 1;
                _total++;
            }
        }

        foreach (var name in names) AddAreas(name);
    }

    /// <summary>Share of the country among all mentions of countries and what belongs to them, 0 to 1.</summary>
    public float CountryShare(string country) => _total > 0 ? _countries.GetValueOrDefault(country) / (_total + 1) : 0;

    /// <summary>True where the article names the division, otherwise than by this very name.</summary>
    public bool NamesArea(int area, PlaceName except) =>
        _areas.TryGetValue(area, out var names) && names.Exists(n => !ReferenceEquals(n, except));

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
