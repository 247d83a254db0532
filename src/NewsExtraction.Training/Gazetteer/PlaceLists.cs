using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Training.Gazetteer;

/// <summary>Compiles countries, regions and settlements.</summary>
internal sealed class PlaceLists(IndexBuilder index, GeoNamesTowns dump)
{
    // Elsewhere villages of this size are worth their bytes.
    private const long LeastTown = 3000;

    // Hamlets without inhabitants on record are kept where news goes to hamlets: war zones of the lists' own choice.
    private static readonly HashSet<string> HamletCountries =
        ["IQ", "SY", "LB", "LY", "PS", "JO", "YE", "IL", "SD", "SO", "ML", "UA", "AF", "EG"];

    // Villages known by name and place only are kept where much of the news is English or conflicts are and no other list has them;
    // elsewhere they helped nowhere.
    private static readonly HashSet<string> VillageCountries =
    [
        "US", "GB", "CA", "AU", "IE", "NZ", "ZA", "IN", "PH", "KE", "GH", "BD", "MM", "IR", "ET", "SS", "CF", "CD", "MX", "CO", "VE", "TH",
            "RU", "TN", "DZ", "SA",
    ];

    private static readonly Dictionary<string, string> CanadianCodes = new(StringComparer.Ordinal)
    {
        ["Alberta"] = "AB",
        ["British Columbia"] = "BC",
        ["Manitoba"] = "MB",
        ["New Brunswick"] = "NB",
        ["Newfoundland and Labrador"] = "NL",
        ["Nova Scotia"] = "NS",
        ["Ontario"] = "ON",
        ["Prince Edward Island"] = "PE",
        ["Quebec"] = "QC",
        ["Saskatchewan"] = "SK",
        ["Northwest Territories"] = "NT",
        ["Yukon"] = "YT",
        ["Nunavut"] = "NU",
    };

