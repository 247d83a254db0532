using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>
/// Working memory of <see cref="PropositionExtractor"/>. Predicates of a sentence are visited from the root downwards, so that what governs
/// a predicate is
/// complete when the predicate asks it for shared arguments.
/// </summary>
internal sealed partial class PropositionBuilder : IReadPredicates
{
    // A coordination nested deeper than this is a parser's accident; more than this many arguments no rule can use.
    private const int DeepestCoordination = 6;
    private const int MostArguments = 64;

    private readonly EntityLayer _entities;
    private readonly ParsedText _parsed;
    private readonly PredicateLexicon _lexicon;
    private readonly RealisReader _realis;
    private readonly int[] _ofToken;
    private readonly int[] _queue;
    private Proposition[] _propositions;
    private Argument[] _arguments;
    private int _propositionCount;
    private int _argumentCount;
    private int _start;

    // The 'of' phrase of the noun being read, or -1.
    private int _nested;

    public PropositionBuilder(EntityLayer entities, PredicateLexicon lexicon)
    {
        _entities = entities;
        _parsed = entities.Parsed;
        _lexicon = lexicon;
        _ofToken = new int[_parsed.Count];
        Array.Fill(_ofToken, -1);
        var longest = 0;
        foreach (var sentence in _parsed.Sentences) longest = Math.Max(longest, sentence.Count);
        _queue = new int[longest];
        _propositions = new Proposition[(_parsed.Count / 2) + 4];
        _arguments = new Argument[_parsed.Count + 8];
        _realis = new RealisReader(_parsed, lexicon, this);
    }

    public PropositionLayer ToLayer() =>
        new(_entities, _propositions.AsSpan(0, _propositionCount).ToArray(), _arguments.AsSpan(0, _argumentCount).ToArray(), _ofToken);

    public void Add(Sentence sentence)
    {
        var count = 0;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
            if (_parsed.Head(token) < 0) _queue[count++] = token;
        for (var i = 0; i < count; i++)
        {
            var token = _queue[i];
            foreach (var child in _parsed.Children(token)) _queue[count++] = child;
            Visit(token);
        }
    }

    /// <summary>The realis of a predicate already visited; null where the token is none.</summary>
    public Realis? RealisOf(int token) => _ofToken[token] is >= 0 and var i ? _propositions[i].Realis : null;

    /// <summary>The classes of a verb, its particle or fixed object taken in ("carry out", "take part").</summary>
    public PredicateClass ClassOf(int token)
    {
        var lemma = _parsed.Lemma(token);
        var plain = _lexicon.Of(lemma);
        if (_parsed.Upos(token) != Upos.Verb) return plain;
        foreach (var child in _parsed.Children(token))
        {
            if (child < token || child > token + 3) continue;
            if (_parsed.Relation(child) is not Relation.CompoundPrt and not Relation.Obj and not Relation.Advmod) continue;
            var joined = (lemma, _parsed.Lemma(child)) switch
            {
                ("carry", "out") => "carry out",
                ("take", "place") => "take place",
                ("take", "part") => "take part",
                ("break", "out") => "break out",
                ("go", "on") => "go on",
                ("step", "up") => "step up",
                _ => null,
            };
            if (joined is not null) return _lexicon.Of(joined);
        }

        return plain;
    }

    private void Visit(int token)
    {
        var kind = _parsed.Upos(token) switch
        {
            Upos.Verb => PredicateKind.Verb,
            Upos.Noun or Upos.Propn => PredicateKind.Noun,
            Upos.Adj => PredicateKind.Adjective,
            _ => (PredicateKind)byte.MaxValue,
        };
        var relation = _parsed.Relation(token);
        // "Troops regained control" read as if "regained" modified "control": a modifier with a subject of its own is a verb.
        if (kind == PredicateKind.Adjective && relation == Relation.Amod && HasOwnSubject(token)) kind = PredicateKind.Verb;
        // "would boycott the election", tagged as a noun: what has an auxiliary is a verb.
        if (kind == PredicateKind.Noun && _parsed.Child(token, Relation.Aux) is >= 0 and var auxiliary
            && _parsed.Xpos(auxiliary) == PennTag.MD && auxiliary < token && _parsed.Child(token, Relation.Cop) < 0
            && _parsed.Child(token, Relation.Det) < 0)
            kind = PredicateKind.Verb;
        if (kind == (PredicateKind)byte.MaxValue || relation is Relation.Flat or Relation.Fixed or Relation.Goeswith) return;
        _start = _argumentCount;
        var passive = false;
        switch (kind)
        {
            case PredicateKind.Verb:
                passive = IsPassive(token);
                AddVerb(token, passive);
                break;
            case PredicateKind.Noun:
                AddNoun(token);
                break;
            default:
                AddAdjective(token);
                break;
        }

        var modifier = (relation == Relation.Amod && !HasOwnSubject(token)) || relation is Relation.Compound or Relation.NmodDesc
            || (relation == Relation.NmodUnmarked && token < _parsed.Head(token));
        if (_propositionCount == _propositions.Length) Array.Resize(ref _propositions, _propositionCount * 2);
        _propositions[_propositionCount] =
            new Proposition(token, kind, Realis.Asserted, passive, modifier, _start, _argumentCount - _start);
        _ofToken[token] = _propositionCount++;
        _propositions[_propositionCount - 1] = _propositions[_propositionCount - 1] with { Realis = _realis.Of(token, kind) };
    }

