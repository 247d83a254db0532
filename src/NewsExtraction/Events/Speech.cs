using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>Somebody says or writes something. A leader gives <see cref="LeaderStatement"/>.</summary>
public record Statement(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who speaks.</summary>
    public EventParticipants? Speaker => Role("Speaker");

    /// <summary>To whom.</summary>
    public EventParticipants? Addressee => Role("Addressee");

    /// <summary>What is said.</summary>
    public string? Content => Words("Content");

    /// <summary>How it is quoted: <c>direct</c>, <c>indirect</c> or <c>mixed</c>.</summary>
    public string? Quote => Facts.Attribute(AttributeNames.Quote);
}

/// <summary>A statement by somebody who leads a state, government, ministry, party, army or armed group.</summary>
public sealed record LeaderStatement(EventFacts Facts) : Statement(Facts);

/// <summary>Somebody declares victory, the end of a war or the defeat of an enemy.</summary>
public sealed record VictoryDeclared(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who declares it.</summary>
    public EventParticipants? Declarer => Role("Declarer");

    /// <summary>Over whom.</summary>
    public EventParticipants? Over => Role("Over");
}

/// <summary>A group claims responsibility for an act, or an act is put down to it in public.</summary>
public sealed record ResponsibilityClaimed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who claims it, or is said to be responsible.</summary>
    public EventParticipants? Claimant => Role("Claimant");

    /// <summary>Who puts it down to them.</summary>
    public EventParticipants? Attributor => Role("Attributor");

    /// <summary>Which act.</summary>
    public string? Act => Words("Act");
}

/// <summary>Somebody denies or disputes something.</summary>
public sealed record Denial(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who denies.</summary>
    public EventParticipants? Denier => Role("Denier");

    /// <summary>What is denied.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody accuses, blames, condemns or criticises.</summary>
public sealed record Accusation(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who accuses.</summary>
    public EventParticipants? Accuser => Role("Accuser");

    /// <summary>Whom.</summary>
    public EventParticipants? Accused => Role("Accused");

    /// <summary>Of what.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody demands, urges, requests or orders something of somebody.</summary>
public sealed record Demand(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who demands.</summary>
    public EventParticipants? Demander => Role("Demander");

    /// <summary>Of whom.</summary>
    public EventParticipants? Addressee => Role("Addressee");

    /// <summary>What is demanded.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody refuses, rejects, vetoes or defies something.</summary>
public sealed record Rejection(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who refuses.</summary>
    public EventParticipants? Rejecter => Role("Rejecter");

    /// <summary>Whose proposal or demand.</summary>
    public EventParticipants? Other => Role("Other");

    /// <summary>What is refused.</summary>
    public string? Content => Words("Content");
}

/// <summary>Somebody threatens, warns of own action or gives an ultimatum.</summary>
public sealed record Threat(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who threatens.</summary>
    public EventParticipants? Threatener => Role("Threatener");

    /// <summary>Whom.</summary>
    public EventParticipants? Threatened => Role("Threatened");

    /// <summary>With what.</summary>
    public string? Content => Words("Content");
}
