using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Joins an acronym to the earlier name that has its initials: "NATO" to "North Atlantic Treaty Organization".</summary>
internal static class Acronyms
{
    private const int LongestAcronym = 7;

    public static void Join(ParsedText parsed, List<Reference> names, Clusters clusters)
    {
        var byInitials = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Class is not (EntityClass.Organization or EntityClass.Place or EntityClass.Event)) continue;
            if (IsAcronym(parsed, name))
            {
                if (byInitials.TryGetValue(Letters(parsed, name), out var full) && clusters.Agree(full, name.Index))
                    clusters.Join(full, name.Index);
            }
            else if (name.End - name.First >= 2)
            {
                byInitials.TryAdd(Initials(parsed, name, false), name.Index);
                byInitials.TryAdd(Initials(parsed, name, true), name.Index);
            }
        }
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
        return Initials(parsed, full, false) == letters || Initials(parsed, full, true) == letters;
    }

    private static string Letters(ParsedText parsed, Reference acronym) =>
        parsed.Word(acronym.First).Replace(".", string.Empty, StringComparison.Ordinal);

    private static string Initials(ParsedText parsed, Reference name, bool withSmallWords)
    {
        Span<char> letters = stackalloc char[16];
        var count = 0;
        for (var token = name.First; token < name.End && count < letters.Length; token++)
        {
            var c = parsed.Tokens.Chars(token)[0];
            if (char.IsUpper(c) || (withSmallWords && char.IsLower(c))) letters[count++] = char.ToUpperInvariant(c);
        }

        return letters[..count].ToString();
    }
}
