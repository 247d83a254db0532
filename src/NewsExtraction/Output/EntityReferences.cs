using NewsExtraction.Entities;

namespace NewsExtraction.Output;

/// <summary>Who is meant in an article.</summary>
/// <param name="EntityOf">The entity of an entity mention, by its index, or null.</param>
/// <param name="SpeakerOf">The entity that an attribution's source is, or null.</param>
internal sealed record EntityReferences(Func<int, Entity?> EntityOf, Func<Attribution, Entity?> SpeakerOf)
{
    public static EntityReferences Of(ResolvedEntities entities) => new(entities.EntityOf, attribution =>
        attribution.SourceHead >= 0 && entities.Layer.HeadedBy(attribution.SourceHead) is { } mention
            ? entities.EntityOf(mention.Index) : null);
}
