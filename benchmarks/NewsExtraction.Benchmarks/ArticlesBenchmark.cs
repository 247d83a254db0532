using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Benchmarks;

/// <summary>Many different articles, one after another on one thread: how far each layer gets,
/// and what a thousand rules of a user's own add.</summary>
[MemoryDiagnoser]
[Config(typeof(ArticlesConfig))]
public class ArticlesBenchmark
{
    private const int UserRules = 1000;
    private readonly ArticleContext _context = new(SampleNews.Published);
    private readonly Pipeline _pipeline = NewsExtractor.Default.Pipeline;
    private NewsExtractor _withUserRules = null!;
    private PropositionLayer[] _propositions = [];

    [GlobalSetup]
    public void Prepare()
    {
        _propositions = VariedNews.Articles
            .Select(article => _pipeline.Find(new ArticleInput(article), _pipeline.Analyze(article)).Propositions).ToArray();
        _withUserRules = new NewsExtractorBuilder().AddEventRules(new EventRuleSource("user.events", MadeUpRules())).Build();
        var found = VariedNews.Articles.Sum(article =>
            _withUserRules.Extract(article).Events.Count(e => e.Type.StartsWith("Custom", StringComparison.Ordinal)));
        if (found == 0) throw new InvalidOperationException("No rule of the thousand found anything; nothing was timed.");
    }

    [Benchmark(Baseline = true, Description = "split on white space")]
    public int Split() => VariedNews.Articles.Sum(article => article.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    [Benchmark(Description = "text to tags, features, lemmas, trees")]
    public int Trees() => VariedNews.Articles.Sum(article => Parsed(article).Count);

    [Benchmark(Description = "text to entities and values")]
    public int Entities() =>
        VariedNews.Articles.Sum(article => _pipeline.EntityRecognizer.Recognize(Parsed(article), _context).Mentions.Count);

    [Benchmark(Description = "text to records")]
    public int Whole() => VariedNews.Articles.Sum(article => NewsExtractor.Default.Extract(article, SampleNews.Published).Events.Count);

    [Benchmark(Description = "text to records, 1,000 rules more")]
    public int WholeWithUserRules() =>
        VariedNews.Articles.Sum(article => _withUserRules.Extract(article, SampleNews.Published).Events.Count);

    [Benchmark(Description = "frames alone")]
    public int Frames() => _propositions.Sum(layer => _pipeline.Matching.Extract(layer, []).Count);

    [Benchmark(Description = "frames alone, 1,000 rules more")]
    public int FramesWithUserRules() => _propositions.Sum(layer => _withUserRules.Pipeline.Matching.Extract(layer, []).Count);

    private ParsedText Parsed(string article) => _pipeline.Analyze(article);

    // One rule in ten asks for a verb that the articles have; the others for words that no text has, as most words of most rule sets are
    // not in a text at hand.
    private string MadeUpRules()
    {
        var verbs = VariedNews.Articles.Select(Parsed)
            .SelectMany(text =>
                Enumerable.Range(0, text.Count).Where(i => text.Tagged.Upos(i) == Upos.Verb).Select(i => text.Tagged.Lemma(i)))
            .Where(lemma => lemma.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var rules = new StringBuilder();
        for (var i = 0; i < UserRules; i++)
        {
            var verb = i % 10 == 0 ? verbs[i / 10 * 7 % verbs.Length]
                : string.Create(CultureInfo.InvariantCulture,
                $"zorb{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}");
            rules.Append(CultureInfo.InvariantCulture,
                $"event Custom{i}\n  role Actor actor\n  role Thing\n  verb {verb}\n    subject (actor) -> Actor, object -> Thing "
                    + $"required\n\n");
        }

        return rules.ToString();
    }
}
