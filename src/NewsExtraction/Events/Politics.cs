using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A demonstration, march, rally, riot, strike or blockade.</summary>
public sealed record Protest(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who protests.</summary>
    public EventParticipants? Protester => Role("Protester");

    /// <summary>Against whom.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>For or against what.</summary>
    public string? Cause => Words("Cause");

    /// <summary>How it goes.</summary>
    public ProtestKind Kind =>
        Enum.TryParse<ProtestKind>(Facts.Attribute(AttributeNames.Kind), out var value) ? value : ProtestKind.Unspecified;
}

/// <summary>An election, referendum or vote takes place or is won.</summary>
public sealed record ElectionHeld(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who wins.</summary>
    public EventParticipants? Winner => Role("Winner");

    /// <summary>What is voted on.</summary>
    public EventParticipants? Office => Role("Office");
}

/// <summary>Somebody is elected, appointed or sworn in to an office.</summary>
public sealed record OfficialAppointed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who takes the office.</summary>
    public EventParticipants? Official => Role("Official");

    /// <summary>Which office.</summary>
    public EventParticipants? Office => Role("Office");

    /// <summary>Who appoints.</summary>
    public EventParticipants? Appointer => Role("Appointer");
}

/// <summary>Somebody resigns, is dismissed or overthrown.</summary>
public sealed record OfficialRemoved(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who loses the office.</summary>
    public EventParticipants? Official => Role("Official");

    /// <summary>Which office.</summary>
    public EventParticipants? Office => Role("Office");

    /// <summary>Who removes.</summary>
    public EventParticipants? Remover => Role("Remover");
}

/// <summary>An armed or political group forms, splits, merges or changes its name, allegiance or leader.</summary>
public sealed record GroupChanged(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The group.</summary>
    public EventParticipants? Group => Role("Group");

    /// <summary>The group that is joined, left or formed.</summary>
    public EventParticipants? Other => Role("Other");
}

/// <summary>A curfew, ban, state of emergency, blockade, siege, closure or confiscation is imposed.</summary>
public sealed record RestrictionImposed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who imposes it.</summary>
    public EventParticipants? Imposer => Role("Imposer");

    /// <summary>Whom or what it hits.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>What is imposed.</summary>
    public string? Content => Words("Content");
}

/// <summary>How a protest goes.</summary>
public enum ProtestKind : byte
{
    /// <summary>The text does not say.</summary>
    Unspecified,

    /// <summary>Without violence.</summary>
    Peaceful,

    /// <summary>With violence by protesters: a riot.</summary>
    Violent,

    /// <summary>Stopped or broken up by police or another force.</summary>
    Dispersed,

    /// <summary>Met with excessive force, by which protesters are hurt or killed.</summary>
    ForceUsed,

    /// <summary>By refusing to work.</summary>
    Strike,
}
