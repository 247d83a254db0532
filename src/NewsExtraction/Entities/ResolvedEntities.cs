namespace NewsExtraction.Entities;

/// <summary>The entities of an article and which mention names which. Immutable and safe to share.</summary>
internal sealed class ResolvedEntities
{
    private readonly int[] _entityOf;

    /// <summary>Builds the layer. Every mention belongs to one entity at most.</summary>
    /// <param name="layer">The mentions.</param>
    /// <param name="entities">Entities in order of first mention, their <see cref="Entity.Index"/> being their position.</param>
    public ResolvedEntities(EntityLayer layer, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(entities);
        Layer = layer;
        Entities = entities;
        _entityOf = new int[layer.Mentions.Count];
        Array.Fill(_entityOf, -1);
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions)
                if (!mention.IsNested) _entityOf[mention.Index] = entity.Index;
        }
    }

    /// <summary>The layer below.</summary>
    public EntityLayer Layer { get; }

    /// <summary>All entities in order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The entity that a mention (by its index) names, or null.</summary>
    public Entity? EntityOf(int mention) => mention >= 0 && _entityOf[mention] >= 0 ? Entities[_entityOf[mention]] : null;
}
