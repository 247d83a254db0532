using System.Text;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>Rule files out of the grammar of rules, most of them nearly right.</summary>
/// <param name="next">A number below the one given.</param>
internal sealed class MadeRules(Func<int, int> next)
{
    private static readonly string[] Types = ["PriceRaised", "PriceCut", "Deal", "Attack", "Statement", "Z"];
    private static readonly string[] Roles = ["Seller", "Buyer", "Good", "Place", "Count", "Nobody"];
    private static readonly string[] Classes = ["actor", "place", "force", "person", "clause", "any", "number", "time", "thng", "none"];
    private static readonly string[] Words =
        ["raise", "cut", "take", "price", "@list", "@other", "\"carry out\"", "organi[sz]e", "\"-\"", "[ab][cd]"];
    private static readonly string[] Arguments =
        ["subject", "object", "in", "to", "object.of", "\"in support of\"", "clause", "time", "subjct"];
    private static readonly string[] Numbers = ["1", "-1", "0.5", "NaN", "1e999", "2147483648", "x"];

    public string Text()
    {
        var rules = new StringBuilder();
        for (var left = 1 + next(5); left > 0; left--)
        {
            if (next(3) == 0) rules.Append("words ").Append(next(2) == 0 ? "list" : "other").Append(" = ").Append(Some(Words)).Append('\n');
            rules.Append("event ").Append(Of(Types)).Append(next(3) == 0 ? ": " + Of(Types) : "")
                .Append(next(8) == 0 ? " when " + Condition(0) : "").Append('\n');
            for (var members = next(7); members > 0; members--) Member(rules);
        }

        return rules.ToString();
    }

    private void Member(StringBuilder rules)
    {
        rules.Append("  ").Append(next(14) switch
        {
            0 => $"role {Of(Roles)} {Some(Classes)}{(next(3) == 0 ? " required" : "")}",
            1 => $"role {Of(Roles)} count of {Of(Roles)}",
            2 => "\"A description.\"",
            3 => $"weight {Of(Numbers)} when {Condition(0)}",
            4 => $"attribute method {Of(Types)} when {Condition(0)}",
            5 => $"joins {Of(Types)}",
            6 => $"plover {Of(Types)}",
            7 => $"example \"They raised the price.\" {Of(Roles)} \"They\"",
            8 => $"no \"Nothing.\"",
            9 => $"light {Some(Words)} + {(next(2) == 0 ? "in: " : "")}{Some(Words)}",
            10 => "phrase \"at/in the hand/hands of\"",
            11 => $"noun {Some(Words)}",
            12 => $"never when {Condition(0)}",
            _ => $"verb {Some(Words)}",
        }).Append('\n');
        for (var lines = next(4); lines > 0; lines--) rules.Append("    ").Append(Line()).Append('\n');
    }

    private string Line() => next(7) switch
    {
        0 => $"priority {Of(Numbers)}",
        1 => $"certainty {Of(Numbers)}",
        2 => "also",
        3 => $"realis {(next(2) == 0 ? "planned" : "sure")}",
        4 => $"set method = {Of(Types)}",
        5 => Condition(0),
        _ => $"{Of(Arguments)}{(next(3) == 0 ? "(" + Of(Classes) + ")" : "")} -> {Of(Roles)}{(next(3) == 0 ? " required" : "")}",
    };

    private string Condition(int depth) => (depth > 6 ? 2 + next(5) : next(8)) switch
    {
        0 => $"({Condition(depth + 1)} {(next(2) == 0 ? "and" : "or")} {Condition(depth + 1)})",
        1 => $"not {Condition(depth + 1)}",
        2 => $"{Of(Arguments)} is {(next(3) == 0 ? "not " : "")}{Some(Classes)}",
        3 => $"{Of(Arguments)} in {{{Some(Words)}}}",
        4 => $"words {{{Some(Words)}}}",
        5 => $"with {Of(Arguments)}",
        6 => $"{Of(Roles)} may be {Of(Classes)}",
        _ => "passive",
    };

    private string Some(string[] parts) => string.Join(", ", Enumerable.Range(0, 1 + next(4)).Select(_ => Of(parts)));

    private string Of(string[] parts) => parts[next(parts.Length)];
}
