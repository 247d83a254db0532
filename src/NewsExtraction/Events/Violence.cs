using NewsExtraction.Rules;

namespace NewsExtraction.Events;

/// <summary>A violent act of one side against people, places or things.</summary>
public sealed record Attack(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who attacks.</summary>
    public EventParticipants? Attacker => Role("Attacker");

    /// <summary>Who or what is attacked.</summary>
    public EventParticipants? Target => Role("Target");

    /// <summary>What it is done with.</summary>
    public EventParticipants? Weapon => Role("Weapon");

    /// <summary>By which means.</summary>
    public AttackMethod Method =>
        Enum.TryParse<AttackMethod>(Facts.Attribute(AttributeNames.Method), out var value) ? value : AttackMethod.Unspecified;
}

/// <summary>Weapons or explosives are found, seized, defused or shot down before they do harm.</summary>
public sealed record WeaponsIntercepted(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who finds or stops them.</summary>
    public EventParticipants? Interceptor => Role("Interceptor");

    /// <summary>What is found or stopped.</summary>
    public EventParticipants? Weapon => Role("Weapon");

    /// <summary>Whose they were.</summary>
    public EventParticipants? Owner => Role("Owner");
}

/// <summary>Buildings, goods or sites are looted, burnt, demolished or destroyed.</summary>
public sealed record PropertyDestroyed(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who does it.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>What is destroyed or taken.</summary>
    public EventParticipants? Property => Role("Property");
}

/// <summary>A crowd that is no organised protest attacks or brawls.</summary>
public sealed record MobViolence(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>The crowd.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>Whom it attacks.</summary>
    public EventParticipants? Victim => Role("Victim");
}

/// <summary>Rape, sexual assault or sexual slavery.</summary>
public sealed record SexualViolence(EventFacts Facts) : NewsEvent(Facts)
{
    /// <summary>Who does it.</summary>
    public EventParticipants? Perpetrator => Role("Perpetrator");

    /// <summary>Who suffers it.</summary>
    public EventParticipants? Victim => Role("Victim");
}
