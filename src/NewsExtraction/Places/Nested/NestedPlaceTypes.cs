using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>What words within a name name where the article says no more of them: countries, their divisions, and towns large enough to
/// lend their names; no word that is a person's or a common one too.</summary>
internal sealed class NestedPlaceTypes(GazetteerIndex gazetteer)
{
    private const long LeastPeople = 15_000;
    private const int LeastLetters = 2;
    private const int LeastLettersOfTown = 4;

    // Towns are called so too: words of kinds and directions, storms, and "States" alone.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Ordinary = new HashSet<string>(
        ["Federal", "National", "Central", "Western", "Eastern", "Northern", "Southern", "Best", "Orange", "Lake", "St", "St.", "Saint",
            "Earth", "Tex", "West", "East", "North", "South", "Southeastern", "Southwestern", "Northeastern", "Northwestern", "Southeast",
            "Southwest", "Northeast", "Northwest", "Midwest", "Islands", "Island", "Lakes", "Mountain", "Mountains", "Coast", "Bay",
            "Beach", "Valley", "River", "Hills", "Heights", "Falls", "Springs", "Harbor", "Harbour", "Forest", "Strait", "Desert",
            "Peninsula", "Hurricane", "Storm", "Cyclone", "Typhoon", "States", "State", "Union", "Republic", "Liberty", "Independence",
            "Commerce", "Industry", "Progress", "Justice", "Defiance", "Enterprise", "Mission", "Temple", "Church", "College", "Media",
            "Reading"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The type of place, or <see cref="EntityType.Other"/> for none.</summary>
    public EntityType Of(ReadOnlySpan<char> surface)
    {
        var type = EntityType.Other;
        if (surface.Length < LeastLetters || Ordinary.Contains(surface)) return type;
        var candidates = gazetteer.Find(surface);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var isAttested = candidate.Match != GazetteerMatch.Generated;
            if (candidate.Kind == GazetteerKind.Country && isAttested) return EntityType.Country;
            if (candidate.Kind == GazetteerKind.ArmedGroup && i == 0) return EntityType.Other;
            if (!MayBeNamedAfterPlace(candidate.Kind)) return EntityType.Other;
            if (candidate.Kind == GazetteerKind.Place && isAttested && type == EntityType.Other)
                type = TypeOf(gazetteer.Place(candidate.Index), surface);
        }

        return type;
    }

    /// <summary>The type of what is known as a place by name, however small; <see cref="EntityType.Other"/> for none.</summary>
    public EntityType OfPlace(ReadOnlySpan<char> surface) =>
        gazetteer.Find(surface).First(GazetteerKind.Place) is { } place ? gazetteer.Place(place.Index).Type : EntityType.Other;

    private static EntityType TypeOf(in PlaceEntry place, ReadOnlySpan<char> surface) =>
        place.Feature == PlaceFeatures.Division || IsGreatTown(place, surface.Length) || IsCounty(place, surface)
            ? place.Type : EntityType.Other;

    private static bool IsCounty(in PlaceEntry place, ReadOnlySpan<char> surface) =>
        place.Feature == PlaceFeatures.Subdivision
            && (surface.EndsWith(" County", StringComparison.Ordinal) || surface.EndsWith(" Parish", StringComparison.Ordinal));

    private static bool IsGreatTown(in PlaceEntry place, int letters) =>
        place.Type == EntityType.Settlement && place.Population >= LeastPeople && letters >= LeastLettersOfTown;

    // Peoples, groups and leaders bear names of places; titles, given names and common words only look like them.
    private static bool MayBeNamedAfterPlace(GazetteerKind kind) =>
        kind is GazetteerKind.Place or GazetteerKind.Demonym or GazetteerKind.ArmedGroup or GazetteerKind.Leader
            or GazetteerKind.Organisation;
}
