using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>
/// Tells times that cannot be one: by the days that they cover, and where the day of publication is not known by what their words say,
/// "Tuesday" and "Wednesday", "in May" and "in June", "the war of 2006" and "Tuesday".
/// </summary>
internal sealed class OtherDays(ParsedText parsed)
{
    private const string Week = "XXXX-WXX-";
    private const int YearLength = 4;
    private const int Month = 5;
    private const int Day = 8;

    public bool Differ(ValueMention? a, ValueMention? b)
    {
        if (a is null || b is null) return false;
        if (a is { From: { } from, To: { } to } && b is { From: { } otherFrom, To: { } otherTo }) return to < otherFrom || otherTo < from;
        return AreOtherParts(a.Value, b.Value) || (IsOldYear(a) && IsOfTheseDays(b)) || (IsOldYear(b) && IsOfTheseDays(a));
    }

    // Days of a week, months, days of months.
    private static bool AreOtherParts(string a, string b) =>
        IsWeekday(a) ? IsWeekday(b) && a[Week.Length] != b[Week.Length]
        : PartDiffers(a, b, Month) || PartDiffers(a, b, Day);

    // Two digits that stand at one place in both, after what says the same.
    private static bool PartDiffers(string a, string b, int at) =>
        NumberAt(a, at) is { } one && NumberAt(b, at) is { } other && one != other;

    private static int? NumberAt(string value, int at) =>
        value.Length >= at + 2 && value[at - 1] == '-' && char.IsAsciiDigit(value[at]) && char.IsAsciiDigit(value[at + 1])
            ? ((value[at] - '0') * 10) + value[at + 1] - '0' : null;

    private static bool IsWeekday(string value) =>
        value.Length > Week.Length && value.StartsWith(Week, StringComparison.Ordinal) && char.IsAsciiDigit(value[Week.Length]);

    private static bool IsOfTheseDays(ValueMention time) =>
        IsWeekday(time.Value) || time.Value.StartsWith("XXXX-XX-XX", StringComparison.Ordinal);

    // "2006", "last year": who names the year does not speak of this week.
    private bool IsOldYear(ValueMention time) =>
        (time.Value.Length >= YearLength && time.Value.AsSpan(0, YearLength).ContainsAnyExceptInRange('0', '9') is false
            && time.Value.Length <= YearLength + 3)
        || (time.Value == "XXXX" && parsed.Lemma(time.FirstToken) == "last");
}
