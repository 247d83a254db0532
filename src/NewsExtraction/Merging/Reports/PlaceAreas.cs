using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.Merging;

/// <summary>A first-level division of a country.</summary>
/// <param name="Index">Its number in the gazetteer.</param>
/// <param name="Name">Its name.</param>
internal sealed record PlaceArea(int Index, string Name);

/// <summary>Tells in which division of its country a place lies: Mosul in Nineveh. Safe to share.</summary>
/// <param name="gazetteer">Where places are known from; null where none is at hand, and then no division is told.</param>
internal sealed class PlaceAreas(GazetteerIndex? gazetteer)
{
    // Links are written with four digits, about ten metres.
    private const double SamePoint = 0.001;

    public static PlaceAreas None { get; } = new(null);

    public static PlaceAreas Package => new(GazetteerIndex.From(ModelSource.Package));

    /// <summary>The division of the gazetteer's place that the name was linked to, or null.</summary>
    public PlaceArea? Of(string name, string? country, double? latitude, double? longitude)
    {
        if (gazetteer is null || country is null || latitude is not { } north || longitude is not { } east) return null;
        var candidates = gazetteer.Find(name);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind != GazetteerKind.Place) continue;
            var place = gazetteer.Place(candidates[i].Index);
            if (place.Country != country || !place.IsLocated) continue;
            if (Math.Abs(place.Latitude - north) > SamePoint || Math.Abs(place.Longitude - east) > SamePoint) continue;
            return gazetteer.Area(place.Area) is { Name.Length: > 0 } area ? new PlaceArea(place.Area, area.Name) : null;
        }

        return null;
    }
}
