namespace NewsExtraction.Entities;

/// <content>Points that lie a length from a day or stretch that is named beside it: "five years ago today", "a year ago this
/// week".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>What "ago" or "from" counts from: today, this week, Tuesday.</summary>
    private Period? AnniversaryOf((TimeUnit Unit, int Steps) length, AwayWords away)
    {
        var steps = away.IsBack ? -length.Steps : length.Steps;
        var at = away.NamedAt;
        return T(at) switch
        {
            Term.Today => OfDay(at + 1, frame.Published, length.Unit, steps),
            Term.Yesterday => OfDay(at + 1, frame.Day(-1).Date, length.Unit, steps),
            Term.Tomorrow => OfDay(at + 1, frame.Day(1).Date, length.Unit, steps),
            Term.Weekday => OfDay(at + 1, NearestWeekday(at, away.IsBack), length.Unit, steps),
            Term.On when T(at + 1) == Term.Weekday => OfDay(at + 2, NearestWeekday(at + 1, away.IsBack), length.Unit, steps),
            Term.In when length.Unit == TimeUnit.Year && T(at + 1).IsMonth() => OfMonth(at + 2, A(at + 1).Value, steps),
            Term.This or Term.Last or Term.Next => OfNamed(at, length.Unit, steps),
            _ => null,
        };
    }

    private DateOnly? NearestWeekday(int at, bool isBack) =>
        frame.Weekday(A(at).Value, isBack ? Direction.Past : Direction.Future).Date;

    private static Period? OfDay(int end, DateOnly? day, TimeUnit unit, int steps) =>
        day is { } known ? new(end, TimePoint.Of(Grain.Day, TimeFrame.Moved(known, unit, steps))) : new Period(end, new(Grain.Day));

    private Period OfMonth(int end, int month, int years) => new(end, frame.InYear(Grain.Month, month, years));

    /// <summary>"(ten years ago) this week", "this Saturday", "this spring", "this March", "last month".</summary>
    private Period? OfNamed(int at, TimeUnit unit, int steps)
    {
        var noun = at + 1;
        var step = T(at).StepFromNow() ?? 0;
        if (T(noun) == Term.Weekday) return OfDay(noun + 1, frame.WeekdayOfWeek(A(noun).Value, step).Date, unit, steps);
        if (T(noun) == Term.Unit && A(noun).Value >= (int)TimeUnit.Week) return OfUnit(noun, step, unit, steps);
        if (T(noun) == Term.Weekend) return OfWeekend(noun + 1, unit, steps);
        if (unit != TimeUnit.Year || NamedBeside(step, noun, at) is not { } named) return null;
        return new(noun + 1, named.Year > 0 && named.Year + steps > 0 ? named with { Year = named.Year + steps } : named);
    }

    private Period? OfUnit(int noun, int step, TimeUnit unit, int steps)
    {
        var grain = TimeFrame.GrainOf((TimeUnit)A(noun).Value);
        if (frame.Published is not { } day) return new(noun + 1, new(grain));
        var named = TimeFrame.Moved(day, (TimeUnit)A(noun).Value, step);
        return new(noun + 1, TimePoint.Of(grain, TimeFrame.Moved(named, unit, steps)));
    }

    private Period? OfWeekend(int end, TimeUnit unit, int steps) =>
        frame.Published is { } day ? new(end, TimePoint.Of(Grain.Weekend, TimeFrame.Moved(day, unit, steps)))
            : new Period(end, new(Grain.Weekend));
}
