using NewsExtraction.Coreference;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Who speaks a quotation, and whom its first persons mean.</summary>
internal sealed class SpeakersTests
{
    private const string QuoteThenSpeaker = """
        “    “   PUNCT `` 3 punct
        I    I   PRON  PRP 3 nsubj
        won  win VERB  VBD 5 ccomp
        ”    ”   PUNCT '' 3 punct
        said say VERB  VBD 0 root
        Holm Holm PROPN NNP 5 nsubj
        """;

    [Test]
    public void FirstPersonOfAQuotationIsItsSpeaker()
    {
        var layer = MarkedText.Over(QuoteThenSpeaker, "I|Person pronoun", "Holm|Person");
        var said = new Attribution { SourceHead = 5, Content = [new TextSpan(0, layer.Parsed.Span(3).End)] };
        Assert.That(ResolvedText.Groups(ResolvedText.WithPronouns(layer, null, said)), Is.EqualTo(new[] { "I | Holm" }));
    }

    [Test]
    public void WithoutASpeakerItIsNobody()
    {
        var layer = MarkedText.Over(QuoteThenSpeaker, "I|Person pronoun", "Holm|Person");
        Assert.That(ResolvedText.Groups(ResolvedText.WithPronouns(layer)), Is.EqualTo(new[] { "Holm" }));
    }

    [TestCase("“ he left ” and slept", "he left")]
    [TestCase("« he left » and slept", "he left")]
    [TestCase("\" he left \" and slept", "he left")]
    [TestCase("'' he left '' and slept", "he left")]
    [TestCase("`` he left '' and slept", "he left")]
    [TestCase("he left and slept", "")]
    [TestCase("“ he left and slept", "he left and slept")]
    public void EverySortOfMarkOpensAndCloses(string words, string quoted) => Assert.That(Quoted(words), Is.EqualTo(quoted));

    [Test]
    public void QuotationsAreCountedInTextOrder()
    {
        var parsed = Words("“ one ” two “ three ”");
        var quotations = new Quotations(parsed, []);
        Assert.That(Enumerable.Range(0, parsed.Count).Select(quotations.At), Is.EqualTo(new[] { -1, 0, -1, -1, -1, 1, -1 }));
    }

    [Test]
    public void QuotationLeftOpenEndsWithItsParagraph()
    {
        var parsed = DocumentBuilder.Parse("""
            “    “     PUNCT `` 2 punct
            left leave VERB VBD 0 root

            went go    VERB VBD 0 root
            ¶
            ran  run   VERB VBD 0 root
            """);
        var quotations = new Quotations(parsed, []);
        Assert.That(Enumerable.Range(0, parsed.Count).Select(quotations.At), Is.EqualTo(new[] { -1, 0, 0, -1 }));
    }

    [Test]
    public void FirstAttributionNamesTheSpeaker()
    {
        var parsed = Words("“ one two ” three four");
        var all = new TextSpan(0, parsed.Text.Length);
        var quotations = new Quotations(parsed,
            [new Attribution { SourceHead = -1, Content = [all] }, new Attribution { SourceHead = 4, Content = [all] },
            new Attribution { SourceHead = 5, Content = [all] }]);
        Assert.Multiple(() =>
        {
            Assert.That(quotations.Speaker(quotations.At(1)), Is.EqualTo(4));
            Assert.That(quotations.Speaker(quotations.At(5)), Is.EqualTo(-1));
        });
    }

    private static string Quoted(string words)
    {
        var parsed = Words(words);
        var quotations = new Quotations(parsed, []);
        return string.Join(' ', Enumerable.Range(0, parsed.Count).Where(t => quotations.At(t) >= 0).Select(parsed.Word));
    }

    private static ParsedText Words(string words) =>
        DocumentBuilder.Parse(string.Join('\n', words.Split(' ').Select((w, i) => $"{w} {w} X FW {i} dep")));
}
