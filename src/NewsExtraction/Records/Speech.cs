namespace NewsExtraction.Records;

/// <summary>Somebody says or writes something. A leader gives <see cref="LeaderStatement"/>.</summary>
public record Statement(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who speaks.</summary>
    public EventRole? Speaker => Role("Speaker");

    /// <summary>To whom.</summary>
    public EventRole? Addressee => Role("Addressee");

    /// <summary>What is said.</summary>
    public string? Content => Words("Content");

    /// <summary>How it is quoted: <c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public string? Quote => Facts.Attribute("quote");
}

/// <summary>A statement by somebody who leads a state, government, ministry, party, army or armed group.</summary>
public sealed record LeaderStatement(EventFacts Facts) : Statement(Facts);

/// <summary>Somebody declares victory, the end of a war or the defeat of an enemy.</summary>
public sealed record VictoryDeclared(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who declares it.</summary>
    public EventRole? Declarer => Role("Declarer");

    /// <summary>Over whom.</summary>
    public EventRole? Over => Role("Over");
}

/// <summary>A group claims responsibility for an act, or an act is put down to it in public.</summary>
public sealed record ResponsibilityClaimed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who claims it, or is said to be responsible.</summary>
    public EventRole? Claimant => Role("Claimant");

    /// <summary>Who puts it down to them.</summary>
    public EventRole? Attributor => Role("Attributor");

    /// <summary>Which act.</summary>
    public string? Act => Words("Act");
}

/// <summary>Somebody denies or disputes something.</summary>
public sealed record Denial(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who denies.</summary>
    public EventRole? Denier => Role("Denier");

    /// <summary>What is denied.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody accuses, blames, condemns or criticises.</summary>
public sealed record Accusation(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who accuses.</summary>
    public EventRole? Accuser => Role("Accuser");

    /// <summary>Whom.</summary>
    public EventRole? Accused => Role("Accused");

    /// <summary>Of what.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody demands, urges, requests or orders something of somebody.</summary>
public sealed record Demand(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who demands.</summary>
    public EventRole? Demander => Role("Demander");

    /// <summary>Of whom.</summary>
    public EventRole? Addressee => Role("Addressee");

    /// <summary>What is demanded.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody refuses, rejects, vetoes or defies something.</summary>
public sealed record Rejection(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who refuses.</summary>
    public EventRole? Rejecter => Role("Rejecter");

    /// <summary>Whose proposal or demand.</summary>
    public EventRole? Other => Role("Other");

    /// <summary>What is refused.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody threatens, warns of own action or gives an ultimatum.</summary>
public sealed record Threat(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who threatens.</summary>
    public EventRole? Threatener => Role("Threatener");

    /// <summary>Whom.</summary>
    public EventRole? Threatened => Role("Threatened");

    /// <summary>With what.</summary>
    public string? Content => Words("Content");
}
