using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins an acronym to the earlier name that has its initials: "NATO" to "North Atlantic Treaty Organization".</summary>
internal static class Acronyms
{
    private const int LongestAcronym = 7;
    private const int LeastWithCountry = 3;

    public static void Join(ParsedText parsed, List<Reference> names, Clusters clusters)
    {
        var byInitials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
            if (MayBeShortened(name) && name.End - name.First >= 2 && !IsAcronym(parsed, name)) Note(parsed, name, byInitials);
        foreach (var name in names)
            if (MayBeShortened(name) && IsAcronym(parsed, name) && byInitials.TryGetValue(Letters(parsed, name), out var full)
                && clusters.Agree(full, name.Index))
                clusters.Join(full, name.Index);
    }

    private static bool MayBeShortened(Reference name) =>
        name.Class is EntityClass.Organization or EntityClass.Place or EntityClass.Event;

    // An acronym may leave out the country before the name: "FDA" for "US Food and Drug Administration".
    private static void Note(ParsedText parsed, Reference name, Dictionary<string, int> byInitials)
    {
        byInitials.TryAdd(Initials(parsed, name, name.First, false), name.Index);
        byInitials.TryAdd(Initials(parsed, name, name.First, true), name.Index);
        if (name.Class == EntityClass.Organization && name.Mention?.Country is not null && name.End - name.First > LeastWithCountry)
            byInitials.TryAdd(Initials(parsed, name, name.First + 1, false), name.Index);
    }

    /// <summary>True for one word of capitals: "IS", "U.N.", "AT&amp;T".</summary>
    public static bool IsAcronym(ParsedText parsed, Reference name)
    {
        if (name.End - name.First != 1) return false;
        var letters = 0;
        foreach (var c in parsed.Tokens.Chars(name.First))
        {
            if (char.IsUpper(c)) letters++;
            else if (c is not ('.' or '&' or '-')) return false;
        }

        return letters is >= 2 and <= LongestAcronym;
    }

    /// <summary>True where the acronym is made of the initials of the full name, small words counted or not ("DoD", "DD").</summary>
    public static bool InitialsFit(ParsedText parsed, Reference full, Reference acronym)
    {
        var letters = Letters(parsed, acronym);
        return Initials(parsed, full, full.First, false) == letters || Initials(parsed, full, full.First, true) == letters;
    }

    private static string Letters(ParsedText parsed, Reference acronym) =>
        parsed.Word(acronym.First).Replace(".", string.Empty, StringComparison.Ordinal);

    private static string Initials(ParsedText parsed, Reference name, int first, bool withSmallWords)
    {
        Span<char> letters = stackalloc char[16];
        var count = 0;
        for (var token = first; token < name.End && count < letters.Length; token++)
        {
            var c = parsed.Tokens.Chars(token)[0];
            if (char.IsUpper(c) || (withSmallWords && char.IsLower(c))) letters[count++] = char.ToUpperInvariant(c);
        }

        return letters[..count].ToString();
    }
}