    private void Add(ArgumentKind kind, int head, string preposition, ArgumentOrigin origin, bool isClause = false, bool isConjunct = false)
    {
        if (_argumentCount - _start >= MostArguments) return;
        for (var i = _start; i < _argumentCount; i++)
            if (_arguments[i].Head == head && _arguments[i].Kind == kind) return;
        if (_argumentCount == _arguments.Length) Array.Resize(ref _arguments, _argumentCount * 2);
        _arguments[_argumentCount++] = new Argument(kind, head, preposition, origin, isClause, isConjunct);
    }

    private void AddNominal(ArgumentKind kind, int head, string preposition, ArgumentOrigin origin, int depth = 0)
    {
        Add(kind, head, preposition, origin, isConjunct: depth > 0);
        if (depth < DeepestCoordination && MembersOf(head, origin) is >= 0 and var members)
            AddNominal(kind, members, preposition, origin, depth + 1);
        if (depth >= DeepestCoordination || IsApposition(head)) return;
        foreach (var child in _parsed.Children(head))
        {
            if (_parsed.Relation(child) != Relation.Conj || !IsNominal(child) || IsExcluded(child)) continue;
            var own = kind == ArgumentKind.Oblique ? Prepositions.Of(_parsed, child) : string.Empty;
            AddNominal(kind, child, own.Length > 0 ? own : preposition, origin, depth + 1);
        }
    }

    // "nations which have sent troops include France and Italy", "targets, which include two bridges": the members are what the whole is.
    // The list's first noun, or -1.
    private int MembersOf(int head, ArgumentOrigin origin)
    {
        if (origin == ArgumentOrigin.Relative && _parsed.Relation(head) == Relation.Nsubj && _parsed.Head(head) is var verb
            && _parsed.Lemma(verb) is "include" or "comprise")
            return _parsed.Child(verb, Relation.Obj);
        foreach (var child in _parsed.Children(head))
            if (child > head && _parsed.Relation(child) == Relation.AclRelcl && _parsed.Lemma(child) is "include" or "comprise")
                return _parsed.Child(child, Relation.Obj);
        return -1;
    }

    // "Mosul, the country's second city": a lone second member behind a comma, with no "and", renames the first.
    private bool IsApposition(int head)
    {
        var members = 0;
        var last = -1;
        foreach (var child in _parsed.Children(head))
        {
            if (_parsed.Relation(child) is Relation.Cc or Relation.CcPreconj) return false;
            if (_parsed.Relation(child) != Relation.Conj) continue;
            members++;
            last = child;
            if (_parsed.Child(child, Relation.Cc) >= 0) return false;
        }

        return members == 1 && _parsed.LeftEdge(last) > head && _parsed.Word(_parsed.LeftEdge(last)) == ","
            && _parsed.Relation(head) != Relation.Conj;
    }

    private bool IsNominal(int token) =>
        _parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det or Upos.X or Upos.Sym
        || (_parsed.Upos(token) == Upos.Verb && _parsed.Child(token, Relation.Det) >= 0);

    // "the army but not the police"
    private bool IsExcluded(int conjunct)
    {
        foreach (var child in _parsed.Children(conjunct))
            if (child < conjunct && _parsed.Relation(child) == Relation.Advmod && _parsed.Lemma(child) == "not") return true;
        return false;
    }

    private bool HasArgument(ArgumentKind kind)
    {
        for (var i = _start; i < _argumentCount; i++)
            if (_arguments[i].Kind == kind) return true;
        return false;
    }

    // Copies arguments of a finished proposition under a kind of their own.
    private bool Copy(int fromToken, ArgumentKind from, ArgumentKind to, ArgumentOrigin origin)
    {
        if (fromToken < 0 || _ofToken[fromToken] < 0) return false;
        var source = _propositions[_ofToken[fromToken]];
        var any = false;
        for (var i = source.FirstArgument; i < source.FirstArgument + source.ArgumentCount; i++)
        {
            if (_arguments[i].Kind != from) continue;
            any = true;
            Add(to, _arguments[i].Head, string.Empty, origin, isConjunct: _arguments[i].IsConjunct);
        }

        return any;
    }
}
