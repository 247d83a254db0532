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

    [Test]
    public void CompiledListGivesEachNameItsClasses()
    {
        var names = new Dictionary<uint, NameClasses>
        {
            [NameKey.Of("Port Sudan")] = NameClasses.LargeCity,
            [NameKey.Of("Kenyan")] = NameClasses.Nationality
        };
        using var stream = new MemoryStream(NameLexicon.Compile(names, "test", "MIT", "2026-01-01"));
        var lexicon = new NameLexicon(NewsExtraction.Models.ModelFile.Read("test", stream));
        Assert.That(lexicon.Find("port sudan"), Is.EqualTo(NameClasses.LargeCity));
        Assert.That(lexicon.Find("Kenyan"), Is.EqualTo(NameClasses.Nationality));
        Assert.That(lexicon.Find("Sudan"), Is.EqualTo(NameClasses.None));
    }
}
