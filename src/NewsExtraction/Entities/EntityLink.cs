namespace NewsExtraction;

/// <summary>An entry of a gazetteer that stands for an entity.</summary>
/// <param name="Source">The gazetteer, for instance <c>GeoNames</c>.</param>
/// <param name="Id">The entry's identifier there.</param>
/// <param name="Country">ISO 3166 code of the country it is or lies in, or null.</param>
/// <param name="Latitude">Degrees north, or null.</param>
/// <param name="Longitude">Degrees east, or null.</param>
public sealed record EntityLink(string Source, string Id, string? Country = null, double? Latitude = null, double? Longitude = null);
