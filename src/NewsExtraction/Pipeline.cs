using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Output;
using NewsExtraction.Places;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>
/// All steps, in the order in which they run; a test holds the list of properties against the order of the folders. Each step
/// adds a layer to those before it. Extraction and explanation run the same list.
/// </summary>
internal sealed class Pipeline
{
    public required ITokenizer Tokenizer { get; init; }

    public required LanguageGuess Languages { get; init; }

    public required ITagger Tagger { get; init; }

    public required IDependencyParser Parser { get; init; }

    public required IEntityRecognizer EntityRecognizer { get; init; }

    public required AttributionFinder Attributions { get; init; }

    public required CoreferenceResolver Coreference { get; init; }

    public required PlaceResolver Places { get; init; }

    public required PropositionExtractor Propositions { get; init; }

    public required EventExtractor Matching { get; init; }

    public required StatementEvents Statements { get; init; }

    public required LeaderCheck Leaders { get; init; }

    public required MentionConfidence Confidence { get; init; }

    public required EventResolver Joining { get; init; }

    public required MainEvent Main { get; init; }

    /// <summary>Longest sentence that any step sees, in tokens; a longer one is read as several.</summary>
    public int LongestSentence { get; init; } = ExtractionOptions.LongestSentence;

    /// <summary>Makers of the records of users' own types, by the type's name.</summary>
    public IReadOnlyDictionary<string, Func<EventFacts, NewsEvent>> Records { get; init; } =
        FrozenDictionary<string, Func<EventFacts, NewsEvent>>.Empty;

    /// <summary>All steps over one article.</summary>
    /// <param name="input">The article.</param>
    /// <param name="trace">Told of every frame tried, or null.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public Reading Run(ArticleInput input, IMatchTrace? trace, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var meter = Work.Over(cancellationToken);
        var syntax = Analyze(input.Text, cancellationToken);
        var language = Languages.Of(syntax.Tokens.RunningText);
        // In another language the steps below would find chance resemblances only.
        if (language != LanguageGuess.English) return new Reading(language, syntax);

        var findings = Find(input, syntax, trace, cancellationToken);
        var (clusters, events) = Relate(input, findings, cancellationToken);
        var main = Main.Of(clusters, syntax, input.Title);
        return new Reading(language, syntax) { Findings = findings, Events = events, Main = main < 0 ? null : events[main] };
    }

    /// <summary>The steps from the text to the trees.</summary>
    public ParsedText Analyze(string text, CancellationToken cancellationToken = default) =>
        Analyze(Tokenizer.Tokenize(text, cancellationToken).WithSentencesUpTo(LongestSentence), cancellationToken);

    /// <summary>The steps from words and sentences to the trees.</summary>
    public ParsedText Analyze(TokenizedText tokens, CancellationToken cancellationToken = default) =>
        Parser.Parse(Tagger.Tag(tokens, cancellationToken), cancellationToken);

    /// <summary>The steps from the trees to event mentions; their confidence is that of their rules.</summary>
    public Findings Find(ArticleInput input, ParsedText syntax, IMatchTrace? trace = null, CancellationToken cancellationToken = default) =>
        Find(Matching, input, syntax, trace, cancellationToken);

    /// <summary>The same without the learnt second reading.</summary>
    public Findings FindByRulesAlone(ArticleInput input, ParsedText syntax, CancellationToken cancellationToken = default) =>
        Find(Matching.RulesAlone, input, syntax, null, cancellationToken);

    private Findings Find(EventExtractor matching, ArticleInput input, ParsedText syntax, IMatchTrace? trace,
        CancellationToken cancellationToken)
    {
        var context = new ArticleContext(input.Published, input.Title);
        var recognized = EntityRecognizer.Recognize(syntax, context, cancellationToken);
        var attributions = Attributions.Find(recognized, cancellationToken);
        var entities = Places.Resolve(Coreference.Resolve(recognized, context, attributions, cancellationToken));
        var propositions = Propositions.Extract(entities.Layer, cancellationToken);
        var matched = matching.Extract(propositions, attributions, entities, input.Published, trace, cancellationToken);
        var statements = Statements.Find(entities.Layer, attributions, new AttributionIndex(syntax, attributions), matched);
        var mentions = LeaderStatements.Mark(StatementEvents.Join(entities.Layer.Parsed, matched, statements), entities, Leaders, context);
        return new Findings(entities, attributions, propositions, mentions);
    }

    /// <summary>The steps from event mentions to events and their records.</summary>
    public (IReadOnlyList<EventCluster> Clusters, IReadOnlyList<NewsEvent> Events) Relate(ArticleInput input, Findings found,
        CancellationToken cancellationToken = default)
    {
        var mentions = SharedMethod.Apply(Confidence.Score(found.Mentions, found.Entities), found.Entities.Layer.Parsed);
        var clusters = Joining.Resolve(mentions, found.Entities, input.Title, cancellationToken);
        var records = new RecordBuilder(found.Entities, found.Attributions, Records);
        var events = new NewsEvent[clusters.Count];
        for (var i = 0; i < events.Length; i++) events[i] = records.Build(clusters[i], i);
        return (clusters, events);
    }

    /// <summary>What the steps between the trees and the events find.</summary>
    internal sealed record Findings(ResolvedEntities Entities, IReadOnlyList<Attribution> Attributions, PropositionLayer Propositions,
        IReadOnlyList<EventMention> Mentions);

    /// <summary>An article as all steps read it; without findings where it is not in English.</summary>
    internal sealed record Reading(string Language, ParsedText Syntax)
    {
        public Findings? Findings { get; init; }

        public IReadOnlyList<NewsEvent> Events { get; init; } = [];

        public NewsEvent? Main { get; init; }

        /// <summary>The result as users see it.</summary>
        public Article ToArticle(ArticleInput input) => new(input, Language, Syntax)
        {
            References = Findings is null ? null : EntityReferences.Of(Findings.Entities),
            Entities = Findings?.Entities.Entities ?? [],
            Values = Findings?.Entities.Layer.Values ?? [],
            Attributions = Findings?.Attributions ?? [],
            Events = Events,
            MainEvent = Main,
            Warnings = [.. Syntax.Tokens.CutSentences.Select(ArticleWarning.LongSentence)],
        };
    }
}
