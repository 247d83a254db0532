using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>The first and the last letters of each script belong to it, and what a script tells of the language.</summary>
internal sealed class ScriptsTests
{
    [TestCase('a', 'ɏ', Script.Latin)]
    [TestCase('\u1E00', '\u1EFF', Script.Latin)]
    [TestCase('\u0370', 'Ͽ', Script.Greek)]
    [TestCase('\u0400', '\u052F', Script.Cyrillic)]
    [TestCase('\u0590', '\u05FF', Script.Hebrew)]
    [TestCase('\u0600', '\u077F', Script.Arabic)]
    [TestCase('\u0900', '\u097F', Script.Devanagari)]
    [TestCase('\u0E00', '\u0E7F', Script.Thai)]
    [TestCase('\u3041', '\u30FF', Script.Kana)]
    [TestCase('\u3400', '\u9FFF', Script.Han)]
    [TestCase('\uAC00', '\uD7AF', Script.Hangul)]
    public void TheEndsOfEachScriptBelongToIt(char first, char last, object script)
    {
        Assert.That(Scripts.Of(first), Is.EqualTo(script));
        Assert.That(Scripts.Of(last), Is.EqualTo(script));
    }

    [TestCase('\u0250')]
    [TestCase('\u036F')]
    [TestCase('\u0530')]
    [TestCase('\u058F')]
    [TestCase('\u0780')]
    [TestCase('\u08FF')]
    [TestCase('\u0980')]
    [TestCase('\u0DFF')]
    [TestCase('\u0E80')]
    [TestCase('\u1DFF')]
    [TestCase('\u1F00')]
    [TestCase('\u3040')]
    [TestCase('\u3100')]
    [TestCase('\u33FF')]
    [TestCase('\uA000')]
    [TestCase('\uABFF')]
    [TestCase('\uD7B0')]
    public void WhatStandsBetweenIsOfNoKnownScript(char letter) => Assert.That(Scripts.Of(letter), Is.EqualTo(Script.Other));

    [TestCase(Script.Cyrillic, "Войска вошли в город", "ru")]
    [TestCase(Script.Cyrillic, "Війська увійшли в місто", "uk")]
    [TestCase(Script.Cyrillic, "Војска је ушла у град", "sr")]
    [TestCase(Script.Arabic, "دخلت القوات المدينة", "ar")]
    [TestCase(Script.Arabic, "نیروها وارد شهر شدند پس", "fa")]
    [TestCase(Script.Arabic, "فوج شہر میں داخل ہوئی بڑے", "ur")]
    [TestCase(Script.Han, "军队进入城市", "zh")]
    [TestCase(Script.Han, "軍が都市に入った", "ja")]
    [TestCase(Script.Kana, "アメリカ", "ja")]
    [TestCase(Script.Hangul, "군대", "ko")]
    [TestCase(Script.Greek, "στρατός", "el")]
    [TestCase(Script.Hebrew, "צבא", "he")]
    [TestCase(Script.Thai, "ทหาร", "th")]
    [TestCase(Script.Devanagari, "सेना", "hi")]
    [TestCase(Script.Latin, "army", "und")]
    [TestCase(Script.Other, "ბ", "und")]
    public void AScriptTellsTheLanguageWhereItCan(object script, string text, string language) =>
        Assert.That(Scripts.LanguageOf((Script)script, text), Is.EqualTo(language));
}
