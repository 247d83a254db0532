using NewsExtraction.Lexicons;

namespace NewsExtraction.Tests.Lexicons;

internal sealed class NameKeyTests
{
    [TestCase("Sana'a", "Sanaa")]
    [TestCase("Sana’a", "SANAA")]
    [TestCase("al-Abadi", "Al Abadi")]
    [TestCase("São Tomé", "Sao Tome")]
    [TestCase("U.S.", "US")]
    public void SpellingsOfANameHaveOneKey(string a, string b) => Assert.That(NameKey.Of(a), Is.EqualTo(NameKey.Of(b)));

    [TestCase("Mosul", "Basra")]
    [TestCase("New York", "Newyork")]
    public void DifferentNamesHaveDifferentKeys(string a, string b) => Assert.That(NameKey.Of(a), Is.Not.EqualTo(NameKey.Of(b)));

    [Test]
    public void AcronymIsNotTheWord() => Assert.That(NameKey.Of("IS", acronym: true), Is.Not.EqualTo(NameKey.Of("is")));

    [Test]
    public void WordsOneByOneGiveTheKeyOfTheWhole()
    {
        var key = new NameKey(acronym: false);
        foreach (var word in new[] { "Haider", "al", "-", "Abadi" }) key.Append(word);
        Assert.That(key.Value, Is.EqualTo(NameKey.Of("Haider al-Abadi")));
    }

    [TestCase("Mosul", "mosul", false)]
    [TestCase("F-16", "F-35", true)]
    [TestCase("F-16", "f-16", false)]
    [TestCase("Zürich", "Zurich", false)]
    public void AsWrittenOnlyDigitsAreAlike(string a, string b, bool same) =>
        Assert.That(NameKey.AsWritten(a) == NameKey.AsWritten(b), Is.EqualTo(same));

    [TestCase('Ş', 's')]
    [TestCase('é', 'e')]
    [TestCase('Q', 'q')]
    [TestCase('7', '7')]
    [TestCase('\'', '\0')]
    [TestCase('’', '\0')]
    [TestCase('.', '\0')]
    [TestCase('Ж', 'ж')]
    public void LettersLoseCaseAndAccent(char letter, char folded) => Assert.That(NameKey.Fold(letter), Is.EqualTo(folded));

    [TestCase("Haider  al-Abadi ", "Haider al Abadi")]
    [TestCase("Abu\u00A0Kamal", "Abu Kamal")]
    [TestCase("Nagorno–Karabakh", "Nagorno Karabakh")]
    [TestCase("Kramatorsk/Sloviansk", "Kramatorsk Sloviansk")]
    public void GapsOfAllKindsAreOneSpace(string a, string b) => Assert.That(NameKey.Of(a), Is.EqualTo(NameKey.Of(b)));
}
