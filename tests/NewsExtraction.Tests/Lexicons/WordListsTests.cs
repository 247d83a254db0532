using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Lexicons;

/// <summary>Lists of words come out of a table that people can read; what is wrong with a table is said.</summary>
internal sealed class WordListsTests
{
    private const string Table = "# Own words.\nlist\tword\nriver\tNile\nriver\tTigris\n\nsign\t&\nsign\tof\n";

    [Test]
    public void WordsOfAListStandTogether() => Assert.That(Lists(Table).Of("river"), Is.EquivalentTo(new[] { "Nile", "Tigris" }));

    [Test]
    public void CapitalsCountInWords()
    {
        Assert.That(Lists(Table).Of("river").Contains("Nile"), Is.True);
        Assert.That(Lists(Table).Of("river").Contains("nile"), Is.False);
    }

    [TestCase("nile")]
    [TestCase("NILE")]
    public void CapitalsDoNotCountInKeys(string word) => Assert.That(Lists(Table).KeysOf("river").Contains(NameKey.Of(word)), Is.True);

    [Test]
    public void SignIsItsOwnKey() => Assert.That(Lists(Table).KeysOf("sign").Contains(NameKey.AsWritten("&")), Is.True);

    [Test]
    public void WordGivenTwiceIsOneWord() =>
        Assert.That(Lists("list\tword\nriver\tNile\nriver\tNile\n").Of("river"), Has.Count.EqualTo(1));

    [Test]
    public void ListThatIsNotThereIsNamed() =>
        Assert.That(() => Lists(Table).Of("lake"),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("own.tsv").And.Message.Contains("lake"));

    [TestCase("river")]
    [TestCase("river\t")]
    [TestCase("\tNile")]
    [TestCase("river\tNile\tTigris")]
    public void RowThatIsNoListAndWordIsShown(string row) =>
        Assert.That(() => Lists("list\tword\n" + row + "\n"),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("own.tsv").And.Message.Contains(row.Replace('\t', ' ')));

    [Test]
    public void MissingFileIsNamed() =>
        Assert.That(() => new WordLists("own.tsv", null), Throws.TypeOf<ModelFormatException>().With.Message.Contains("own.tsv"));

    private static WordLists Lists(string table) => new("own.tsv", SmallLexicons.Stream(table));
}
