namespace NewsExtraction;

/// <summary>What a common noun denotes, as far as roles of events ask for it.</summary>
public enum NominalKind : byte
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Armed forces, police, units, soldiers.</summary>
    Force,

    /// <summary>Militants, rebels, terrorists, gunmen.</summary>
    Insurgent,

    /// <summary>Criminals, gangs, smugglers.</summary>
    Criminal,

    /// <summary>People in general: civilians, women, workers, victims.</summary>
    Civil,

    /// <summary>Crowds and protesters.</summary>
    Crowd,

    /// <summary>Office holders and spokespersons.</summary>
    Official,

    /// <summary>Bodies: government, ministry, court, party, company.</summary>
    Institution,

    /// <summary>Cities, regions, areas.</summary>
    Place,

    /// <summary>Buildings and installations.</summary>
    Facility,

    /// <summary>Weapons and explosives.</summary>
    Weapon,

    /// <summary>Vehicles, ships, aircraft.</summary>
    Vehicle,

    /// <summary>A country or state in general ("the country").</summary>
    Country,
}
