namespace NewsExtraction.Entities;

/// <summary>The closed vocabulary of the grammars: each word's term and number.</summary>
internal static class TermLexicon
{
    /// <summary>Stands for the factor of "trillion", which an <see cref="int"/> cannot hold.</summary>
    public const int Trillion = -12;

    /// <summary>Words whose number counts up from the first one; a dash leaves a number out. Later lines win over earlier ones
    /// ("second" is an ordinal).</summary>
    private static readonly (Term Term, int First, string Words)[] Series =
    [
        (Term.Month, 1, "january february march april may june july august september october november december"),
        (Term.MonthShort, 1, "jan feb mar apr - jun jul aug sept oct nov dec"),
        (Term.Weekday, 1, "monday tuesday wednesday thursday friday saturday sunday"),
        (Term.Weekdays, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays"),
        (Term.WeekdayShort, 1, "mon tues wed thurs fri sat sun"),
        (Term.Season, 1, "spring summer autumn winter"),
        (Term.Unit, (int)TimeUnit.Second, "second minute hour day week fortnight month quarter year decade century millennium"),
        (Term.Units, (int)TimeUnit.Second,
            "seconds minutes hours days weeks fortnights months quarters years decades centuries millennia"),
        (Term.DayPart, (int)DayPart.Morning, "morning afternoon evening night daytime"),
        (Term.DayParts, (int)DayPart.Morning, "mornings afternoons evenings nights"),
        (Term.Frequency, (int)TimeUnit.Hour, "hourly daily weekly fortnightly monthly quarterly yearly"),
        (Term.LongAdjective, (int)TimeUnit.Hour, "hourlong daylong weeklong - monthlong - yearlong decadelong"),
        (Term.Cardinal, 0, "zero one two three four five six seven eight nine ten eleven twelve"),
        (Term.Cardinal, 13, "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"),
        (Term.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"),
        (Term.Ordinal, 13, "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
        (Term.DecadeName, 2, "twenties thirties forties fifties sixties seventies eighties nineties"),
        (Term.Holiday, (int)Holiday.Thanksgiving, "thanksgiving christmas halloween easter hogmanay"),
    ];

    /// <summary>Words that share one number.</summary>
    private static readonly (Term Term, int Value, string Words)[] Numbered =
    [
        (Term.MonthShort, 9, "sep"),
        (Term.WeekdayShort, 2, "tue"),
        (Term.WeekdayShort, 4, "thu"),
        (Term.Season, 3, "fall"),
        (Term.Unit, (int)TimeUnit.Minute, "min"),
        (Term.Units, (int)TimeUnit.Minute, "mins"),
        (Term.Units, (int)TimeUnit.Hour, "hrs"),
        (Term.Units, (int)TimeUnit.Year, "yrs"),
        (Term.DayPart, (int)DayPart.Morning, "dawn daybreak sunrise"),
        (Term.DayPart, (int)DayPart.Evening, "dusk sunset nightfall"),
        (Term.Frequency, (int)TimeUnit.Year, "annually"),
        (Term.Frequency, (int)TimeUnit.Day, "nightly"),
        (Term.Cardinal, 30, "thirty"), (Term.Cardinal, 40, "forty"), (Term.Cardinal, 50, "fifty"), (Term.Cardinal, 60, "sixty"),
        (Term.Cardinal, 70, "seventy"), (Term.Cardinal, 80, "eighty"), (Term.Cardinal, 90, "ninety"),
        (Term.Ordinal, 30, "thirtieth"), (Term.Ordinal, 40, "fortieth"), (Term.Ordinal, 50, "fiftieth"), (Term.Ordinal, 100, "hundredth"),
        (Term.Scale, 12, "dozen"), (Term.Scale, 20, "score"), (Term.Scale, 100, "hundred"), (Term.Scale, 1_000, "thousand"),
        (Term.Scale, 100_000, "lakh lakhs lac lacs"), (Term.Scale, 1_000_000, "million mln mn"), (Term.Scale, 10_000_000, "crore crores"),
        (Term.Scale, 1_000_000_000, "billion bn bln"), (Term.Scale, Trillion, "trillion trln trn tn"),
        (Term.Scales, 10, "tens"), (Term.Scales, 12, "dozens"), (Term.Scales, 20, "scores"), (Term.Scales, 100, "hundreds"),
        (Term.Scales, 1_000, "thousands"), (Term.Scales, 1_000_000, "millions"), (Term.Scales, 1_000_000_000, "billions"),
        (Term.Holiday, (int)Holiday.Christmas, "xmas"),
    ];

    /// <summary>Zones, by their minutes from Greenwich.</summary>
    private static readonly (int Minutes, string Words)[] Zones =
    [
        (-480, "pst"), (-420, "mst pdt"), (-360, "cst mdt"), (-300, "est cdt et"), (-240, "edt"), (0, "gmt utc"), (60, "bst cet"),
        (120, "cest eet"), (180, "msk"), (480, "hkt"), (540, "jst kst"), (600, "aest"),
    ];

    /// <summary>Words without a number.</summary>
    private static readonly (Term Term, string Words)[] Plain =
    [
        // Articles and what points beside a reference.
        (Term.A, "a an"), (Term.The, "the"), (Term.This, "this"), (Term.These, "these"), (Term.That, "that"), (Term.Last, "last"),
        (Term.Past, "past"), (Term.Next, "next"), (Term.Coming, "coming upcoming"), (Term.Previous, "previous preceding"),
        (Term.Following, "following subsequent ensuing"), (Term.Same, "same"), (Term.Current, "current"), (Term.Latest, "latest"),

        // Present, past and future.
        (Term.Recent, "recent"), (Term.Recently, "recently"), (Term.Now, "now"), (Term.Currently, "currently presently nowadays"),
        (Term.Present, "present"), (Term.Future, "future"), (Term.Moment, "moment"), (Term.Today, "today"), (Term.Tonight, "tonight"),
        (Term.Yesterday, "yesterday"), (Term.Tomorrow, "tomorrow"),

        // Earlier and later; the parts of a stretch of time.
        (Term.Ago, "ago"), (Term.Earlier, "earlier"), (Term.Later, "later"), (Term.Before, "before"), (Term.After, "after"),
        (Term.Since, "since"), (Term.Prior, "prior"), (Term.From, "from"), (Term.Early, "early"), (Term.Late, "late"), (Term.Mid, "mid"),
        (Term.End, "end close"), (Term.Beginning, "beginning start outset"), (Term.Middle, "middle"),

        // How often.
        (Term.Every, "every each"), (Term.Other, "other"), (Term.Once, "once"), (Term.Twice, "twice thrice"), (Term.Times, "times"),
        (Term.Per, "per"),

        // Times of day and of the year.
        (Term.Overnight, "overnight"), (Term.Noon, "noon midday"), (Term.Midnight, "midnight"), (Term.Sunlight, "daylight"),
        (Term.Am, "am"), (Term.Pm, "pm"), (Term.OClock, "o'clock o’clock oclock"), (Term.Local, "local"), (Term.Time, "time"),
        (Term.Weekend, "weekend"), (Term.Weekends, "weekends"), (Term.Fiscal, "fiscal financial"),

        // Lengths and amounts.
        (Term.Half, "half"), (Term.Long, "long"), (Term.Old, "old"), (Term.Age, "aged age"), (Term.Few, "few"),
        (Term.Several, "several"), (Term.Couple, "couple"), (Term.Many, "many numerous"),
        (Term.About, "about around approximately roughly circa some"), (Term.Almost, "nearly almost"), (Term.More, "more"),
        (Term.Less, "less fewer under"), (Term.Than, "than"), (Term.Least, "least"), (Term.Most, "most"), (Term.Over, "over"),
        (Term.Up, "up"), (Term.Full, "full straight consecutive successive further additional extra whole entire solid"),
        (Term.Percent, "percent pct percentage"), (Term.Point, "point points"),

        // Other small words that decide between readings.
        (Term.Of, "of"), (Term.On, "on"), (Term.At, "at"), (Term.In, "in"), (Term.By, "by"), (Term.To, "to"), (Term.And, "and"),
        (Term.Or, "or"), (Term.Between, "between"), (Term.Until, "until till through"), (Term.During, "during throughout"),
        (Term.For, "for"), (Term.Near, "near"), (Term.Is, "is was are were be been have has had"),
        (Term.Modal, "will would could should must can might shall"),
    ];

    private static readonly WordTable<(Term Term, int Value)> Words = new(All());

    /// <summary>The word's term and number; letter case is ignored.</summary>
    public static (Term Term, int Value) Find(ReadOnlySpan<char> word) => Words.Find(word);

    private static Dictionary<string, (Term Term, int Value)> All()
    {
        var all = new Dictionary<string, (Term Term, int Value)>();
        foreach (var (term, first, words) in Series)
        {
            var number = first;
            foreach (var word in words.Split(' ')) all[word] = (term, number++);
        }

        all.Remove("-");
        foreach (var (term, value, words) in Numbered) Add(all, term, value, words);
        foreach (var (minutes, words) in Zones) Add(all, Term.Zone, minutes, words);
        foreach (var (term, words) in Plain) Add(all, term, 0, words);
        return all;
    }

    private static void Add(Dictionary<string, (Term Term, int Value)> all, Term term, int value, string words)
    {
        foreach (var word in words.Split(' ')) all[word] = (term, value);
    }
}
