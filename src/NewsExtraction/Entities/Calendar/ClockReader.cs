using System.Globalization;
using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A time of day as it was read.</summary>
/// <param name="End">Index behind its last atom.</param>
/// <param name="Value">TIMEX3 notation: <c>T10:30</c>, <c>T10:30-05:00</c>.</param>
/// <param name="AmericanZone">Minutes from Greenwich in winter of a zone whose clock goes forward in summer, or 0.</param>
internal readonly record struct ClockReading(int End, string Value, int AmericanZone = 0)
{
    /// <summary>Twelve hours later, where the time is before noon.</summary>
    public ClockReading Later() =>
        int.Parse(Value.AsSpan(1, 2), CultureInfo.InvariantCulture) is > 0 and < 12 and var hour
            ? this with { Value = string.Create(CultureInfo.InvariantCulture, $"T{hour + 12:00}{Value.AsSpan(3)}") } : this;

    /// <summary>The time on a day, which tells how far the clock of its zone goes.</summary>
    public string On(in TimePoint day) =>
        AmericanZone != 0 && AmericanTime.OffsetOn(AmericanZone, day) is { } minutes ? Value + ClockReader.Offset(minutes) : Value;
}

/// <summary>Reads clock times: "10 a.m.", "7:30 p.m. EST", "1430 GMT", "five o'clock", "noon local time".</summary>
internal sealed class ClockReader(SentenceAtoms sentence) : AtomGrammar(sentence)
{
    private const int LastHour = 24;
    private const int LastMinute = 59;

    private static readonly string[] PartCodes = ["", "TMO", "TAF", "TEV", "TNI", "TDT"];

    /// <summary>What may stand before "time" without a capital.</summary>
    private static readonly WordSet ZoneNames = new("eastern pacific central moscow");

    /// <summary>Zones of the United States by their minutes from Greenwich in winter.</summary>
    private static readonly WordTable<int> AmericanZones = new(new() { ["ET"] = -300, ["CT"] = -360, ["MT"] = -420, ["PT"] = -480 });

    /// <summary>How the numbers of a clock time are written.</summary>
    private enum FaceForm : byte
    {
        /// <summary>"10", "ten": an hour alone.</summary>
        Hour,

        /// <summary>"10:30".</summary>
        Colon,

        /// <summary>"10.30", which may be a plain number.</summary>
        Point,

        /// <summary>"1430".</summary>
        Military,
    }

    /// <summary>TIMEX3 notation of a part of the day: <c>TMO</c>.</summary>
    public static string CodeOf(DayPart part) => PartCodes[(int)part];

    /// <summary>A clock time with its zone.</summary>
    /// <param name="at">Where to begin.</param>
    /// <param name="led">True behind a word that makes a bare "10:30" a time of day, as "at" does.</param>
    public ClockReading? Read(int at, bool led)
    {
        if (T(at) is Term.Noon or Term.Midnight) return WithZone(at + 1, T(at) == Term.Noon ? "T12:00" : "T24:00");
        if (ReadFace(at, led) is not { Hour: <= LastHour, Minute: <= LastMinute } face) return null;
        if (IsHalfOfDay(face.End, face.Hour))
            return WithZone(face.End + 1, Clock((face.Hour % 12) + (T(face.End) == Term.Pm ? 12 : 0), face.Minute));
        if (T(face.End) == Term.OClock) return WithZone(face.End + 1, Clock(face.Hour, face.Minute));
        if (HalfOfRange(face, at) is { } range) return range;
        if (!StandsWithoutHalf(face, led)) return null;
        return WithZone(Says(face.End, "hours") ? face.End + 1 : face.End, Clock(face.Hour, face.Minute));
    }

    /// <summary>The clock part of "2016-12-05T10:30:00Z".</summary>
    public ClockReading? ReadIso(int at)
    {
        if (!Says(at, "T") || !A(at).Glued || !IsGluedPair(at + 1, out var hour) || hour > LastHour) return null;
        if (!A(at + 2).Is(':') || !IsGluedPair(at + 3, out var minute) || minute > LastMinute) return null;
        var end = AfterIsoSeconds(at + 4);
        var isUtc = Says(end, "Z") && A(end).Glued;
        return isUtc ? new(end + 1, Clock(hour, minute) + "Z") : new(end, Clock(hour, minute));
    }

    private int AfterIsoSeconds(int at) =>
        A(at).Is(':') && A(at + 1) is { Kind: AtomKind.Integer or AtomKind.Fraction, Glued: true } ? at + 2 : at;

    /// <summary>The numbers of a clock time.</summary>
    private Face? ReadFace(int at, bool led)
    {
        ref readonly var first = ref A(at);
        return first switch
        {
            { Kind: AtomKind.Integer, Length: <= 2 } => ReadColonFace(at),
            { Kind: AtomKind.Fraction, Length: 4 or 5 } => ReadPointFace(at),
            { Kind: AtomKind.Integer, Length: 4 } when IsMilitary(at, led) =>
                new(at + 1, first.Value / 100, first.Value % 100, FaceForm.Military),
            { Term: Term.Cardinal, Value: >= 1 and <= 12 } => new(at + 1, first.Value, 0, FaceForm.Hour),
            _ => null,
        };
    }

