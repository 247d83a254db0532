namespace NewsExtraction.Lexicons;

/// <summary>What the name lists know of a word or a phrase; one name may be several things.</summary>
[Flags]
internal enum NameClasses : uint
{
    None = 0,
    FirstName = 1 << 0,
    CommonFirstName = 1 << 1,
    Surname = 1 << 2,
    CommonSurname = 1 << 3,

    /// <summary>The full name of somebody who held an office.</summary>
    KnownPerson = 1 << 4,

    /// <summary>Stands before a name: "General", "President".</summary>
    Title = 1 << 5,

    /// <summary>A noun for an office or a calling: "spokesman", "minister".</summary>
    Role = 1 << 6,
    Country = 1 << 7,
    LargeCity = 1 << 8,
    Town = 1 << 9,
    Province = 1 << 10,
    District = 1 << 11,
    Nature = 1 << 12,
    Facility = 1 << 13,
    Nationality = 1 << 14,
    Religion = 1 << 15,
    ArmedGroup = 1 << 16,
    Military = 1 << 17,
    Institution = 1 << 18,
    Party = 1 << 19,
    Media = 1 << 20,
    Company = 1 << 21,

    /// <summary>A word that names of organisations are made with: "Ministry", "University".</summary>
    OrganisationWord = 1 << 22,

    /// <summary>A word that names of buildings are made with: "Airport", "Bridge".</summary>
    FacilityWord = 1 << 23,

    /// <summary>A word that names of land and water are made with: "River", "Province".</summary>
    PlaceWord = 1 << 24,
    Calendar = 1 << 25,
    WeaponModel = 1 << 26,

    /// <summary>A noun for people: "militants", "doctors".</summary>
    PeopleNoun = 1 << 27,

    /// <summary>Also a common word in lower case.</summary>
    CommonWord = 1 << 28,
    Vehicle = 1 << 29,

    /// <summary>What tells most of a word's neighbours; the models see only these of them.</summary>
    Telling = CommonFirstName | CommonSurname | Title | Role | Country | LargeCity | Province | Nationality | OrganisationWord
        | FacilityWord | PlaceWord | Calendar | PeopleNoun | CommonWord,

    /// <summary>Part of a person's name.</summary>
    PersonName = FirstName | Surname | KnownPerson,

    /// <summary>Name of a country or a part of one, a settlement or a feature of nature.</summary>
    PlaceName = Country | LargeCity | Town | Province | District | Nature,

    /// <summary>No name where it is written in lower case.</summary>
    CommonNoun = CommonWord | Title | Role | PeopleNoun,
}
