using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Resolves texts with marks by the rules alone, or with made-up weights, so
/// that agreement, syntax and the prior decide.</summary>
internal static class ResolvedText
{
    /// <summary>Weighs everything alike: only what the prior speaks for is joined.</summary>
    private static readonly AntecedentModel Even = ModelOf(0);

    /// <summary>Would rather join anything than leave it alone: only what is not allowed stays apart.</summary>
    private static readonly AntecedentModel Eager = ModelOf(-10);

    /// <summary>The entities as the surface forms of their mentions, joined by a bar; one string an entity.</summary>
    public static string[] Groups(string marked, GazetteerIndex? gazetteer = null) => Groups(Rules(MarkedText.Read(marked), gazetteer));

    public static string[] Groups(ResolvedEntities resolved) =>
        resolved.Entities.Select(e => string.Join(" | ", e.Mentions.Select(m => m.Span.In(resolved.Layer.Parsed.Text).ToString())))
            .ToArray();

    /// <summary>The only entity of a text.</summary>
    public static Entity Single(string marked, GazetteerIndex? gazetteer = null, DateOnly? published = null) =>
        Rules(MarkedText.Read(marked), gazetteer, published).Entities.Single();

    /// <summary>Names, appositions and copulas.</summary>
    public static ResolvedEntities Rules(EntityLayer layer, GazetteerIndex? gazetteer = null, DateOnly? published = null) =>
        new CoreferenceResolver(gazetteer ?? HandMadeGazetteer.Empty, null).Resolve(layer, new ArticleContext(published), []);

    /// <summary>Descriptions too, where the prior speaks for a name.</summary>
    public static ResolvedEntities WithDescriptions(EntityLayer layer) => Resolve(layer, HandMadeGazetteer.Empty, Even);

    /// <summary>Pronouns too, each with the best candidate that is allowed.</summary>
    public static ResolvedEntities WithPronouns(EntityLayer layer, GazetteerIndex? gazetteer = null, params Attribution[] attributions) =>
        Resolve(layer, gazetteer ?? HandMadeGazetteer.Empty, Eager, attributions);

    private static ResolvedEntities Resolve(EntityLayer layer, GazetteerIndex gazetteer, AntecedentModel model,
        params Attribution[] attributions) =>
        new CoreferenceResolver(gazetteer, model).Resolve(layer, new ArticleContext(), attributions);

    // Zeros, but for having no antecedent at all.
    private static AntecedentModel ModelOf(short none)
    {
        var feature = new int[2];
        new FeatureWriter(feature, 0).Add(AntecedentFeature.HasNone, 0);
        var weights = new short[AntecedentModel.TableSize];
        weights[feature[0]] = none;
        var file = new ModelWriter("antecedents", "made up", "none", "2026-01-01")
            .Section<short>("weights", weights)
            .Section<float>("scale", [1f])
            .ToArray();
        return new AntecedentModel(ModelFile.Read("antecedents", new MemoryStream(file)));
    }
}