    /// <summary>"10", "10:30", "10:30:15" (the seconds are not kept).</summary>
    private Face ReadColonFace(int at)
    {
        var hour = A(at).Value;
        if (!IsGlued(at + 1, ':') || !IsGluedPair(at + 2, out var minute) || minute > LastMinute)
            return new(at + 1, hour, 0, FaceForm.Hour);
        var hasSeconds = A(at + 3).Is(':') && IsGluedPair(at + 4, out _);
        return new(hasSeconds ? at + 5 : at + 3, hour, minute, FaceForm.Colon);
    }

    /// <summary>"10.30": two digits behind the point are minutes.</summary>
    private Face ReadPointFace(int at)
    {
        var number = A(at).Number;
        return new(at + 1, (int)number, (int)(number % 1 * 100), Chars(at)[^3] == '.' ? FaceForm.Point : FaceForm.Hour);
    }

    /// <summary>"1430 GMT", "at 1430 hours", "at 1430 local time".</summary>
    private bool IsMilitary(int at, bool led)
    {
        if (T(at + 1) == Term.Zone || IsZulu(at + 1)) return true;
        if (!led) return false;
        return T(at + 1) == Term.Local || (Says(at + 1, "hours") && A(at).Value % 100 <= LastMinute && A(at).Value < LastHour * 100);
    }

    /// <summary>"a.m." behind an hour; the verb of "at 10 am I ..." is none.</summary>
    private bool IsHalfOfDay(int at, int hour) =>
        T(at) is Term.Am or Term.Pm && hour <= 12 && !(Says(at, "am") && !A(at).Glued && Tag(at) == PennTag.VBP);

    /// <summary>The first end of "7-10 p.m.", "from 6:30 to 8 p.m.", which is of the same half of the day unless it were the later one:
    /// "11-1 p.m.".</summary>
    private ClockReading? HalfOfRange(in Face face, int at)
    {
        if (face.Hour is < 1 or > 12 || face.Form is not (FaceForm.Hour or FaceForm.Colon) || !JoinsClocks(face.End, at)) return null;
        if (ReadFace(face.End + 1, led: false) is not { Hour: >= 1 and <= 12, Minute: <= LastMinute } last) return null;
        if (!IsHalfOfDay(last.End, last.Hour)) return null;
        var isLater = (face.Hour % 12, face.Minute).CompareTo((last.Hour % 12, last.Minute)) > 0;
        var isPm = T(last.End) == Term.Pm != isLater;
        return new(face.End, Clock((face.Hour % 12) + (isPm ? 12 : 0), face.Minute));
    }

    private bool JoinsClocks(int joint, int at) =>
        A(joint).IsDash || T(joint) == Term.To || (T(joint) == Term.And && T(at - 1) == Term.Between);

    /// <summary>True where the numbers are a time of day with neither "a.m." nor "o'clock" behind them.</summary>
    private bool StandsWithoutHalf(in Face face, bool led) => face.Form switch
    {
        FaceForm.Military => true,
        FaceForm.Colon => led || BeginsZone(face.End),
        FaceForm.Point => BeginsZone(face.End),
        _ => false,
    };

    /// <summary>"0915Z".</summary>
    private bool IsZulu(int at) => A(at) is { Kind: AtomKind.Word, Glued: true, Length: 1 } && Says(at, "Z");

    private bool BeginsZone(int at) => IsZulu(at) || T(at) == Term.Zone || (T(at) == Term.Local && T(at + 1) == Term.Time);

    /// <summary>Takes in "GMT" or "EST", which move the clock, and "local time", "Eastern time", which do not.</summary>
    private ClockReading WithZone(int at, string clock)
    {
        if (IsZulu(at)) return new(at + 1, clock + "Z");
        if (AmericanZones.Find(Chars(at)) is < 0 and var american && IsCapital(at)) return new(at + 1, clock, american);
        if (T(at) == Term.Zone && IsCapital(at)) return new(at + 1, clock + Offset(A(at).Value));
        if (T(at + 1) == Term.Time && (T(at) == Term.Local || IsCapital(at) || ZoneNames.Contains(Chars(at)))) return new(at + 2, clock);
        return new(Says(at, "Eastern") ? at + 1 : at, clock);
    }

    private static string Clock(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");

    /// <summary>As TIMEX3 writes minutes from Greenwich: <c>-05:00</c>.</summary>
    internal static string Offset(int minutes)
    {
        if (minutes == 0) return "Z";
        var distance = Math.Abs(minutes);
        return string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{distance / 60:00}:{distance % 60:00}");
    }

    private readonly record struct Face(int End, int Hour, int Minute, FaceForm Form);
}
