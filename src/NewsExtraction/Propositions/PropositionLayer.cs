using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The predicates of an article with their logical arguments. Immutable and safe to share.</summary>
internal sealed class PropositionLayer
{
    private readonly Proposition[] _propositions;
    private readonly Argument[] _arguments;
    private readonly int[] _ofToken;

    internal PropositionLayer(EntityLayer entities, Proposition[] propositions, Argument[] arguments, int[] ofToken)
    {
        Entities = entities;
        _propositions = propositions;
        _arguments = arguments;
        _ofToken = ofToken;
    }

    /// <summary>The layer below.</summary>
    public EntityLayer Entities { get; }

    /// <summary>The trees.</summary>
    public ParsedText Parsed => Entities.Parsed;

    /// <summary>All propositions; governors stand before what they govern.</summary>
    public ReadOnlySpan<Proposition> All => _propositions;

    /// <summary>True where the token heads a proposition.</summary>
    public bool Has(int token) => _ofToken[token] >= 0;

    /// <summary>The proposition headed by the token; only where <see cref="Has"/> is true.</summary>
    public ref readonly Proposition At(int token) => ref _propositions[_ofToken[token]];

    /// <summary>The arguments of a proposition, in the order found: own ones first.</summary>
    public ReadOnlySpan<Argument> Arguments(in Proposition proposition) =>
        _arguments.AsSpan(proposition.FirstArgument, proposition.ArgumentCount);

    /// <summary>The arguments of the proposition headed by the token; none where it heads none.</summary>
    public ReadOnlySpan<Argument> ArgumentsOf(int token) => _ofToken[token] is >= 0 and var i ? Arguments(_propositions[i]) : default;
}
