using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Which words could belong to a name, what the lists know of them, and what runs of capitals they stand in.</summary>
internal sealed class NameWordsTests
{
    private static readonly NameLexicon Lexicon = SmallLexicons.Names(
        ("London", NameClasses.LargeCity),
        ("Turkey", NameClasses.Country | NameClasses.CommonWord),
        ("minister", NameClasses.Role),
        ("walk", NameClasses.CommonWord),
        ("Port Sudan", NameClasses.LargeCity),
        ("Port Sudan Airport", NameClasses.Facility),
        ("Sudan", NameClasses.Country),
        ("Khartoum North", NameClasses.Town),
        (".IS", NameClasses.ArmedGroup));

    [TestCase("Maria", NameForm.Capital)]
    [TestCase("NATO", NameForm.Capital | NameForm.AllCapitals)]
    [TestCase("U.S.", NameForm.Capital | NameForm.AllCapitals)]
    [TestCase("I", NameForm.Capital)]
    [TestCase("al-Abadi", NameForm.InnerCapital)]
    [TestCase("iPhone", NameForm.InnerCapital)]
    [TestCase("F-16", NameForm.Capital | NameForm.AllCapitals)]
    [TestCase("2026", NameForm.Digit)]
    [TestCase("101st", NameForm.Digit)]
    [TestCase("...", NameForm.Punctuation)]
    [TestCase("walk", NameForm.None)]
    [TestCase("Élysée", NameForm.Capital)]
    public void FormFollowsTheSpelling(string word, NameForm form)
    {
        const NameForm spelling = NameForm.Capitalised | NameForm.AllCapitals | NameForm.Digit | NameForm.Punctuation;
        Assert.That(Read("so " + word).Form[1] & spelling, Is.EqualTo(form));
    }

    [TestCase("she met Maria Novak", "Maria Novak")]
    [TestCase("she met the Bank of Lowland", "Bank of Lowland")]
    [TestCase("the Army , Navy and Police", "Army , Navy and Police")]
    [TestCase("Friends of the people of Lowland", "Friends Lowland")]
    [TestCase("she met van Basten and Amri", "van Basten and Amri")]
    [TestCase("the 101st Division left", "101st Division")]
    [TestCase("an Apollo 11 crew", "Apollo 11")]
    [TestCase("a Franco +- +german plan", "Franco - german")]
    [TestCase("so to london", "london")]
    [TestCase("the turkey minister", "")]
    public void ActiveWordsAreThoseThatANameCouldHave(string words, string active) =>
        Assert.That(Marked(Read(words), NameForm.Active), Is.EqualTo(active));

    [TestCase("they moved from lowick to zenda", "they moved from lowick zenda")]
    [TestCase("I moved from lowick to zenda", "I moved from lowick zenda")]
    [TestCase("to lowick today", "")]
    [TestCase("walk with the minister to lowick", "with the lowick")]
    [TestCase("they moved from Lowick to zenda", "Lowick")]
    public void WithoutAnyCapitalsEachUncommonWordCouldBeAName(string words, string active) =>
        Assert.That(Marked(Read(words), NameForm.Active), Is.EqualTo(active));

    [TestCase("Near Lowick the army stood", true)]
    [TestCase("The army stood", false)]
    [TestCase("After it all ended", false)]
    [TestCase("I saw it", false)]
    [TestCase("The army of Lowland", true)]
    [TestCase("Lowick fell today", true)]
    [TestCase("THE END", true)]
    [TestCase("the army stood", false)]
    public void SentenceWithOnlyACommonFirstWordHoldsNoName(string words, bool may)
    {
        var read = Read(words);
        Assert.That(read.MayHoldName(read.Text.Sentences[0]), Is.EqualTo(may));
    }

    [TestCase("she met Maria Novak today", "Novak", "Maria Novak")]
    [TestCase("Maria van Basten spoke", "Maria", "Maria van Basten")]
    [TestCase("an Al +- +Amri spokesman", "Amri", "Al - Amri")]
    [TestCase("Near Lowick Hall", "Lowick", "Lowick Hall")]
    [TestCase("the Bank of Lowland", "Bank", "Bank")]
    [TestCase("a place called Lowick", "called", "called")]
    public void RunIsOfCapitalsSideBySide(string words, string word, string run)
    {
        var read = Read(words);
        var at = Enumerable.Range(0, read.Text.Count).First(t => read.Text.Word(t) == word);
        Assert.That(Words(read, read.RunFirst[at], read.RunEnd[at]), Is.EqualTo(run));
        Assert.That(read.RunLength(at), Is.EqualTo(run.Split(' ').Length));
    }

