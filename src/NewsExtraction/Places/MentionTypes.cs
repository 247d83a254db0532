using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>
/// Gives the names of places the type of the place that they are resolved to. A name is read as region or settlement before the article's
/// places are known; the rules below ask the mention, and would else make "retook Raqqa" the return of a province.
/// </summary>
internal static class MentionTypes
{
    /// <summary>The same entities, each name of a place typed like its entity.</summary>
    public static ResolvedEntities Follow(ResolvedEntities resolved)
    {
        EntityMention[]? mentions = null;
        foreach (var entity in resolved.Entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (!IsMisread(mention, entity)) continue;
                mentions ??= [.. resolved.Layer.Mentions];
                mentions[mention.Index] = mention with { Type = entity.Type };
            }
        }

        return mentions is null ? resolved : With(resolved, mentions);
    }

    private static bool IsMisread(EntityMention mention, Entity entity) =>
        mention is { Kind: MentionKind.Name, IsNested: false } && mention.Label != EntityLabel.Norp && mention.Type != entity.Type
            && IsArea(entity.Type) && (IsArea(mention.Type) || mention.Type == EntityType.NaturalFeature);

    private static bool IsArea(EntityType type) => type is EntityType.Settlement or EntityType.Region;

    private static ResolvedEntities With(ResolvedEntities resolved, EntityMention[] mentions)
    {
        var layer = new EntityLayer(resolved.Layer.Parsed, mentions, resolved.Layer.Values);
        return new ResolvedEntities(layer,
        [
            .. resolved.Entities.Select(e => e with { Mentions = [.. e.Mentions.Select(m => m.IsNested ? m : layer.Mentions[m.Index])] }),
        ]);
    }
}
