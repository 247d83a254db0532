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
}
