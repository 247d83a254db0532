using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>Makes entities of clusters: type, canonical name, confidence, and what is known of each.</summary>
internal sealed class EntityBuilder(GazetteerIndex gazetteer)
{
    private readonly EntityNames _names = new(gazetteer);

    public List<Entity> Build(EntityLayer layer, ArticleContext context, List<Reference> references, Clusters clusters)
    {
        var groups = Groups(references, clusters);
        var entities = new List<Entity>(groups.Count);
        var attributes = new EntityAttributes(gazetteer, layer, context);
        foreach (var (mentions, cluster) in groups)
        {
            Work.Count(mentions.Count);
            var own = mentions.Find(m => m.Own is not null)?.Own;
            var type = own?.Type ?? TypeOf(mentions, clusters.Type(cluster));
            var entity = new Entity
            {
                Index = entities.Count,
                Type = type,
                Name = own?.Name ?? _names.Of(layer.Parsed, mentions, type),
                Link = own?.EntityLink,
                Mentions = mentions,
                Confidence = mentions.Max(m => m.Kind == MentionKind.Pronoun ? 0 : m.Confidence),
            };
            entities.Add(attributes.Complete(entity, clusters.Gender(cluster)));
        }

        return entities;
    }

    // The mentions of each cluster, in order of the first. A pronoun that found nobody is no entity.
    private static List<(List<EntityMention> Mentions, int Cluster)> Groups(List<Reference> references, Clusters clusters)
    {
        var byCluster = new List<EntityMention>?[references.Count];
        foreach (var reference in references)
            if (reference.Mention is { } mention) (byCluster[clusters.Of(reference.Index)] ??= []).Add(mention);
        var groups = new List<(List<EntityMention> Mentions, int Cluster)>();
        for (var cluster = 0; cluster < byCluster.Length; cluster++)
        {
            if (byCluster[cluster] is not { } mentions || mentions.TrueForAll(m => m.Kind == MentionKind.Pronoun)) continue;
            mentions.Sort((a, b) => a.Index.CompareTo(b.Index));
            groups.Add((mentions, cluster));
        }

        groups.Sort((a, b) => a.Mentions[0].Index.CompareTo(b.Mentions[0].Index));
        return groups;
    }

    // Names decide; descriptions only where there is no name.
    private static EntityType TypeOf(List<EntityMention> mentions, EntityType clusterType)
    {
        if (mentions.Exists(m => m.Kind == MentionKind.Name)) return TypeByNames(mentions);
        var described = mentions.Find(m => m.Kind == MentionKind.Nominal && m.Type != EntityType.Other);
        return described?.Type ?? clusterType;
    }

    // Names vote with their confidence; a country named by its adjective stays a country.
    private static EntityType TypeByNames(List<EntityMention> mentions)
    {
        Span<float> votes = stackalloc float[(int)EntityType.Product + 1];
        votes.Clear();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            if (mention.Type == EntityType.Country || mention is { Type: EntityType.Group, Country: not null, IsPlural: false })
                return EntityType.Country;
            votes[(int)mention.Type] += mention.Confidence;
        }

        var best = 0;
        for (var i = 1; i < votes.Length; i++)
            if (votes[i] > votes[best]) best = i;
        return (EntityType)best;
    }
}
