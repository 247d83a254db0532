using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Durations ("the past 24 hours", "for weeks") and points that lie a length away ("two weeks ago").</content>
internal sealed partial class TimeGrammar
{
    // A count beyond this leads out of every calendar: "a million years ago" is the past and no more.
    private const int FarthestCount = 5000;

    // The same for steps of a decade and longer.
    private const int FarthestLongStep = 200;

    private static readonly WordSet CountedUnits = new("miles kilometers kilometres barrels");

    private static readonly WordSet WordsBeforeLengths = new("within took take lasted last spent not");

    /// <summary>What stands before a length: "nearly", "the", "the past", "the first".</summary>
    private readonly record struct LengthLead(int End, bool IsApproximate, bool HasArticle, bool IsBeside, bool IsOrdinal)
    {
        /// <summary>True where a single unit needs no number: "the past week", "the first hour".</summary>
        public bool CountsOne => IsBeside || IsOrdinal;
    }

    /// <summary>The words behind a length that make it a point, back or ahead of publication or of what was told;
    /// <paramref name="NamedAt"/> is where the day may stand that it is counted from ("ago today").</summary>
    private readonly record struct AwayWords(int End, bool IsBack, bool FromReference, int NamedAt = -1);

    /// <summary>"two years", "the past 24 hours", "20-year", "half an hour", "eight days ago", "four days later", "decades-long".</summary>
    private bool TryDuration(int at, out TimeReading reading)
    {
        reading = default;
        if (!TryLengthLead(at, out var lead)) return false;
        if (!TryLength(lead.End, lead.CountsOne, out var length)) return TryLongAdjective(at, out reading);
        if (IsNoLength(at, lead, length)) return false;
        if (TryAway(at, lead, length, out reading)) return true;
        if (IsNoDuration(at, lead, length)) return false;
        var end = IsLongTail(length.End) ? length.End + 2 : length.End;
        reading = new(at, end, ValueKind.Duration, default, length.Value);
        return true;
    }

    /// <summary>Reads what stands before a length. False where that rules a length out: "these years", "the years".</summary>
    private bool TryLengthLead(int at, out LengthLead lead)
    {
        var i = AfterApproximation(at);
        var isApproximate = i > at;
        var hasArticle = T(i) == Term.The;
        if (hasArticle) i++;
        var isBeside = T(i) is Term.Past or Term.Last or Term.Next or Term.Coming or Term.Following or Term.Previous;
        var isOrdinal = hasArticle && T(i) == Term.Ordinal && A(i).Value <= 12;
        lead = new(isBeside || isOrdinal ? i + 1 : i, isApproximate, hasArticle, isBeside, isOrdinal);
        if (lead.CountsOne) return true;
        return hasArticle ? A(i).IsNumber || T(i) is Term.Cardinal or Term.Few or Term.Several or Term.Half : T(i) != Term.These;
    }

    /// <summary>Behind "about", "nearly", "more than", "at least", "up to", "less than".</summary>
    private int AfterApproximation(int at)
    {
        var (first, second) = (T(at), T(at + 1));
        if (first is Term.About or Term.Almost or Term.Over) return second == Term.The ? at : at + 1;
        var isBound = (first, second) is (Term.More or Term.Less, Term.Than) or (Term.At, Term.Least or Term.Most) or (Term.Up, Term.To);
        return isBound ? at + 2 : at;
    }

    /// <summary>True where a number with a unit is an age, a period or part of a rate.</summary>
    private bool IsNoLength(int at, in LengthLead lead, in Length length) =>
        (IsAge(length.End) && length.Unit < TimeUnit.Decade) || T(at - 1) == Term.Age || IsPeriod(at, lead, length)
        || IsRateOfShortUnit(at, lead.End, length);

    /// <summary>True where a length that is no point is no duration of its own either.</summary>
    private bool IsNoDuration(int at, in LengthLead lead, in Length length) =>
        IsRate(at, lead.End) || BelongsToNoun(lead.End, length.End) || IsUnaskedPlural(at, lead) || SaysWhatDay(at, lead, length);

    /// <summary>"It was a day of nightmares" says what kind of day; "after a day of talks" says how long.</summary>
    private bool SaysWhatDay(int at, in LengthLead lead, in Length length) =>
        T(lead.End) == Term.A && length is { Unit: TimeUnit.Day, Count: 1 } && T(length.End) == Term.Of && !AsksForLength(T(at - 1));

