namespace NewsExtraction.Resolution.Events;

/// <summary>Which types can tell of the same event.</summary>
internal static class EventFamilies
{
    /// <summary>Types that are one event each time they are told: what somebody says now is not what he said before.</summary>
    public static bool IsSpeech(string family) => family is "Statement" or "Denial" or "Accusation" or "Demand" or "Rejection" or "Threat" or "VictoryDeclared" or "ResponsibilityClaimed";

    /// <summary>The base type, or the type itself.</summary>
    public static string Of(string type, string? parent) => parent ?? type;

    /// <summary>How well two types go together: 1 the same, less for types by which one event is often told, 0 for others.</summary>
    public static double Kinship(string a, string b)
    {
        if (a == b) return 1;
        var (first, second) = string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
        return (first, second) switch
        {
            ("PlaceCaptured", "PlaceLiberated") => 0.9,
            ("PlaceCaptured", "TerritoryTransferred") => 0.4,
            ("Attack", "Clash") => 0.3,
            ("Attack", "OperationLaunched") => 0.2,
            _ => 0,
        };
    }

    /// <summary>Of types that one event is told by, the one that says most comes first.</summary>
    public static int Precedence(string type) => type switch
    {
        "CityLiberated" => 5,
        "PlaceLiberated" => 4,
        "CityCaptured" => 3,
        "PlaceCaptured" => 2,
        "LeaderStatement" => 1,
        _ => 0,
    };
}
