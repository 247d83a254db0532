namespace NewsExtraction;

/// <summary>What an actor is, as ACLED and PLOVER tell actors apart.</summary>
public enum ActorKind : byte
{
    /// <summary>No actor, or not known.</summary>
    None,

    /// <summary>Armed forces, police and militias of a state or a coalition of states.</summary>
    StateForce,

    /// <summary>A state, its government, ministries, parliament, courts and office holders.</summary>
    Government,

    /// <summary>Rebels, insurgents, terrorists.</summary>
    Insurgent,

    /// <summary>Gangs, cartels, criminals.</summary>
    Criminal,

    /// <summary>Protesters and crowds.</summary>
    Crowd,

    /// <summary>People at large.</summary>
    Civilian,

    /// <summary>Parties, companies, media, aid organisations and others that are no state's.</summary>
    Organization,

    /// <summary>Bodies of several states: the UN, the EU.</summary>
    International,
}
