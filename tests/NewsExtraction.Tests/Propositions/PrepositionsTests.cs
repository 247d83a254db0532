using NewsExtraction.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Propositions;

public class PrepositionsTests
{
    [TestCase("in/ADP/IN/case", "in")]
    [TestCase("In/ADP/IN/case", "in")]
    [TestCase("upon/ADP/IN/case", "on")]
    [TestCase("toward/ADP/IN/case", "towards")]
    [TestCase("amid/ADP/IN/case", "among")]
    [TestCase("after/SCONJ/IN/mark", "after")]
    public void AVariantHasItsUsualForm(string marker, string expected) => Assert.That(Of(marker), Is.EqualTo(expected));

    [TestCase("out/ADP/IN/case of/ADP/IN/case", "out of")]
    [TestCase("because/ADP/IN/case of/ADP/IN/case", "because of")]
    [TestCase("close/ADP/IN/case to/ADP/IN/case", "near")]
    [TestCase("in/ADP/IN/case to/ADP/IN/case", "into")]
    [TestCase("off/ADP/IN/case of/ADP/IN/case", "from")]
    [TestCase("together/ADP/IN/case with/ADP/IN/case", "with")]
    [TestCase("as/ADP/IN/case to/ADP/IN/case", "about")]
    public void AFixedExpressionIsOnePreposition(string markers, string expected) => Assert.That(Of(markers), Is.EqualTo(expected));

    [TestCase("from/ADP/IN/case behind/ADP/IN/case", "from")]
    [TestCase("in/ADP/IN/case the/DET/DT/det of/ADP/IN/case", "in")]
    public void OfOtherPairsTheFirstCounts(string markers, string expected) => Assert.That(Of(markers), Is.EqualTo(expected));

    [TestCase("the/DET/DT/det")]
    [TestCase("'s/PART/POS/case")]
    [TestCase("to/PART/TO/mark")]
    [TestCase("at/ADP/IN/case least/ADJ/JJS/amod")]
    public void OtherWordsAreNoPrepositions(string words) => Assert.That(Of(words), Is.Empty);

    [Test]
    public void AFixedWordBelongsToThePrepositionAboveIt()
    {
        var parsed = DocumentBuilder.Parse("""
            such     such    ADJ  JJ  3 case
            as       as      ADP  IN  1 fixed
            missiles missile NOUN NNS 0 root
            """);
        Assert.That(Prepositions.Of(parsed, 2), Is.EqualTo("such as"));
    }

    [TestCase("in", true)]
    [TestCase("near", true)]
    [TestCase("north of", true)]
    [TestCase("against", false)]
    [TestCase("", false)]
    public void SomePrepositionsTellPlaces(string preposition, bool expected) =>
        Assert.That(Prepositions.IsLocative(preposition), Is.EqualTo(expected));

    // Words before "town", all hung on it.
    private static string Of(string words)
    {
        var before = words.Split(' ');
        var rows = before.Select(word => word.Split('/')).Select(part =>
            $"{part[0]} {part[0]} {part[1]} {part[2]} {before.Length + 1} {part[3]}");
        var parsed = DocumentBuilder.Parse(string.Join('\n', rows.Append("town town NOUN NN 0 root")));
        return Prepositions.Of(parsed, before.Length);
    }
}
