using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The arguments of the predicate being read, in the order found. A token is added once in a kind.</summary>
internal sealed class ArgumentList
{
    // A coordination nested deeper than this is a parser's accident; more than this many arguments no rule can use.
    private const int DeepestCoordination = 6;
    private const int MostArguments = 64;

    private readonly ParsedText _parsed;
    private readonly PropositionList _read;
    private readonly Argument[] _arguments = new Argument[MostArguments];
    private int _count;

    public ArgumentList(ParsedText parsed, PropositionList read)
    {
        _parsed = parsed;
        _read = read;
    }

    /// <summary>All arguments so far.</summary>
    public ReadOnlySpan<Argument> All => _arguments.AsSpan(0, _count);

    /// <summary>Starts the next predicate.</summary>
    public void Clear() => _count = 0;

    /// <summary>True where there is an argument of the kind.</summary>
    public bool Has(ArgumentKind kind)
    {
        foreach (ref readonly var argument in All)
            if (argument.Kind == kind) return true;
        return false;
    }

    /// <summary>True where it is known who acts: a subject, a possessor or a "by" phrase.</summary>
    public bool HasActor()
    {
        foreach (ref readonly var argument in All)
            if (argument is { Kind: ArgumentKind.Subject or ArgumentKind.Possessive } or { Kind: ArgumentKind.Oblique, Preposition: "by" })
                return true;
        return false;
    }

    /// <summary>Adds a word without what is joined to it.</summary>
    public void AddWord(ArgumentKind kind, int word, ArgumentOrigin origin) =>
        Add(new Argument(kind, word, string.Empty, origin, IsClause: false, IsConjunct: false));

    /// <summary>Adds a clause.</summary>
    public void AddClause(ArgumentKind kind, int head, ArgumentOrigin origin) =>
        Add(new Argument(kind, head, string.Empty, origin, IsClause: true, IsConjunct: false));

    /// <summary>Adds a clause behind a preposition or conjunction, or a word that stands in its place.</summary>
    public void AddMarked(int head, string marker, bool isClause = true, ArgumentOrigin origin = ArgumentOrigin.Direct) =>
        Add(new Argument(ArgumentKind.Oblique, head, marker, origin, isClause, IsConjunct: false));

    /// <summary>Adds a noun phrase and each noun that is joined to it.</summary>
    public void AddNominal(ArgumentKind kind, int head, ArgumentOrigin origin) => AddNominal(kind, head, string.Empty, origin, depth: 0);

    /// <summary>Adds a noun phrase behind a preposition and each noun that is joined to it.</summary>
    public void AddOblique(int head, string preposition, ArgumentOrigin origin) =>
        AddNominal(ArgumentKind.Oblique, head, preposition, origin, depth: 0);

    /// <summary>Takes over the arguments of one kind from a predicate already read; false where it has none.</summary>
    public bool Copy(int predicate, ArgumentKind from, ArgumentKind to, ArgumentOrigin origin)
    {
        var any = false;
        foreach (ref readonly var argument in _read.ArgumentsOf(predicate))
        {
            if (argument.Kind != from) continue;
            any = true;
            AddCopy(argument, to, origin);
        }

        return any;
    }

    /// <summary>Takes over one argument of a predicate already read.</summary>
    public void AddCopy(in Argument argument, ArgumentKind to, ArgumentOrigin origin) =>
        Add(new Argument(to, argument.Head, string.Empty, origin, IsClause: false, argument.IsConjunct));

    /// <summary>Takes over the surface subject of a predicate already read: the subject of an active verb, adjective or predicate noun,
    /// and what stands as subject of a passive.</summary>
    public bool CopySurfaceSubject(int predicate, ArgumentKind to, ArgumentOrigin origin)
    {
        if (predicate < 0) return false;
        // "the activist is back", no predicate to the tagger
        if (_parsed.Upos(predicate) == Upos.Adv && _parsed.Child(predicate, Relation.Nsubj) is >= 0 and var subject)
        {
            AddNominal(to, subject, origin);
            return true;
        }

        if (_read.IsPassive(predicate))
            return Copy(predicate, ArgumentKind.Object, to, origin) || Copy(predicate, ArgumentKind.Indirect, to, origin);
        return Copy(predicate, ArgumentKind.Subject, to, origin)
            || (_parsed.Upos(predicate) is Upos.Noun or Upos.Propn && Copy(predicate, ArgumentKind.Complement, to, origin));
    }

    /// <summary>Adds the objects of a verb that an event noun is the subject of ("a strike destroyed [two tanks]").</summary>
    public void AddObjectsOf(int verb, int noun)
    {
        foreach (var child in _parsed.Children(verb))
            if (_parsed.Relation(child) == Relation.Obj && child != noun) AddNominal(ArgumentKind.Object, child, ArgumentOrigin.Support);
    }

    private void AddNominal(ArgumentKind kind, int head, string preposition, ArgumentOrigin origin, int depth)
    {
        // "nobody but [the bomber]"
        if (Negation.IsExcepted(_parsed, head)) AddException(kind, head, preposition, origin);
        else Add(new Argument(kind, head, preposition, origin, IsClause: false, IsConjunct: depth > 0));
        if (depth >= DeepestCoordination) return;
        if (Conjuncts.ListedMembers(_parsed, head, origin) is >= 0 and var members)
            AddNominal(kind, members, preposition, origin, depth + 1);
        if (Conjuncts.IsApposition(_parsed, head)) return;
        foreach (var child in _parsed.Children(head))
            if (Conjuncts.IsMember(_parsed, child)) AddNominal(kind, child, PrepositionOf(kind, child, preposition), origin, depth + 1);
    }

    private void AddException(ArgumentKind kind, int none, string preposition, ArgumentOrigin origin)
    {
        foreach (var child in _parsed.Children(none))
            if (child > none && _parsed.Relation(child) is Relation.Nmod or Relation.Conj)
                Add(new Argument(kind, child, preposition, origin, IsClause: false, IsConjunct: false));
    }

    // "in Homs and near Hama": a conjunct may have a preposition of its own.
    private string PrepositionOf(ArgumentKind kind, int conjunct, string shared) =>
        kind == ArgumentKind.Oblique && Prepositions.Of(_parsed, conjunct) is { Length: > 0 } own ? own : shared;

    private void Add(in Argument added)
    {
        if (_count == MostArguments) return;
        foreach (ref readonly var argument in All)
            if (argument.Head == added.Head && argument.Kind == added.Kind) return;
        _arguments[_count++] = added;
    }
}
