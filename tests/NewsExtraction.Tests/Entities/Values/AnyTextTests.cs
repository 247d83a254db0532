namespace NewsExtraction.Tests.Entities;

/// <summary>No phrase of times and numbers makes the grammars fail, whatever the day of publication; what they find lies in the
/// text.</summary>
public sealed class AnyTextTests
{
    private const int Rounds = 4000;

    private static readonly DateOnly?[] Days =
    [
        null, DateOnly.MinValue, DateOnly.MinValue.AddDays(40), new(1599, 12, 31), new(1900, 2, 28), new(2016, 2, 29), new(2024, 5, 3),
        new(9990, 6, 1), DateOnly.MaxValue.AddDays(-40), DateOnly.MaxValue,
    ];

    private static readonly string[] Pieces =
        ("last next this the past coming a an half quarter of and or to from between until before after ago earlier "
        + "later today tomorrow yesterday now week month year decade century millennium weeks months years decades "
        + "centuries millennia day days hours minutes Monday Sunday weekend weekends spring winter January February Feb. "
        + "March May Dec. December Christmas Easter Thanksgiving 1st 29 30 31 32 99 0 1 2 5 12 1999 2000 2015 0001 9999 "
        + "10000 79228162514264338 999999999999999999 0.0000000001 1,000,000 3.75 1/2 ½ ¾ million billion trillion crore "
        + "lakh dozen dozens hundreds thousands $ € USD US$ RM Rs bln mln MEUR percent % km dollars pounds Sudanese first "
        + "second fifth at in on for by about around nearly at least more than no fewer than as many as up 9/11 "
        + "29/02/2015 31/12/9999 2015-02-30 31-Nov-15 1/1/0001 10:30 25:61 0915Z noon midnight p.m. fiscal latest "
        + "quarter's year's end 's 1990s '90s Q3 every once twice night morning overnight , . : ; - – ( ) & / one two "
        + "twenty hundred thousand and a half").Split(' ');

    [Test]
    public void TimesAndNumbersOfAnyKindAreReadWithoutFault()
    {
        var random = new Random(20240503);
        for (var round = 0; round < Rounds; round++)
        {
            var text = Phrase(random);
            Check(text, Days[random.Next(Days.Length)]);
        }
    }

    [TestCase("It cost 79228162514264338 trillion.")]
    [TestCase("It cost $999999999999999999 crore crore crore.")]
    [TestCase("It cost 999999999999999999 million MEUR.")]
    [TestCase("They left last Christmas and come back next Easter, a millennium ago and 5000 centuries from now.")]
    [TestCase("Five thousand years ago this week, ten years ago this Monday, 4999 decades ago today.")]
    [TestCase("It was the first Sunday of last month, the fifth Monday of February last year and the last Friday of next month.")]
    [TestCase("From December 28 to January 3 last year, 29 February next year, 31 April this year.")]
    public void TheEndsOfTheCalendarAreNoFault(string text)
    {
        foreach (var day in Days) Check(text, day);
    }

    private static string Phrase(Random random)
    {
        var words = new string[random.Next(1, 14)];
        for (var i = 0; i < words.Length; i++) words[i] = Pieces[random.Next(Pieces.Length)];
        return string.Join(random.Next(6) == 0 ? "" : " ", words);
    }

    private static void Check(string text, DateOnly? published)
    {
        List<ValueMention> values = [];
        Assert.That(() => values = TimeReadings.Of(text, published).Values, Throws.Nothing, $"{published}: {text}");
        foreach (var value in values)
        {
            Assert.That(value.Span.Start, Is.InRange(0, text.Length - 1), text);
            Assert.That(value.Span.End, Is.InRange(value.Span.Start + 1, text.Length), text);
            Assert.That(value.Value, Is.Not.Empty, text);
            Assert.That(value.From is null || value.From <= value.To, Is.True, text);
        }
    }
}
