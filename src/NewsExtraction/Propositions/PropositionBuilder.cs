using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Working memory of <see cref="PropositionExtractor"/>. Predicates of a sentence are visited from the root downwards, so that
/// what governs a predicate is complete when the predicate asks it for shared arguments.</summary>
internal sealed class PropositionBuilder : IReadPredicates
{
    private readonly ParsedText _parsed;
    private readonly EntityLayer _entities;
    private readonly Grammar _grammar;
    private readonly TreeRepair _repair;
    private readonly Voice _voice;
    private readonly PropositionList _read;
    private readonly ArgumentList _arguments;
    private readonly VerbArguments _verbs;
    private readonly NounArguments _nouns;
    private readonly AdjectiveArguments _adjectives;
    private readonly RealisReader _realis;
    private readonly int[] _queue;

    public PropositionBuilder(EntityLayer entities, PredicateLexicon lexicon)
    {
        _entities = entities;
        _parsed = entities.Parsed;
        _grammar = new Grammar(entities, lexicon);
        _repair = new TreeRepair(_grammar);
        _read = new PropositionList(_parsed.Count);
        _voice = new Voice(_grammar, _repair, _read);
        _arguments = new ArgumentList(_parsed, _read);
        var relatives = new RelativeClauses(_grammar, _arguments);
        var phrases = new PhraseArguments(_grammar, _repair, _arguments, relatives);
        var means = new MeansReader(_grammar, _arguments, phrases);
        var clauses = new ClauseArguments(_grammar, _arguments, means);
        _verbs = new VerbArguments(_grammar, _repair, _arguments, _read, relatives, phrases, clauses);
        _nouns = new NounArguments(_grammar, _arguments, _read, relatives, phrases, clauses, means);
        _adjectives = new AdjectiveArguments(_parsed, _repair, _arguments, relatives, phrases, clauses);
        _realis = new RealisReader(_parsed, lexicon, this);
        var longest = 0;
        foreach (var sentence in _parsed.Sentences) longest = Math.Max(longest, sentence.Count);
        _queue = new int[longest];
    }

    /// <summary>All propositions of the sentences added.</summary>
    public PropositionLayer ToLayer() => _read.ToLayer(_entities);

    /// <summary>Reads the predicates of a sentence.</summary>
    public void Add(Sentence sentence)
    {
        var count = 0;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (_parsed.Head(token) < 0) _queue[count++] = token;
        for (var i = 0; i < count; i++)
        {
            var token = _queue[i];
            foreach (var child in _parsed.Children(token)) _queue[count++] = child;
            if (_repair.KindOf(token) is { } kind) Visit(token, kind);
        }
    }

    /// <inheritdoc/>
    public Realis? RealisOf(int token) => _read.RealisOf(token);

    /// <inheritdoc/>
    public PredicateClass ClassOf(int token) => _grammar.ClassOf(token);

    private void Visit(int token, PredicateKind kind)
    {
        _arguments.Clear();
        var passive = kind == PredicateKind.Verb && _voice.IsPassive(token);
        switch (kind)
        {
            case PredicateKind.Verb:
                _verbs.Read(token, passive);
                break;
            case PredicateKind.Noun:
                _nouns.Read(token);
                break;
            default:
                _adjectives.Read(token);
                break;
        }

        _read.Add(token, kind, _realis.Of(token, kind), passive, IsModifier(token), _arguments.All);
    }

    // "attack planners", "ousted president"
    private bool IsModifier(int token) => _parsed.Relation(token) switch
    {
        Relation.Amod => !_grammar.HasOwnSubject(token),
        Relation.Compound or Relation.NmodDesc => true,
        Relation.NmodUnmarked => token < _parsed.Head(token),
        _ => false,
    };
}
