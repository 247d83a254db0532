using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A holiday that the text names.</summary>
/// <param name="End">Index behind the name.</param>
/// <param name="Holiday">The holiday.</param>
internal readonly record struct HolidayName(int End, Holiday Holiday);

/// <summary>Reads the names of civil holidays.</summary>
internal sealed class HolidayNames(SentenceAtoms sentence) : AtomGrammar(sentence)
{
    /// <summary>By what stands before "Day".</summary>
    private static readonly WordTable<Holiday> BeforeDay = new(new()
    {
        ["Boxing"] = Holiday.BoxingDay,
        ["Columbus"] = Holiday.ColumbusDay,
        ["Labor"] = Holiday.LaborDay,
        ["Labour"] = Holiday.LaborDay,
        ["May"] = Holiday.MayDay,
        ["Memorial"] = Holiday.MemorialDay,
        ["Presidents"] = Holiday.PresidentsDay,
        ["Veterans"] = Holiday.VeteransDay,
    });

    /// <summary>By whose day it is.</summary>
    private static readonly WordTable<Holiday> Owners = new(new()
    {
        ["Patrick"] = Holiday.StPatricksDay,
        ["Presidents"] = Holiday.PresidentsDay,
        ["Valentine"] = Holiday.ValentinesDay,
        ["Veterans"] = Holiday.VeteransDay,
    });

    private static readonly WordTable<Holiday> BeforeFriday = new(new()
    {
        ["Black"] = Holiday.BlackFriday,
        ["Good"] = Holiday.GoodFriday,
    });

    public HolidayName? Read(int at)
    {
        if (T(at) == Term.Holiday) return ReadWord(at, (Holiday)A(at).Value);
        if (!IsCapital(at)) return null;
        return ReadFriday(at) ?? ReadDay(at) ?? ReadFourthOfJuly(at) ?? ReadAprilFools(at) ?? ReadNewYear(at) ?? ReadOwned(at);
    }

    /// <summary>"Easter", "Christmas Day", "Christmas Eve", "Easter Monday"; "Easter Parker" is a person.</summary>
    private HolidayName? ReadWord(int at, Holiday holiday)
    {
        var next = at + 1;
        if (Says(next, "Day")) return new(next + 1, holiday);
        if (holiday == Holiday.Christmas && Says(next, "Eve")) return new(next + 1, Holiday.ChristmasEve);
        if (holiday == Holiday.Easter && Says(next, "Sunday")) return new(next + 1, Holiday.Easter);
        if (holiday == Holiday.Easter && Says(next, "Monday")) return new(next + 1, Holiday.EasterMonday);
        var isPartOfName = IsCapital(next) && T(next) == Term.None && Tag(next) == PennTag.NNP;
        return isPartOfName ? null : new(next, holiday);
    }

    /// <summary>"Good Friday", "Black Friday".</summary>
    private HolidayName? ReadFriday(int at) =>
        Says(at + 1, "Friday") ? Named(at + 2, BeforeFriday.Find(Chars(at))) : null;

    /// <summary>"Boxing Day", "Labor Day".</summary>
    private HolidayName? ReadDay(int at) =>
        Says(at + 1, "Day") && IsCapital(at + 1) ? Named(at + 2, BeforeDay.Find(Chars(at))) : null;

    private HolidayName? ReadFourthOfJuly(int at) =>
        Says(at, "Fourth") && T(at + 1) == Term.Of && Says(at + 2, "July") ? new(at + 3, Holiday.FourthOfJuly) : null;

    /// <summary>"April Fools' Day", "April Fool's Day".</summary>
    private HolidayName? ReadAprilFools(int at) =>
        Says(at, "April") && (Says(at + 1, "Fools") || Says(at + 1, "Fool")) && IsGenitive(at + 2) && Says(at + 3, "Day")
            ? new(at + 4, Holiday.AprilFoolsDay) : null;

    /// <summary>"New Year's Eve", "New Year's Day".</summary>
    private HolidayName? ReadNewYear(int at)
    {
        if (!Says(at, "New") || !Says(at + 1, "Year") || !IsGenitive(at + 2)) return null;
        if (Says(at + 3, "Eve")) return new(at + 4, Holiday.NewYearsEve);
        return Says(at + 3, "Day") ? new(at + 4, Holiday.NewYearsDay) : null;
    }

    /// <summary>"Valentine's Day", "Veterans' Day".</summary>
    private HolidayName? ReadOwned(int at) =>
        IsGenitive(at + 1) && Says(at + 2, "Day") ? Named(at + 3, Owners.Find(Chars(at))) : null;

    private bool IsGenitive(int at) => T(at) == Term.PossessiveS || A(at).IsApostrophe;

    private static HolidayName? Named(int end, Holiday holiday) => holiday == Holiday.None ? null : new(end, holiday);
}
