namespace NewsExtraction.Entities;

/// <summary>Feature codes and the type of place that each means.</summary>
internal static class PlaceFeatures
{
    public const string Country = "PCLI";
    public const string Division = "ADM1";
    public const string Subdivision = "ADM2";

    /// <summary>The type of place.</summary>
    public static EntityType TypeOf(string feature) => feature switch
    {
        Country => EntityType.Country,
        Division or Subdivision or "region" or "continent" => EntityType.Region,
        "airport" or "facility" or "dam" or "canal" or "line" => EntityType.Facility,
        _ when feature.StartsWith("PPL", StringComparison.Ordinal) || feature == "STLMT" => EntityType.Settlement,
        _ => EntityType.NaturalFeature,
    };
}
