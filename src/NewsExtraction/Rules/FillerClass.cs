namespace NewsExtraction.Rules;

/// <summary>What a filler of a role is; the names rules use, in lower case.</summary>
[Flags]
internal enum FillerClass : uint
{
    None = 0,
    Person = 1 << 0,
    People = 1 << 1,
    Force = 1 << 2,
    Organisation = 1 << 3,
    Country = 1 << 4,
    Place = 1 << 5,
    Settlement = 1 << 6,
    Region = 1 << 7,
    Facility = 1 << 8,
    Weapon = 1 << 9,
    Vehicle = 1 << 10,
    Thing = 1 << 11,
    Event = 1 << 12,
    Group = 1 << 13,
    Official = 1 << 14,
    State = 1 << 15,
    Nonstate = 1 << 16,
    Leader = 1 << 17,
    Plural = 1 << 18,
    Name = 1 << 19,
    Pronoun = 1 << 20,
    Number = 1 << 21,
    Money = 1 << 22,
    Time = 1 << 23,
    Clause = 1 << 24,
    Text = 1 << 25,
    Actor = 1 << 26,
    Any = 1 << 27,
}