    // A great city's name is not another name of a city abroad: nobody calls Washington "Rome".
    private const long GreatCity = 1_000_000;
    private readonly Dictionary<string, string> _great = new(StringComparer.Ordinal);
    private bool _idsAreOver;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Key), List<(double Latitude, double Longitude)>> _positions = [];

    // Own rows that complete or replace rows of the lists, by type and name; those left over are places of their own.
    private readonly Dictionary<(string Type, string Name), (Table Table, int Row)> _corrections = [];
    private readonly Dictionary<string, int> _areaByCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Country, string Key), int> _areaByName = [];
    private readonly Dictionary<(string Country, string Key), int> _capitals = [];

    public void Compile(Table countries, Table regions, Table places, Table corrections)
    {
        for (var i = 0; i < corrections.Count; i++) _corrections[(corrections[i, "type"], corrections[i, "name"])] = (corrections, i);
        for (var i = 0; i < countries.Count; i++) Country(countries, i);
        for (var i = 0; i < regions.Count; i++)
            if (regions[i, "type"] == "admin1") Region(regions, i);
        for (var i = 0; i < regions.Count; i++)
            if (regions[i, "type"] != "admin1") Region(regions, i);
        foreach (var (table, row) in _corrections.Values.ToArray()) Region(table, row);
        for (var i = 0; i < places.Count; i++)
            if (long.TryParse(places[i, "population"], CultureInfo.InvariantCulture, out var people) && people >= GreatCity)
                _great.TryAdd(Fold(places[i, "name"]), places[i, "country"]);
        for (var i = 0; i < places.Count; i++)
            if (Id(places, i).Length > 0) Settlement(places, i);
        foreach (var town in dump.All) Settlement(town);
        _idsAreOver = true;
        for (var i = 0; i < places.Count; i++)
            if (Id(places, i).Length == 0) Settlement(places, i);
        for (var i = 0; i < index.Countries.Count; i++)
        {
            var row = index.Countries[i];
            var code = countries[i, "iso2"];
            row.Capital = countries.List(i, "capital").Select(c => _capitals.GetValueOrDefault((code, Fold(c)), -1))
                .FirstOrDefault(c => c >= 0, -1);
            index.Countries[i] = row;
        }
    }

    private static string Fold(string name) => SurfaceKey.Of(name).ToString(CultureInfo.InvariantCulture);

    private static double? Number(string cell) => double.TryParse(cell, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static byte PopulationCode(long population) =>
        population <= 0 ? (byte)0 : (byte)Math.Clamp((int)Math.Round(Math.Log2(population) * 8) + 1, 1, 255);

    private int Add(string id, string latitude, string longitude, int area, string feature, long population)
    {
        var row = new PlaceRow { Area = checked((ushort)area), Feature = index.Feature(feature), Population = PopulationCode(population) };
        var number = uint.TryParse(id, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        if (index.Ids.Count == index.Places.Count && (number > 0 || !_idsAreOver)) index.Ids.Add(number);
        row.SetPosition(Number(latitude), Number(longitude));
        index.Places.Add(row);
        return index.Places.Count - 1;
    }

    private void Country(Table table, int i)
    {
        var code = table[i, "iso2"];
        var (latitude, longitude) = (table[i, "latitude"], table[i, "longitude"]);
        var isOwn = _corrections.Remove(("country", table[i, "name"]), out var own);
        if (isOwn && latitude.Length == 0) (latitude, longitude) = (own.Table[own.Row, "latitude"], own.Table[own.Row, "longitude"]);
        var place = Add(table[i, "geonameid"], latitude, longitude, index.Area(code, string.Empty), PlaceFeatures.Country, 0);
        var adjectives = table.List(i, "adjectives");
        index.Countries.Add(new CountryRow
        {
            Code = index.Text(code),
            Name = index.Text(table[i, "name"]),
            Adjective = index.Text(adjectives.FirstOrDefault(string.Empty)),
            Place = place,
            Capital = -1,
        });
        var country = index.Countries.Count - 1;
        const float rank = 1000;
        index.Key(table[i, "name"], GazetteerKind.Country, GazetteerMatch.Name, country, rank);
        index.Key(table[i, "iso3"], GazetteerKind.Country, GazetteerMatch.Generated, country, 0);
        foreach (var name in isOwn ? table.List(i, "alt_names").Concat(own.Table.List(own.Row, "alt_names")) : table.List(i, "alt_names"))
            index.Key(name, GazetteerKind.Country, GazetteerMatch.Alternate, country, rank);
    }

    private void Region(Table table, int i)
    {
        var (name, type, country, code) = (table[i, "name"], table[i, "type"], table[i, "country"], table[i, "admin_code"]);
        if (country.Length == 0 && code.Length > 2) country = code[..2];
        var (feature, rank) =
            type switch
            {
                "admin1" => (PlaceFeatures.Division, 40f),
                "admin2" => (PlaceFeatures.Subdivision, 22f),
                "continent" or "ocean" => (type, 60f),
                _ => (type.Replace(' ', '-'), 25f)
            };
        var area = type == "admin1" ? index.Area(country, code) : _areaByCode.GetValueOrDefault(StateOf(code), -1) is >= 0 and var state
            ? state : index.Area(country, string.Empty);
        var (id, latitude, longitude) = Located(table, i, code);
        var place = Add(id, latitude, longitude, area, feature, 0);
        if (type == "admin1")
        {
            var row = index.Areas[area];
            (row.Name, row.Place) = (index.Text(name), place);
            index.Areas[area] = row;
            _areaByCode[code] = area;
            _areaByName.TryAdd((country, Fold(name)), area);
            foreach (var other in table.List(i, "alt_names")) _areaByName.TryAdd((country, Fold(other)), area);
            if (country == "US") index.Key(code[3..], GazetteerKind.Place, GazetteerMatch.Generated, place, rank);
            if (country == "CA" && CanadianCodes.TryGetValue(name, out var postal))
                index.Key(postal, GazetteerKind.Place, GazetteerMatch.Generated, place, rank);
        }

        // An airport is not meant by the name of its town alone.
        if (type == "airport") AirportNames(name, place, rank);
        else index.Key(name, GazetteerKind.Place, GazetteerMatch.Name, place, rank);
        foreach (var other in table.List(i, "alt_names")) index.Key(other, GazetteerKind.Place, GazetteerMatch.Alternate, place, rank);
        if (_corrections.Remove((type, name), out var correction) && correction.Table != table)
            foreach (var other in correction.Table.List(correction.Row, "alt_names"))
                index.Key(other, GazetteerKind.Place, GazetteerMatch.Alternate, place, rank);

        // "Anbar province" and "Anbar" for "Anbar Governorate".
        var unit = table[i, "unit"];
        if (type is not ("admin1" or "admin2") || unit.Length == 0) return;
        var last = name.LastIndexOf(' ');
        if (last > 0 && name[(last + 1)..].Equals(unit, StringComparison.OrdinalIgnoreCase))
            index.Key(name[..last], GazetteerKind.Place, type == "admin1" ? GazetteerMatch.Alternate : GazetteerMatch.Generated, place,
                rank - 2);
    }

    // "Abuja Int'l" in the list, "Abuja International Airport" in the news.
    private void AirportNames(string name, int place, float rank)
    {
        const string mark = " Int'l";
        var own = name.EndsWith(mark, StringComparison.Ordinal) ? name[..^mark.Length] : name;
        if (own.Contains("Air", StringComparison.Ordinal) || own.StartsWith("London ", StringComparison.Ordinal))
        {
            index.Key(own, GazetteerKind.Place, GazetteerMatch.Name, place, rank);
            return;
        }

        index.Key(own + " International Airport", GazetteerKind.Place, GazetteerMatch.Alternate, place, rank);
        index.Key(own + " Airport", GazetteerKind.Place, GazetteerMatch.Alternate, place, rank);
    }

    // What the own rows say, else the list, else the dump by the division's code.
    private (string Id, string Latitude, string Longitude) Located(Table table, int i, string code)
    {
        if (_corrections.TryGetValue((table[i, "type"], table[i, "name"]), out var own)) (table, i) = own;
        var (id, latitude, longitude) = (table[i, "geonameid"], table[i, "latitude"], table[i, "longitude"]);
        if (id.Length == 0 && code.Length > 0) id = dump.DivisionId(code);
        if (latitude.Length == 0 && code.Length > 0 && dump.Centre(code) is { } centre)
            (latitude, longitude) = (centre.Latitude.ToString(CultureInfo.InvariantCulture),
                centre.Longitude.ToString(CultureInfo.InvariantCulture));
        return (id, latitude, longitude);
    }

    private static string StateOf(string code)
    {
        var second = code.IndexOf('.', Math.Min(3, code.Length));
        return second < 0 ? code : code[..second];
    }

    private void Settlement(Table table, int i)
    {
        var (name, country, feature) = (table[i, "name"], table[i, "country"], table[i, "feature_code"]);
        var population = long.TryParse(table[i, "population"], CultureInfo.InvariantCulture, out var people) ? people : 0;
        var source = table[i, "source"];
        var isHamlet = population == 0 && source.StartsWith("wof", StringComparison.Ordinal)
            && !feature.StartsWith("PPLA", StringComparison.Ordinal);
        if (isHamlet && (!HamletCountries.Contains(country) || table[i, "common_word"] == "w")) return;
        if (source == "rg" && (!VillageCountries.Contains(country) || IsInDump(table, i))) return;
        var admin = table[i, "admin1"];
        var area = _areaByName.TryGetValue((country, Fold(admin)), out var known) ? known : index.Area(country, admin);
        var place = Add(Id(table, i), table[i, "latitude"], table[i, "longitude"], area, feature, population);
        Note(Id(table, i), country, name, Number(table[i, "latitude"]), Number(table[i, "longitude"]));
        var rank = Rank(feature, population);
        if (feature == "PPLC" || !_capitals.ContainsKey((country, Fold(name)))) _capitals[(country, Fold(name))] = place;
        index.Key(name, GazetteerKind.Place, GazetteerMatch.Name, place, rank);

        // Small towns outside the war zones are known by one name; their other names are foreign or gone.
        if (population < 10000 && feature == "PPL" && !HamletCountries.Contains(country)) return;
        foreach (var other in table.List(i, "alt_names"))
        {
            if (_great.TryGetValue(Fold(other), out var owner) && owner != country) continue;
            if (feature == "PPLC") _capitals.TryAdd((country, Fold(other)), place);
            index.Key(other, GazetteerKind.Place, GazetteerMatch.Alternate, place, rank);
        }

        if (isHamlet) return;
        foreach (var other in table.List(i, "generated_variants"))
            index.Key(other, GazetteerKind.Place, GazetteerMatch.Generated, place, rank);
    }

    private bool IsInDump(Table table, int i) =>
        Number(table[i, "latitude"]) is { } latitude && Number(table[i, "longitude"]) is { } longitude
            && dump.Has(table[i, "country"], table[i, "name"], latitude, longitude);

    private void Note(string id, string country, string name, double? latitude, double? longitude)
    {
        _known.Add(id);
        var key = (country, Fold(name));
        if (!_positions.TryGetValue(key, out var positions)) _positions[key] = positions = [];
        if (latitude is { } north && longitude is { } east) positions.Add((north, east));
    }

    // Towns of the dump that the lists lack. They are known by one name only.
    private void Settlement(in GeoNamesTown town)
    {
        const double same = 0.06;
        if (town.Population < LeastTown && !VillageCountries.Contains(town.Country) && !HamletCountries.Contains(town.Country)) return;
        var (latitude, longitude) = (town.Latitude, town.Longitude);
        if (_known.Contains(town.Id) || _positions.TryGetValue((town.Country, Fold(town.Name)), out var positions)
            && positions.Exists(p => Math.Abs(p.Latitude - latitude) < same && Math.Abs(p.Longitude - longitude) < same)) return;
        var area = _areaByCode.TryGetValue(town.Division, out var known) ? known : index.Area(town.Country, string.Empty);
        var place = Add(town.Id, latitude.ToString(CultureInfo.InvariantCulture), longitude.ToString(CultureInfo.InvariantCulture), area,
            town.Feature, town.Population);
        index.Key(town.Name, GazetteerKind.Place, GazetteerMatch.Name, place, Rank(town.Feature, town.Population));
    }

    private static string Id(Table table, int i)
    {
        var source = table[i, "source"];
        return source.StartsWith("wof:", StringComparison.Ordinal) ? source[4..] : table[i, "geonameid"];
    }

    private static float Rank(string feature, long population)
    {
        var seat = feature switch { "PPLC" => 12f, "PPLA" => 5f, "PPLA2" => 2f, "PPLA3" => 1f, "PPLX" => -2f, _ => 0f };
        return seat + (population > 0 ? (float)Math.Log2(population) : 6f);
    }
}
