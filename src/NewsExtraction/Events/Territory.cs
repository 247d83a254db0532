namespace NewsExtraction.Events;

/// <summary>A place (settlement, region, base, stretch of land) returns to a force, told as a liberation or recapture. A settlement gives
/// <see cref="CityLiberated"/>.</summary>
public record PlaceLiberated(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who holds the place now.</summary>
    public EventParticipants? Force => Role("Force");

    /// <summary>Who held it before.</summary>
    public EventParticipants? FormerHolder => Role("FormerHolder");
}

/// <summary>A city, town or village is liberated or recaptured.</summary>
public sealed record CityLiberated(EventFacts Facts) : PlaceLiberated(Facts);

/// <summary>A place (settlement, region, base, stretch of land) is taken by force. A settlement gives <see cref="CityCaptured"/>.</summary>
public record PlaceCaptured(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who holds the place now.</summary>
    public EventParticipants? Force => Role("Force");

    /// <summary>Who held it before.</summary>
    public EventParticipants? FormerHolder => Role("FormerHolder");
}

/// <summary>A city, town or village is taken by force.</summary>
public sealed record CityCaptured(EventFacts Facts) : PlaceCaptured(Facts);

/// <summary>Control of a place changes without a fight.</summary>
public sealed record TerritoryTransferred(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who holds the place now.</summary>
    public EventParticipants? Receiver => Role("Receiver");

    /// <summary>Who gave it up.</summary>
    public EventParticipants? Giver => Role("Giver");
}

/// <summary>A force sets up a base, headquarters, camp, outpost or checkpoint.</summary>
public sealed record BaseEstablished(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Whose base it is.</summary>
    public EventParticipants? Force => Role("Force");
}
