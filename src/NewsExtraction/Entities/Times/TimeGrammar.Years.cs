using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <content>Years, decades and centuries, quarters and halves of a year.</content>
internal sealed partial class TimeGrammar
{
    private const int YearsBack = 8;

    private static readonly WordSet PrefixesOfYears = new("pre post");

    private static readonly WordSet ComparesYears = new("with to than versus vs against over");

    /// <summary>Nouns that a number behind them tells apart, not a year.</summary>
    private static readonly WordSet NumberedThings = new(
        "resolution flight highway route road room case number no page chapter section article act bill model channel unit lot area code "
        + "boeing airbus peugeot bmw suite gate line bus train level grade class form order title docket extension ext box proposition");

    /// <summary>Periods that start with no word of the lexicon: "2014", "the 19th century", "the 1990s", "the '90s", "Q3 2016".</summary>
    private Period? NumberedPeriod(int at) => A(at).Kind switch
    {
        AtomKind.Ordinal => OrdinalPart(at),
        AtomKind.Decade => DecadeInDigits(at),
        AtomKind.Mark when A(at + 1) is { Kind: AtomKind.Decade, Length: 3, Glued: true } => DecadeInDigits(at + 1),
        AtomKind.Integer => Year(at),
        AtomKind.Word => LetteredPart(at),
        _ => null,
    };

    /// <summary>"2014", "2016 fiscal year".</summary>
    private Period? Year(int at)
    {
        if (!IsYear(at) && !IsAroundYear(at)) return null;
        var end = T(at + 1) == Term.Fiscal && T(at + 2) == Term.Unit ? at + 3 : at + 1;
        return new(end, new(Grain.Year, A(at).Value), WithYear: true);
    }

    /// <summary>"(around) 1920"; "around 2,000" and "around 2000 people" are amounts, and so are round numbers.</summary>
    private bool IsAroundYear(int at) =>
        IsAbout(at - 1) && IsFourDigits(at, out var year) && IsModernYear(year) && year % 100 != 0
        && !IsMeasured(at + 1) && !IsNoun(at + 1) && Tag(at + 1) is not (PennTag.JJ or PennTag.CD);

    /// <summary>"fiscal 2016", "fiscal year 2016".</summary>
    private Period? FiscalYear(int at)
    {
        var number = IsUnit(at + 1, TimeUnit.Year) ? at + 2 : at + 1;
        return IsFourDigits(number, out var year) ? new(number + 1, new(Grain.Year, year), WithYear: true) : null;
    }

    /// <summary>"Q3", "Q3 2016", "H1 2016".</summary>
    private Period? LetteredPart(int at)
    {
        if (A(at + 1) is not { Kind: AtomKind.Integer, Length: 1, Glued: true, Value: >= 1 and <= 4 and var number }) return null;
        var grain = Says(at, "Q") ? Grain.Quarter : Says(at, "H") && number < 3 ? Grain.Half : Grain.None;
        if (grain == Grain.None) return null;
        if (IsFourDigits(at + 2, out var year)) return new(at + 3, new(grain, year, number), WithYear: true);
        return new(at + 2, PartNear(grain, number, at));
    }

    /// <summary>"the 19th century", "the third quarter", "the first half of 2016".</summary>
    private Period? OrdinalPart(int at)
    {
        var number = A(at).Value;
        var noun = AfterDash(at + 1);
        if (IsUnit(noun, TimeUnit.Century) && number is >= 2 and <= 30) return new(noun + 1, new(Grain.Century, (number - 1) * 100));
        var grain = GrainOfPart(noun, number);
        if (grain == Grain.None) return null;
        var of = T(noun + 1) == Term.Of ? noun + 2 : noun + 1;
        if (PartOfYear(grain, number, of) is { } part) return part;
        // "the first half" may be of a match; "the second quarter of" wants its year.
        return grain == Grain.Half || of > noun + 1 ? null : new(noun + 1, PartNear(grain, number, at));
    }

    private Grain GrainOfPart(int noun, int number)
    {
        if (IsUnit(noun, TimeUnit.Quarter) && number is >= 1 and <= 4) return Grain.Quarter;
        return T(noun) == Term.Half && number is 1 or 2 ? Grain.Half : Grain.None;
    }

    /// <summary>A quarter or half with the year behind it: "2016", "fiscal 2016", "last year", "the year".</summary>
    private Period? PartOfYear(Grain grain, int number, int of)
    {
        if (IsFourDigits(of, out var year)) return new(of + 1, new(grain, year, number), WithYear: true);
        if (T(of) == Term.Fiscal && FiscalYear(of) is { } fiscal)
            return fiscal with { Point = fiscal.Point with { Grain = grain, Part = number } };
        var step = T(of) == Term.The && IsUnit(of + 1, TimeUnit.Year) ? 0 : StepToYear(of);
        return step is { } years ? new(of + 2, frame.InYear(grain, number, years)) : null;
    }

