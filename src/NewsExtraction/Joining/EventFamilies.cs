namespace NewsExtraction.Joining;

/// <summary>Kinds of types that are told again in like ways.</summary>
internal enum EventGroup : byte
{
    /// <summary>Measures, agreements and all else.</summary>
    Measure,

    /// <summary>Attacks and clashes.</summary>
    Fight,

    /// <summary>Operations.</summary>
    Operation,

    /// <summary>People killed, hurt, displaced, held, taken or freed.</summary>
    Casualties,

    /// <summary>Places that change hands.</summary>
    Territory,

    /// <summary>Disasters.</summary>
    Disaster,

    /// <summary>What is said: words of support, demands, accusations, statements.</summary>
    Words,
}

/// <summary>Which types can tell of the same event.</summary>
internal static class EventFamilies
{
    /// <summary>The base type, or the type itself.</summary>
    public static string Of(string type, string? parent) => parent ?? type;

    /// <summary>Types that are one event each time they are told: what somebody says now is not what he said before.</summary>
    public static bool IsSpeech(string family) => GroupOf(family) == EventGroup.Words && family != "SupportExpressed";

    public static EventGroup GroupOf(string family) => family switch
    {
        "Attack" or "Clash" => EventGroup.Fight,
        "OperationLaunched" => EventGroup.Operation,
        "PeopleKilled" or "PeopleInjured" or "PeopleDisplaced" or "PeopleDetained" or "PeopleAbducted" or "PeopleReleased" =>
            EventGroup.Casualties,
        "PlaceCaptured" or "PlaceLiberated" or "TerritoryTransferred" => EventGroup.Territory,
        "Disaster" => EventGroup.Disaster,
        "Statement" or "Denial" or "Accusation" or "Demand" or "Rejection" or "Threat" or "VictoryDeclared" or "ResponsibilityClaimed"
            or "SupportExpressed" => EventGroup.Words,
        _ => EventGroup.Measure,
    };

    /// <summary>The key under which mentions are kept that may tell of one event; null for those that never do.</summary>
    public static string? KeyOf(string family) => family switch
    {
        "Statement" => null,
        "Attack" or "Clash" or "OperationLaunched" => "Attack",
        "PlaceCaptured" or "PlaceLiberated" or "TerritoryTransferred" => "PlaceCaptured",
        _ => family,
    };

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