    /// <summary>"last year" is a year, "the next day" a day, "the first minute" the first of many, "the last minute" mostly just in
    /// time; none is a length.</summary>
    private bool IsPeriod(int at, in LengthLead lead, in Length length)
    {
        if (lead.IsOrdinal) return length.Unit < TimeUnit.Day;
        if (!lead.IsBeside || T(lead.End) != Term.Unit) return false;
        if (!lead.HasArticle || IsNextInStory(at)) return true;
        if (T(lead.End - 1) is Term.Last or Term.Past && IsWithin(at - 1)) return false;
        return (length.Unit == TimeUnit.Day && length.Count == 1) || (length.Unit < TimeUnit.Hour && T(lead.End - 1) == Term.Last);
    }

    /// <summary>"within (the last day)", "in (the past day)", which are lengths; "on (the last day)" is not, nor "at (the last
    /// minute)".</summary>
    private bool IsWithin(int at) => T(at) is Term.In or Term.Over or Term.During || Says(at, "within");

    /// <summary>"12 years old", "a 15-year-old boy", "two years of age".</summary>
    private bool IsAge(int end) =>
        T(end) == Term.Old || (A(end).IsDash && T(end + 1) == Term.Old) || (T(end) == Term.Of && T(end + 1) == Term.Age);

    /// <summary>"90 miles an hour": the unit belongs to a rate even where words of no known kind follow.</summary>
    private bool IsRateOfShortUnit(int at, int lengthAt, in Length length) =>
        T(lengthAt) == Term.A && length.Unit <= TimeUnit.Hour && T(length.End) == Term.None && IsRateBefore(at);

    /// <summary>"150 people a day", "twice a week": the unit belongs to a rate.</summary>
    private bool IsRate(int at, int unit) => T(unit) == Term.A && (T(at - 1) is Term.Once or Term.Twice or Term.Times || IsRateBefore(at));

    /// <summary>True where what stands before a unit is counted: "5%", "two million", "50 miles", "150 people".</summary>
    private bool IsRateBefore(int at) =>
        A(at - 1).Is('%') || A(at - 1).IsNumber || T(at - 1) is Term.Percent or Term.Scale || IsAmong(at - 1, CountedUnits)
        || (Tag(at - 1) is PennTag.NNS && Tag(at - 2) is PennTag.CD);

    /// <summary>"a three-day visit": the article belongs to the noun behind; "a half-hour" and "a few-day" are lengths.</summary>
    private bool BelongsToNoun(int lengthAt, int end) =>
        T(lengthAt) == Term.A && (A(end - 2).IsDash || A(end).IsDash) && T(lengthAt + 1) is not (Term.Half or Term.Few);

    /// <summary>"the years went by": a plural without a number, in a place that asks for no length.</summary>
    private bool IsUnaskedPlural(int at, in LengthLead lead) => T(lead.End) == Term.Units && !lead.CountsOne && !CanStandBare(at, lead.End);

    /// <summary>"for weeks", "decades of war", "took hours": bare plurals count where a length is what the place asks for.</summary>
    private bool CanStandBare(int at, int unit)
    {
        if (TakesPlural(at - 1) || IsAge(unit + 1)) return false;
        if (IsGluedDash(unit + 1)) return T(unit + 2) == Term.Long;
        if ((TimeUnit)A(unit).Value is TimeUnit.Second or TimeUnit.Quarter) return false;
        if (AsksForLength(T(at - 1))) return T(at - 1) != Term.By || T(unit + 1) == Term.None;
        return IsFollowedByEvent(unit) ? !IsInsideNoun(at - 1) : IsAmong(at - 1, WordsBeforeLengths);
    }

    /// <summary>"these days", "recent weeks", "early hours", "half-days": the plural belongs to the word before it.</summary>
    private bool TakesPlural(int before) =>
        T(before) is Term.These or Term.That or Term.Recent or Term.Early or Term.Late || IsGluedDash(before);

    /// <summary>"decades of", "weeks before", "days after".</summary>
    private bool IsFollowedByEvent(int unit) =>
        T(unit + 1) is Term.Of or Term.Before or Term.After or Term.Or or Term.Since && !IsCapital(unit);

    /// <summary>"their years of", "war years of".</summary>
    private bool IsInsideNoun(int before) =>
        Tag(before) is PennTag.NN or PennTag.NNS or PennTag.JJ or PennTag.PRPS or PennTag.DT or PennTag.POS;

    private static bool AsksForLength(Term term) =>
        term is Term.For or Term.In or Term.Over or Term.After or Term.During or Term.About or Term.Almost or Term.Than or Term.Or
            or Term.Until or Term.By or Term.Before;

    private bool IsGluedDash(int at) => A(at) is { IsDash: true, Glued: true };

    /// <summary>"-long" behind a unit.</summary>
    private bool IsLongTail(int at) => T(at + 1) == Term.Long && IsGluedDash(at);

