using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

public sealed class TermLexiconTests
{
    [TestCase("January", Term.Month, 1)]
    [TestCase("december", Term.Month, 12)]
    [TestCase("sept", Term.MonthShort, 9)]
    [TestCase("Sep", Term.MonthShort, 9)]
    [TestCase("dec", Term.MonthShort, 12)]
    [TestCase("Monday", Term.Weekday, 1)]
    [TestCase("SUNDAY", Term.Weekday, 7)]
    [TestCase("thurs", Term.WeekdayShort, 4)]
    [TestCase("thu", Term.WeekdayShort, 4)]
    [TestCase("fridays", Term.Weekdays, 5)]
    [TestCase("autumn", Term.Season, 3)]
    [TestCase("fall", Term.Season, 3)]
    [TestCase("twenty", Term.Cardinal, 20)]
    [TestCase("fifty", Term.Cardinal, 50)]
    [TestCase("twelfth", Term.Ordinal, 12)]
    [TestCase("twentieth", Term.Ordinal, 20)]
    [TestCase("nineties", Term.DecadeName, 9)]
    [TestCase("thousand", Term.Scale, 1000)]
    [TestCase("dozens", Term.Scales, 12)]
    [TestCase("EST", Term.Zone, -300)]
    [TestCase("gmt", Term.Zone, 0)]
    [TestCase("jst", Term.Zone, 540)]
    [TestCase("ensuing", Term.Following, 0)]
    public void WordsHaveTheirTermAndNumber(string word, object term, int value) =>
        Assert.That(TermLexicon.Find(word), Is.EqualTo(((Term)term, value)));

    [TestCase("day", Term.Unit, TimeUnit.Day)]
    [TestCase("years", Term.Units, TimeUnit.Year)]
    [TestCase("hrs", Term.Units, TimeUnit.Hour)]
    [TestCase("millennia", Term.Units, TimeUnit.Millennium)]
    [TestCase("weekly", Term.Frequency, TimeUnit.Week)]
    [TestCase("yearly", Term.Frequency, TimeUnit.Year)]
    [TestCase("annually", Term.Frequency, TimeUnit.Year)]
    [TestCase("monthlong", Term.LongAdjective, TimeUnit.Month)]
    [TestCase("decadelong", Term.LongAdjective, TimeUnit.Decade)]
    public void UnitsAreNamedByTheirWords(string word, object term, object unit) =>
        Assert.That(TermLexicon.Find(word), Is.EqualTo(((Term)term, (int)(TimeUnit)unit)));

    [TestCase("dawn", DayPart.Morning)]
    [TestCase("dusk", DayPart.Evening)]
    [TestCase("night", DayPart.Night)]
    public void PartsOfTheDayHaveSeveralWords(string word, object part) =>
        Assert.That(TermLexicon.Find(word), Is.EqualTo((Term.DayPart, (int)(DayPart)part)));

    [Test]
    public void ASecondIsARankFirst() => Assert.That(TermLexicon.Find("second"), Is.EqualTo((Term.Ordinal, 2)));

    [TestCase("")]
    [TestCase("-")]
    [TestCase("government")]
    [TestCase("Mondayish")]
    [TestCase("internationalisation")]
    public void OtherWordsHaveNone(string word) => Assert.That(TermLexicon.Find(word).Term, Is.EqualTo(Term.None));
}
