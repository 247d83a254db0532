using NewsExtraction.Entities;

namespace NewsExtraction.Propositions;

/// <summary>
/// Reads predicates and their logical arguments off the trees: voice, relative and participial clauses, control, coordination, nominal
/// predicates and the verbs
/// they lean on are dealt with here, so that event rules need not. Immutable and safe to share.
/// </summary>
internal sealed class PropositionExtractor
{
    private readonly PredicateLexicon _lexicon;

    public PropositionExtractor(PredicateLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Finds all propositions of an article.</summary>
    /// <param name="entities">The layer below.</param>
    /// <param name="cancellationToken">Honoured between sentences.</param>
    public PropositionLayer Extract(EntityLayer entities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var builder = new PropositionBuilder(entities, _lexicon);
        foreach (var sentence in entities.Parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(sentence);
        }

        return builder.ToLayer();
    }
}
