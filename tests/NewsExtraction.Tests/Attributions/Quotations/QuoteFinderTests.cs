using NewsExtraction.Attributions;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Attributions.Quotations;

public sealed class QuoteFinderTests
{
    [TestCase("“We left,” he said.", "“We left,”")]
    [TestCase("\"We left,\" he said.", "\"We left,\"")]
    [TestCase("«We left», he said.", "«We left»")]
    [TestCase("„We left”, he said.", "„We left”")]
    [TestCase("‘We left now,’ he said.", "‘We left now,’")]
    [TestCase("'We left now,' he said.", "'We left now,'")]
    public void QuotationsOfAllMarksAreFound(string text, string quotation) =>
        Assert.That(Quoted(text), Is.EqualTo(new[] { quotation }));

    [Test]
    public void EachQuotationIsFound() =>
        Assert.That(Quoted("“We left,” he said, “and you stayed.”"), Is.EqualTo(new[] { "“We left,”", "“and you stayed.”" }));

    [TestCase("He said: “We heard ‘go home’ and left.”", "“We heard ‘go home’ and left.”")]
    [TestCase("He said: \"We heard 'go home' and left.\"", "\"We heard 'go home' and left.\"")]
    public void NestedMarksBelongToTheQuotationAround(string text, string quotation) =>
        Assert.That(Quoted(text), Is.EqualTo(new[] { quotation }));

    [TestCase("They said (“we left”) little.", "“we left”")]
    [TestCase("They said (\"we left\") little.", "\"we left\"")]
    public void ABracketMayStandBeforeAnOpeningMark(string text, string quotation) =>
        Assert.That(Quoted(text), Is.EqualTo(new[] { quotation }));

    [Test]
    public void AnApostropheInsideDoesNotClose() =>
        Assert.That(Quoted("‘The army’s men left,’ he said."), Is.EqualTo(new[] { "‘The army’s men left,’" }));

    [TestCase("The country's army didn't leave.")]
    [TestCase("They left in the '90s.")]
    [TestCase("The pipe is 5\" wide.")]
    public void ApostrophesAndInchesOpenNothing(string text) => Assert.That(Quoted(text), Is.Empty);

    [Test]
    public void AnOpenQuotationEndsWithTheParagraph() =>
        Assert.That(Quoted("He said: “We left now.\n\nThe river rose."), Is.EqualTo(new[] { "“We left now." }));

    [Test]
    public void AnOpenQuotationMayGoOnInTheNextParagraph() =>
        Assert.That(Quoted("“We left now.\n\n“The river rose.”"), Is.EqualTo(new[] { "“We left now.", "“The river rose.”" }));

    [TestCase("He said: “We left now.", true)]
    [TestCase("He said: “We left now.”", false)]
    public void AnOpenQuotationSaysSo(string text, bool isOpen) =>
        Assert.That(QuoteFinder.Find(Bare(text))[0].IsOpen, Is.EqualTo(isOpen));

    [TestCase(0, false, false)]
    [TestCase(3, true, true)]
    [TestCase(4, false, true)]
    [TestCase(6, false, true)]
    [TestCase(7, false, false)]
    public void AQuotationContainsItsMarks(int token, bool opens, bool contains)
    {
        var quotes = QuoteFinder.Find(Bare("He said : “We left” now."));
        Assert.That((quotes.OpensAt(token), quotes.Contains(token)), Is.EqualTo((opens, contains)));
    }

    [TestCase(0, 3, 0)]
    [TestCase(0, 5, 2)]
    [TestCase(4, 6, 2)]
    [TestCase(0, 9, 4)]
    public void QuotedTokensOfARangeAreCounted(int first, int end, int expected)
    {
        var quotes = QuoteFinder.Find(Bare("He said : “We left” now."));
        Assert.That(quotes.QuotedTokens(new(first, end)), Is.EqualTo(expected));
    }

    private static string[] Quoted(string text)
    {
        var parsed = Bare(text);
        var quotes = QuoteFinder.Find(parsed);
        return Enumerable.Range(0, quotes.Count)
            .Select(i => parsed.Tokens.SpanOf(quotes[i].First, quotes[i].End).In(text).ToString()).ToArray();
    }

    private static ParsedText Bare(string text)
    {
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        var heads = new int[tokens.Count];
        Array.Fill(heads, -1);
        var lemmas = Enumerable.Range(0, tokens.Count).Select(tokens.Word).ToArray();
        return new ParsedText(
            new TaggedText(tokens, new Upos[tokens.Count], new PennTag[tokens.Count], lemmas, new MorphFeatures[tokens.Count]), heads,
            new Relation[tokens.Count]);
    }
}
