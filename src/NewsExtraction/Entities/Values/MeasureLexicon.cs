namespace NewsExtraction.Entities;

/// <summary>Words of currencies and units of measure, with the codes that values are written in.</summary>
internal static class MeasureLexicon
{
    private static readonly Dictionary<string, string> Currencies = Table(
        "USD dollar dollars usd buck bucks|EUR euro euros eur|GBP pound pounds sterling gbp|JPY yen jpy|CNY yuan renminbi cny rmb|RUB rouble roubles ruble rubles rub|INR rupee rupees inr|CHF franc francs chf|"
        + "TRY lira liras try|ILS shekel shekels|UAH hryvnia hryvnias|NGN naira|ZAR rand rands|BRL real reais|KRW won|IQD dinar dinars|SAR riyal riyals|IRR rial rials|AED dirham dirhams|EGP piastre piastres|"
        + "MXN peso pesos|PLN zloty zlotys|CZK koruna korunas|HUF forint forints|SEK krona kronor|NOK krone kroner|KES shilling shillings|IDR rupiah|THB baht|VND dong|PHP php|MYR ringgit|PKR pkr|USc cent cents|GBp pence");

    private static readonly Dictionary<string, string> Units = Table(
        "km kilometer kilometers kilometre kilometres km kms|m meter meters metre metres|cm centimeter centimeters centimetre centimetres cm|mm millimeter millimeters millimetre millimetres mm|mi mile miles|yd yard yards|ft foot feet ft|in inch inches|nmi|"
        + "kg kilogram kilograms kilogramme kilogrammes kilo kilos kg|g gram grams gramme grammes|mg milligram milligrams mg|t ton tons tonne tonnes|lb pound-weight lbs lb|oz ounce ounces|kt kiloton kilotons|Mt megaton megatons|"
        + "ha hectare hectares ha|ac acre acres|l liter liters litre litres|gal gallon gallons|bbl barrel barrels|"
        + "MW megawatt megawatts mw|GW gigawatt gigawatts gw|kW kilowatt kilowatts kw|W watt watts|mph mph|km/h kmh kph|kn knot knots|deg degree degrees|GB gigabyte gigabytes gb|MB megabyte megabytes mb|TB terabyte terabytes tb");

    public static bool TryCurrency(ReadOnlySpan<char> word, out string code) => Try(Currencies, word, out code);

    public static bool TryUnit(ReadOnlySpan<char> word, out string unit) => Try(Units, word, out unit);

    /// <summary>The code of a currency sign, or null.</summary>
    public static string? SignOf(int mark) =>
        mark switch
        {
            '$' => "USD",
            '€' => "EUR",
            '£' => "GBP",
            '¥' => "JPY",
            '₹' => "INR",
            '₽' => "RUB",
            '₪' => "ILS",
            '₺' => "TRY",
            '₴' => "UAH",
            '₦' => "NGN",
            '₩' => "KRW",
            _ => null
        };

    /// <summary>The code of letters before a sign or number ("US$", "A$", "Rs"), or null.</summary>
    public static string? PrefixOf(ReadOnlySpan<char> word) => word switch
    {
        "US" or "USD" => "USD",
        "A" or "AU" or "AUD" => "AUD",
        "C" or "CAD" => "CAD",
        "NZ" => "NZD",
        "HK" => "HKD",
        "S" or "SGD" => "SGD",
        "EUR" => "EUR",
        "GBP" => "GBP",
        "CHF" => "CHF",
        "JPY" => "JPY",
        "Rs" or "INR" => "INR",
        "R" => "BRL",
        "RM" => "MYR",
        "Sh" or "KSh" => "KES",
        _ => null,
    };

    private static bool Try(Dictionary<string, string> table, ReadOnlySpan<char> word, out string code)
    {
        code = "";
        if (word.Length is 0 or > 14) return false;
        if (!table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found)) return false;
        code = found;
        return true;
    }

    private static Dictionary<string, string> Table(string lines)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Split('|'))
        {
            var parts = line.Split(' ');
            foreach (var word in parts.AsSpan(1)) table[word] = parts[0];
        }

        return table;
    }
}
