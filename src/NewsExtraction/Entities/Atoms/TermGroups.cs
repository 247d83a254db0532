namespace NewsExtraction.Entities;

/// <summary>Terms that the grammars ask for together.</summary>
internal static class TermGroups
{
    /// <summary>"December", "Dec".</summary>
    public static bool IsMonth(this Term term) => term is Term.Month or Term.MonthShort;

    /// <summary>What a phrase of time ends with: "on Tuesday", "last week", "in the morning".</summary>
    public static bool HeadsTime(this Term term) =>
        term.IsMonth() || term is Term.Weekday or Term.WeekdayShort or Term.Unit or Term.Units or Term.DayPart or Term.Weekend
            or Term.Season or Term.Holiday or Term.Today or Term.Tonight or Term.Yesterday or Term.Tomorrow or Term.Time or Term.Beginning;

    /// <summary>"early", "late", "mid": what shades a stretch of time.</summary>
    public static bool IsShade(this Term term) => term is Term.Early or Term.Late or Term.Mid;

    /// <summary>"earlier", "later".</summary>
    public static bool IsComparative(this Term term) => term is Term.Earlier or Term.Later;

    /// <summary>What joins the ends of a range, beside a dash: "to", "and", "or", "until".</summary>
    public static bool JoinsRange(this Term term) => term is Term.To or Term.And or Term.Or or Term.Until;

    /// <summary>What makes the word behind it the name of a month: "in May", "since March", "every August".</summary>
    public static bool LeadsToMonth(this Term term) =>
        term is Term.In or Term.Since or Term.By or Term.Until or Term.During or Term.From or Term.To or Term.Before or Term.After
            or Term.Of or Term.For or Term.Early or Term.Late or Term.Mid or Term.Last or Term.Next or Term.This or Term.Past
            or Term.Between or Term.And or Term.Or or Term.Every or Term.Coming;

    /// <summary>What makes a bare "10:30" behind it a time of day.</summary>
    public static bool LeadsToClock(this Term term) =>
        term is Term.At or Term.By or Term.Until or Term.Since or Term.Before or Term.After or Term.From or Term.Between;

    /// <summary>How many steps "last", "this" and "next" lie from now; null for other terms.</summary>
    public static int? StepFromNow(this Term term) => term switch
    {
        Term.Last => -1,
        Term.This => 0,
        Term.Next => 1,
        _ => null,
    };
}
