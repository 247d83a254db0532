namespace NewsExtraction.Events;

/// <summary>Somebody is charged, put on trial, sued or extradited.</summary>
public sealed record PersonCharged(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is charged.</summary>
    public EventParticipants? Defendant => Role("Defendant");

    /// <summary>Court, prosecutor or plaintiff.</summary>
    public EventParticipants? Accuser => Role("Accuser");

    /// <summary>With what.</summary>
    public string? Charge => Words("Charge");
}

/// <summary>Somebody is convicted, sentenced, fined, acquitted or executed by judgment.</summary>
public sealed record PersonSentenced(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who is judged.</summary>
    public EventParticipants? Defendant => Role("Defendant");

    /// <summary>Who judges.</summary>
    public EventParticipants? Court => Role("Court");

    /// <summary>The judgment.</summary>
    public string? Sentence => Words("Sentence");
}

/// <summary>An inquiry, investigation or search for evidence is opened or under way.</summary>
public sealed record InvestigationOpened(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who investigates.</summary>
    public EventParticipants? Investigator => Role("Investigator");

    /// <summary>What is investigated.</summary>
    public string? Subject => Words("Subject");
}

/// <summary>Trafficking, smuggling, robbery, fraud and other organised crime, or police action against it.</summary>
public sealed record CriminalActivity(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who commits it.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>Who suffers it.</summary>
    public EventParticipants? Victim => Role("Victim");
}
