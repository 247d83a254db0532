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

    private static CountRange? Count(ParsedText parsed, int head)
    {
        var (first, end) = NounPhrase.Tokens(parsed, head);
        return CountReader.Read(parsed, first, head, end);
    }
}
