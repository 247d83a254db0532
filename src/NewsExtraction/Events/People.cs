namespace NewsExtraction.Events;

/// <summary>People die by violence, accident or disaster.</summary>
public sealed record PeopleKilled(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who dies.</summary>
    public EventParticipants? Victim => Role("Victim");

    /// <summary>Who kills.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>How many die.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>People are wounded or hurt.</summary>
public sealed record PeopleInjured(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is hurt.</summary>
    public EventParticipants? Victim => Role("Victim");

    /// <summary>Who hurts them.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>How many are hurt.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>People flee, are evacuated or driven from home.</summary>
public sealed record PeopleDisplaced(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who has to go.</summary>
    public EventParticipants? Displaced => Role("Displaced");

    /// <summary>From where.</summary>
    public EventParticipants? Origin => Role("Origin");

    /// <summary>To where.</summary>
    public EventParticipants? Destination => Role("Destination");

    /// <summary>How many.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>People are arrested, taken prisoner or held by an authority or force.</summary>
public sealed record PeopleDetained(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is held.</summary>
    public EventParticipants? Detainee => Role("Detainee");

    /// <summary>Who holds them.</summary>
    public EventParticipants? Captor => Role("Captor");

    /// <summary>How many.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>People are kidnapped, taken hostage or made to disappear.</summary>
public sealed record PeopleAbducted(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is taken.</summary>
    public EventParticipants? Victim => Role("Victim");

    /// <summary>Who takes them.</summary>
    public EventParticipants? Captor => Role("Captor");

    /// <summary>How many.</summary>
    public CountRange? Count => Facts.Count;
}

/// <summary>Prisoners or hostages are let go, freed or rescued.</summary>
public sealed record PeopleReleased(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is free.</summary>
    public EventParticipants? Released => Role("Released");

    /// <summary>Who frees or lets go.</summary>
    public EventParticipants? Releaser => Role("Releaser");

    /// <summary>How many.</summary>
    public CountRange? Count => Facts.Count;
}
