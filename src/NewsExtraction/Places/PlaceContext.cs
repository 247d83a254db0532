using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>Countries and first-level divisions that an article names.</summary>
internal sealed class PlaceContext
{
    private readonly Dictionary<string, float> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<PlaceName?>> _areas = [];
    private readonly float _total;

    /// <summary>Reads the article's entities and its title.</summary>
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

        foreach (var name in names)
        {
            foreach (var reading in name.Readings)
            {
                if (reading.Entry.Feature != PlaceFeatures.Division || reading.Match == GazetteerMatch.Generated) continue;
                Add(reading.Entry.Area, name);
            }

            foreach (var area in name.InAreas) Add(area, null);
        }
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
        var candidates = gazetteer.Find(mention.Span.In(resolved.Layer.Parsed.Text));
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind == GazetteerKind.Place && gazetteer.Place(candidates[i].Index).Feature == PlaceFeatures.Division
                && candidates[i].Match == GazetteerMatch.Name
                && gazetteer.Place(candidates[i].Index).Country != mention.Country)
                return true;
        return false;
    }

    private void Add(int area, PlaceName? name)
    {
        if (!_areas.TryGetValue(area, out var names)) _areas[area] = names = [];
        if (names.Count < 4) names.Add(name);
    }
}
