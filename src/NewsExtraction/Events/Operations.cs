namespace NewsExtraction.Events;

/// <summary>An operation, offensive or campaign of an army, police or other force begins or is under way.</summary>
public sealed record OperationLaunched(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Whose operation it is.</summary>
    public EventParticipants? Launcher => Role("Launcher");

    /// <summary>Whom it is directed against.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>What it is meant to achieve.</summary>
    public string? Objective => Words("Objective");
}

/// <summary>Troops, fighters, ships, aircraft or equipment are sent, massed or put on alert.</summary>
public sealed record ForceDeployed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who sends.</summary>
    public EventParticipants? Deployer => Role("Deployer");

    /// <summary>What is sent.</summary>
    public EventParticipants? Force => Role("Force");

    /// <summary>Where it is sent.</summary>
    public EventParticipants? Destination => Role("Destination");

    /// <summary>How many are sent.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>A force withdraws, retreats or pulls out.</summary>
public sealed record ForceWithdrawn(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who withdraws.</summary>
    public EventParticipants? Force => Role("Force");

    /// <summary>From where.</summary>
    public EventParticipants? Origin => Role("Origin");

    /// <summary>To where.</summary>
    public EventParticipants? Destination => Role("Destination");
}

/// <summary>A force is beaten, destroyed or driven out.</summary>
public sealed record ForceDefeated(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who wins.</summary>
    public EventParticipants? Victor => Role("Victor");

    /// <summary>Who loses.</summary>
    public EventParticipants? Defeated => Role("Defeated");
}

/// <summary>Two sides fight each other.</summary>
public sealed record Clash(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The sides.</summary>
    public EventParticipants? Participant => Role("Participant");
}