    [TestCase(2, 1u)]
    [TestCase(3, 0u)]
    [TestCase(4, 2u)]
    [TestCase(0, 3u)]
    public void PlaceInARunIsFirstInsideLastOrAlone(int token, uint place) =>
        Assert.That(Read("Yesterday in Anna Maria Novak").PlaceInRun(token), Is.EqualTo(place));

    [Test]
    public void RunEndsWithItsSentence()
    {
        var read = Read("they saw Lowick | Hall was full");
        Assert.That(read.RunLength(2), Is.EqualTo(1));
        Assert.That(read.RunLength(3), Is.EqualTo(1));
    }

    [Test]
    public void LongestListedNameCoversItsWords()
    {
        var read = Read("from Port Sudan Airport to Sudan");
        Assert.That(read.Phrase[1..4], Is.All.EqualTo(NameClasses.Facility));
        Assert.That(read.PhrasePlace[1..4], Is.EqualTo(new byte[] { NameLabels.Begin, NameLabels.Inside, NameLabels.Last }));
        Assert.That((read.Phrase[5], read.PhrasePlace[5]), Is.EqualTo((NameClasses.Country, (byte)NameLabels.Unit)));
    }

    [Test]
    public void WordWithinALongerNameKeepsItsOwnClasses()
    {
        var read = Read("from Port Sudan");
        Assert.That(read.Classes[2], Is.EqualTo(NameClasses.Country));
        Assert.That(read.Phrase[2], Is.EqualTo(NameClasses.LargeCity));
    }

    [Test]
    public void WordOfNoListedNameHasNoPlace()
    {
        var read = Read("she met Novak");
        Assert.That((read.Phrase[2], read.PhrasePlace[2]), Is.EqualTo((NameClasses.None, NameLabels.NoPlace)));
    }

    [Test]
    public void HyphensDoNotCountWithinAListedName()
    {
        var read = Read("from Port +- +Sudan");
        Assert.That(read.Phrase[1..4], Is.All.EqualTo(NameClasses.LargeCity));
    }

    [TestCase("IS", NameClasses.ArmedGroup)]
    [TestCase("is", NameClasses.None)]
    [TestCase("Is", NameClasses.None)]
    public void AcronymIsKnownInCapitalsAlone(string word, NameClasses classes) =>
        Assert.That(Read("what " + word).Classes[1], Is.EqualTo(classes));

    [Test]
    public void KeysTellCaseApartOrNot()
    {
        var read = Read("May may");
        Assert.That(read.Lower[0], Is.EqualTo(read.Lower[1]));
        Assert.That(read.Exact[0], Is.Not.EqualTo(read.Exact[1]));
    }

    [Test]
    public void NextArticleLeavesNothingOfTheOneBefore()
    {
        var words = new NameWords(Lexicon);
        words.Read(PlainText.Of("from Port Sudan Airport to Sudan"));
        words.Read(PlainText.Of("it was a long walk"));
        Assert.That(words.Phrase[1..4], Is.All.EqualTo(NameClasses.None));
        Assert.That(Enumerable.Range(0, 5).Select(words.RunLength), Is.All.EqualTo(1));
    }

    [Test]
    public void SignsBeforeTheFirstWordAreOfTheStart()
    {
        var read = Read("“ +Near Lowick");
        Assert.That(read.Is(1, NameForm.SentenceStart), Is.True);
        Assert.That(read.Is(2, NameForm.SentenceStart), Is.False);
        Assert.That(read.IsOpener(1), Is.True);
    }

    private static NameWords Read(string words)
    {
        var read = new NameWords(Lexicon);
        read.Read(PlainText.Of(words));
        return read;
    }

    private static string Marked(NameWords words, NameForm form) =>
        string.Join(' ', Enumerable.Range(0, words.Text.Count).Where(t => words.Is(t, form)).Select(words.Text.Word));

    private static string Words(NameWords words, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(words.Text.Word));
}
