namespace NewsExtraction;

/// <summary>What an entity is.</summary>
public enum EntityType : byte
{
    /// <summary>None of the others, or not known.</summary>
    Other,

    /// <summary>A person, or persons ("four civilians").</summary>
    Person,

    /// <summary>A company, institution, party, ministry, media house.</summary>
    Organization,

    /// <summary>An armed group that is not a state's.</summary>
    ArmedGroup,

    /// <summary>Armed forces, police or units of a state or coalition.</summary>
    MilitaryUnit,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A city, town, village or quarter.</summary>
    Settlement,

    /// <summary>A province, state, district, continent or unofficial region.</summary>
    Region,

    /// <summary>A building, airport, base, bridge, border crossing.</summary>
    Facility,

    /// <summary>A river, mountain, desert, sea, island.</summary>
    NaturalFeature,

    /// <summary>A nationality, religion, ethnicity or political leaning.</summary>
    Group,

    /// <summary>A weapon or explosive.</summary>
    Weapon,

    /// <summary>A vehicle, ship or aircraft.</summary>
    Vehicle,

    /// <summary>A named event (a war, a summit, an election).</summary>
    Event,

    /// <summary>A product, work or law.</summary>
    Product,
}
