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

    /// <summary>Letters before a sign ("US$ 5", "A$5"), as they are written.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Prefixes = Table(
        StringComparer.Ordinal,
        """
        USD USD US U
        AUD A AU AUD
        CAD C CA CAD CDN
        NZD NZ
        HKD HK
        SGD S SG SGD
        TWD NT
        JMD J
        TTD TT
        NAD N
        MXN MX Mex
        FJD FJ
        BRL R
        EGP E
        """);

    /// <summary>Letters before a number ("Rs 500", "RM50"), as they are written; those of one letter want a sum.</summary>
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Letters = Table(
        StringComparer.Ordinal,
        """
        USD USD
        AUD AUD
        CAD CAD
        NZD NZD
        HKD HKD
        SGD SGD
        EUR EUR
        GBP GBP
        CHF CHF SFr
        JPY JPY
        CNY CNY RMB
        INR Rs INR
        PKR PKR
        LKR LKR
        NPR NPR
        BDT BDT Tk
        MYR MYR RM
        IDR IDR Rp
        PHP PHP Php
        THB THB
        TWD TWD
        KRW KRW
        VND VND
        ZAR ZAR R
        NGN NGN N
        KES KES KSh Ksh Sh
        UGX UGX USh Ush
        TZS TZS TSh
        GHS GHS
        XOF XOF CFA
        XAF XAF
        EGP EGP
        SDG SDG
        ETB ETB
        AED AED Dh Dhs
        SAR SAR
        QAR QAR
        KWD KWD
        OMR OMR
        BHD BHD
        IQD IQD
        JOD JOD
        ILS ILS NIS
        TRY TRY
        RUB RUB
        UAH UAH
        KZT KZT
        BRL BRL
        MXN MXN
        SEK SEK
        NOK NOK
        DKK DKK
        PLN PLN
        CZK CZK
        HUF HUF
        RON RON
        """);

    /// <summary>Currencies of one name, by the nation before it (its last word): each line the usual code, then nation and
    /// code.</summary>
    private static readonly FrozenDictionary<(string, string), string> Nationals = NationTable(
        """
        USD Australian AUD Canadian CAD Kong HKD Zealand NZD Singapore SGD Singaporean SGD Taiwan TWD Taiwanese TWD Jamaican JMD
        USD Zimbabwean ZWL Zimbabwe ZWL Namibian NAD Liberian LRD Fijian FJD Fiji FJD Bahamian BSD Barbadian BBD Guyanese GYD
        GBP Sudanese SDG Egyptian EGP Syrian SYP Lebanese LBP
        TRY Lebanese LBP Syrian SYP
        CHF CFA XOF Congolese CDF Rwandan RWF Burundian BIF Burundi BIF Guinean GNF Guinea GNF Djiboutian DJF Djibouti DJF Comorian KMF
        INR Pakistani PKR Lankan LKR Nepali NPR Nepalese NPR Mauritian MUR Mauritius MUR Seychelles SCR
        MXN Argentine ARS Argentinian ARS Chilean CLP Colombian COP Philippine PHP Filipino PHP Cuban CUP Uruguayan UYU Dominican DOP
        IQD Kuwaiti KWD Jordanian JOD Algerian DZD Tunisian TND Libyan LYD Bahraini BHD Serbian RSD
        SAR Qatari QAR Yemeni YER Omani OMR Iranian IRR
        IRR Omani OMR Yemeni YER Qatari QAR Saudi SAR
        AED Moroccan MAD
        KES Ugandan UGX Uganda UGX Tanzanian TZS Tanzania TZS Somali SOS
        RUB Belarusian BYN Belarus BYN
        SEK Danish DKK Norwegian NOK Icelandic ISK
        NOK Danish DKK Swedish SEK Icelandic ISK
        UAH Ukrainian UAH
        RON Moldovan MDL
        AZN Turkmen TMT
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
        MYR ringgit ringgits
        PKR pkr
        BDT taka
        MMK kyat kyats
        LAK kip
        KHR riel
        KZT tenge
        UZS som
        TJS somoni
        GEL lari
        AMD dram drams
        AZN manat manats
        RON leu lei
        BGN lev leva
        ALL lek
        DKK dkk
        GHS cedi cedis
        ZMW kwacha
        AOA kwanza kwanzas
        ETB birr
        GMD dalasi
        MZN metical meticals
        BWP pula
        MGA ariary
        XOF cfa fcfa
        VES bolivar bolivars
        BOB boliviano bolivianos
        PEN sol soles
        PYG guarani guaranis
        HNL lempira lempiras
        CRC colon colones
        HTG gourde gourdes
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

    /// <summary>The code of letters before a sign ("US$", "A$"), or null; what may stand before a number alone counts too.</summary>
    public static string? PrefixOf(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestPrefix && Prefixes.TryGetValue(word, out var code) ? code : LettersOf(word);

    /// <summary>The code of letters before a number ("Rs", "RM", "EUR"), or null.</summary>
    public static string? LettersOf(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= LongestPrefix && Letters.TryGetValue(word, out var code) ? code : null;

    /// <summary>The currency of a nation where others have one of the same name: "Sudanese pounds".</summary>
    public static bool TryNational(ReadOnlySpan<char> nation, string usual, out string code)
    {
        code = usual;
        if (!Nationals.TryGetValue((usual, nation.ToString()), out var found)) return false;
        code = found;
        return true;
    }

    private static bool Try(FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> word,
        out string code)
    {
        code = "";
        if (word.Length is 0 or > LongestWord || !table.TryGetValue(word, out var found)) return false;
        code = found;
        return true;
    }

    /// <summary>A table by usual code and nation.</summary>
    private static FrozenDictionary<(string Usual, string Nation), string> NationTable(string lines)
    {
        var table = new Dictionary<(string, string), string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(' ');
            for (var i = 1; i + 1 < parts.Length; i += 2) table[(parts[0], parts[i])] = parts[i + 1];
        }

        return table.ToFrozenDictionary();
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