    /// <summary>"weeklong", "monthlong", "yearlong".</summary>
    private bool TryLongAdjective(int at, out TimeReading reading)
    {
        reading = default;
        if (T(at) != Term.LongAdjective) return false;
        reading = new(at, at + 1, ValueKind.Duration, default, LengthValue(1, (TimeUnit)A(at).Value, ""));
        return true;
    }

    /// <summary>"two weeks ago", "three days later", "a year from now": a length with such words is a point.</summary>
    private bool TryAway(int at, in LengthLead lead, in Length length, out TimeReading reading)
    {
        reading = default;
        if (lead.IsBeside || AwayBehind(lead, length) is not { } away) return false;
        if (length is { Unit: >= TimeUnit.Day, Count: > 0 and <= FarthestCount } && away.FromReference
            && AnniversaryOf(WholeSteps(length), away) is { } day)
        {
            reading = new(at, day.End, ValueKind.Date, day.Point);
            return true;
        }

        reading = length switch
        {
            { Count: < 0 or > FarthestCount } => new(at, away.End, ValueKind.Date, OpenPoint(length.Unit, away)),
            { Unit: < TimeUnit.Day } => new(at, away.End, ValueKind.Time, OpenHour(away)),
            _ => new(at, away.End, ValueKind.Date, PointAway(length, away)),
        };
        return true;
    }

    private AwayWords? AwayBehind(in LengthLead lead, in Length length)
    {
        var (end, word) = (length.End, T(length.End));
        switch (word)
        {
            case Term.Ago:
                return new(end + 1, IsBack: true, FromReference: true, NamedAt: end + 1);
            case Term.From when T(end + 1) == Term.Now:
                return new(end + 2, IsBack: false, FromReference: true);
            case Term.From when T(end + 1) is Term.Today or Term.Tomorrow:
                return new(end + 2, IsBack: false, FromReference: true, NamedAt: end + 1);
            case Term.From when T(end + 1) == Term.Weekday && length is { Unit: >= TimeUnit.Day, Count: > 0 }:
                return new(end + 2, IsBack: false, FromReference: true, NamedAt: end + 1);
            case Term.Later or Term.Earlier when LeadsOnFromDay(length):
                return new(end + 1, word == Term.Earlier, FromReference: false);
            case Term.Before or Term.After when StandsWithoutEvent(lead, length):
                return new(end + 1, word == Term.Before, FromReference: false);
            default:
                return null;
        }
    }

    /// <summary>"three days later". Hours before or after something that has no hour fix no
    /// point; "a year later than planned" is a comparison.</summary>
    private bool LeadsOnFromDay(in Length length) => T(length.End + 1) != Term.Than && (length.Unit >= TimeUnit.Day || length.Count <= 0);

    /// <summary>"three days before," is a point; "three days before the vote" and a bare "weeks after" at the end are lengths.</summary>
    private bool StandsWithoutEvent(in LengthLead lead, in Length length) =>
        !lead.IsApproximate && EndsPhrase(length.End + 1) && (A(length.End + 1).Token >= 0 || T(lead.End) != Term.Units);

    /// <summary>"years ago", "weeks from now", "months later": how many is not said.</summary>
    private static TimePoint OpenPoint(TimeUnit unit, AwayWords away)
    {
        if (!away.FromReference) return new(TimeFrame.GrainOf(unit));
        return away.IsBack ? TimePoint.PastRef : TimePoint.FutureRef;
    }

    /// <summary>"three hours ago": the day is that of the reference, the hour not known.</summary>
    private TimePoint OpenHour(AwayWords away) => (away.FromReference ? frame.Day(0) : frame.Latest) with { Clock = "TXX:XX" };

    private TimePoint PointAway(in Length length, AwayWords away)
    {
        var (unit, steps) = WholeSteps(length);
        if (away.IsBack) steps = -steps;
        return away.FromReference ? frame.Beside(unit, steps) : frame.BesideAnchor(unit, steps);
    }

    /// <summary>Whole steps of a unit of the calendar: "a year and a half" is 18 months, "two decades" are 20 years.</summary>
    private static (TimeUnit Unit, int Steps) WholeSteps(in Length length)
    {
        var steps = (int)length.Count;
        return length.Unit switch
        {
            TimeUnit.Year when steps != length.Count => (TimeUnit.Month, (int)(length.Count * 12)),
            TimeUnit.Decade => (TimeUnit.Year, Math.Min(steps, FarthestLongStep) * 10),
            TimeUnit.Century => (TimeUnit.Year, Math.Min(steps, FarthestLongStep) * 100),
            TimeUnit.Millennium => (TimeUnit.Year, Math.Min(steps, FarthestLongStep) * 1000),
            _ => (length.Unit, steps),
        };
    }
}
