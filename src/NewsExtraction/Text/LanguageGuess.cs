using System.Buffers;
using System.Collections.Frozen;

namespace NewsExtraction.Text;

/// <summary>
/// Tells the language of a text: by script where that decides, else by the commonest function words of the languages that share the Latin
/// script.
/// It is meant to keep other languages away from the English steps, not to know them all.
/// </summary>
internal static class LanguageGuess
{
    public const string English = "en";
    public const string Undetermined = "und";

    // Enough words for a firm verdict; a longer text is judged by its beginning.
    private const int WordsRead = 1_500;

    // Below this many words a text without any function word may still be an English headline.
    private const int HeadlineWords = 25;
    private const int LongestFunctionWord = 6;

    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");

    private static readonly string[] Codes = ["en", "de", "fr", "es", "it", "pt", "nl", "tr", "pl", "id"];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FunctionWords = Table(
        "the of and to in is was that for with on said at by from are as it he has have be were its an had not his but they who which will "
            + "this their been after would about more than",
        "der die das und ist von mit den nicht ein eine auf für im dem sich des auch zu wurde hat nach bei aus sie",
        "le la les des et est dans pour que une du qui sur pas au avec par sont ont il elle ce aux",
        "el los las y que en del una por con para se al su es como más de la fue ha lo",
        "il di che e la per un una del della sono con non gli si da nel ha anche dei le",
        "o os as e de que do da em um uma para com não no na dos por se foi ao",
        "de het een en van is dat op te zijn met voor niet aan er door werd hij ze",
        "ve bir bu için ile da de olarak daha çok olan ne gibi",
        "i w na z do się nie że jest to po od o za przez",
        "yang dan di ke dari untuk pada dengan ini itu tidak dalam akan telah oleh").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The language's ISO 639-1 code, or <see cref="Undetermined"/>.</summary>
    public static string Of(string text)
    {
        Span<int> hits = stackalloc int[Codes.Length];
        Span<int> scripts = stackalloc int[Enum.GetValues<Script>().Length];
        var words = ReadWords(text, hits, scripts);
        if (words == 0) return Undetermined;
        var script = Largest(scripts);
        if (script != (int)Script.Latin) return ByScript((Script)script, text);
        var best = Largest(hits);
        if (hits[best] == 0) return words <= HeadlineWords && LooksLikeWords(text) ? English : Undetermined;
        if (hits[0] == hits[best]) best = 0;
        // A function word by chance now and then is no evidence: in running text of any of these languages it is every fourth word or so.
        return words > HeadlineWords && hits[best] * 20 < words ? Undetermined : Codes[best];
    }

    private static int ReadWords(string text, Span<int> hits, Span<int> scripts)
    {
        var words = 0;
        Span<char> lower = stackalloc char[LongestFunctionWord];
        for (var i = 0; i < text.Length && words < WordsRead;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            var word = text.AsSpan(start, i - start);
            words++;
            scripts[(int)ScriptOf(word[0])]++;
            if (word.Length > LongestFunctionWord) continue;
            word.ToLowerInvariant(lower);
            if (!FunctionWords.TryGetValue(lower[..word.Length], out var languages)) continue;
            for (var language = 0; language < Codes.Length; language++) hits[language] += (languages >> language) & 1;
        }

        return words;
    }

    // Base64, hexadecimal dumps and the like have letters but few vowels among them, or digits amid the words.
    private static bool LooksLikeWords(string text)
    {
        int letters = 0, vowels = 0, odd = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 4_000)))
        {
            if (char.IsLetter(c)) letters++;
            else if (char.IsControl(c) ? c is not ('\n' or '\r' or '\t') : char.IsSurrogate(c) || c == '\uFFFD') odd++;
            if (char.ToLowerInvariant(c) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') vowels++;
        }

        return letters > odd * 4 && vowels * 6 >= letters;
    }

    private static string ByScript(Script script, string text) => script switch
    {
        Script.Cyrillic => text.AsSpan().ContainsAny(UkrainianLetters) ? "uk" : "ru",
        Script.Arabic => text.AsSpan().ContainsAny("پچژگ") ? "fa" : "ar",
        Script.Han => text.AsSpan().ContainsAnyInRange('\u3041', '\u30FF') ? "ja" : "zh",
        Script.Kana => "ja",
        Script.Hangul => "ko",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Thai => "th",
        Script.Devanagari => "hi",
        _ => Undetermined,
    };

    private static Script ScriptOf(char c) => c switch
    {
        < '\u0250' => Script.Latin,
        >= '\u1E00' and < '\u1F00' => Script.Latin,
        >= '\u0370' and < '\u0400' => Script.Greek,
        >= '\u0400' and < '\u0530' => Script.Cyrillic,
        >= '\u0590' and < '\u0600' => Script.Hebrew,
        >= '\u0600' and < '\u0780' => Script.Arabic,
        >= '\u0900' and < '\u0980' => Script.Devanagari,
        >= '\u0E00' and < '\u0E80' => Script.Thai,
        >= '\u3041' and < '\u3100' => Script.Kana,
        >= '\u3400' and < '\uA000' => Script.Han,
        >= '\uAC00' and < '\uD7B0' => Script.Hangul,
        _ => Script.Other,
    };

    private static int Largest(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best]) best = i;
        return best;
    }

    private static FrozenDictionary<string, int> Table(params string[] languages)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var language = 0; language < languages.Length; language++)
            foreach (var word in languages[language].Split(' '))
                table[word] = table.GetValueOrDefault(word) | (1 << language);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private enum Script
    {
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Devanagari,
        Thai,
        Kana,
        Han,
        Hangul,
        Other,
    }
}
