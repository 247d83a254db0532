using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>Looks up what a place name may be.</summary>
internal sealed class PlaceReadings(GazetteerIndex gazetteer)
{
    private const int Most = 40;

    private static readonly (string Short, string Long)[] Abbreviations =
        [("St. ", "Saint "), ("St ", "Saint "), ("Mt. ", "Mount "), ("Mt ", "Mount "), ("Ft. ", "Fort "), ("Ft ", "Fort "),
        ("Saint ", "St. ")];
    private static readonly string[] Directions =
        ["north ", "south ", "east ", "west ", "northern ", "southern ", "eastern ", "western ", "central ", "upper ", "lower ", "greater ",
        "downtown ", "north-eastern ", "north-western ", "south-eastern ", "south-western ", "northeast ", "northwest ", "southeast ",
        "southwest ", "old "];
    private static readonly string[] Endings =
        [" city", " province", " governorate", " region", " district", " state", " county", " village", " town", " area",
        " metropolitan area", " suburb"];

    /// <summary>Readings of a place's names, best match first; empty where the gazetteer knows none.</summary>
    public List<PlaceReading> Of(Entity entity, string text)
    {
        var readings = new List<PlaceReading>();
        if (entity.Type == EntityType.Country && entity.Country is { } code && gazetteer.CountryByCode(code) is { } country)
        {
            readings.Add(new PlaceReading(gazetteer.Place(country.Place), GazetteerMatch.Name, 0));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Type == EntityType.Group) continue;
            var name = mention.Span.In(text).ToString();
            if (seen.Count < 4 && seen.Add(name)) Add(name, readings);
        }

        return readings;
    }

    private void Add(string name, List<PlaceReading> readings)
    {
        if (Look(name, readings, false)) return;
        foreach (var (shorter, longer) in Abbreviations)
            if (name.StartsWith(shorter, StringComparison.OrdinalIgnoreCase) && Look(longer + name[shorter.Length..], readings, false))
                return;
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && Look(name[..^ending.Length], readings, true)) return;
        foreach (var direction in Directions)
            if (name.StartsWith(direction, StringComparison.OrdinalIgnoreCase) && Look(name[direction.Length..], readings, true)) return;
    }

    private bool Look(string name, List<PlaceReading> readings, bool loose)
    {
        var candidates = gazetteer.Find(name);
        var any = false;
        for (var i = 0; i < candidates.Count && readings.Count < Most; i++)
        {
            var candidate = candidates[i];
            if (candidate.Kind is not (GazetteerKind.Place or GazetteerKind.Country)) continue;

            // Codes of two and three letters are codes only where they are written as such.
            if (candidate.Match == GazetteerMatch.Generated && name.Length <= 3 && !IsCode(name)) continue;
            var place = candidate.Kind == GazetteerKind.Country ? gazetteer.Country(candidate.Index).Place : candidate.Index;
            any = true;
            if (readings.Exists(r => r.Entry.Index == place)) continue;
            readings.Add(new PlaceReading(gazetteer.Place(place), loose ? GazetteerMatch.Generated : candidate.Match, readings.Count));
        }

        return any;
    }

    private static bool IsCode(string name)
    {
        foreach (var c in name)
            if (!char.IsAsciiLetterUpper(c)) return false;
        return true;
    }
}
