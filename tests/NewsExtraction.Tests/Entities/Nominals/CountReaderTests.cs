using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

internal sealed class CountReaderTests
{
    [Test]
    public void NumeralInWordsCounts()
    {
        var parsed = DocumentBuilder.Parse("""
            Four      four     NUM  CD  2 nummod
            civilians civilian NOUN NNS 3 nsubj
            died      die      VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 1), Is.EqualTo(CountRange.Exactly(4)));
    }

    [Test]
    public void AtLeastIsALowerBound()
    {
        var parsed = DocumentBuilder.Parse("""
            At      at      ADP  IN  2 case
            least   least   ADJ  JJS 3 nmod
            1,200   1,200   NUM  CD  4 nummod
            people  people  NOUN NNS 5 nsubj
            fled    flee    VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 3), Is.EqualTo(new CountRange(1200, null)));
    }

    [Test]
    public void QuantityNounCountsWhatFollowsOf()
    {
        var parsed = DocumentBuilder.Parse("""
            Thousands thousand NOUN NNS 4 nsubj
            of        of       ADP  IN  3 case
            fighters  fighter  NOUN NNS 1 nmod
            left      leave    VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 0), Is.EqualTo(new CountRange(2000, null)));
        Assert.That(NounPhrase.Content(parsed, 0), Is.EqualTo(2));
    }

    [Test]
    public void PhraseWithoutNumberHasNoCount()
    {
        var parsed = DocumentBuilder.Parse("""
            The      the     DET  DT  2 det
            soldiers soldier NOUN NNS 3 nsubj
            left     leave   VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 1), Is.Null);
    }

    [TestCase("one", 1)]
    [TestCase("nineteen", 19)]
    [TestCase("ninety", 90)]
    [TestCase("forty-two", 42)]
    [TestCase("Forty two", 42)]
    [TestCase("twelve hundred", 1200)]
    [TestCase("two hundred and fifty", 250)]
    [TestCase("three thousand five hundred", 3500)]
    [TestCase("two million", 2_000_000)]
    [TestCase("3 billion", 3_000_000_000)]
    [TestCase("dozen", 12)]
    [TestCase("two dozen", 24)]
    [TestCase("1,250", 1250)]
    [TestCase("12,500,000", 12_500_000)]
    [TestCase("30", 30)]
    [TestCase("30 thousand", 30_000)]
    [TestCase("both", 2)]
    [TestCase("couple of", 2)]
    [TestCase("pair of", 2)]
    public void NumbersAreExact(string words, long number) =>
        Assert.That(CountOf(words + " crews"), Is.EqualTo(CountRange.Exactly(number)));

    [TestCase("several", 3)]
    [TestCase("dozens of", 24)]
    [TestCase("scores of", 40)]
    [TestCase("hundreds of", 200)]
    [TestCase("thousands of", 2000)]
    [TestCase("tens of thousands of", 20_000)]
    [TestCase("hundreds of thousands of", 200_000)]
    [TestCase("millions of", 2_000_000)]
    [TestCase("more than 30", 30)]
    [TestCase("greater than 30", 30)]
    [TestCase("at least 30", 30)]
    [TestCase("at least some 30", 30)]
    [TestCase("over 30", 30)]
    [TestCase("over the 30", 30)]
    public void LowerBoundsAreOpenAbove(string words, long least) =>
        Assert.That(CountOf(words + " crews"), Is.EqualTo(new CountRange(least, null)));

    [TestCase("fewer than 30", 30)]
    [TestCase("less than thirty", 30)]
    [TestCase("at most 30", 30)]
    [TestCase("up to 30", 30)]
    [TestCase("under 30", 30)]
    public void UpperBoundsAreOpenBelow(string words, long most) =>
        Assert.That(CountOf(words + " crews"), Is.EqualTo(new CountRange(null, most)));

    [TestCase("20-30", 20, 30)]
    [TestCase("20–30", 20, 30)]
    [TestCase("20 to 30", 20, 30)]
    [TestCase("twenty to thirty", 20, 30)]
    [TestCase("between 20 and 30", 20, 30)]
    public void RangesHaveBothBounds(string words, long least, long most) =>
        Assert.That(CountOf(words + " crews"), Is.EqualTo(new CountRange(least, most)));

    [TestCase("about 30", 30)]
    [TestCase("nearly 30", 30)]
    [TestCase("rather than 30", 30)]
    [TestCase("next to 30", 30)]
    [TestCase("last 30", 30)]
    [TestCase("30 and 20", 30)]
    [TestCase("30 to 20", 30)]
    public void OtherWordsBeforeANumberAreNoBounds(string words, long number) =>
        Assert.That(CountOf(words + " crews"), Is.EqualTo(CountRange.Exactly(number)));

    [TestCase("many")]
    [TestCase("30-20")]
    [TestCase("1,23")]
    [TestCase("1234567890123456")]
    [TestCase("3.5")]
    [TestCase("T-72")]
    public void OtherWordsAreNoNumbers(string words) => Assert.That(CountOf(words + " crews"), Is.Null);

    [Test]
    public void AYearThatIsNoNumeralIsNoCount()
    {
        var parsed = DocumentBuilder.Parse("""
            The     the    DET  DT  3 det
            2014    2014   NUM  CD  3 compound
            attacks attack NOUN NNS 4 nsubj
            failed  fail   VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 2), Is.Null);
    }

    [Test]
    public void AnOrdinalIsNoCount()
    {
        var parsed = DocumentBuilder.Parse("""
            The    the    DET  DT 3 det
            second second ADJ  JJ 3 amod
            crew   crew   NOUN NN 4 nsubj
            left   leave  VERB VBD 0 root
            """);
        Assert.That(Count(parsed, 2), Is.Null);
    }

    /// <summary>The count of a phrase whose words all belong to its last one as numerals do.</summary>
    private static CountRange? CountOf(string phrase)
    {
        var words = phrase.Split(' ');
        var counting = words[..^1].Select(word => $"{word} {word} NUM CD {words.Length} nummod");
        var rows = counting.Append($"{words[^1]} {words[^1]} NOUN NNS 0 root");
        return CountReader.Read(DocumentBuilder.Parse(string.Join('\n', rows)), 0, words.Length - 1, words.Length);
    }

    private static CountRange? Count(ParsedText parsed, int head)
    {
        var (first, end) = NounPhrase.Tokens(parsed, head);
        return CountReader.Read(parsed, first, head, end);
    }
}
