namespace NewsExtraction;

/// <summary>OntoNotes name labels, with WEAPON and VEHICLE added; printed in upper case.</summary>
public enum EntityLabel : byte
{
    /// <summary>Persons.</summary>
    Person,

    /// <summary>Nationalities, religious and political groups.</summary>
    Norp,

    /// <summary>Facilities.</summary>
    Fac,

    /// <summary>Organisations.</summary>
    Org,

    /// <summary>Countries, cities, states.</summary>
    Gpe,

    /// <summary>Other locations.</summary>
    Loc,

    /// <summary>Products and works.</summary>
    Product,

    /// <summary>Named events.</summary>
    Event,

    /// <summary>Laws and treaties.</summary>
    Law,

    /// <summary>Weapons.</summary>
    Weapon,

    /// <summary>Vehicles.</summary>
    Vehicle,
}
