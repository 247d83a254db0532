namespace NewsExtraction.Training.Lemmas;

/// <summary>Regular English inflection by spelling.</summary>
internal static class Inflection
{
    public static string ThirdPerson(string verb) => WithS(verb, oes: true);

    public static string Plural(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal)) return string.Concat(noun.AsSpan(0, noun.Length - 3), "men");
        if (noun.EndsWith("sis", StringComparison.Ordinal)) return string.Concat(noun.AsSpan(0, noun.Length - 2), "es");
        return WithS(noun, oes: false);
    }

    /// <summary>What stands before -ed and -ing; two where the last consonant may be doubled or not.</summary>
    public static IEnumerable<string> Stems(string verb)
    {
        if (verb.EndsWith("ee", StringComparison.Ordinal) || verb.EndsWith("ie", StringComparison.Ordinal)
            || verb.EndsWith("oe", StringComparison.Ordinal) || verb.EndsWith("ye", StringComparison.Ordinal))
            yield break;
        if (verb.EndsWith('e')) yield return verb[..^1];
        else if (verb.EndsWith('y')) yield break;
        else
        {
            yield return verb;
            if (EndsInOneConsonant(verb)) yield return verb + verb[^1];
        }
    }

    /// <summary>True where a verb of one syllable doubles its last consonant (stop, stopped).</summary>
    public static bool Doubles(string verb) => EndsInOneConsonant(verb) && verb[..^2].IndexOfAny(['a', 'e', 'i', 'o', 'u']) < 0;

    private static bool EndsInOneConsonant(string verb) =>
        verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(verb[^2])
            && (!IsVowel(verb[^3]) || verb[^3] == 'u');

    private static string WithS(string word, bool oes)
    {
        if (word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2])) return word[..^1] + "ies";
        if (word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("sh", StringComparison.Ordinal)
            || word.EndsWith("ch", StringComparison.Ordinal))
            return word + "es";
        return oes && word.EndsWith('o') && !IsVowel(word[^2]) ? word + "es" : word + "s";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
