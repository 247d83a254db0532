namespace NewsExtraction.Merging;

/// <summary>How two places compare, the best first.</summary>
internal enum PlaceAgreement : byte
{
    /// <summary>One place.</summary>
    Same,

    /// <summary>One within the other: Mosul in Nineveh, Nineveh in Iraq.</summary>
    Within,

    /// <summary>Some kilometres apart: reports differ that much on where something happened.</summary>
    Near,

    /// <summary>Not to be told.</summary>
    Open,

    /// <summary>Two places far apart.</summary>
    Other,

    /// <summary>Nothing to compare.</summary>
    None,
}

/// <summary>Compares places.</summary>
internal static class PlaceComparison
{
    private const double NearKilometres = 25;
    private const double KilometresPerDegree = 111.2;

    /// <summary>The best agreement between any of one list and any of the other.</summary>
    public static PlaceAgreement Best(IReadOnlyList<StoryEntity> some, IReadOnlyList<StoryEntity> others)
    {
        var best = PlaceAgreement.None;
        foreach (var one in some)
        {
            foreach (var other in others)
            {
                var agreement = Compare(one, other);
                if (agreement < best) best = agreement;
            }
        }

        return best;
    }

    public static PlaceAgreement Compare(StoryEntity a, StoryEntity b)
    {
        if (IsSame(a, b)) return PlaceAgreement.Same;
        if (a.Country is null || b.Country is null) return PlaceAgreement.Open;
        if (a.Country != b.Country) return PlaceAgreement.Other;
        if (Holds(a, b) || Holds(b, a)) return PlaceAgreement.Within;
        return Distance(a, b) switch
        {
            null => PlaceAgreement.Open,
            <= NearKilometres => PlaceAgreement.Near,
            _ => PlaceAgreement.Other,
        };
    }

    /// <summary>True where one place lies in the other.</summary>
    public static bool Holds(StoryEntity wide, StoryEntity narrow)
    {
        if (wide.Country is null || wide.Country != narrow.Country || narrow.Type == EntityType.Country) return false;
        if (wide.Type == EntityType.Country) return true;
        return wide.Type == EntityType.Region && narrow.Type != EntityType.Region && wide.Area is not null
            && wide.Area.Index == narrow.Area?.Index;
    }

    private static bool IsSame(StoryEntity a, StoryEntity b) =>
        (a.LinkId is not null && a.LinkId == b.LinkId)
            || (a.Key == b.Key && (a.Country is null || b.Country is null || a.Country == b.Country));

    // On a map that is flat around both, good to a per cent within a country; cosine by its series, so that machines agree.
    private static double? Distance(StoryEntity a, StoryEntity b)
    {
        if (a.Latitude is not { } north || b.Latitude is not { } otherNorth || a.Longitude is not { } east
            || b.Longitude is not { } otherEast)
            return null;
        var middle = (north + otherNorth) / 2 * (3.14159265358979 / 180);
        var square = middle * middle;
        var cosine = 1 - (square / 2) + (square * square / 24) - (square * square * square / 720);
        var degrees = Math.Abs(east - otherEast);
        var (up, across) = (north - otherNorth, Math.Min(degrees, 360 - degrees) * cosine);
        return KilometresPerDegree * Math.Sqrt((up * up) + (across * across));
    }
}
