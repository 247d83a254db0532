using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Gazetteer;

/// <summary>A town of a GeoNames dump.</summary>
/// <param name="Id">GeoNames identifier.</param>
/// <param name="Name">Its name in Latin letters.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Feature">Feature code.</param>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Division">Code of its first-level division: "US.KY".</param>
/// <param name="Subdivision">Code of its second-level division: "US.KY.151"; empty where there is none.</param>
/// <param name="Population">Inhabitants, 0 where not known.</param>
internal readonly record struct GeoNamesTown(string Id, string Name, double Latitude, double Longitude, string Feature, string Country,
    string Division, string Subdivision, long Population);

/// <summary>Towns of a GeoNames dump (cities500.txt), and what they say of the divisions that they lie in.</summary>
internal sealed class GeoNamesTowns
{
    // Two places of one name within a few kilometres are one.
    private const double SameTown = 0.06;
    private readonly Dictionary<string, (double Latitude, double Longitude, int Count)> _sums = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, ulong Name), List<GeoNamesTown>> _byName = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <param name="towns">The dump of towns, or null for none.</param>
    /// <param name="divisions">Lists of divisions with their identifiers (admin1CodesASCII.txt, admin2Codes.txt).</param>
    public GeoNamesTowns(FileInfo? towns, IEnumerable<FileInfo> divisions)
    {
        foreach (var file in divisions)
        {
            foreach (var line in File.ReadLines(file.FullName))
                if (line.Split('\t') is [var code, _, _, var id, ..]) _ids[code] = id;
        }

        if (towns is null) return;
        foreach (var line in File.ReadLines(towns.FullName)) Add(Town(line.Split('\t')));
    }

    /// <summary>All towns in the order of the dump.</summary>
    public List<GeoNamesTown> All { get; } = [];

    /// <summary>GeoNames identifier of a division by its code, or empty.</summary>
    public string DivisionId(string code) => _ids.GetValueOrDefault(code, string.Empty);

    /// <summary>The middle of a division's towns.</summary>
    public (double Latitude, double Longitude)? Centre(string code) =>
        _sums.TryGetValue(code, out var sum) ? (sum.Latitude / sum.Count, sum.Longitude / sum.Count) : null;

    /// <summary>True where the dump has a town of that name at that point.</summary>
    public bool Has(string country, string name, double latitude, double longitude) =>
        _byName.TryGetValue((country, SurfaceKey.Of(name)), out var towns) && towns.Exists(t =>
            Math.Abs(t.Latitude - latitude) < SameTown && Math.Abs(t.Longitude - longitude) < SameTown);

    private static GeoNamesTown Town(string[] cells)
    {
        var division = $"{cells[8]}.{cells[10]}";
        var subdivision = cells[11].Length > 0 ? $"{division}.{cells[11]}" : string.Empty;
        return new GeoNamesTown(cells[0], cells[2].Length > 0 ? cells[2] : cells[1], double.Parse(cells[4], CultureInfo.InvariantCulture),
            double.Parse(cells[5], CultureInfo.InvariantCulture), cells[7], cells[8], division, subdivision,
            long.TryParse(cells[14], CultureInfo.InvariantCulture, out var people) ? people : 0);
    }

    private void Add(in GeoNamesTown town)
    {
        All.Add(town);
        var name = (town.Country, SurfaceKey.Of(town.Name));
        if (!_byName.TryGetValue(name, out var same)) _byName[name] = same = [];
        same.Add(town);
        AddTo(town.Division, town);
        if (town.Subdivision.Length > 0) AddTo(town.Subdivision, town);
    }

    private void AddTo(string code, in GeoNamesTown town)
    {
        var (latitude, longitude, count) = _sums.GetValueOrDefault(code);
        _sums[code] = (latitude + town.Latitude, longitude + town.Longitude, count + 1);
    }
}
