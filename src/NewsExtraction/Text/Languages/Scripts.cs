using System.Buffers;

namespace NewsExtraction.Text;

/// <summary>Tells scripts apart, and the languages of those that few languages use.</summary>
internal static class Scripts
{
    private static readonly SearchValues<char> UkrainianLetters = SearchValues.Create("іїєґІЇЄҐ");
    private static readonly SearchValues<char> SerbianLetters = SearchValues.Create("ђћџљњјЂЋЏЉЊЈ");

    /// <summary>The script of a letter.</summary>
    public static Script Of(char letter) => letter switch
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

    /// <summary>The language that a text in the script is most likely in; for Latin letters, which tell nothing, undetermined.</summary>
    public static string LanguageOf(Script script, string text) => script switch
    {
        Script.Cyrillic => Cyrillic(text),
        Script.Arabic => Arabic(text),
        Script.Han => text.AsSpan().ContainsAnyInRange('\u3041', '\u30FF') ? "ja" : "zh",
        Script.Kana => "ja",
        Script.Hangul => "ko",
        Script.Greek => "el",
        Script.Hebrew => "he",
        Script.Thai => "th",
        Script.Devanagari => "hi",
        _ => LanguageGuess.Undetermined,
    };

    private static string Cyrillic(ReadOnlySpan<char> text) =>
        text.ContainsAny(UkrainianLetters) ? "uk" : text.ContainsAny(SerbianLetters) ? "sr" : "ru";

    private static string Arabic(ReadOnlySpan<char> text) => text.ContainsAny("ٹڈڑے") ? "ur" : text.ContainsAny("پچژگ") ? "fa" : "ar";
}
