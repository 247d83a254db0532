using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// Finds which mentions of an article name the same: sieves in order of their precision (names, appositions and
/// copulas, offices and repeated nouns, then pronouns and descriptions by learnt weights), each building on the clusters of those before
/// it, after Lee et al. 2013 and Durrett and Klein 2013. Immutable and safe to share.
/// </summary>
internal sealed class CoreferenceResolver(GazetteerIndex gazetteer, AntecedentModel? antecedents)
{
    private readonly ReferenceFinder _finder = new(gazetteer);
    private readonly NameSieve _names = new(gazetteer);
    private readonly EntityBuilder _entities = new(gazetteer);

    /// <summary>The entities of an article.</summary>
    /// <param name="layer">Its mentions.</param>
    /// <param name="context">What is known of it beside its text.</param>
    /// <param name="attributions">Who says what, for the first persons of quotations; may be empty.</param>
    /// <param name="cancellationToken">Honoured between sieves.</param>
    public ResolvedEntities Resolve(EntityLayer layer, ArticleContext context, IReadOnlyList<Attribution> attributions,
        CancellationToken cancellationToken = default)
    {
        var (references, clusters) = Cluster(layer, attributions, cancellationToken);
        return new ResolvedEntities(layer, _entities.Build(layer, context, references, clusters));
    }

    /// <summary>All references with their clusters, those that are no entity's included.</summary>
    internal (List<Reference> References, Clusters Clusters) Cluster(EntityLayer layer, IReadOnlyList<Attribution> attributions,
        CancellationToken cancellationToken)
    {
        var quotations = new Quotations(layer.Parsed, attributions);
        var (references, clusters) = Named(layer, quotations, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (antecedents is not null) new AntecedentSieve(layer.Parsed, references, clusters, quotations, gazetteer, antecedents).Join();
        return (references, clusters);
    }

    /// <summary>All references; names of one bearer, appositions and copulas are joined.</summary>
    internal (List<Reference> References, Clusters Clusters) Named(EntityLayer layer, Quotations quotations,
        CancellationToken cancellationToken)
    {
        var references = _finder.Find(layer, quotations);
        var clusters = new Clusters(references);
        cancellationToken.ThrowIfCancellationRequested();
        _names.Join(layer.Parsed, references, clusters);
        cancellationToken.ThrowIfCancellationRequested();
        new AppositionSieve(layer.Parsed, references, clusters).Join();
        cancellationToken.ThrowIfCancellationRequested();
        Described(layer.Parsed, references, clusters);
        return (references, clusters);
    }

    private void Described(ParsedText parsed, List<Reference> references, Clusters clusters)
    {
        new DescriptionSieve(parsed, references, clusters).Join();
        new OfficeSieve(parsed, references, clusters, gazetteer).Join();
        BodyNouns.Join(parsed, references, clusters);
        new RepeatedNouns(parsed, references, clusters).Join();
    }
}
