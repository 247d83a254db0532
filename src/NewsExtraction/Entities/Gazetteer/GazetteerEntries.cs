using System.Runtime.InteropServices;

namespace NewsExtraction.Entities;

/// <summary>A place as the gazetteer knows it.</summary>
/// <param name="Index">Position in the gazetteer's table of places.</param>
/// <param name="Id">Identifier at the source, 0 where there is none.</param>
/// <param name="Source">Where the identifier comes from: GeoNames or WhosOnFirst; Gazetteer where there is none.</param>
/// <param name="Latitude">Degrees north, NaN where not known.</param>
/// <param name="Longitude">Degrees east, NaN where not known.</param>
/// <param name="Country">ISO 3166 code of two letters; empty for seas and the like.</param>
/// <param name="Area">Index of its first-level division, see <see cref="GazetteerIndex.Area"/>.</param>
/// <param name="Feature">Feature code: GeoNames codes for settlements and divisions (PPLC, ADM1), else a word ("river").</param>
/// <param name="Population">Inhabitants, within 5 %; 0 where not known.</param>
internal readonly record struct PlaceEntry(int Index, long Id, string Source, double Latitude, double Longitude, string Country, int Area,
    string Feature, long Population)
{
    /// <summary>True where it has coordinates.</summary>
    public bool IsLocated => !double.IsNaN(Latitude);

    /// <summary>Its kind of place.</summary>
    public EntityType Type => PlaceFeatures.TypeOf(Feature);
}

/// <summary>A country.</summary>
/// <param name="Index">Position in the gazetteer's table of countries.</param>
/// <param name="Code">ISO 3166 code of two letters.</param>
/// <param name="Name">English short name.</param>
/// <param name="Adjective">Main adjective, or empty.</param>
/// <param name="Place">Its entry among the places.</param>
/// <param name="Capital">Its capital's entry among the places, or -1.</param>
internal readonly record struct CountryEntry(int Index, string Code, string Name, string Adjective, int Place, int Capital);

/// <summary>Anything else: a group, an organisation, a leader, a title, a noun.</summary>
/// <param name="Name">Main name.</param>
/// <param name="Subkind">Finer kind as the list gives it ("jihadist", "party", "head_of_state", "force").</param>
/// <param name="Country">ISO 3166 code of two letters, or empty.</param>
/// <param name="Detail">Leaders: the office held; titles: how it is used (pre, role, post);
/// weapons: common or model; given names: m, f or u.</param>
/// <param name="Flag">Armed groups and organisations: among the known ones; titles: the holder counts as a leader; nouns: plural; demonyms:
/// usable as adjective.</param>
/// <param name="From">Leaders: first month in office, counted from January 1900; 0 where not known.</param>
/// <param name="To">Leaders: last month in office; <see cref="ushort.MaxValue"/> where not known.</param>
internal readonly record struct GazetteerEntry(string Name, string Subkind, string Country, string Detail, bool Flag, ushort From,
    ushort To)
{
    /// <summary>True where the leader was in office on the day; without a day, or with open ends, in doubt yes.</summary>
    public bool InOffice(DateOnly? day)
    {
        if (day is not { } d) return true;
        var month = (d.Year - 1900) * 12 + d.Month;
        return From <= month && month <= To;
    }

    /// <summary>True where a weapon of the list is a vehicle, ship or aircraft.</summary>
    public bool IsVehicle => Subkind is "aircraft" or "armoured vehicle" or "drone" or "helicopter" or "ship" or "vehicle";
}

/// <summary>A first-level division of a country.</summary>
/// <param name="Country">ISO 3166 code of two letters.</param>
/// <param name="Name">Its name, empty for the country as a whole.</param>
/// <param name="Place">Its entry among the places, or -1.</param>
internal readonly record struct AreaEntry(string Country, string Name, int Place);

/// <summary>A place as it lies in the index, 10 bytes; identifiers lie apart, since the places without one come last.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PlaceRow
{
    public ushort LatitudeLow;
    public byte LatitudeHigh;
    public ushort LongitudeLow;
    public byte LongitudeHigh;
    public ushort Area;
    public byte Feature;
    public byte Population;

    // 24 bits over the whole circle: about two metres. All ones means not known.
    private const int Unknown = 0xFFFFFF;

    // Powers of two by eighths.
    private static readonly double[] EighthPowers =
    [
        1, 1.0905077326652577, 1.189207115002721, 1.2968395546510096, 1.4142135623730951, 1.5422108254079407, 1.681792830507429,
        1.8340080864093424,
    ];

    /// <summary>Inhabitants: each step of the byte is an eighth of a doubling.</summary>
    public readonly long Inhabitants =>
        Population == 0 ? 0 : (long)Math.Round(Math.ScaleB(EighthPowers[(Population - 1) & 7], (Population - 1) >> 3));

    public readonly double Latitude => Degrees(LatitudeLow | (LatitudeHigh << 16), 180);

    public readonly double Longitude => Degrees(LongitudeLow | (LongitudeHigh << 16), 360);

    public void SetPosition(double? latitude, double? longitude)
    {
        var lat = latitude is { } a ? (int)Math.Round((a / 180 + 0.5) * (Unknown - 1)) : Unknown;
        var lon = longitude is { } o ? (int)Math.Round((o / 360 + 0.5) * (Unknown - 1)) : Unknown;
        (LatitudeLow, LatitudeHigh, LongitudeLow, LongitudeHigh) = ((ushort)lat, (byte)(lat >> 16), (ushort)lon, (byte)(lon >> 16));
    }

    private static double Degrees(int code, int circle) =>
        code == Unknown ? double.NaN : Math.Round(((double)code / (Unknown - 1) - 0.5) * circle, 4);
}

/// <summary>A country as it lies in the index.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CountryRow
{
    public int Code;
    public int Name;
    public int Adjective;
    public int Place;
    public int Capital;
}

/// <summary>An area as it lies in the index.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct AreaRow
{
    public int Country;
    public int Name;
    public int Place;
}

/// <summary>Any other entry as it lies in the index.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct EntryRow
{
    public int Name;
    public int Subkind;
    public int Country;
    public int Detail;
    public ushort From;
    public ushort To;
    public byte Flag;
}
