namespace NewsExtraction.Events;

/// <summary>Somebody supports, praises, congratulates, thanks, condoles or apologises.</summary>
public sealed record SupportExpressed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who expresses it.</summary>
    public EventParticipants? Supporter => Role("Supporter");

    /// <summary>For whom.</summary>
    public EventParticipants? Supported => Role("Supported");

    /// <summary>For what.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody gives way: eases sanctions, lifts a ban, accepts a demand.</summary>
public sealed record Concession(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who gives way.</summary>
    public EventParticipants? Conceder => Role("Conceder");

    /// <summary>To whose good.</summary>
    public EventParticipants? Beneficiary => Role("Beneficiary");

    /// <summary>What is conceded.</summary>
    public string? Content => Words("Content");
}

/// <summary>Parties agree on a deal, truce, ceasefire or treaty, or to work together.</summary>
public sealed record AgreementReached(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The parties.</summary>
    public EventParticipants? Party => Role("Party");

    /// <summary>What they agree on.</summary>
    public string? Subject => Words("Subject");
}

/// <summary>A meeting, visit, summit, negotiation or phone call.</summary>
public sealed record Meeting(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who takes part.</summary>
    public EventParticipants? Participant => Role("Participant");

    /// <summary>What it is about.</summary>
    public string? Topic => Words("Topic");
}

/// <summary>Parties work together: exercises, trade, training, intelligence, joining a coalition.</summary>
public sealed record Cooperation(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The parties.</summary>
    public EventParticipants? Party => Role("Party");

    /// <summary>In what.</summary>
    public string? Content => Words("Content");
}

/// <summary>Humanitarian, economic or military aid is given.</summary>
public sealed record AidProvided(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who gives.</summary>
    public EventParticipants? Provider => Role("Provider");

    /// <summary>Who gets.</summary>
    public EventParticipants? Recipient => Role("Recipient");

    /// <summary>What is given.</summary>
    public string? Aid => Words("Aid");
}

/// <summary>Sanctions, an embargo or a boycott are imposed, or relations are cut or reduced.</summary>
public sealed record SanctionsImposed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who imposes them.</summary>
    public EventParticipants? Imposer => Role("Imposer");

    /// <summary>Whom they hit.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>What is imposed.</summary>
    public string? Content => Words("Content");
}
