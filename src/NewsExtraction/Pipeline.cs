using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Places;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>The steps in the order of the data. Each adds a layer to those before it; none reaches back.</summary>
internal sealed class Pipeline
{
    public required ITokenizer Tokenizer { get; init; }

    public required ITagger Tagger { get; init; }

    public required IDependencyParser Parser { get; init; }

    public required IEntityRecognizer EntityRecognizer { get; init; }

    public required CoreferenceResolver Coreference { get; init; }

    public required PropositionExtractor Propositions { get; init; }

    public required EventExtractor EventExtractor { get; init; }

    public required PlaceResolver Places { get; init; }

    public required AttributionFinder Attributions { get; init; }

    public required StatementEvents Statements { get; init; }

    public required LeaderCheck Leaders { get; init; }

    public required MentionConfidence Confidence { get; init; }

    public required EventResolver Joining { get; init; }

    public required MainEvent Main { get; init; }

    public IReadOnlyDictionary<string, Func<EventFacts, NewsEvent>> Records { get; init; } =
        FrozenDictionary<string, Func<EventFacts, NewsEvent>>.Empty;

    public IReadOnlyList<string> EventTypes { get; init; } = [];

    /// <summary>The steps up to propositions, whatever the language.</summary>
    public PropositionLayer Analyse(string text, CancellationToken cancellationToken)
    {
        var syntax = Parser.Parse(Tagger.Tag(Tokenizer.Tokenize(text, cancellationToken), cancellationToken), cancellationToken);
        return Propositions.Extract(EntityRecognizer.Recognize(syntax, new ArticleContext(null, null), cancellationToken),
            cancellationToken);
    }

    public Article Run(ArticleInput input, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var language = LanguageGuess.Of(input.Text);
        var syntax = Analyze(input.Text, cancellationToken);
        // In another language the steps below would find chance resemblances only.
        if (language != LanguageGuess.English) return new Article(input, language, syntax);

        var found = Read(input, syntax, cancellationToken);
        var (entities, attributions) = (found.Entities, found.Attributions);
        var (clusters, events) = Relate(input, syntax, found, cancellationToken);
        var main = Main.Of(clusters, syntax, input.Title);
        return new Article(input, language, syntax)
        {
            Resolved = entities,
            Entities = entities.Entities,
            Values = entities.Layer.Values,
            Attributions = attributions,
            Events = events,
            MainEvent = main < 0 ? null : events[main],
        };
    }

    /// <summary>The steps from the text to the tree.</summary>
    public ParsedText Analyze(string text, CancellationToken cancellationToken = default)
    {
        var tokens = Tokenizer.Tokenize(text, cancellationToken);
        return Parser.Parse(Tagger.Tag(tokens, cancellationToken), cancellationToken);
    }

    /// <summary>The steps from the tree to event mentions; their confidence is that of their rules.</summary>
    public Findings Read(ArticleInput input, ParsedText syntax, CancellationToken cancellationToken = default)
    {
        var context = new ArticleContext(input.Published, input.Title);
        var mentions = EntityRecognizer.Recognize(syntax, context, cancellationToken);
        var attributions = Attributions.Find(mentions, cancellationToken);
        var entities = Places.Resolve(Coreference.Resolve(mentions, context, attributions, cancellationToken));
        var propositions = Propositions.Extract(entities.Layer, cancellationToken);
        var ruled = EventExtractor.Extract(propositions, attributions, cancellationToken);
        var statements = Statements.Find(entities.Layer, attributions, new AttributionIndex(syntax, attributions), ruled);
        var events = LeaderStatements.Mark(StatementEvents.Join(ruled, statements), entities, Leaders, context);
        return new Findings(entities, attributions, events);
    }

    /// <summary>The steps from event mentions to events and their records.</summary>
    public (IReadOnlyList<EventCluster> Clusters, IReadOnlyList<NewsEvent> Events) Relate(ArticleInput input, ParsedText syntax,
        Findings found, CancellationToken cancellationToken = default)
    {
        var mentions = SharedMethod.Apply(Confidence.Score(found.Events, found.Entities), syntax);
        var clusters = Joining.Resolve(mentions, found.Entities, input.Title, cancellationToken);
        var records = new RecordBuilder(found.Entities, found.Attributions, Records);
        var events = new NewsEvent[clusters.Count];
        for (var i = 0; i < events.Length; i++) events[i] = records.Build(clusters[i], i);
        return (clusters, events);
    }

    /// <summary>What the steps below the tree find.</summary>
    internal readonly record struct Findings(ResolvedEntities Entities, IReadOnlyList<Attribution> Attributions,
        IReadOnlyList<EventMention> Events);
}
