using NewsExtraction.Attributions;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Attributions;

public sealed class QuoteFinderTests
{
    [TestCase("“We left,” he said.", "“We left,”")]
    [TestCase("\"We left,\" he said.", "\"We left,\"")]
    [TestCase("«We left», he said.", "«We left»")]
    [TestCase("‘We left now,’ he said.", "‘We left now,’")]
    [TestCase("He said: “We heard ‘go home’ and left.”", "“We heard ‘go home’ and left.”")]
    [TestCase("He said: “We left now.\n\nThe river rose.", "“We left now.")]
    public void QuotationsOfAllMarksAreFound(string text, string quotation)
    {
        var parsed = Bare(text);
        var found = QuoteFinder.Find(parsed)[0];
        Assert.That(parsed.Tokens.SpanOf(found.First, found.End).In(text).ToString(), Is.EqualTo(quotation));
    }

    [TestCase("The country's army didn't leave.")]
    [TestCase("They left in the '90s.")]
    public void ApostrophesOpenNothing(string text) => Assert.That(QuoteFinder.Find(Bare(text)), Is.Empty);

    [Test]
    public void AnOpenQuotationSaysSo() => Assert.That(QuoteFinder.Find(Bare("He said: “We left now."))[0].IsOpen, Is.True);

    private static ParsedText Bare(string text)
    {
        var tokens = Tokenizer.English.Tokenize(text);
        var heads = new int[tokens.Count];
        Array.Fill(heads, -1);
        var lemmas = Enumerable.Range(0, tokens.Count).Select(tokens.Word).ToArray();
        return new ParsedText(
            new TaggedText(tokens, new Upos[tokens.Count], new PennTag[tokens.Count], lemmas, new MorphFeatures[tokens.Count]), heads,
            new Relation[tokens.Count]);
    }
}
