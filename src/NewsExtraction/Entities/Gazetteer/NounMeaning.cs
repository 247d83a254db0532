namespace NewsExtraction.Entities;

/// <summary>Categories of a common noun's meanings.</summary>
[Flags]
internal enum NounCategories
{
    None = 0,
    Person = 1 << 0,
    Worker = 1 << 1,
    Leader = 1 << 2,
    Official = 1 << 3,
    Soldier = 1 << 4,
    Fighter = 1 << 5,
    Insurgent = 1 << 6,
    Criminal = 1 << 7,
    Child = 1 << 8,
    Victim = 1 << 9,
    Group = 1 << 10,
    People = 1 << 11,
    Organization = 1 << 12,
    ArmedForce = 1 << 13,
    Police = 1 << 14,
    Government = 1 << 15,
    Party = 1 << 16,
    Crowd = 1 << 17,
    Location = 1 << 18,
    Settlement = 1 << 19,
    Country = 1 << 20,
    Structure = 1 << 21,
    Building = 1 << 22,
    Vehicle = 1 << 23,
    Weapon = 1 << 24,
    Artifact = 1 << 25,
    Act = 1 << 26,
    Event = 1 << 27,
    Time = 1 << 28,
    Quantity = 1 << 29,
    Document = 1 << 30,
}

/// <summary>What a common noun means.</summary>
/// <param name="First">Categories of its commonest sense.</param>
/// <param name="Any">Categories of all its senses.</param>
internal readonly record struct NounMeaning(NounCategories First, NounCategories Any)
{
    /// <summary>True where its commonest sense is of one of these categories.</summary>
    public bool Is(NounCategories categories) => (First & categories) != 0;
}
