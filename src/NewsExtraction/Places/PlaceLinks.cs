using System.Collections.Frozen;
using System.Globalization;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Gives an entity the link of its name's best reading.</summary>
internal sealed class PlaceLinks(GazetteerIndex gazetteer)
{
    private const long LeastCity = 50_000;
    private const long LeastMetropolis = 3_000_000;
    private const int AreaWordWay = 3;
    private const string States = "US";
    private const long LeastTownOfStateName = 100_000;
    private const string Strip = "Gaza";
    private const string StripCountry = "PS";

    // Say that the province is meant and not its seat.
    private static readonly FrozenSet<string> AreaWords = FrozenSet.Create(StringComparer.Ordinal,
        "province", "governorate", "region", "state", "oblast", "prefecture", "department", "emirate", "countryside", "area", "county",
        "rural");

    /// <summary>The entity with its link; type and country follow from what was found.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="name">The entity's name with its weighed readings.</param>
    /// <param name="middles">Where the article's settlements of each division lie.</param>
    public Entity Link(ParsedText parsed, PlaceName name, Dictionary<int, (double Latitude, double Longitude)> middles)
    {
        var best = CountryOf(name) ?? TerritoryOf(name) ?? StateOf(name) ?? CityOf(parsed, name) ?? name.Best;
        var entry = best.Entry;
        var (latitude, longitude) = Position(entry, middles);
        var country = entry.Country.Length == 2 ? entry.Country : null;
        var id = IdOf(entry, name.Entity.Name);
        var type = TypeOf(name, best);
        return name.Entity with
        {
            Link = new EntityLink(entry.Source, id, country, latitude, longitude),
            Type = type,
            Country = country ?? name.Entity.Country,
            Actor = type is EntityType.Country or EntityType.Group ? name.Entity.Actor : ActorKind.None
        };
    }

    // What has no coordinates of its own lies elsewhere in each article, and is known by its name.
    private static string IdOf(in PlaceEntry entry, string name)
    {
        if (entry.Id > 0) return entry.Id.ToString(CultureInfo.InvariantCulture);
        return entry.IsLocated ? string.Create(CultureInfo.InvariantCulture, $"{entry.Latitude},{entry.Longitude}")
            : $"{entry.Country}/{name}";
    }

    // "Gaza" in news is the whole strip; its city is called "Gaza City".
    private static PlaceReading? TerritoryOf(PlaceName name) =>
        name.Entity.Name is Strip or "Gazans" ? name.Readings.Find(r => r.IsDivision && r.Entry.Country == StripCountry) : null;

    // "Peru" that stays a country is the country, whatever towns are called so.
    private static PlaceReading? CountryOf(PlaceName name)
    {
        if (name.Entity.Type != EntityType.Country || TypeOf(name, name.Best) != EntityType.Country) return null;
        PlaceReading? country = null;
        foreach (var reading in name.Readings)
            if (reading.IsCountry && (country is null || reading.Probability > country.Probability)) country = reading;
        return country;
    }

    // "Wyoming" is the state and no small town of another, unless the text says in which.
    private static PlaceReading? StateOf(PlaceName name)
    {
        if (name.IsContained || name.Best.Entry is not { Country: States, Population: < LeastTownOfStateName } best
            || best.Type != EntityType.Settlement)
            return null;
        return name.Readings.Find(r => r is { IsDivision: true, Match: GazetteerMatch.Name, Entry.Country: States }
            && r.Entry.Area != best.Area);
    }

    // "Georgia" read as a state is one; a town that was taken for its region is a town.
    private static EntityType TypeOf(PlaceName name, PlaceReading best)
    {
        var (own, read) = (name.Entity.Type, best.Entry.Type);
        if (own is EntityType.Region or EntityType.NaturalFeature && read == EntityType.Settlement
            && best.Match != GazetteerMatch.Generated)
            return read;
        var isSure = best != name.Best || best.Probability > 0.5f;
        return isSure && IsPolitical(own) && IsPolitical(read) ? read : own;
    }

    private static bool IsPolitical(EntityType type) => type is EntityType.Country or EntityType.Settlement or EntityType.Region;

    // "Raqqa" alone is the city and not the province that it is the seat of, "New York" the city and not the state; "Raqqa province" once
    // in the article, and it stays the province. Of American states a seat that only also bears the name is none: "Oklahoma" is the state.
    private static PlaceReading? CityOf(ParsedText parsed, PlaceName name)
    {
        var division = name.Best;
        if (!division.IsDivision || division.Match == GazetteerMatch.Generated) return null;
        PlaceReading? city = null;
        foreach (var reading in name.Readings)
            if (IsSeatOf(division, reading) && (city is null || reading.Entry.Population > city.Entry.Population)) city = reading;
        return city is not null && IsCalledArea(parsed, name.Entity) ? null : city;
    }

    private static bool IsSeatOf(PlaceReading division, PlaceReading reading) =>
        reading.Entry.Area == division.Entry.Area && reading.Match != GazetteerMatch.Generated
            && (reading.Match <= division.Match || division.Entry.Country != States)
            && (reading.Entry.Feature is "PPLA" or "PPLC" && reading.Entry.Population >= LeastCity
                || reading.Entry.Type == EntityType.Settlement && reading.Entry.Population >= LeastMetropolis);

    private static bool IsCalledArea(ParsedText parsed, Entity entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name && HasAreaWord(parsed, mention)) return true;
        return false;
    }

    private static bool HasAreaWord(ParsedText parsed, EntityMention mention)
    {
        var sentence = parsed.SentenceOf(mention.FirstToken);
        var token = Math.Max(sentence.FirstToken, mention.FirstToken - AreaWordWay);
        var end = Math.Min(sentence.EndToken, mention.EndToken + 1);
        for (; token < end; token++)
            if (AreaWords.Contains(parsed.Lemma(token).ToLowerInvariant())) return true;
        return false;
    }

    // A district without coordinates of its own lies where the article's places of the same division lie, else where the division does.
    private (double? Latitude, double? Longitude) Position(in PlaceEntry entry,
        Dictionary<int, (double Latitude, double Longitude)> middles)
    {
        if (entry.IsLocated) return (entry.Latitude, entry.Longitude);
        if (middles.TryGetValue(entry.Area, out var middle)) return middle;
        var area = gazetteer.Area(entry.Area).Place;
        if (area >= 0 && gazetteer.Place(area) is { IsLocated: true } division) return (division.Latitude, division.Longitude);
        if (gazetteer.CountryByCode(entry.Country) is { } country && gazetteer.Place(country.Place) is { IsLocated: true } whole)
            return (whole.Latitude, whole.Longitude);
        return (null, null);
    }

    /// <summary>The middle of the settlements of each division that the article names.</summary>
    public static Dictionary<int, (double Latitude, double Longitude)> Middles(List<PlaceName> names)
    {
        var sums = new Dictionary<int, (double Latitude, double Longitude, int Count)>();
        foreach (var name in names)
        {
            var best = name.Best.Entry;
            if (best.Type != EntityType.Settlement || !best.IsLocated) continue;
            var sum = sums.GetValueOrDefault(best.Area);
            sums[best.Area] = (sum.Latitude + best.Latitude, sum.Longitude + best.Longitude, sum.Count + 1);
        }

        return sums.ToDictionary(s => s.Key,
            s => (Math.Round(s.Value.Latitude / s.Value.Count, 4), Math.Round(s.Value.Longitude / s.Value.Count, 4)));
    }
}
