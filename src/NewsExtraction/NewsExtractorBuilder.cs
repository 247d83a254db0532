using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Models;
using NewsExtraction.Places;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction;

/// <summary>
/// Puts an extractor together: other steps, other models, rules of your own. What is not chosen stays as in <see
/// cref="NewsExtractor.Default"/>. A builder builds once; afterwards it takes no changes. Not for use by several threads at once.
/// </summary>
public sealed class NewsExtractorBuilder
{
    private readonly Dictionary<string, Func<EventFacts, NewsEvent>> _records = new(StringComparer.Ordinal);
    private readonly List<EventRuleSource> _addedRules = [];
    private readonly List<OwnName> _names = [];
    private EventRules? _chosenRules;
    private EventRules? _rules;
    private ITokenizer? _tokenizer;
    private ITagger? _tagger;
    private IDependencyParser? _parser;
    private IEntityRecognizer? _entityRecognizer;
    private ExtractionOptions _options = ExtractionOptions.Default;
    private ModelSource _models;
    private bool _built;
    private bool _readsAgain = true;

    /// <summary>A builder over the models of the package NewsExtraction.English.</summary>
    public NewsExtractorBuilder()
        : this(ModelSource.Package)
    {
    }

    internal NewsExtractorBuilder(ModelSource models) => _models = models;

