namespace NewsExtraction.Events;

/// <summary>By which means an attack is made.</summary>
public enum AttackMethod : byte
{
    /// <summary>The text does not say, or none of the others.</summary>
    Unspecified,

    /// <summary>By aircraft or drone.</summary>
    AirStrike,

    /// <summary>By artillery, rockets, missiles or mortars.</summary>
    Shelling,

    /// <summary>By somebody who dies with the explosive.</summary>
    SuicideBombing,

    /// <summary>By a planted explosive: car bomb, roadside bomb, mine.</summary>
    Bombing,

    /// <summary>By hand grenade.</summary>
    Grenade,

    /// <summary>By chemical weapon.</summary>
    Chemical,

    /// <summary>By firearm.</summary>
    Shooting,

    /// <summary>By knife or another blade.</summary>
    Stabbing,

    /// <summary>By fire that is laid.</summary>
    Arson,

    /// <summary>By a vehicle driven into people.</summary>
    Vehicle,

    /// <summary>By fighters who storm or raid, or by hand.</summary>
    Assault,
}
