using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Lexicons;

/// <summary>Compiled lists of names give each name its classes again.</summary>
internal sealed class NameLexiconTests
{
    private static readonly NameLexicon Lexicon = SmallLexicons.Names(
        ("Port Sudan", NameClasses.LargeCity),
        ("Kenyan", NameClasses.Nationality),
        ("Jordan", NameClasses.Country | NameClasses.FirstName),
        (".IS", NameClasses.ArmedGroup));

    [TestCase("Port Sudan", NameClasses.LargeCity)]
    [TestCase("port-sudan", NameClasses.LargeCity)]
    [TestCase("KENYAN", NameClasses.Nationality)]
    [TestCase("Sudan", NameClasses.None)]
    [TestCase("", NameClasses.None)]
    public void NameIsFoundHoweverItIsSpelt(string name, NameClasses classes) => Assert.That(Lexicon.Find(name), Is.EqualTo(classes));

    [Test]
    public void NameMayBeSeveralThings() =>
        Assert.That(Lexicon.Find("Jordan"), Is.EqualTo(NameClasses.Country | NameClasses.FirstName));

    [Test]
    public void AcronymIsAskedForAsSuch()
    {
        Assert.That(Lexicon.Find("IS", acronym: true), Is.EqualTo(NameClasses.ArmedGroup));
        Assert.That(Lexicon.Find("is"), Is.EqualTo(NameClasses.None));
    }

    [Test]
    public void SameNamesGiveTheSameBytes()
    {
        var names = Enumerable.Range(0, 300).ToDictionary(i => NameKey.Of("name" + i), i => (NameClasses)(1u << (i % 30)));
        var shuffled = names.OrderBy(n => n.Key * 2654435761u).ToDictionary();
        Assert.That(Compile(shuffled), Is.EqualTo(Compile(names)));
    }

    [Test]
    public void EachOfManyNamesKeepsItsClasses()
    {
        var names = Enumerable.Range(0, 3000).ToDictionary(i => NameKey.Of("name" + i), i => (NameClasses)(1u << (i % 30)));
        var lexicon = new NameLexicon(SmallLexicons.File(Compile(names)), SmallLexicons.Words);
        Assert.That(names.Where(n => lexicon.Find(n.Key) != n.Value), Is.Empty);
    }

    [Test]
    public void FileOfAnotherKindIsRefused() =>
        Assert.That(
            () => new NameLexicon(
                SmallLexicons.File(WordClusters.Compile(new Dictionary<uint, ushort[]>(), "own", "MIT", "2026-01-01")),
                    SmallLexicons.Words),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("'word clusters' where one for 'name lists'"));

    private static byte[] Compile(Dictionary<uint, NameClasses> names) => NameLexicon.Compile(names, "own", "MIT", "2026-01-01");
}
