using System.Globalization;
using System.Text;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Texts out of the grammars that the library reads: times, numbers, quotations, names, markup. Where a mutator changes letters,
/// these change what is said.</summary>
/// <param name="next">A number below the one given; each caller brings its own chance.</param>
internal sealed class MadeTexts(Func<int, int> next)
{
    private static readonly string[] Months = ["January", "Feb.", "March", "April", "May", "Sept", "October", "December", "Ramadan"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Sat.", "Easter", "Christmas Eve", "New Year's Day", "Thanksgiving"];
    private static readonly string[] Units = ["day", "week", "month", "year", "decade", "century", "hour", "minute", "quarter", "weekend"];
    private static readonly string[] Scales =
        ["", " hundred", " thousand", " million", " billion", " trillion", " lakh", " crore", "m", "bn"];
    private static readonly string[] Worded =
        ["one", "a", "twelve", "twenty-two", "hundred", "thousand", "million", "dozen", "half", "and"];
    private static readonly string[] Coins = ["$", "€", "£", "¥", "US$", "Rs ", "A$", ""];
    private static readonly string[] Nouns = ["people", "soldiers", "rebels", "km", "per cent", "%", "dollars", "tonnes", "years old"];
    private static readonly string[] Names =
        ["Mosul", "Ahmed al-Saleh", "President John Smith", "the Iraqi army", "Islamic State (IS)", "the U.N.", "Paris, Texas", "Jordan",
            "O'Brien", "Jean-Pierre", "the Ministry of Defence", "IS", "US", "King's College", "McDonald's", "St. Petersburg"];
    private static readonly string[] Verbs =
        ["attacked", "said", "killed", "met", "was arrested by", "plans to attack", "accused", "denied attacking", "signed a deal with",
            "called on", "retook", "may have shelled", "did not fire at", "is to resign", "was elected"];
    private static readonly string[] Marks =
        ["“", "”", "\"", "'", "‘", "’", "«", "»", "(", ")", "[", "]", "—", "…", ";", ":", "\n", "\n\n", "\u00AD", "\u200B"];
    private static readonly string[] Tags =
        ["<p>", "</p>", "<b>", "<br/>", "&amp;", "&#8217;", "&#x1F600;", "&lt;", "<!--", "-->", "<script>", "</script>", "<", "&"];

    /// <summary>A text of a few phrases.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var left = 1 + next(24); left > 0; left--) text.Append(Piece());
        return text.ToString();
    }

    /// <summary>A phrase and, mostly, the gap behind it: what a text is put together of.</summary>
    public string Piece() => Phrase() + (next(5) == 0 ? string.Empty : " ");

    /// <summary>A day of publication, at the ends of the calendar as well.</summary>
    public DateOnly? Published() => next(6) switch
    {
        0 => null,
        1 => DateOnly.MinValue,
        2 => DateOnly.MaxValue,
        3 => new DateOnly(2024, 2, 29),
        _ => DateOnly.FromDayNumber(next(DateOnly.MaxValue.DayNumber)),
    };

    private string Phrase() => next(12) switch
    {
        0 => Time(),
        1 => Number(),
        2 => Amount(),
        3 => Of(Marks),
        4 => Of(Tags),
        5 => $"{Of(Names)} {Of(Verbs)} {Of(Names)}",
        6 => $"“{Of(Names)} {Of(Verbs)} {Of(Names)},” {Of(Names)} said.",
        7 => $"{Of(Names)} {Of(Verbs)} {Of(Names)} {Time()}.",
        8 => $"{Number()} {Of(Nouns)} {Of(Verbs)} {Of(Names)} in {Of(Names)} {Time()}.",
        9 => $"{Of(Names)}, {Of(Names)} and {Of(Names)}",
        10 => $"He {Of(Verbs)} them who {Of(Verbs)} it",
        _ => ". ",
    };

    private string Time() => next(14) switch
    {
        0 => $"{Digits()} {Of(Months)} {Digits()}",
        1 => $"{Of(Months)} {Digits()}, {Digits()}",
        2 => $"{Digits()}/{Digits()}/{Digits()}",
        3 => $"{Digits()}-{Digits()}-{Digits()}",
        4 => $"{Digits()}:{Digits()}{(next(2) == 0 ? " pm" : "")}",
        5 => $"last {Of(Days)}",
        6 => $"{Of(Worded)} {Of(Units)}s ago",
        7 => $"in {Digits()} {Of(Units)}s",
        8 => $"the {Digits()}th {Of(Units)}",
        9 => $"between {Digits()} and {Digits()} {Of(Months)}",
        10 => $"next {Of(Units)}",
        11 => $"the {Digits()}s",
        12 => $"{Digits()} BC",
        _ => $"every {Of(Days)} since {Digits()}",
    };

    private string Number() => next(5) switch
    {
        0 => Digits() + Of(Scales),
        1 => string.Join(next(2) == 0 ? "-" : " ", Enumerable.Range(0, 1 + next(6)).Select(_ => Of(Worded))),
        2 => $"{Digits()}.{Digits()}{Of(Scales)}",
        3 => $"{Digits()}/{Digits()}",
        _ => $"between {Digits()}{Of(Scales)} and {Digits()}{Of(Scales)}",
    };

    private string Amount() => $"{Of(Coins)}{Number()} {Of(Nouns)}";

    // Lengths around the limits of 32 bits, 64 bits and decimal numbers.
    private string Digits() => next(6) switch
    {
        0 => next(32).ToString(CultureInfo.InvariantCulture),
        1 => (1800 + next(400)).ToString(CultureInfo.InvariantCulture),
        2 => next(100_000).ToString("N0", CultureInfo.InvariantCulture),
        3 => new string((char)('0' + next(10)), 1 + next(32)),
        4 => "0" + next(100).ToString(CultureInfo.InvariantCulture),
        _ => next(int.MaxValue).ToString(CultureInfo.InvariantCulture),
    };

    private string Of(string[] parts) => parts[next(parts.Length)];
}
