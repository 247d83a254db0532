using NewsExtraction.Tests.Support;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>What a reader does not see is no word, and all spans point into the text as given.</summary>
[TestFixture]
internal sealed class RunningTextTests
{
    private static TokenizedText Read(string text) => SmallTables.Tokenizer.Tokenize(text);

    private static string Words(TokenizedText tokens) => string.Join('|', Enumerable.Range(0, tokens.Count).Select(tokens.Word));

    [TestCase("The <b>mayor</b> left.", "The|mayor|left|.")]
    [TestCase("<a href=\"http://a.org/?x=1\" title='a > b'>Ferries</a> stopped.", "Ferries|stopped|.")]
    [TestCase("<location>Marwa</location> fell.", "Marwa|fell|.")]
    [TestCase("<!-- note --><style>p { }</style>Rain fell.", "Rain|fell|.")]
    [TestCase("<?xml version=\"1.0\"?><head><title>x</title></head><p>Rain fell.</p>", "Rain|fell|.")]
    [TestCase("Prices rose < 3 and > 2.", "Prices|rose|<|3|and|>|2|.")]
    [TestCase("if a<b and c>d", "if|a|<|b|and|c|>|d")]
    public void TagsAreNoWords(string text, string words) => Assert.That(Words(Read(text)), Is.EqualTo(words));

    [TestCase("Iran&#8217;s navy", "Iran|’s|navy")]
    [TestCase("AT&amp;T &ndash; sued", "AT&T|–|sued")]
    [TestCase("the party&amp;#039;s seat", "the|party|'s|seat")]
    [TestCase("a &#150; b", "a|–|b")]
    [TestCase("R&D; and &unknown;", "R&D|;|and|&|unknown|;")]
    public void EntitiesAreTheirCharacters(string text, string words) => Assert.That(Words(Read(text)), Is.EqualTo(words));

    [TestCase("Sol\u00ADdiers left Ma\u200Blaga\u200E.", "Soldiers|left|Malaga|.")]
    [TestCase("\uFEFFThe\u2060 port", "The|port")]
    public void WhatIsNotSeenIsNoPartOfAWord(string text, string words) => Assert.That(Words(Read(text)), Is.EqualTo(words));

    [Test]
    public void JoinersOfOtherScriptsStay() => Assert.That(Words(Read("می\u200Cرود")), Is.EqualTo("می\u200Cرود"));

    [TestCase("The judge [Agency photo] spoke.", "The|judge|spoke|.")]
    [TestCase("Rebels (Photo by Ana Roe) left.", "Rebels|left|.")]
    [TestCase("Talks began, a minister said. [+1204 chars]", "Talks|began|,|a|minister|said|.")]
    [TestCase("Talks began. More", "Talks|began|.")]
    [TestCase("Talks began. [...]", "Talks|began|.")]
    [TestCase("It [the truce] will hold.", "It|[|the|truce|]|will|hold|.")]
    [TestCase("They want more.", "They|want|more|.")]
    [TestCase("He (later deleting the photo) fled.", "He|(|later|deleting|the|photo|)|fled|.")]
    public void CreditsAndMarksOfACutAreNoWords(string text, string words) => Assert.That(Words(Read(text)), Is.EqualTo(words));

    [Test]
    public void SpansPointIntoTheTextAsGiven()
    {
        const string text = "<p>Sol\u00ADdiers of AT&amp;T left.</p>";
        var tokens = Read(text);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(tokens.Text, Is.SameAs(text));
            Assert.That(tokens.Span(0).In(text).ToString(), Is.EqualTo("Sol\u00ADdiers"));
            Assert.That(tokens.Span(2).In(text).ToString(), Is.EqualTo("AT&amp;T"));
            Assert.That(tokens.CharsIn(tokens.SpanOf(0, 3)).ToString(), Is.EqualTo("Soldiers of AT&T"));
            Assert.That(tokens.Sentences[0].Span.In(text).ToString(), Does.StartWith("Sol").And.EndsWith("left."));
        }
    }

    [Test]
    public void BlocksEndALineAndALineThatGoesOnDoesNot()
    {
        var text = "<b>ALERT:</b> Army takes port<br>Crews flee<br/>by boat<p>Two died</p>";
        var sentences = Read(text).Sentences;
        Assert.That(sentences, Has.Count.EqualTo(3));
        Assert.That(sentences.Select(s => s.StartsParagraph), Has.All.True);
    }

    [Test]
    public void UnclosedMarksAreReadInLinearTime()
    {
        var text = string.Concat(Enumerable.Repeat("<!-- <script> <p [+ &amp (photo ", 20_000));
        Assert.That(Read(text).Count, Is.GreaterThan(20_000));
    }
}