    /// <summary>The nearest quarter or half of that number in the direction of the verb.</summary>
    private TimePoint PartNear(Grain grain, int number, int at)
    {
        if (frame.Published is not { } day) return new(grain, 0, number);
        var now = TimePoint.Of(grain, day).Part;
        var shift = DirectionAt(at) == Direction.Past ? (number > now ? -1 : 0) : (number < now ? 1 : 0);
        return new(grain, day.Year + shift, number);
    }

    /// <summary>"the nineties", "the mid-nineties".</summary>
    private Period? NamedDecade(int at)
    {
        if (!(T(at - 1) is Term.The or Term.Early or Term.Late or Term.Mid || A(at - 1).IsDash)) return null;
        return new(at + 1, new(Grain.Decade, 1900 + (A(at).Value * 10)));
    }

    /// <summary>"1990s"; "the 90s", "'90s".</summary>
    private Period? DecadeInDigits(int at)
    {
        var (year, isFull) = (A(at).Value, A(at).Length == 5);
        if (year % 10 != 0 || !(isFull ? year is >= 1500 and <= 2090 : IsDecadeByCompany(at))) return null;
        var century = isFull ? 0 : year < 20 ? 2000 : 1900;
        return new(at + 1, new(Grain.Decade, century + year));
    }

    /// <summary>"the 80s", "'80s", "the early 80s", "mid-80s"; a bare "80s" may be degrees or ages.</summary>
    private bool IsDecadeByCompany(int at)
    {
        if (A(at - 1).Kind == AtomKind.Mark && A(at - 1).Value is '\'' or '’' or '‘') return true;
        return T(at - 1) switch
        {
            Term.The => true,
            Term.Early or Term.Late or Term.Mid => T(at - 2) == Term.The,
            _ => A(at - 1).IsDash && T(at - 2) == Term.Mid,
        };
    }

    /// <summary>True where four digits are a year by their company: "in 2014", "mid-2014", "2014-2016", "(2014)"; not "$2014", "2000
    /// troops", "2014 GMT".</summary>
    private bool IsYear(int at)
    {
        if (!IsFourDigits(at, out var year) || year is < 1400 or > 2150) return false;
        if (IsPieceOfNumber(at) || IsMeasured(at + 1)) return false;
        if (YearPair.IsAt(parsed, Sentence.All, at) || YearPair.IsAt(parsed, Sentence.All, at - 2)) return IsSpanOfYears(at);
        if (IsPairByDash(at)) return true;
        if (CountsPlural(at)) return false;
        if (IsYearByNoun(at, year)) return true;
        return A(at).Glued && IsGluedDash(at - 1) ? IsYearBehindDash(at - 2) : IsYearBehindWord(at, year);
    }

    /// <summary>"between 1987 and 2003", "from 1990 to 1994": both ends are years even where a plural follows.</summary>
    private bool IsSpanOfYears(int at)
    {
        var first = T(at - 1) is Term.And or Term.To && IsFourDigits(at - 2, out _) ? at - 2 : at;
        return T(first - 1) is Term.Between or Term.From ? true : !CountsPlural(at) && IsYearBehindWord(at, A(at).Value);
    }

    /// <summary>"2019-2024": two years, unless they are round as estimates are.</summary>
    private bool IsPairByDash(int at)
    {
        var first = A(at).Glued && IsGluedDash(at - 1) && A(at - 2).Kind == AtomKind.Integer ? at - 2 : at;
        if (!IsFourDigits(first, out var from) || !IsModernYear(from) || !IsGluedDash(first + 1) || A(first).Glued) return false;
        if (!A(first + 2).Glued || !IsFourDigits(first + 2, out var to) || !IsModernYear(to) || IsGluedDash(first + 3)) return false;
        return to > from && (from % 50 != 0 || to % 50 != 0);
    }

    /// <summary>A year by the noun beside it, which in the singular no number could count: "its 2024 location", "the Nashville 2024
    /// committee", "2024 convention comes", "tax season 2020", "2013's film", "compared with 2019".</summary>
    private bool IsYearByNoun(int at, int year)
    {
        if (year is < 1950 or > 2050 || year % 100 == 0 || A(at).Glued || A(at + 1).IsHyphen) return false;
        if (T(at + 1) == Term.PossessiveS) return true;
        if (Tag(at - 1) is PennTag.NNP or PennTag.NN or PennTag.NNS && IsNumberOf(at - 1, at)) return IsNameOfYear(at, year);
        return StandsBeforeSingular(at) || (ComparesYears.Contains(Chars(at - 1)) && EndsNounPhrase(at + 1));
    }

    /// <summary>True where the tree hangs the number on the noun before it.</summary>
    private bool IsNumberOf(int noun, int at) => A(at).Token >= 0 && parsed.Head(A(at).Token) == A(noun).Token;

    /// <summary>"Tokyo 2020", "season 2020"; "Resolution 2027", "Flight 1989" and "Room 2012" have numbers.</summary>
    private bool IsNameOfYear(int at, int year) => year is >= 1990 and <= 2035 && !NumberedThings.Contains(Chars(at - 1));

