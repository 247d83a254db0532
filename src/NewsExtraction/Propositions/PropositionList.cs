using NewsExtraction.Entities;

namespace NewsExtraction.Propositions;

/// <summary>The propositions of an article read so far, which the readers of later ones ask for what governs them.</summary>
internal sealed class PropositionList
{
    private readonly int[] _ofToken;
    private Proposition[] _propositions;
    private Argument[] _arguments;
    private int _count;
    private int _argumentCount;

    public PropositionList(int tokens)
    {
        _ofToken = new int[tokens];
        Array.Fill(_ofToken, -1);
        _propositions = new Proposition[(tokens / 2) + 4];
        _arguments = new Argument[tokens + 8];
    }

    /// <summary>The realis of a predicate already read; null where the token is none.</summary>
    public Realis? RealisOf(int token) => _ofToken[token] is >= 0 and var i ? _propositions[i].Realis : null;

    /// <summary>True where the token is a predicate already read and a passive.</summary>
    public bool IsPassive(int token) => _ofToken[token] is >= 0 and var i && _propositions[i].IsPassive;

    /// <summary>The arguments of a predicate already read; none where the token is none.</summary>
    public ReadOnlySpan<Argument> ArgumentsOf(int token)
    {
        if (token < 0 || _ofToken[token] < 0) return default;
        ref readonly var proposition = ref _propositions[_ofToken[token]];
        return _arguments.AsSpan(proposition.FirstArgument, proposition.ArgumentCount);
    }

    /// <summary>Adds a predicate with its arguments.</summary>
    public void Add(int token, PredicateKind kind, Realis realis, bool isPassive, bool isModifier, ReadOnlySpan<Argument> arguments)
    {
        if (_argumentCount + arguments.Length > _arguments.Length)
            Array.Resize(ref _arguments, Math.Max(_arguments.Length * 2, _argumentCount + arguments.Length));
        arguments.CopyTo(_arguments.AsSpan(_argumentCount));
        if (_count == _propositions.Length) Array.Resize(ref _propositions, _count * 2);
        _propositions[_count] = new Proposition(token, kind, realis, isPassive, isModifier, _argumentCount, arguments.Length);
        _ofToken[token] = _count++;
        _argumentCount += arguments.Length;
    }

    /// <summary>All that has been read, as a layer on the entities.</summary>
    public PropositionLayer ToLayer(EntityLayer entities) =>
        new(entities, _propositions.AsSpan(0, _count).ToArray(), _arguments.AsSpan(0, _argumentCount).ToArray(), _ofToken);
}
