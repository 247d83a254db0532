namespace NewsExtraction.Rules;

/// <summary>Participles and gerunds of verbs, for words that taggers call adjectives or nouns.</summary>
internal static class VerbForms
{
    // Verbs whose participle the spelling rules do not give and that news use before nouns.
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["beat"] = "beaten",
        ["break"] = "broken",
        ["bring"] = "brought",
        ["build"] = "built",
        ["burn"] = "burnt",
        ["buy"] = "bought",
        ["catch"] = "caught",
        ["choose"] = "chosen",
        ["cut"] = "cut",
        ["draw"] = "drawn",
        ["drive"] = "driven",
        ["fall"] = "fallen",
        ["find"] = "found",
        ["forbid"] = "forbidden",
        ["give"] = "given",
        ["hide"] = "hidden",
        ["hit"] = "hit",
        ["hold"] = "held",
        ["hurt"] = "hurt",
        ["keep"] = "kept",
        ["lay"] = "laid",
        ["leave"] = "left",
        ["lose"] = "lost",
        ["make"] = "made",
        ["overrun"] = "overrun",
        ["overthrow"] = "overthrown",
        ["put"] = "put",
        ["rebuild"] = "rebuilt",
        ["retake"] = "retaken",
        ["seek"] = "sought",
        ["sell"] = "sold",
        ["send"] = "sent",
        ["shoot"] = "shot",
        ["shut"] = "shut",
        ["sink"] = "sunk",
        ["slay"] = "slain",
        ["split"] = "split",
        ["steal"] = "stolen",
        ["strike"] = "stricken",
        ["swear"] = "sworn",
        ["take"] = "taken",
        ["tear"] = "torn",
        ["throw"] = "thrown",
        ["win"] = "won",
        ["withdraw"] = "withdrawn",
        ["write"] = "written",
    };

    public static IEnumerable<string> Gerunds(string verb) => WithEnding(verb, "ing");

    public static IEnumerable<string> Participles(string verb) =>
        Irregular.TryGetValue(verb, out var irregular) ? [irregular] : WithEnding(verb, "ed");

    // "ravage", "ravaging"; "free", "freeing"; "carry", "carried"; both spellings of "travelled" and "traveled".
    private static IEnumerable<string> WithEnding(string verb, string ending)
    {
        if (verb.Length < 2) return [];
        var past = ending == "ed";
        var last = verb[^1];
        if (last == 'e' && verb[^2] is not ('e' or 'o' or 'y')) return [verb[..^1] + ending];
        if (last == 'e' && past) return [verb + "d"];
        if (last == 'y' && past && !IsVowel(verb[^2])) return [verb[..^1] + "ied"];
        return MayDouble(verb) ? [verb + ending, verb + last + ending] : [verb + ending];
    }

    // One consonant behind one vowel.
    private static bool MayDouble(string verb) =>
        !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && (verb.Length < 3 || !IsVowel(verb[^3]));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
