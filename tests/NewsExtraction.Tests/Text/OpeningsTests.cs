using NewsExtraction.Tests.Support;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>What opens a report or an entry and is no part of its first sentence: places with a dash, and times of day.</summary>
internal sealed class OpeningsTests
{
    [TestCase("MOSUL, Iraq (Reuters) — Troops entered the city.", "Troops")]
    [TestCase("MOSUL - Troops entered the city.", "Troops")]
    [TestCase("MOSUL (AP) -- Troops entered the city.", "Troops")]
    [TestCase("MOSUL – Troops left.", "Troops")]
    [TestCase("ST. JOHN'S, Canada, May 3 (AP) _ Boats were lost.", "Boats")]
    [TestCase("[09:40 GMT] Troops entered the city.", "Troops")]
    [TestCase("10.15am Troops entered the city.", "Troops")]
    [TestCase("14:05 - Mayor speaks.", "Mayor")]
    [TestCase("7:15 p.m. EST | Boats sink.", "Boats")]
    public void ADatelineOrTimeIsNoPartOfTheSentence(string text, string next) => Assert.That(WordBehind(text), Is.EqualTo(next));

    [TestCase("MOSUL — TROOPS ENTER CITY.")]
    [TestCase("MOSUL residents fled — many by boat.")]
    [TestCase("MOSUL-based troops left — and came back.")]
    [TestCase("Mosul — Troops entered the city.")]
    [TestCase("US — Troops entered the city.")]
    [TestCase("MOSUL — Troops.")]
    [TestCase("MOSUL, One, Two, Three, Four, Five, Six, Seven, Eight — Troops entered the city.")]
    [TestCase("10.15am troops entered the city.")]
    [TestCase("14:05 Rain")]
    public void OtherDashesAndCapitalsOpenTheSentence(string text) => Assert.That(TokenBehind(text).Token, Is.Zero);

    [Test]
    public void OnlyTheFirstSentenceOfAParagraphHasADateline()
    {
        var tokens = SmallTables.Tokenizer.Tokenize("Two men left. MOSUL — Troops entered the city.");
        Assert.That(Dateline.EndIn(tokens, tokens.Sentences[1]), Is.EqualTo(tokens.Sentences[1].FirstToken));
    }

    [TestCase("24:00", 5)]
    [TestCase("10:59", 5)]
    [TestCase("14h30 Troops", 5)]
    [TestCase("10.15am Troops", 7)]
    [TestCase("7:15 p.m. - Blast", 9)]
    [TestCase("3 PM", 4)]
    [TestCase("11 A.M. Rain", 7)]
    [TestCase("9am", 3)]
    [TestCase("• 08:30: Boat", 7)]
    [TestCase("([*–- 08:30) Boat", 11)]
    [TestCase("[09:40 GMT]", 6)]
    [TestCase("25:00", 0)]
    [TestCase("25am", 0)]
    [TestCase("10:60", 0)]
    [TestCase("100:15", 0)]
    [TestCase("10:1", 0)]
    [TestCase("10:155", 0)]
    [TestCase("10:15x", 0)]
    [TestCase("10.15", 0)]
    [TestCase("10-15am", 0)]
    [TestCase("9 amateurs", 0)]
    [TestCase("9 a", 0)]
    [TestCase("9 bm", 0)]
    [TestCase("x 10:15", 0)]
    [TestCase("*", 0)]
    [TestCase("                         10:15", 0)]
    public void ATimeOfDayIsAsLongAsItIsWritten(string line, int length)
    {
        Assert.That(ClockTime.LengthIn(line), Is.EqualTo(length));
        Assert.That(ClockTime.Opens(line), Is.EqualTo(length > 0));
    }

    private static string WordBehind(string text)
    {
        var (tokens, token) = TokenBehind(text);
        return tokens.Word(token);
    }

    private static (TokenizedText Tokens, int Token) TokenBehind(string text)
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        return (tokens, Dateline.EndIn(tokens, tokens.Sentences[0]));
    }
}
