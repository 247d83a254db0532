using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Weeks, months, seasons, quarters, years and longer stretches.</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"last week", "early last month", "July 2014", "the end of last year", "the first quarter of 2016", "the 1990s".</summary>
    private bool TryPeriod(int at, out TimeReading reading)
    {
        reading = default;
        var i = at;
        var article = T(i) == Term.The;
        if (article) i++;
        if (T(i) is Term.End or Term.Beginning or Term.Middle && T(i + 1) == Term.Of)
        {
            var core = i + 2;
            if (!TryCore(core, true, out var stop, out var inner, out var year) && !TryBoundedUnit(core, out stop, out inner)
                && !TryDay(core, out stop, out inner, out year))
                return false;
            return Read(at, stop, inner, year, out reading);
        }

        var shaded = T(i) is Term.Early or Term.Late or Term.Mid or Term.Earlier or Term.Later;
        if (shaded)
        {
            var comparative = T(i) is Term.Earlier or Term.Later;
            i = AfterDash(i + 1);
            if (T(i) is Term.To && A(i + 1).IsDash && T(i + 2) == Term.Mid) i += 3;
            if (T(i) == Term.In) i++;
            if (comparative)
            {
                // "earlier this week" is one expression; "later in 2014" starts only with the year.
                if (T(i) is not (Term.This or Term.Last)) return false;
                return TryCore(i, true, out var stop, out var inner, out var named) && Read(at, stop, inner, named, out reading);
            }

            if (T(i) == Term.The) i++;
        }

        // "the last year" is a length, "last year" a year.
        if (article && !shaded && T(i) is Term.Last or Term.Past or Term.Next && T(i + 1) == Term.Unit) return false;
        if (TryCore(i, shaded || article, out var end, out var point, out var withYear))
            return !(article && !shaded && TakesNoArticle(point, i)) && Read(at, end, point, withYear, out reading);
        return article && !shaded && TryCore(at, false, out end, out point, out withYear) && Read(at, end, point, withYear, out reading);
    }

    /// <summary>"the 2008 crisis": the article belongs to the noun, not to the year.</summary>
    private bool TakesNoArticle(TimePoint point, int at) =>
        point.Grain is Grain.Year or Grain.Month && A(at).Kind is AtomKind.Integer or AtomKind.Word
        && T(at) is Term.None or Term.Month or Term.MonthShort;

    private static bool Read(int at, int end, TimePoint point, bool withYear, out TimeReading reading)
    {
        reading = new(at, end, ValueKind.Date, point, WithYear: withYear);
        return true;
    }

    /// <summary>"the year", "the month" behind "the end of".</summary>
    private bool TryBoundedUnit(int at, out int end, out TimePoint point)
    {
        end = at;
        point = default;
        if (T(at) != Term.The) return false;
        var fiscal = T(at + 1) == Term.Fiscal || Says(at + 1, "calendar") || Says(at + 1, "budget") || Says(at + 1, "school") ? at + 2
            : at + 1;
        if (T(fiscal) == Term.Weekend)
            return Found(fiscal + 1, frame.Published is { } day ? TimePoint.Of(Grain.Weekend, day) : new(Grain.Weekend), out end,
                out point);
        if (T(fiscal) != Term.Unit || (TimeUnit)A(fiscal).Value < TimeUnit.Day || T(fiscal + 1) == Term.Of) return false;
        return Found(fiscal + 1, (TimeUnit)A(fiscal).Value == TimeUnit.Day ? frame.Latest : frame.Beside((TimeUnit)A(fiscal).Value, 0),
            out end, out point);
    }

    /// <summary>The part of a period without what shades it.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="led">True where "early", "the end of" or an article stands before it.</param>
    /// <param name="end">Index behind it.</param>
    /// <param name="point">What it names.</param>
    /// <param name="withYear">True where it names the year.</param>
    private bool TryCore(int at, bool led, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        switch (T(at))
        {
            case Term.This or Term.Last or Term.Next or Term.Past or Term.Previous or Term.Following or Term.Coming or Term.That
                or Term.Same or Term.Current or Term.The:
                return TryBeside(at, out end, out point);
            case Term.Month or Term.MonthShort:
                return TryMonth(at, out end, out point, out withYear);
            case Term.Season:
                return TrySeason(at, led, out end, out point, out withYear);
            case Term.Weekend:
                return !IsNoun(at + 1) && (led || T(at - 1) is Term.Over or Term.During or Term.At or Term.By)
                    && Found(at + 1, frame.Published is { } ? WeekendAt(at) : new(Grain.Weekend), out end, out point);
            case Term.Fiscal:
                return TryFiscal(at, out end, out point, out withYear);
            case Term.DecadeName when T(at - 1) is Term.The or Term.Early or Term.Late or Term.Mid || A(at - 1).IsDash:
                return Found(at + 1, new(Grain.Decade, 1900 + (A(at).Value * 10)), out end, out point);
            case Term.Ordinal:
                return TryPart(at, A(at).Value, at + 1, out end, out point, out withYear);
        }

        switch (A(at).Kind)
        {
            case AtomKind.Ordinal:
                return TryPart(at, A(at).Value, at + 1, out end, out point, out withYear);
            case AtomKind.Decade:
                return TryDecade(at, out end, out point);
            case AtomKind.Mark when A(at + 1).Kind == AtomKind.Decade && A(at + 1) is { Length: 3, Glued: true }:
                return TryDecade(at + 1, out end, out point);
            case AtomKind.Integer:
                withYear = IsYear(at);
                if (!withYear) return false;
                if (T(at + 1) == Term.Fiscal && T(at + 2) == Term.Unit)
                    return Found(at + 3, new(Grain.Year, A(at).Value), out end, out point);
                return Found(at + 1, new(Grain.Year, A(at).Value), out end, out point);
            case AtomKind.Word
                when A(at + 1) is { Kind: AtomKind.Integer, Length: 1, Glued: true } quarter && quarter.Value is >= 1 and <= 4
                && (Says(at, "Q") || (Says(at, "H") && quarter.Value < 3)):
                var grain = Says(at, "Q") ? Grain.Quarter : Grain.Half;
                withYear = IsFourDigits(at + 2, out var year);
                return Found(withYear ? at + 3 : at + 2, withYear ? new(grain, year, quarter.Value) : QuarterNear(grain, quarter.Value, at),
                    out end, out point);
        }

        return false;
    }

    private TimePoint WeekendAt(int at)
    {
        var day = frame.Published!.Value;
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        var back = !isWeekend && DirectionAt(at) == Direction.Past;
        return TimePoint.Of(Grain.Weekend, back && day > DateOnly.MinValue.AddDays(7) ? day.AddDays(-7) : day);
    }

    /// <summary>"last week", "the previous month", "this summer", "next March", "that year", "this fiscal year".</summary>
    private bool TryBeside(int at, out int end, out TimePoint point)
    {
        end = at;
        point = default;
        var article = T(at) == Term.The;
        var i = article ? at + 1 : at;
        var lead = T(i);
        if (lead == Term.This && T(i + 1) is Term.Past or Term.Coming) lead = T(++i);
        else if (lead is Term.That && T(i + 1) == Term.Same) i++;
        var noun = T(i + 1) == Term.Fiscal || Says(i + 1, "calendar") || Says(i + 1, "school") || Says(i + 1, "academic") ? i + 2 : i + 1;
        var term = T(noun);
        if (article && term == Term.Unit && lead is Term.Last or Term.Past or Term.Next or Term.Coming && noun == i + 1) return false;
        if (term == Term.Unit)
        {
            var unit = (TimeUnit)A(noun).Value;
            if (unit < TimeUnit.Week || unit == TimeUnit.Quarter && lead is Term.That or Term.Same || (T(noun + 1) == Term.Old))
                return false;
            int? beside = lead switch
            {
                Term.This or Term.Current => 0,
                Term.Last => -1,
                Term.Next or Term.Coming => 1,
                Term.Past when i > at => -1,
                _ => null
            };
            if (beside is { } steps) return Found(noun + 1, frame.Beside(unit, steps), out end, out point);
            int? anchored = lead switch { Term.Previous => -1, Term.Following => 1, Term.That or Term.Same => 0, _ => null };
            if (anchored is not { } count || (lead == Term.That && (IsNoun(noun + 1) || Tag(i) is PennTag.IN or PennTag.WDT))) return false;
            return Found(noun + 1, frame.BesideAnchor(unit, count), out end, out point);
        }

        var direction =
            lead switch
            {
                Term.Last or Term.Past or Term.Previous => -1,
                Term.Next or Term.Coming or Term.Following => 1,
                Term.This => 0,
                _ => 9
            };
        if (direction == 9) return false;
        end = noun + 1;
        switch (term)
        {
            case Term.Weekend:
                point = direction == 0 ? frame.Published is { } ? WeekendAt(at) : new(Grain.Weekend) : Weekend(direction);
                return true;
            case Term.Season:
                point = direction switch
                {
                    0 => frame.InYear(Grain.Season, A(noun).Value),
                    -1 => frame.Season(A(noun).Value, Direction.Past),
                    _ => frame.Season(A(noun).Value, Direction.Future)
                };
                return true;
            case Term.Month or Term.MonthShort when !IsDayNumber(AfterPoint(noun + 1), out _):
                point = MonthBeside(A(noun).Value, direction);
                return true;
        }

        return false;
    }

    private TimePoint Weekend(int weeks) => frame.Beside(TimeUnit.Week, weeks) with { Grain = Grain.Weekend };

    private TimePoint MonthBeside(int month, int direction)
    {
        if (frame.Published is not { } day) return new(Grain.Month, 0, month);
        var shift = direction switch { -1 => month >= day.Month ? -1 : 0, 1 => month <= day.Month ? 1 : 0, _ => 0 };
        return new(Grain.Month, day.Year + shift, month);
    }

    /// <summary>"July", "July 2014", "July of last year", "July this year".</summary>
    private bool TryMonth(int at, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        if (!IsMonthName(at)) return false;
        var month = A(at).Value;
        end = at + 1;
        var next = T(at) == Term.MonthShort ? AfterPoint(end) : end;
        var of = T(next) == Term.Of || A(next).Is(',') ? next + 1 : next;
        if (IsFourDigits(of, out var year) && T(of + 1) is not (Term.Am or Term.Pm) && !A(of + 1).Is(':'))
        {
            withYear = true;
            return Found(of + 1, new(Grain.Month, year, month), out end, out point);
        }

        if (A(of).IsDash && A(of).Glued && IsFourDigits(of + 1, out year))
        {
            withYear = true;
            return Found(of + 2, new(Grain.Month, year, month), out end, out point);
        }

        if (!A(next).Is(',') && T(of) is Term.Last or Term.This or Term.Next && T(of + 1) == Term.Unit
            && A(of + 1).Value == (int)TimeUnit.Year)
            return Found(of + 2, frame.InYear(Grain.Month, month, T(of) == Term.Last ? -1 : T(of) == Term.Next ? 1 : 0), out end,
                out point);
        if (A(end).Is('.') && A(end).Glued && T(at) == Term.MonthShort && IsDayNumber(end + 1, out _) && IsCount(end + 1) == false)
            return false;
        return Found(at + 1, frame.Month(month, DirectionAt(at), _sentence), out end, out point);
    }

    /// <summary>"the summer of 2015", "spring 2015", "in the winter"; "the fall of the city" is none.</summary>
    private bool TrySeason(int at, bool led, out int end, out TimePoint point, out bool withYear)
    {
        end = at + 1;
        point = default;
        withYear = false;
        if (IsCapital(at - 1) && T(at - 1) is Term.None) return false;
        var season = A(at).Value;
        var of = T(at + 1) == Term.Of ? at + 2 : at + 1;
        if (IsFourDigits(of, out var year) && year is > 1400 and < 2200)
        {
            withYear = true;
            return Found(of + 1, new(Grain.Season, year, season), out end, out point);
        }

        if (T(of) is Term.Last or Term.This or Term.Next && T(of + 1) == Term.Unit && A(of + 1).Value == (int)TimeUnit.Year)
            return Found(of + 2, frame.InYear(Grain.Season, season, T(of) == Term.Last ? -1 : T(of) == Term.Next ? 1 : 0), out end,
                out point);
        if (T(at + 1) == Term.Of) return false;
        var before = T(at - 1);
        var inside = before is Term.In or Term.During or Term.Since or Term.By or Term.Until
            || (before is Term.The && T(at - 2) is Term.In or Term.During or Term.Since or Term.By or Term.Until or Term.Over);
        var shaded = before is Term.Early or Term.Late or Term.Mid;
        if (!(inside || shaded) || (IsNoun(at + 1) && !shaded)) return false;
        // Springs and falls are also other things.
        if (Says(at, "fall") || Says(at, "spring"))
            if (!shaded && before != Term.The) return false;
        point = frame.Season(season, DirectionAt(at));
        return led || inside;
    }

    /// <summary>"fiscal 2016", "fiscal year 2016".</summary>
    private bool TryFiscal(int at, out int end, out TimePoint point, out bool withYear)
    {
        var year = T(at + 1) == Term.Unit && A(at + 1).Value == (int)TimeUnit.Year ? at + 2 : at + 1;
        end = year + 1;
        withYear = IsFourDigits(year, out var number);
        point = new(Grain.Year, number);
        return withYear;
    }

    /// <summary>"the 19th century", "the third quarter", "the first half of 2016".</summary>
    private bool TryPart(int at, int number, int noun, out int end, out TimePoint point, out bool withYear)
    {
        end = at;
        point = default;
        withYear = false;
        noun = AfterDash(noun);
        if (T(noun) == Term.Unit && A(noun).Value == (int)TimeUnit.Century && number is >= 2 and <= 30)
            return Found(noun + 1, new(Grain.Century, (number - 1) * 100), out end, out point);
        var isQuarter = T(noun) == Term.Unit && A(noun).Value == (int)TimeUnit.Quarter && number is >= 1 and <= 4;
        var isHalf = T(noun) == Term.Half && number is 1 or 2;
        if (!isQuarter && !isHalf) return false;
        var grain = isQuarter ? Grain.Quarter : Grain.Half;
        var of = T(noun + 1) == Term.Of ? noun + 2 : noun + 1;
        if (IsFourDigits(of, out var year))
        {
            withYear = true;
            return Found(of + 1, new(grain, year, number), out end, out point);
        }

        if (T(of) == Term.Fiscal && TryFiscal(of, out var stop, out var fiscal, out withYear) && withYear)
            return Found(stop, fiscal with { Grain = grain, Part = number }, out end, out point);
        if (T(of) is Term.The or Term.This or Term.Last or Term.Next && T(of + 1) == Term.Unit && A(of + 1).Value == (int)TimeUnit.Year)
            return Found(of + 2, frame.InYear(grain, number, T(of) == Term.Last ? -1 : T(of) == Term.Next ? 1 : 0), out end, out point);
        if (isHalf || of > noun + 1) return false;
        return Found(noun + 1, QuarterNear(grain, number, at), out end, out point);
    }

    private TimePoint QuarterNear(Grain grain, int number, int at)
    {
        if (frame.Published is not { } day) return new(grain, 0, number);
        var now = TimePoint.Of(grain, day);
        var past = DirectionAt(at) == Direction.Past;
        return new(grain, day.Year + (past && number > now.Part ? -1 : !past && number < now.Part ? 1 : 0), number);
    }

    private bool TryDecade(int at, out int end, out TimePoint point)
    {
        end = at + 1;
        point = default;
        var atom = A(at);
        if (atom.Length == 5)
        {
            point = new(Grain.Decade, atom.Value);
            return atom.Value % 10 == 0 && atom.Value is >= 1500 and <= 2090;
        }

        var marked = A(at - 1).Kind == AtomKind.Mark && A(at - 1).Value is '\'' or '’' or '‘' || T(at - 1) == Term.The
            || (T(at - 1) is Term.Early or Term.Late or Term.Mid && T(at - 2) == Term.The) || (A(at - 1).IsDash && T(at - 2) == Term.Mid);
        point = new(Grain.Decade, atom.Value + (atom.Value < 20 ? 2000 : 1900));
        return marked && atom.Value % 10 == 0;
    }

    /// <summary>True where four digits are a year by their company.</summary>
    private bool IsYear(int at)
    {
        if (!IsFourDigits(at, out var year) || year is < 1400 or > 2150) return false;
        var (before, after) = (T(at - 1), T(at + 1));
        if (A(at).Glued && A(at - 1).Kind == AtomKind.Mark && A(at - 1).Value is '$' or '€' or '£' or '#' or '.' or ',' or ':')
            return false;
        if (after is Term.Scale or Term.Percent or Term.Units or Term.Zone or Term.Am or Term.Pm || A(at + 1).Is('%')
            || Says(at + 1, "hours")
            || (A(at + 1).Is(':') && A(at + 1).Glued && A(at + 2).Glued && A(at + 2).Kind == AtomKind.Integer))
            return false;
        if (CountsPlural(at)) return false;
        if (A(at - 1).IsDash && A(at - 1).Glued && A(at).Glued)
            return T(at - 2) == Term.Mid || Says(at - 2, "pre") || Says(at - 2, "post") || T(at - 2) is Term.Early or Term.Late
                || (T(at - 2) is Term.Month) || IsFourDigits(at - 2, out _);
        switch (before)
        {
            case Term.In or Term.Since or Term.Until or Term.During or Term.Before or Term.After or Term.Early or Term.Late or Term.Mid
                or Term.Between or Term.From or Term.By or Term.The or Term.PossessiveS or Term.Season or Term.Month or Term.Fiscal:
                return true;
            case Term.Of or Term.For or Term.A:
                return year is >= 1800 and <= 2100;
            case Term.To or Term.And or Term.Or:
                return IsFourDigits(at - 2, out _) || IsFourDigits(at - 3, out _) || HasYearBefore(at);
            case Term.Ordinal or Term.Unit:
                return year is >= 1900 and <= 2100 && Says(at - 1, "year");
        }

        if (A(at - 1).Is('(')) return A(at + 1).Is(')') || A(at + 1).IsDash || A(at + 1).Is(',') || A(at + 1).Is(';');
        if (A(at - 1).Is(',')) return year is >= 1900 and <= 2100 && HasYearBefore(at);
        var startsSentence = A(at - 1).Token < 0;
        return startsSentence && year is >= 1900 and <= 2100 && after is Term.Is or Term.Modal;
    }

    private bool HasYearBefore(int at)
    {
        for (var i = at - 1; i >= at - 8 && i >= 0; i--)
            if (IsFourDigits(i, out var year) && year is > 1400 and < 2150) return true;
        return false;
    }

    /// <summary>True where the number counts the plural noun behind it ("2000 troops").</summary>
    private bool CountsPlural(int at)
    {
        for (var i = at + 1; i <= at + 3; i++)
        {
            var tag = Tag(i);
            if (tag == PennTag.NNS && T(i) != Term.Units)
                return T(at - 1) != Term.The && T(at - 1) != Term.PossessiveS && !(i == at + 1 && Says(i, "elections"))
                    && parsed.Relation(A(at).Token) == Relation.Nummod && parsed.Head(A(at).Token) > A(at).Token;
            if (tag is not (PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.VBN or PennTag.HYPH)) return false;
        }

        return false;
    }
}