    /// <summary>Sets the limits.</summary>
    /// <exception cref="ArgumentException">A limit is out of its range; the message lists all that are.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder Options(ExtractionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check(nameof(options));
        return Set(() => _options = options);
    }

    /// <summary>Splits texts with another tokenizer.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder Tokenizer(ITokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        return Set(() => _tokenizer = tokenizer);
    }

    /// <summary>Tags words with another tagger.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder Tagger(ITagger tagger)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        return Set(() => _tagger = tagger);
    }

    /// <summary>Finds sentence structure with another parser.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder Parser(IDependencyParser parser)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return Set(() => _parser = parser);
    }

    /// <summary>Finds entities with another recogniser.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder EntityRecognizer(IEntityRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        return Set(() => _entityRecognizer = recognizer);
    }

    /// <summary>Takes models, lexicons and rules from a folder laid out as <c>models/english</c>. Files that it lacks come from the package
    /// NewsExtraction.English.
    /// Files of event rules that the package lacks are read as well, in ordinal order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder ModelsFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var models = ModelSource.Over(folder);
        return Set(() => (_models, _rules) = (models, null));
    }

    /// <summary>Gives events of a type of your own as a record of your own; without it they come as <see cref="CustomEvent"/>.</summary>
    /// <param name="type">Name of the type, as its rules give it.</param>
    /// <param name="make">Makes the record out of the facts.</param>
    /// <exception cref="ArgumentException">The type has a record already.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder Record(string type, Func<EventFacts, NewsEvent> make)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentNullException.ThrowIfNull(make);
        if (_records.ContainsKey(type) || RecordTypes.Find(type) is not null)
            throw new ArgumentException(RecordMessages.RecordAlreadyDeclared(type), nameof(type));
        return Set(() => _records.Add(type, make));
    }

    /// <summary>Asks these event rules and no others; rules added later come on top.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder EventRules(EventRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Set(() =>
        {
            _addedRules.Clear();
            _chosenRules = _rules = rules;
        });
    }

    /// <summary>Adds event rules of your own from a file in the <c>.events</c> language:
    /// new types, or further frames of known ones.</summary>
    /// <exception cref="EventRuleException">The file cannot be read or has errors; the message lists them all.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder AddEventRules(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Set(() => Add(Events.EventRules.ReadFile(path)));
    }

    /// <summary>Adds event rules of your own from a text.</summary>
    /// <exception cref="EventRuleException">The text has errors; the message lists them all.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder AddEventRules(EventRuleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Set(() => Add(source));
    }

    /// <summary>Adds names of your own: where a text has one of them, the entity has this name, type and link, and its aliases are the same
    /// entity. Of two names that share a form the first one added has it.</summary>
    /// <exception cref="ArgumentException">A name is empty, has no letter, or is too long.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder AddNames(IEnumerable<OwnName> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var added = names.ToArray();
        foreach (var form in added.SelectMany(n => n.Aliases.Prepend(n.Name)))
            if (OwnNameIndex.FaultOf(form) is { } fault) throw new ArgumentException(fault, nameof(names));
        return Set(() => _names.AddRange(added));
    }

    /// <summary>Adds names of your own from a file: a table with tabs between its columns, or a JSON list (docs/own-names.md).</summary>
    /// <exception cref="OwnNameException">The file cannot be read or has errors; the message lists them all.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder AddNames(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Set(() => _names.AddRange(OwnNameFile.Read(path)));
    }

    /// <summary>Leaves out the learnt second reading: event mentions and their roles are what the rules alone find.</summary>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractorBuilder RulesOnly() => Set(() => _readsAgain = false);

    /// <summary>Loads what is needed and gives the extractor. The builder takes no changes afterwards.</summary>
    /// <exception cref="ModelFormatException">A model is missing, damaged or of a newer format.</exception>
    /// <exception cref="EventRuleException">Event rules of the models folder cannot be read
    /// or have errors; the message lists them all.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already, or a record is declared for a type that no rule
    /// defines.</exception>
    public NewsExtractor Build()
    {
        if (_built) throw new InvalidOperationException(RecordMessages.BuilderIsFrozen());
        // Where a step of the user's stands in the place of a network, nobody knows what else it replaces.
        if (_tagger is null && _parser is null && _entityRecognizer is null) ReadAhead.Begin(_models, _readsAgain);
        var rules = Rules();
        ReadAhead.Begin(() => _ = rules.Index);
        CheckRecords(rules);
        var gazetteer = GazetteerIndex.From(_models);
        var cues = CueLexicon.From(_models);
        var pipeline = new Pipeline
        {
            Tokenizer = _tokenizer ?? Text.Tokenizer.From(_models),
            Languages = Text.LanguageGuess.From(_models),
            Tagger = _tagger ?? NetworkTagger.From(_models, _options.MaxSentenceTokens),
            Parser = _parser ?? NetworkParser.From(_models, _options.MaxSentenceTokens),
            EntityRecognizer = Recognizer(),
            Attributions = new AttributionFinder(cues, CueModel.From(_models)),
            Coreference = new CoreferenceResolver(gazetteer, AntecedentModel.From(_models)),
            Places = new PlaceResolver(gazetteer, PlaceRanker.From(_models)),
            Propositions = new PropositionExtractor(PredicateLexicon.From(_models)),
            Matching = new EventExtractor(rules, HeadKinds.From(_models), _readsAgain ? SecondReading.From(_models) : null),
            Statements = new StatementEvents(cues, rules),
            Leaders = new LeaderCheck(gazetteer),
            Confidence = MentionConfidence.From(_models),
            Joining = new EventResolver(JoiningModel.From(_models)),
            Main = new MainEvent(MainEventModel.From(_models)),
            LongestSentence = Math.Max(ExtractionOptions.LongestSentence, _options.MaxSentenceTokens),
            Records = _records.ToFrozenDictionary(StringComparer.Ordinal),
        };
        // Only now: what could not be read may be put right, and built again.
        _built = true;
        return new NewsExtractor(pipeline, _options, TypesOf(rules));
    }

    // Only now: rules may be added after the record that belongs to them.
    private void CheckRecords(EventRules rules)
    {
        if (_records.Count == 0) return;
        var known = rules.Types.Select(t => t.Name).ToArray();
        foreach (var type in _records.Keys)
            if (!known.Contains(type))
                throw new InvalidOperationException(RecordMessages.TypeOfRecordUnknown(type, Nearest.To(type, known)));
    }

    private IEntityRecognizer Recognizer()
    {
        var recognizer = _entityRecognizer ?? Entities.EntityRecognizer.From(_models);
        return _names.Count == 0 ? recognizer : new OwnNameRecognizer(recognizer, new OwnNameIndex(_names));
    }

    private string[] TypesOf(EventRules rules) =>
        [.. RecordTypes.All.Select(t => t.Name).Concat(_records.Keys).Concat(rules.Types.Select(t => t.Name))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private EventRules Rules() => _rules ??= (_chosenRules ?? Events.EventRules.From(_models)).With(_addedRules);

    private void Add(EventRuleSource source)
    {
        _rules = Rules().With(source);
        _addedRules.Add(source);
    }

    private NewsExtractorBuilder Set(Action change)
    {
        if (_built) throw new InvalidOperationException(RecordMessages.BuilderIsFrozen());
        change();
        return this;
    }
}
