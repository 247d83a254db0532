namespace NewsExtraction.Coreference;

/// <summary>Coarse class of an entity: mentions of one class may name the same thing under different finer types, as "Islamic State"
/// (organization) and "Daesh" (armed group).</summary>
internal enum EntityClass : byte
{
    /// <summary>Nothing is known.</summary>
    Other,

    /// <summary>One person or several.</summary>
    Person,

    /// <summary>Organizations, armed groups, military units.</summary>
    Organization,

    /// <summary>Countries, settlements, regions, facilities, natural features.</summary>
    Place,

    /// <summary>A people, a religion, a party's followers.</summary>
    Group,

    /// <summary>Weapons and vehicles.</summary>
    Armament,

    /// <summary>A named event.</summary>
    Event,

    /// <summary>A named product.</summary>
    Product,
}

/// <summary>Gives the class of each type.</summary>
internal static class EntityClasses
{
    public static EntityClass Of(EntityType type) => type switch
    {
        EntityType.Person => EntityClass.Person,
        EntityType.Organization or EntityType.ArmedGroup or EntityType.MilitaryUnit => EntityClass.Organization,
        EntityType.Country or EntityType.Settlement or EntityType.Region or EntityType.Facility or EntityType.NaturalFeature =>
            EntityClass.Place,
        EntityType.Group => EntityClass.Group,
        EntityType.Weapon or EntityType.Vehicle => EntityClass.Armament,
        EntityType.Event => EntityClass.Event,
        EntityType.Product => EntityClass.Product,
        _ => EntityClass.Other,
    };
}
