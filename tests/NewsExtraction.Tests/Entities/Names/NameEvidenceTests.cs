using NewsExtraction.Entities;
using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>What the other sentences of an article say of a capitalised word.</summary>
internal sealed class NameEvidenceTests
{
    private static readonly NameLexicon Lexicon = SmallLexicons.Names(
        ("General", NameClasses.Title),
        ("spokesman", NameClasses.Role),
        ("Maria", NameClasses.CommonFirstName));

    [TestCase("so General Novak spoke", "Novak", WordEvidence.AfterTitle)]
    [TestCase("so the spokesman Novak spoke", "Novak", WordEvidence.AfterTitle)]
    [TestCase("so Maria Novak spoke", "Novak", WordEvidence.AfterFirstName)]
    [TestCase("it fell in Lowick today", "Lowick", WordEvidence.AfterPlacePreposition)]
    [TestCase("so the Guardian wrote", "Guardian", WordEvidence.AfterThe)]
    [TestCase("so Maria Novak warned us", "Novak", WordEvidence.BeforeSaying)]
    [TestCase("so Maria Novak warned us", "Maria", WordEvidence.BeforeSaying)]
    [TestCase("so Novak +'s house", "Novak", WordEvidence.Possessive)]
    [TestCase("so Novak +’s house", "Novak", WordEvidence.Possessive)]
    [TestCase("the service ( +KWS +) closed", "KWS", WordEvidence.InBrackets)]
    [TestCase("they met Novak", "Novak", WordEvidence.AloneInRun)]
    [TestCase("they met Anna Maria Novak", "Maria", WordEvidence.InLongRun)]
    [TestCase("they met Anna Maria Novak", "Novak", WordEvidence.LastOfRun)]
    [TestCase("they met Anna Maria Novak", "Anna", WordEvidence.FirstOfRun)]
    [TestCase("they met Novak", "Novak", WordEvidence.CapitalInside)]
    [TestCase("Rose fell | the rose fell", "Rose", WordEvidence.LowerCaseToo)]
    public void UseIsEvidence(string words, string word, WordEvidence evidence) =>
        Assert.That(Of(words, word) & evidence, Is.EqualTo(evidence));

    [TestCase("Novak spoke", "Novak", WordEvidence.CapitalInside)]
    [TestCase("Maria Novak spoke", "Novak", WordEvidence.AfterFirstName)]
    [TestCase("they met Anna Novak", "Novak", WordEvidence.AloneInRun)]
    [TestCase("they met Anna Novak", "Novak", WordEvidence.InLongRun)]
    [TestCase("the service ( +KWS of Kenya +) closed", "KWS", WordEvidence.InBrackets)]
    [TestCase("Novak | said nothing", "Novak", WordEvidence.BeforeSaying)]
    [TestCase("they met in | Lowick fell", "Lowick", WordEvidence.AfterPlacePreposition)]
    public void OtherUseIsNone(string words, string word, WordEvidence evidence) =>
        Assert.That(Of(words, word) & evidence, Is.EqualTo(WordEvidence.None));

    [Test]
    public void EvidenceOfAllPlacesAddsUp()
    {
        var found = Of("they met Novak today | so General Novak spoke | it was Novak +'s", "Novak");
        Assert.That(found.HasFlag(WordEvidence.AfterTitle | WordEvidence.Possessive | WordEvidence.AloneInRun), Is.True);
    }

    [Test]
    public void WordInLowerCaseAloneHasNoEvidence() => Assert.That(Of("a rose fell", "rose"), Is.EqualTo(WordEvidence.None));

    [TestCase("the Kenya Wildlife Service ( +KWS +) closed it", 3)]
    [TestCase("the “ +Kenya Wildlife Service +” ( +KWS +) closed it", 4)]
    [TestCase("the service of parks ( +KWS +) closed it", -1)]
    [TestCase("the Kenya Wildlife Service , KWS , closed it", -1)]
    [TestCase("a Kenyan said ( +KWS +) it", -1)]
    public void AcronymInBracketsWasIntroducedByTheNameBefore(string words, int last)
    {
        var (read, evidence) = Gather(words);
        Assert.That(evidence.Introduced(read.Lower[At(read, "KWS")]), Is.EqualTo(last));
    }

    [Test]
    public void SurnameAloneLeadsToTheFullName()
    {
        var (read, evidence) = Gather("they met Novak | so Anna Maria Novak spoke | Maria Novak left");
        Assert.That(evidence.InLongerRun(read, 2), Is.EqualTo(6));
        Assert.That(evidence.InLongerRun(read, 9), Is.EqualTo(6));
        Assert.That(evidence.InLongerRun(read, 6), Is.EqualTo(-1));
        Assert.That(evidence.InLongerRun(read, 0), Is.EqualTo(-1));
    }

    [Test]
    public void NextArticleStartsWithoutEvidence()
    {
        var words = new NameWords(Lexicon);
        var evidence = new NameEvidence(SmallLexicons.Words);
        words.Read(PlainText.Of("so General Novak spoke"));
        evidence.Gather(words);
        words.Read(PlainText.Of("they met Novak"));
        evidence.Gather(words);
        Assert.That(evidence.Of(words.Lower[2]) & WordEvidence.AfterTitle, Is.EqualTo(WordEvidence.None));
    }

    private static WordEvidence Of(string words, string word)
    {
        var (read, evidence) = Gather(words);
        return evidence.Of(read.Lower[At(read, word)]);
    }

    private static int At(NameWords words, string word) => Enumerable.Range(0, words.Text.Count).First(t => words.Text.Word(t) == word);

    private static (NameWords Words, NameEvidence Evidence) Gather(string words)
    {
        var read = new NameWords(Lexicon);
        read.Read(PlainText.Of(words));
        var evidence = new NameEvidence(SmallLexicons.Words);
        evidence.Gather(read);
        return (read, evidence);
    }
}
