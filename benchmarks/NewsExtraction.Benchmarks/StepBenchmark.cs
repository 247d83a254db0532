using BenchmarkDotNet.Attributes;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Models;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Benchmarks;

/// <summary>
/// Each step alone, its input made beforehand, and the whole. The yardstick splits the same text on white space into strings,
/// in the same run: compare the ratios, which change little between machines.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(StepConfig))]
public class StepBenchmark
{
    private readonly Pipeline _pipeline = NewsExtractor.Default.Pipeline;
    private readonly ArticleContext _context = new(SampleNews.Published);
    private readonly SyntaxNetwork _network =
        SyntaxNetwork.From(ModelSource.Package);
    private readonly Lemmatizer _lemmatizer = Lemmatizer.From(ModelSource.Package);
    private TokenizedText _tokens = null!;
    private TaggedText _tagged = null!;
    private ParsedText _parsed = null!;
    private EntityLayer _entities = null!;
    private ResolvedEntities _resolved = null!;
    private PropositionLayer _propositions = null!;
    private IReadOnlyList<Attribution> _attributions = [];
    private IReadOnlyList<EventMention> _mentions = [];

    [GlobalSetup]
    public void Prepare()
    {
        _tokens = _pipeline.Tokenizer.Tokenize(SampleNews.Article);
        _tagged = _pipeline.Tagger.Tag(_tokens);
        _parsed = _pipeline.Parser.Parse(_tagged);
        _entities = _pipeline.EntityRecognizer.Recognize(_parsed, _context);
        (_resolved, _attributions, _propositions, _mentions) =
            _pipeline.Find(new ArticleInput(SampleNews.Article, SampleNews.Published), _parsed);
        Verify();
    }

    // What is timed must be right first: a step that finds nothing is fast.
    private void Verify()
    {
        var article = Whole();
        Require(article.Sentences.Count is > 15 and < 30, "sentences");
        Require(_tokens.Count > SampleNews.Words, "tokens");
        Require(article.Entities.SelectMany(e => e.Mentions).Any(m => article.TextOf(m.Span) == "Hodeidah"), "entities");
        Require(article.Events.Count >= 10, "events");
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"The {what} of the sample article are not what they should be; nothing was timed.");
    }

    [Benchmark(Baseline = true, Description = "split on white space")]
    public string[] Split() => SampleNews.Article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    [Benchmark(Description = "tokens and sentences")]
    public TokenizedText Tokens() => _pipeline.Tokenizer.Tokenize(SampleNews.Article);

    [Benchmark(Description = "tags, features, lemmas, without trees")]
    public TaggedText TagsAlone()
    {
        var run = NetworkRun.Over(_tokens, _network, trees: false, CancellationToken.None);
        return Morphology.Complete(_tokens, run.Upos, run.Xpos, _lemmatizer);
    }

    [Benchmark(Description = "tags, features, lemmas, trees")]
    public TaggedText Tags() => _pipeline.Tagger.Tag(_tokens);

    [Benchmark(Description = "trees, read out")]
    public ParsedText Trees() => _pipeline.Parser.Parse(_tagged);

    [Benchmark(Description = "entities and values")]
    public object Entities() => _pipeline.EntityRecognizer.Recognize(_parsed, _context);

    [Benchmark(Description = "attributions")]
    public object Attributions() => _pipeline.Attributions.Find(_entities);

    [Benchmark(Description = "coreference")]
    public object Coreference() => _pipeline.Coreference.Resolve(_entities, _context, _attributions);

    [Benchmark(Description = "places")]
    public object Places() => _pipeline.Places.Resolve(_resolved);

    [Benchmark(Description = "propositions")]
    public object Propositions() => _pipeline.Propositions.Extract(_resolved.Layer);

    [Benchmark(Description = "event frames")]
    public object Frames() => _pipeline.Matching.Extract(_propositions, _attributions);

    [Benchmark(Description = "events out of mentions")]
    public object Events() => _pipeline.Joining.Resolve(_mentions, _resolved);

    [Benchmark(Description = "the whole: text to records")]
    public Article Whole() => NewsExtractor.Default.Extract(SampleNews.Article, SampleNews.Published);
}
