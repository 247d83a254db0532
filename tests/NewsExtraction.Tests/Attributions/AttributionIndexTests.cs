using NewsExtraction.Attributions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions;

public sealed class AttributionIndexTests
{
    private const string Sentence = """
        He    he    PRON  PRP 2 nsubj
        said  say   VERB  VBD 0 root
        they  they  PRON  PRP 4 nsubj
        feared fear VERB  VBD 2 ccomp
        rain  rain  NOUN  NN  4 obj
        .     .     PUNCT .   2 punct
        """;

    [TestCase("He", -1, -1)]
    [TestCase("they", 0, 0)]
    [TestCase("rain", 1, 0)]
    public void AWordBelongsToTheInnermostContent(string word, int any, int speech)
    {
        var parsed = DocumentBuilder.Parse(Sentence);
        var index = new AttributionIndex(parsed,
        [
            new() { Index = 0, Act = AttributionAct.Speech, Content = [parsed.Tokens.SpanOf(2, 5)] },
            new() { Index = 1, Act = AttributionAct.Thought, Content = [parsed.Tokens.SpanOf(4, 5)] },
        ]);
        var token = Enumerable.Range(0, parsed.Count).First(i => parsed.Word(i) == word);
        Assert.That((index.At(token), index.SpeechAt(token)), Is.EqualTo((any, speech)));
    }

    [Test]
    public void AllStretchesOfAContentCount()
    {
        var parsed = DocumentBuilder.Parse(Sentence);
        var index = new AttributionIndex(parsed, [new() { Content = [parsed.Tokens.SpanOf(0, 1), parsed.Tokens.SpanOf(4, 5)] }]);
        Assert.That(Enumerable.Range(0, parsed.Count).Select(index.SpeechAt), Is.EqualTo(new[] { 0, -1, -1, -1, 0, -1 }));
    }

    [Test]
    public void AnAttributionCoversWhatItsContentHolds()
    {
        var attribution = new Attribution { Content = [new(0, 10), new(20, 30)] };
        Assert.That((attribution.Covers(new(22, 25)), attribution.Covers(new(5, 25))), Is.EqualTo((true, false)));
    }
}
