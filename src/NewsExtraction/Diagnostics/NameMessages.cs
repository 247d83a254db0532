namespace NewsExtraction.Diagnostics;

/// <summary>Wording of errors about names of the user's own.</summary>
internal static class NameMessages
{
    public static string At(string file, int line, string fault) => $"{file}, line {line}: {fault}";

    public static string Entry(string file, int number, string fault) => $"{file}, entry {number}: {fault}";

    public static string NoHeader() =>
        "the first line must name the columns, with a tab between them: name, type, and as you like link, aliases, country.";

    public static string NameMissing() => "there is no name. Write the name, or take the line out.";

    public static string TypeMissing() => "there is no type. Write PER, ORG, LOC, or a type of entity such as ArmedGroup.";

    public static string UnknownType(string met, IEnumerable<string> known) => $"'{met}' is no type of entity. Write "
        + (Nearest.To(met, known) is { } near ? $"'{near}'." : $"one of {string.Join(", ", known)}.");

    public static string TooLong(string name, int most) =>
        $"'{name[..20]}…' has {name.Length} characters, {most} at most are allowed. Write a name as texts have it.";

    public static string NoWords(string name) => $"'{name}' has no letter and no digit. Write a name as texts have it.";

    public static string CountryIsNoCode(string met) =>
        $"'{met}' is no country code. Write the two letters of ISO 3166-1, for instance PL.";

    public static string NotAList(string file) =>
        $"{file}: a JSON list of objects was expected, each with name and type, and as you like link, aliases (a list) and country.";

    public static string Damaged(string file, string reason) => $"{file} is no whole JSON: {reason.TrimEnd('.')}.";

    public static string NotText(string field) => $"'{field}' must be {(field == "aliases" ? "a list of texts" : "a text")}.";
}