    /// <summary>"2024 Republican convention": adjectives and nouns up to one in the singular; "2024 kilometre" is none.</summary>
    private bool StandsBeforeSingular(int at)
    {
        if (IsMeasured(at + 1) || IsOfNumberedThing(at) || MeasureLexicon.TryUnit(Chars(at + 1), out _)) return false;
        for (var i = at + 1; i <= at + 4; i++)
        {
            if (Tag(i) is PennTag.JJ) continue;
            if (Tag(i) is not (PennTag.NN or PennTag.NNP)) return false;
            if (Tag(i + 1) is not (PennTag.NN or PennTag.NNP or PennTag.NNS or PennTag.NNPS or PennTag.JJ)) return true;
        }

        return false;
    }

    private bool IsOfNumberedThing(int at) =>
        NumberedThings.Contains(Chars(at - 1)) || A(at - 1).Is('$') || A(at - 1).Kind == AtomKind.Integer;

    private bool IsYearBehindWord(int at, int year) => T(at - 1) switch
    {
        Term.None => IsYearBehindMark(at, year),
        Term.Of or Term.For or Term.A => year is >= 1800 and <= 2100,
        Term.To or Term.And or Term.Or => IsSecondYear(at),
        Term.Unit => IsModernYear(year) && Says(at - 1, "year"),
        _ => LeadsToYear(T(at - 1)),
    };

    /// <summary>"2014 and 2016", "2014 up to 2016", "from 1980, when it began, to 1988".</summary>
    private bool IsSecondYear(int at) => IsFourDigits(at - 2, out _) || IsFourDigits(at - 3, out _) || HasYearBefore(at);

    private static bool IsModernYear(int year) => year is >= 1900 and <= 2100;

    /// <summary>"$2014", "1,2014", "10:2014".</summary>
    private bool IsPieceOfNumber(int at) =>
        A(at).Glued && A(at - 1).Kind == AtomKind.Mark && A(at - 1).Value is '$' or '€' or '£' or '#' or '.' or ',' or ':';

    /// <summary>True where what follows a number makes it something else than a year: "million", "percent", "days", "GMT", ":30".</summary>
    private bool IsMeasured(int next) =>
        T(next) is Term.Scale or Term.Percent or Term.Units or Term.Zone or Term.Am or Term.Pm || A(next).Is('%')
        || (A(next).Is(':') && A(next).Glued && A(next + 1) is { Kind: AtomKind.Integer, Glued: true });

    /// <summary>True where the number counts the plural noun behind it ("2000 troops").</summary>
    private bool CountsPlural(int at)
    {
        for (var i = at + 1; i <= at + 3; i++)
        {
            var tag = Tag(i);
            if (tag == PennTag.NNS && T(i) != Term.Units) return IsNumberOfNoun(at) && !(i == at + 1 && Says(i, "elections"));
            if (tag is not (PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.VBN or PennTag.HYPH)) return false;
        }

        return false;
    }

    /// <summary>True where the tree says that the number counts a noun to its right; "the 2014
    /// attacks" and "Iraq's 2014 elections" have a year.</summary>
    private bool IsNumberOfNoun(int at)
    {
        if (T(at - 1) is Term.The or Term.PossessiveS) return false;
        var token = A(at).Token;
        return parsed.Relation(token) == Relation.Nummod && parsed.Head(token) > token;
    }

    /// <summary>"mid-2014", "post-2003", "July-2014", "2014-2016".</summary>
    private bool IsYearBehindDash(int before) =>
        T(before) is Term.Mid or Term.Early or Term.Late or Term.Month || IsAmong(before, PrefixesOfYears) || IsFourDigits(before, out _);

    /// <summary>"in 2014", "since 2014", "early 2014", "July 2014", "Iraq's 2014".</summary>
    private static bool LeadsToYear(Term before) =>
        before is Term.In or Term.Since or Term.Until or Term.During or Term.Before or Term.After or Term.Early or Term.Late or Term.Mid
            or Term.Between or Term.From or Term.By or Term.The or Term.PossessiveS or Term.Season or Term.Month or Term.Fiscal;

    /// <summary>"(2014)", "2003, 2014", or a sentence that starts with it: "2014 was".</summary>
    private bool IsYearBehindMark(int at, int year)
    {
        var (before, after) = (A(at - 1), A(at + 1));
        if (before.Is('(')) return after.IsDash || after is { Kind: AtomKind.Mark, Value: ')' or ',' or ';' };
        if (before.Is(',')) return IsModernYear(year) && HasYearBefore(at);
        return before.Token < 0 && IsModernYear(year) && after.Term is Term.Is or Term.Modal;
    }

    private bool HasYearBefore(int at)
    {
        for (var i = at - 1; i >= at - YearsBack && i >= 0; i--)
            if (IsFourDigits(i, out var year) && year is > 1400 and < 2150) return true;
        return false;
    }
}
