using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>Every built-in step can be handed on by a step of a user's own.</summary>
internal sealed class WrappedStepsTests
{
    private const string Text = "The army retook Mosul on Friday, a spokesman said. Rebels fled to Tal Afar.";
    private static readonly NewsExtractor BuiltIn = NewsExtractor.Default;

    [Test]
    public void StepsThatOnlyHandOnChangeNothing()
    {
        var calls = new List<string>();
        var wrapped = new NewsExtractorBuilder()
            .Tokenizer(new Counting(BuiltIn.Tokenizer, calls))
            .Tagger(new Counting(BuiltIn.Tagger, calls))
            .Parser(new Counting(BuiltIn.Parser, calls))
            .EntityRecognizer(new Counting(BuiltIn.EntityRecognizer, calls))
            .Build();
        Assert.That(ArticleJson.ToJson(wrapped.Extract(Text)), Is.EqualTo(ArticleJson.ToJson(BuiltIn.Extract(Text))));
        Assert.That(calls, Is.EqualTo(new[] { "tokens", "tags", "trees", "entities" }));
    }

    [Test]
    public void AWrappedTokenizerSeesTheTextThatTheNextStepsWillNot()
    {
        var extractor = new NewsExtractorBuilder().Tokenizer(new WithoutTail(BuiltIn.Tokenizer)).Build();
        Assert.That(extractor.Extract(Text).Sentences, Has.Count.EqualTo(1));
    }

    [Test]
    public void ATaggerOfOnesOwnNeedsTagsAndLemmasOnly()
    {
        var extractor = new NewsExtractorBuilder().Tagger(new Retagged(BuiltIn.Tagger)).Build();
        var syntax = extractor.Extract(Text).Syntax;
        var expected = BuiltIn.Extract(Text).Syntax;
        Assert.That(Enumerable.Range(0, syntax.Count).Select(syntax.Features),
            Is.EqualTo(Enumerable.Range(0, expected.Count).Select(expected.Features)));
    }

    private sealed class Counting(object step, List<string> calls) : ITokenizer, ITagger, IDependencyParser, IEntityRecognizer
    {
        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default) =>
            Noted("tokens", ((ITokenizer)step).Tokenize(text, cancellationToken));

        public TaggedText Tag(TokenizedText tokens, CancellationToken cancellationToken = default) =>
            Noted("tags", ((ITagger)step).Tag(tokens, cancellationToken));

        public ParsedText Parse(TaggedText tagged, CancellationToken cancellationToken = default) =>
            Noted("trees", ((IDependencyParser)step).Parse(tagged, cancellationToken));

        public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default) =>
            Noted("entities", ((IEntityRecognizer)step).Recognize(parsed, context, cancellationToken));

        private T Noted<T>(string call, T result)
        {
            calls.Add(call);
            return result;
        }
    }

    private sealed class WithoutTail(ITokenizer inner) : ITokenizer
    {
        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default) =>
            inner.Tokenize(text[..text.IndexOf(" Rebels", StringComparison.Ordinal)], cancellationToken);
    }

    // The same tags and lemmas in a layer of its own: the features follow from them.
    private sealed class Retagged(ITagger inner) : ITagger
    {
        public TaggedText Tag(TokenizedText tokens, CancellationToken cancellationToken = default)
        {
            var tagged = inner.Tag(tokens, cancellationToken);
            var all = Enumerable.Range(0, tokens.Count).ToArray();
            return new TaggedText(tokens, Array.ConvertAll(all, tagged.Upos), Array.ConvertAll(all, tagged.Xpos),
                Array.ConvertAll(all, tagged.Lemma));
        }
    }
}
