using System.Collections.Frozen;

namespace NewsExtraction.Entities;

/// <summary>Words of currencies and units of measure, with the codes that values are written in.</summary>
internal static class MeasureLexicon
{
    private const int LongestWord = 14;
    private const int LongestPrefix = 3;

    /// <summary>Signs of currencies.</summary>
    private static readonly FrozenDictionary<int, string> Signs = new Dictionary<int, string>
    {
        ['$'] = "USD",
        ['€'] = "EUR",
        ['£'] = "GBP",
        ['¥'] = "JPY",
        ['₹'] = "INR",
        ['₽'] = "RUB",
        ['₪'] = "ILS",
        ['₺'] = "TRY",
        ['₴'] = "UAH",
        ['₦'] = "NGN",
        ['₩'] = "KRW",
    }.ToFrozenDictionary();

    /// <summary>Letters before a sign or a number ("US$ 5", "A$5", "Rs 500"), as they are written.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Table(
        StringComparer.Ordinal,
        """
        USD US USD
        AUD A AU AUD
        CAD C CAD
        NZD NZ
        HKD HK
        SGD S SGD
        EUR EUR
        GBP GBP
        CHF CHF
        JPY JPY
        INR Rs INR
        BRL R
        MYR RM
        KES Sh KSh
        """);

    /// <summary>Names of currencies, each line with its code first.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Currencies = Table(
        StringComparer.OrdinalIgnoreCase,
        """
        USD dollar dollars usd buck bucks
        EUR euro euros eur
        GBP pound pounds sterling gbp
        JPY yen jpy
        CNY yuan renminbi cny rmb
        RUB rouble roubles ruble rubles rub
        INR rupee rupees inr
        CHF franc francs chf
        TRY lira liras try
        ILS shekel shekels
        UAH hryvnia hryvnias
        NGN naira
        ZAR rand rands
        BRL real reais
        KRW won
        IQD dinar dinars
        SAR riyal riyals
        IRR rial rials
        AED dirham dirhams
        EGP piastre piastres
        MXN peso pesos
        PLN zloty zlotys
        CZK koruna korunas
        HUF forint forints
        SEK krona kronor
        NOK krone kroner
        KES shilling shillings
        IDR rupiah
        THB baht
        VND dong
        PHP php
        MYR ringgit
        PKR pkr
        USc cent cents
        GBp pence
        """);

    /// <summary>Names of units, each line with its symbol first.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Units = Table(
        StringComparer.OrdinalIgnoreCase,
        """
        km kilometer kilometers kilometre kilometres km kms
        m meter meters metre metres
        cm centimeter centimeters centimetre centimetres cm
        mm millimeter millimeters millimetre millimetres mm
        mi mile miles
        yd yard yards
        ft foot feet ft
        in inch inches
        kg kilogram kilograms kilogramme kilogrammes kilo kilos kg
        g gram grams gramme grammes
        mg milligram milligrams mg
        t ton tons tonne tonnes
        lb lbs lb
        oz ounce ounces
        kt kiloton kilotons
        Mt megaton megatons
        ha hectare hectares ha
        ac acre acres
        l liter liters litre litres
        gal gallon gallons
        bbl barrel barrels
        MW megawatt megawatts mw
        GW gigawatt gigawatts gw
        kW kilowatt kilowatts kw
        W watt watts
        mph mph
        km/h kmh kph
        kn knot knots
        deg degree degrees
        GB gigabyte gigabytes gb
        MB megabyte megabytes mb
        TB terabyte terabytes tb
        """);

    public static bool TryCurrency(ReadOnlySpan<char> word, out string code) => Try(Currencies, word, out code);

    public static bool TryUnit(ReadOnlySpan<char> word, out string unit) => Try(Units, word, out unit);

    /// <summary>The code of a currency sign, or null.</summary>
    public static string? CodeOf(in Atom sign) => sign.Kind == AtomKind.Mark ? Signs.GetValueOrDefault(sign.Value) : null;

    /// <summary>The code of letters before a sign or number ("US$", "A$", "Rs"), or null.</summary>
    public static string? PrefixOf(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestPrefix && Prefixes.TryGetValue(word, out var code) ? code : null;

    private static bool Try(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> word,
        out string code)
    {
        code = "";
        if (word.Length is 0 or > LongestWord || !table.TryGetValue(word, out var found)) return false;
        code = found;
        return true;
    }

    /// <summary>A table by word; the first of each line is what its other words stand for.</summary>
    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table(StringComparer comparer, string lines)
    {
        var table = new Dictionary<string, string>(comparer);
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ');
            foreach (var word in parts.AsSpan(1)) table[word] = parts[0];
        }

        return table.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
