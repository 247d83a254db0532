namespace NewsExtraction.Entities;

/// <summary>The closed vocabulary of the grammars: each word's term and number.</summary>
internal static class TermLexicon
{
    private static readonly Dictionary<string, (Term Term, int Value)> Words = Build();

    private static readonly Dictionary<string,
        (Term Term, int Value)>.AlternateLookup<ReadOnlySpan<char>> ByChars = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestWord = 14;

    /// <summary>The word's term; letter case is ignored.</summary>
    public static (Term Term, int Value) Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && ByChars.TryGetValue(word, out var found) ? found : default;

    private static Dictionary<string, (Term Term, int Value)> Build()
    {
        var words = new Dictionary<string, (Term Term, int Value)>(StringComparer.OrdinalIgnoreCase);
        Series(words, Term.Month, 1, "january february march april may june july august september october november december");
        Series(words, Term.MonthShort, 1, "jan feb mar apr - jun jul aug sept oct nov dec");
        words["sep"] = (Term.MonthShort, 9);
        Series(words, Term.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday");
        Series(words, Term.Weekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays");
        Series(words, Term.WeekdayShort, 1, "mon tues wed thurs fri sat sun");
        words["tue"] = (Term.WeekdayShort, 2);
        words["thu"] = (Term.WeekdayShort, 4);
        Series(words, Term.Season, 1, "spring summer autumn winter");
        words["fall"] = (Term.Season, 3);
        Series(words, Term.Unit, (int)TimeUnit.Second,
            "second minute hour day week fortnight month quarter year decade century millennium");
        Series(words, Term.Units, (int)TimeUnit.Second,
            "seconds minutes hours days weeks fortnights months quarters years decades centuries millennia");
        Several(words, Term.Unit, (int)TimeUnit.Minute, "min");
        Several(words, Term.Units, (int)TimeUnit.Minute, "mins");
        Several(words, Term.Units, (int)TimeUnit.Hour, "hrs");
        Several(words, Term.Units, (int)TimeUnit.Year, "yrs");
        Series(words, Term.DayPart, (int)DayPart.Morning, "morning afternoon evening night daytime");
        Series(words, Term.DayParts, (int)DayPart.Morning, "mornings afternoons evenings nights");
        Several(words, Term.DayPart, (int)DayPart.Morning, "dawn daybreak sunrise");
        Several(words, Term.DayPart, (int)DayPart.Evening, "dusk sunset nightfall");
        Several(words, Term.Sunlight, 0, "daylight");
        Series(words, Term.Frequency, (int)TimeUnit.Hour, "hourly daily weekly fortnightly monthly quarterly yearly");
        words["annually"] = (Term.Frequency, (int)TimeUnit.Year);
        words["nightly"] = (Term.Frequency, (int)TimeUnit.Day);
        Series(words, Term.LongAdjective, (int)TimeUnit.Hour, "hourlong daylong weeklong - monthlong - yearlong decadelong");
        Series(words, Term.Cardinal, 0,
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty");
        foreach (var (word, n) in new[] { ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
            ("ninety", 90) })
            words[word] = (Term.Cardinal, n);
        Several(words, Term.Scale, 100, "hundred");
        Several(words, Term.Scale, 1_000, "thousand");
        Several(words, Term.Scale, 1_000_000, "million");
        Several(words, Term.Scale, 1_000_000_000, "billion bn");
        Several(words, Term.Scale, -12, "trillion");
        Several(words, Term.Scale, 12, "dozen");
        Several(words, Term.Scale, 20, "score");
        Several(words, Term.Scale, 100_000, "lakh");
        Several(words, Term.Scale, 10_000_000, "crore");
        foreach (var (word, n) in new[] { ("dozens", 12), ("scores", 20), ("tens", 10), ("hundreds", 100), ("thousands", 1_000),
            ("millions", 1_000_000), ("billions", 1_000_000_000) })
            words[word] = (Term.Scales, n);
        Series(words, Term.Ordinal, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
        foreach (var (word, n) in new[] { ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50), ("hundredth", 100) })
            words[word] = (Term.Ordinal, n);
        Series(words, Term.DecadeName, 2, "twenties thirties forties fifties sixties seventies eighties nineties");
        Series(words, Term.Holiday, 1, "thanksgiving christmas halloween easter hogmanay xmas");
        AddFunctionWords(words);
        return words;
    }

    private static void AddFunctionWords(Dictionary<string, (Term Term, int Value)> words)
    {
        foreach (var (term, list) in new[]
        {
            (Term.A, "a an"), (Term.The, "the"), (Term.This, "this"), (Term.These, "these"), (Term.That, "that"), (Term.Last, "last"),
                (Term.Past, "past"), (Term.Next, "next"),
            (Term.Coming, "coming upcoming"), (Term.Previous, "previous preceding"), (Term.Following, "following subsequent ensuing"),
                (Term.Same, "same"), (Term.Current, "current"),
            (Term.Recent, "recent"), (Term.Recently, "recently"), (Term.Now, "now"), (Term.Currently, "currently presently nowadays"),
                (Term.Present, "present"), (Term.Future, "future"),
            (Term.Moment, "moment"), (Term.Today, "today"), (Term.Tonight, "tonight"), (Term.Yesterday, "yesterday"),
                (Term.Tomorrow, "tomorrow"), (Term.Ago, "ago"),
            (Term.Earlier, "earlier"), (Term.Later, "later"), (Term.Before, "before"), (Term.After, "after"), (Term.Since, "since"),
                (Term.Prior, "prior"), (Term.From, "from"),
            (Term.Early, "early"), (Term.Late, "late"), (Term.Mid, "mid"), (Term.End, "end close"),
                (Term.Beginning, "beginning start outset"), (Term.Middle, "middle"),
            (Term.Every, "every each"), (Term.Other, "other"), (Term.Once, "once"), (Term.Twice, "twice thrice"), (Term.Times, "times"),
                (Term.Per, "per"),
            (Term.Fiscal, "fiscal financial"), (Term.Half, "half"), (Term.Overnight, "overnight"), (Term.Noon, "noon midday"),
                (Term.Midnight, "midnight"), (Term.Weekend, "weekend"),
            (Term.Weekends, "weekends"), (Term.Am, "am"), (Term.Pm, "pm"), (Term.OClock, "o'clock o’clock oclock"), (Term.Local, "local"),
                (Term.Time, "time"), (Term.Long, "long"), (Term.Old, "old"),
            (Term.Few, "few"), (Term.Several, "several"), (Term.Couple, "couple"), (Term.Many, "many numerous"),
                (Term.About, "about around approximately roughly circa some"), (Term.Almost, "nearly almost"),
            (Term.More, "more"), (Term.Less, "less fewer under"), (Term.Than, "than"), (Term.Least, "least"), (Term.Most, "most"),
                (Term.Over, "over"), (Term.Up, "up"),
            (Term.Of, "of"), (Term.On, "on"), (Term.At, "at"), (Term.In, "in"), (Term.By, "by"), (Term.To, "to"), (Term.And, "and"),
                (Term.Or, "or"), (Term.Between, "between"),
            (Term.Until, "until till through"), (Term.During, "during throughout"), (Term.For, "for"),
                (Term.Percent, "percent pct percentage"), (Term.Point, "point points"),
            (Term.Near, "near"), (Term.Full, "full straight consecutive successive further additional whole entire solid"),
            (Term.Is, "is was are were be been has have had"), (Term.Modal, "will would could should must can might shall"),
                (Term.Age, "aged age"),
        })
            Several(words, term, 0, list);

        foreach (var (zone, minutes) in new[]
        {
            ("gmt", 0), ("utc", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("msk", 180), ("est", -300), ("edt", -240),
                ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360),
            ("pst", -480), ("pdt", -420), ("et", -300), ("jst", 540), ("kst", 540), ("hkt", 480), ("aest", 600),
        })
            words[zone] = (Term.Zone, minutes);
    }

    /// <summary>Words that count up from <paramref name="first"/>; a dash leaves a number out.</summary>
    private static void Series(Dictionary<string, (Term Term, int Value)> words, Term term, int first, string list)
    {
        foreach (var word in list.Split(' '))
        {
            if (word != "-") words[word] = (term, first);
            first++;
        }
    }

    private static void Several(Dictionary<string, (Term Term, int Value)> words, Term term, int value, string list)
    {
        foreach (var word in list.Split(' ')) words[word] = (term, value);
    }
}
