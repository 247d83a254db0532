using NewsExtraction.Entities;
using NewsExtraction.Numerics;

namespace NewsExtraction.Places;

/// <summary>Sets the signs of a reading that do not depend on how other names are read.</summary>
internal static class PlaceDescription
{
    // Divisions and settlements without a number of people, among those with one.
    private const float DivisionSize = 0.8f;
    private const float UnknownSize = 0.3f;
    private const float LargestLog = 24;

    public static void Describe(PlaceName name, PlaceReading reading, PlaceContext context)
    {
        DescribeEntry(reading);
        DescribeMatch(reading);
        DescribeType(reading, name.Entity.Type);
        DescribeContainers(reading, name);
        DescribeArticle(reading, name, context);
    }

    // What it is by the gazetteer.
    private static void DescribeEntry(PlaceReading reading)
    {
        var entry = reading.Entry;
        reading[PlaceSign.Population] = SizeOf(reading);
        reading.Note(PlaceSign.Country, reading.IsCountry);
        reading.Note(PlaceSign.Capital, entry.Feature == "PPLC");
        reading.Note(PlaceSign.Division, reading.IsDivision);
        reading.Note(PlaceSign.Subdivision, entry.Feature == PlaceFeatures.Subdivision);
        reading.Note(PlaceSign.Seat, entry.Feature == "PPLA");
        reading.Note(PlaceSign.Hamlet, entry.Population == 0 && entry.Type == EntityType.Settlement);
        reading.Note(PlaceSign.Natural,
            entry.Type is EntityType.NaturalFeature or EntityType.Facility || entry.Feature is "region" or "continent");
    }

    private static float SizeOf(PlaceReading reading)
    {
        if (reading.Entry.Population > 0) return (float)Elementary.Log2(reading.Entry.Population) / LargestLog;
        if (reading.IsCountry) return 1;
        return reading.IsDivision ? DivisionSize : UnknownSize;
    }

    // How the gazetteer comes from the name to it.
    private static void DescribeMatch(PlaceReading reading)
    {
        reading.Note(PlaceSign.Alternate, reading.Match == GazetteerMatch.Alternate);
        reading.Note(PlaceSign.Generated, reading.Match == GazetteerMatch.Generated);
        reading.Note(PlaceSign.First, reading.Rank == 0);
        reading[PlaceSign.Rank] = 1f / (1 + reading.Rank);
    }

    // Recognition often takes a town for its region and a region for its town.
    private static void DescribeType(PlaceReading reading, EntityType type)
    {
        var own = reading.Entry.Type;
        reading.Note(PlaceSign.TypeAgrees, own == type);
        reading.Note(PlaceSign.TypeDiffers, own != type && !(IsTownOrRegion(own) && IsTownOrRegion(type)));
    }

    private static bool IsTownOrRegion(EntityType type) => type is EntityType.Settlement or EntityType.Region;

    // "Paris, Texas" is no town in France.
    private static void DescribeContainers(PlaceReading reading, PlaceName name)
    {
        var entry = reading.Entry;
        var isContained = name.InAreas.Contains(entry.Area) || (entry.Country.Length > 0 && name.InCountries.Contains(entry.Country));
        reading.Note(PlaceSign.Contained, isContained);
        reading.Note(PlaceSign.NotContained, !isContained && name.IsContained);
    }

    // What the article names beside it.
    private static void DescribeArticle(PlaceReading reading, PlaceName name, PlaceContext context)
    {
        var share = context.CountryShare(reading.Entry.Country);
        reading[PlaceSign.CountryShare] = share;
        reading.Note(PlaceSign.CountryNamed, share > 0);
        reading.Note(PlaceSign.CountryBeside, context.NamesBeside(reading.Entry.Country, name));
        reading.Note(PlaceSign.DivisionNamed, context.NamesArea(reading.Entry.Area, name));
    }
}
