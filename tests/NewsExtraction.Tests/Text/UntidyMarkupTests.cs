using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Text;

/// <summary>Entities, comments and asides as pages and feeds leave them in a text.</summary>
internal sealed class UntidyMarkupTests
{
    [TestCase("a &amp;amp;amp; b", "a|&|b")]
    [TestCase("a &amp;lt; b", "a|<|b")]
    [TestCase("AT&amp;T", "AT&T")]
    [TestCase("a &amp;", "a|&")]
    [TestCase("a &", "a|&")]
    [TestCase("a & b &", "a|&|b|&")]
    [TestCase("a &#146;s", "a|’s")]
    [TestCase("a &#x2019;s", "a|’s")]
    [TestCase("a &eacute; b", "a|é|b")]
    [TestCase("a &#128; b", "a|€|b")]
    public void EntitiesAreTheirCharacters(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [Test]
    public void AWordWithAnEntityPointsToAllOfIt()
    {
        const string text = "See caf&amp;eacute; now";
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        Assert.That(tokens.Word(1), Is.EqualTo("café"));
        Assert.That(tokens.Span(1).In(text).ToString(), Is.EqualTo("caf&amp;eacute;"));
        Assert.That(tokens.Span(2).In(text).ToString(), Is.EqualTo("now"));
    }

    [TestCase("Rain <!-- a > b --> fell.", "Rain|fell|.")]
    [TestCase("Rain <![CDATA[fell]]>.", "Rain|fell|.")]
    [TestCase("<!DOCTYPE html>Rain fell.", "Rain|fell|.")]
    [TestCase("<script>var a = '<b>';</script>Rain fell.", "Rain|fell|.")]
    [TestCase("<style>p { }</STYLE>Rain", "Rain")]
    [TestCase("<script>var a;</script >Rain fell.", "Rain|fell|.")]
    [TestCase("<script>var a;</script\t\n>Rain <script>var b;</script>fell.", "Rain|fell|.")]
    [TestCase("<style>p { }</STYLE\n>Rain", "Rain")]
    [TestCase("<style>p { }</style/>Rain", "Rain")]
    [TestCase("<script>var a;</script id=\"x\">Rain", "Rain")]
    [TestCase("<script>var a = '</scripted>';</script>Rain", "Rain")]
    [TestCase("<script>var a;</script <p>Rain</p>", "Rain")]
    [TestCase("<svg><text>a</text></svg >Rain", "Rain")]
    [TestCase("<script>Rain fell.</scripted>", "Rain|fell|.")]
    [TestCase("<script>Rain</script", "Rain|<|/|script")]
    [TestCase("Rain <! fell", "Rain|<|!|fell")]
    [TestCase("a ]] b", "a|]|]|b")]
    public void CommentsAndScriptsAreNotRead(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("Crews flee<br>by boat", 1)]
    [TestCase("Crews flee<br> By boat", 2)]
    [TestCase("Crews flee<BR/>by boat", 1)]
    [TestCase("Crews flee<p>by boat", 2)]
    [TestCase("Crews flee<br>", 1)]
    [TestCase("Crews <b>flee</b> by boat", 1)]
    public void ABreakGoesOnWhereTheNextLineBeginsSmall(string text, int sentences) =>
        Assert.That(SmallTables.Tokenizer.Tokenize(text).Sentences, Has.Count.EqualTo(sentences));

    [TestCase("The judge (Agency photo) spoke.", "The|judge|spoke|.")]
    [TestCase("The judge [Photo: Ana Roe] spoke.", "The|judge|spoke|.")]
    [TestCase("The judge [AP Photo/Ana Roe] spoke.", "The|judge|spoke|.")]
    [TestCase("The judge (Photo courtesy of the court) spoke.", "The|judge|spoke|.")]
    [TestCase("The judge [Photo credit Ana Roe] spoke.", "The|judge|spoke|.")]
    [TestCase("The judge {photo} spoke.", "The|judge|spoke|.")]
    [TestCase("The judge [The Agency photo] spoke.", "The|judge|spoke|.")]
    [TestCase("Talks began. [+12 characters]", "Talks|began|.")]
    [TestCase("Talks began. (1,204 more chars)", "Talks|began|.")]
    [TestCase("Talks began. [More]", "Talks|began|.")]
    [TestCase("Talks began. […] More", "Talks|began|.")]
    [TestCase("Talks began.\nMore »", "Talks|began|.")]
    [TestCase("Talks began. \"So.\" More", "Talks|began|.|\"|So|.|\"")]
    public void CreditsLinksAndCutsAreNotRead(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    [TestCase("The judge (the court's own photo) spoke.", "The|judge|(|the|court|'s|own|photo|)|spoke|.")]
    [TestCase("The judge (Photo 51) spoke.", "The|judge|(|Photo|51|)|spoke|.")]
    [TestCase("The judge [photo) spoke.", "The|judge|[|photo|)|spoke|.")]
    [TestCase("The judge [] spoke.", "The|judge|[|]|spoke|.")]
    [TestCase("The judge [chars] spoke.", "The|judge|[|chars|]|spoke|.")]
    [TestCase("The judge [...] spoke.", "The|judge|[...]|spoke|.")]
    [TestCase("He wants more", "He|wants|more")]
    [TestCase("More rain fell.", "More|rain|fell|.")]
    public void OtherBracketsAndWordsAreRead(string text, string words) => Assert.That(Words(text), Is.EqualTo(words));

    private static string Words(string text)
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        return string.Join('|', Enumerable.Range(0, tokens.Count).Select(tokens.Word));
    }
}
