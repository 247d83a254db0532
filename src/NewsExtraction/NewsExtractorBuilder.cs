using System.Collections.Frozen;
using NewsExtraction.Attributions;
using NewsExtraction.Coreference;
using NewsExtraction.Diagnostics;
using NewsExtraction.English;
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
/// Puts an extractor together: other steps, other models, rules of your own. What is not chosen stays as in
/// <see cref="NewsExtractor.Default"/>. A builder
/// builds once; afterwards it takes no changes. Not for use by several threads at once.
/// </summary>
public sealed class NewsExtractorBuilder
{
    private readonly Dictionary<string, Func<EventFacts, NewsEvent>> _records = new(StringComparer.Ordinal);
    private readonly List<EventRuleSource> _addedRules = [];
    private EventRules? _chosenRules;
    private EventRules? _rules;
    private ITokenizer? _tokenizer;
    private ITagger? _tagger;
    private IDependencyParser? _parser;
    private IEntityRecognizer? _entityRecognizer;
    private ExtractionOptions _options = ExtractionOptions.Default;
    private string? _modelsFolder;
    private bool _built;

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
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException(RecordMessages.ModelsFolderMissing(folder));
        return Set(() => (_modelsFolder, _rules) = (folder, null));
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

    /// <summary>Adds event rules of your own from a file in the <c>.events</c> language: new types, or further frames of known
    /// ones.</summary>
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

    /// <summary>Loads what is needed and gives the extractor. The builder takes no changes afterwards.</summary>
    /// <exception cref="ModelFormatException">A model is missing, damaged or of a newer format.</exception>
    /// <exception cref="EventRuleException">Event rules of the models folder cannot be read or have errors; the message lists them
    /// all.</exception>
    /// <exception cref="InvalidOperationException">The builder has built already.</exception>
    public NewsExtractor Build()
    {
        Set(() => _built = true);
        var rules = Rules();
        var syntax = new Lazy<SyntaxNetwork>(() => SyntaxNetwork.Read(ModelFile.Read("weights/syntax.bin", Open("weights/syntax.bin"))));
        var gazetteer = InFolder(GazetteerIndex.File) ? GazetteerIndex.Read(GazetteerIndex.File, Open(GazetteerIndex.File))
            : GazetteerIndex.English;
        var cues = new CueLexicon(Open(CueLexicon.File));
        return new NewsExtractor(
            new Pipeline
            {
                Tokenizer = _tokenizer ?? EnglishTokenizer(),
                Tagger = _tagger ?? new NetworkTagger(syntax.Value, _options.MaxSentenceTokens, EnglishLemmatizer()),
                Parser = _parser ?? new NetworkParser(syntax.Value, _options.MaxSentenceTokens),
                EntityRecognizer = _entityRecognizer ?? Recognizer(gazetteer),
                Coreference = new CoreferenceResolver(gazetteer,
                    new AntecedentModel(ModelFile.Read(AntecedentModel.File, Open(AntecedentModel.File)))),
                Propositions = InFolder(PredicateLexicon.File)
                    ? new PropositionExtractor(PredicateLexicon.Read(Open(PredicateLexicon.File))) : PropositionExtractor.English,
                EventExtractor = new EventExtractor(rules),
                Places = new PlaceResolver(gazetteer, new PlaceRanker(Open("lexicons/place-ranker.tsv"))),
                Attributions = new AttributionFinder(cues, new CueModel(Open(CueModel.File))),
                Statements = new StatementEvents(cues, rules),
                Leaders = new LeaderCheck(gazetteer),
                Confidence = new MentionConfidence(Open(MentionConfidence.FileName)),
                Joining = new EventResolver(InFolder(JoiningModel.FileName) ? new JoiningModel(Open(JoiningModel.FileName))
                    : JoiningModel.English),
                Main = new MainEvent(InFolder(MainEventModel.FileName) ? new MainEventModel(Open(MainEventModel.FileName))
                    : MainEventModel.English),
                Records = _records.ToFrozenDictionary(StringComparer.Ordinal),
                EventTypes = RecordTypes.All.Select(t => t.Name).Concat(_records.Keys).Concat(rules.Types.Select(t => t.Name))
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray(),
            },
            _options);
    }

    private EntityRecognizer Recognizer(GazetteerIndex gazetteer) =>
        new EntityRecognizer(new NameRecognizer(Open, gazetteer), new ValueRecognizer(),
            new NominalLexicon(Open("lexicons/nominal-heads.tsv"), gazetteer), gazetteer);

    // What the folder does not replace is shared with all other extractors, so that it is in memory once.
    private Tokenizer EnglishTokenizer()
    {
        if (!InFolder(WordForms.File) && !InFolder(SentenceModel.File)) return Text.Tokenizer.English;
        var forms = InFolder(WordForms.File) ? WordForms.Read(Open(WordForms.File)) : WordForms.English;
        var sentences = InFolder(SentenceModel.File) ? new SentenceModel(ModelFile.Read(SentenceModel.File, Open(SentenceModel.File)))
            : SentenceModel.English;
        return new Tokenizer(forms, sentences);
    }

    private Lemmatizer EnglishLemmatizer() =>
        InFolder(Lemmatizer.File) ? new Lemmatizer(ModelFile.Read(Lemmatizer.File, Open(Lemmatizer.File))) : Lemmatizer.English;

    private EventRules Rules() => _rules ??= (_chosenRules ?? FolderRules()).With(_addedRules);

    private EventRules FolderRules()
    {
        if (_modelsFolder is null || Path.Combine(_modelsFolder, "events") is var folder && !Directory.Exists(folder))
            return Events.EventRules.English;
        var files = Directory.GetFiles(folder, "*.events");
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length == 0 ? Events.EventRules.English : Events.EventRules.EnglishWithFiles(files);
    }

    private void Add(EventRuleSource source)
    {
        _rules = Rules().With(source);
        _addedRules.Add(source);
    }

    private bool InFolder(string name) => _modelsFolder is not null && File.Exists(Path.Combine(_modelsFolder, name));

    private NewsExtractorBuilder Set(Action change)
    {
        if (_built) throw new InvalidOperationException(RecordMessages.BuilderIsFrozen());
        change();
        return this;
    }

    private Stream? Open(string name)
    {
        if (_modelsFolder is not null && Path.Combine(_modelsFolder, name) is var path && File.Exists(path)) return File.OpenRead(path);
        return EnglishData.Open(name);
    }
}
