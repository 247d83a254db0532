namespace NewsExtraction.Entities;

/// <summary>Civil holidays.</summary>
internal enum Holiday : byte
{
    None,
    Thanksgiving,
    Christmas,
    Halloween,
    Easter,
    NewYearsEve,
    NewYearsDay,
    ChristmasEve,
    BoxingDay,
    GoodFriday,
    BlackFriday,
    LaborDay,
    MemorialDay,
    VeteransDay,
    ValentinesDay,
    MayDay,
    FourthOfJuly,
    ColumbusDay,
    PresidentsDay,
    StPatricksDay,
    EasterMonday,
    AprilFoolsDay,
}
