using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

public sealed class DigitReaderTests
{
    [TestCase("7", AtomKind.Integer, "7")]
    [TestCase("2014", AtomKind.Integer, "2014")]
    [TestCase("007", AtomKind.Integer, "7")]
    [TestCase("18,000", AtomKind.Grouped, "18000")]
    [TestCase("1,234,567", AtomKind.Grouped, "1234567")]
    [TestCase("2.5", AtomKind.Fraction, "2.5")]
    [TestCase("1,250.75", AtomKind.Fraction, "1250.75")]
    [TestCase("6th", AtomKind.Ordinal, "6")]
    [TestCase("1st", AtomKind.Ordinal, "1")]
    [TestCase("22nd", AtomKind.Ordinal, "22")]
    [TestCase("3RD", AtomKind.Ordinal, "3")]
    [TestCase("1990s", AtomKind.Decade, "1990")]
    [TestCase("80s", AtomKind.Decade, "80")]
    public void OneAtomHoldsTheNumber(string text, object kind, string number)
    {
        var atom = SplitAtoms.Of(text).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(atom.Kind, Is.EqualTo(kind));
            Assert.That(atom.Number, Is.EqualTo(decimal.Parse(number, CultureInfo.InvariantCulture)));
        }
    }

    [TestCase("12,34", "12|,|34")]
    [TestCase("1234,567", "1234|,|567")]
    [TestCase("1,2345", "1|,|2345")]
    [TestCase("1,,234", "1|,|,|234")]
    public void OnlyGroupsOfThreeDigitsBelongToANumber(string text, string pieces) =>
        Assert.That(SplitAtoms.Pieces(text), Is.EqualTo(pieces));

    [TestCase("26.12.2016", "26|.|12|.|2016")]
    [TestCase("1.2.3", "1|.|2|.|3")]
    public void NumbersWithTwoPointsStayInPieces(string text, string pieces) =>
        Assert.That(SplitAtoms.Pieces(text), Is.EqualTo(pieces));

    [Test]
    public void ThePointThatEndsASentenceIsNoDecimalPoint()
    {
        var atoms = SplitAtoms.Of("They killed 12.");
        Assert.That(atoms[2].Kind, Is.EqualTo(AtomKind.Integer));
        Assert.That(atoms[3].Is('.'), Is.True);
    }

    [TestCase("500s")]
    [TestCase("5km")]
    [TestCase("10am")]
    public void OtherLettersBehindDigitsAreAWord(string text)
    {
        var atoms = SplitAtoms.Of(text);
        Assert.That(atoms.Select(atom => atom.Kind), Is.EqualTo(new[] { AtomKind.Integer, AtomKind.Word }));
    }

    [TestCase("123456789012345678", true)]
    [TestCase("1234567890123456789", false)]
    public void DigitsOfAnIdentifierAreNoNumber(string text, bool isNumber) =>
        Assert.That(SplitAtoms.Of(text).Single().IsNumber, Is.EqualTo(isNumber));

    [Test]
    public void TheValueOfALargeNumberIsNone() => Assert.That(SplitAtoms.Of("3,000,000,000").Single().Value, Is.EqualTo(-1));
}
