using NewsExtraction.Tests.Support;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>A text with its tokens, as users build and read it.</summary>
internal sealed class TokenizedTextTests
{
    private const string Words = "Rain fell. Boats sank.";

    private static readonly TextSpan[] Spans = [new(0, 4), new(5, 9), new(9, 10), new(11, 16), new(17, 21), new(21, 22)];

    [TestCase(0, 3, 3, 5)]
    [TestCase(0, 3, 3, 7)]
    [TestCase(0, 3, 4, 6)]
    [TestCase(1, 3, 3, 6)]
    [TestCase(0, 3, 3, 3)]
    [TestCase(0, 4, 3, 6)]
    public void SentencesMustHoldEveryTokenOnce(int first, int end, int second, int last) =>
        Assert.That(() => new TokenizedText(Words, Spans, [Sentence(0, first, end), Sentence(1, second, last)]),
            Throws.TypeOf<ArgumentException>().With.Property("ParamName").EqualTo("sentences"));

    [Test]
    public void NothingMayBeNull()
    {
        Assert.That(() => new TokenizedText(null!, Spans, []), Throws.ArgumentNullException);
        Assert.That(() => new TokenizedText(Words, null!, []), Throws.ArgumentNullException);
        Assert.That(() => new TokenizedText(Words, Spans, null!), Throws.ArgumentNullException);
    }

    [Test]
    public void TokensTellTheirWordsSentencesAndSpaces()
    {
        var text = new TokenizedText(Words, Spans, [Sentence(0, 0, 3), Sentence(1, 3, 6)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Enumerable.Range(0, text.Count).Select(text.Word), Is.EqualTo(new[] { "Rain", "fell", ".", "Boats", "sank", "." }));
            Assert.That(Enumerable.Range(0, text.Count).Select(t => text.SentenceOf(t).Index), Is.EqualTo(new[] { 0, 0, 0, 1, 1, 1 }));
            Assert.That(Enumerable.Range(0, text.Count).Select(text.SpaceAfter),
                Is.EqualTo(new[] { true, false, true, true, false, true }));
            Assert.That(text.SpanOf(3, 5), Is.EqualTo(new TextSpan(11, 21)));
        }
    }

    [TestCase(0, 0)]
    [TestCase(3, 0)]
    [TestCase(4, 1)]
    [TestCase(9, 2)]
    [TestCase(10, 3)]
    [TestCase(21, 5)]
    [TestCase(22, -1)]
    public void AnOffsetLeadsToTheFirstTokenThatEndsBehindIt(int offset, int token) =>
        Assert.That(new TokenizedText(Words, Spans, [Sentence(0, 0, 6)]).FirstTokenIn(new TextSpan(offset, offset + 1)), Is.EqualTo(token));

    [Test]
    public void ALongSentenceIsCutBehindACommaInItsLastQuarterOrAtTheEnd()
    {
        var tokens = SmallTables.Tokenizer.Tokenize("One, two three four five six seven, eight nine ten eleven twelve thirteen.");
        var cut = tokens.WithSentencesUpTo(10);

        Assert.That(cut.Sentences.Select(s => s.Count), Is.EqualTo(new[] { 9, 7 }));
        Assert.That(cut.Sentences.Select(s => s.StartsParagraph), Is.EqualTo(new[] { true, false }));
        Assert.That(cut.Sentences.Select(s => s.Index), Is.EqualTo(new[] { 0, 1 }));
        Assert.That(cut.Sentences[1].Span.In(cut.Text).ToString(), Is.EqualTo("eight nine ten eleven twelve thirteen."));
        Assert.That(cut.CutSentences, Is.EqualTo(new[] { tokens.Sentences[0].Span }));
        Assert.That(tokens.WithSentencesUpTo(6).Sentences.Select(s => s.Count), Is.EqualTo(new[] { 6, 6, 4 }));
    }

    [Test]
    public void SentencesThatAreShortEnoughStay()
    {
        var tokens = SmallTables.Tokenizer.Tokenize("Rain fell. Boats sank in the harbour.");
        Assert.That(tokens.WithSentencesUpTo(tokens.Sentences[1].Count), Is.SameAs(tokens));
        Assert.That(tokens.WithSentencesUpTo(4).Sentences.Select(s => s.Count), Is.EqualTo(new[] { 3, 4, 2 }));
    }

    private static Sentence Sentence(int index, int first, int end) => new(index, first, end, default, index == 0);
}
