using NewsExtraction.Entities;

namespace NewsExtraction.Resolution.Entities;

/// <summary>Joins mentions by the same name and label; every other mention is an entity of its own.</summary>
internal static class NameClusters
{
    public static ResolvedEntities Resolve(EntityLayer layer)
    {
        var groups = new List<List<EntityMention>>();
        var byName = new Dictionary<(string, EntityLabel), List<EntityMention>>();
        foreach (var mention in layer.Mentions)
        {
            if (mention.Kind == MentionKind.Pronoun) continue;
            var key = (mention.Span.In(layer.Parsed.Text).ToString(), mention.Label);
            if (mention.Kind == MentionKind.Name && byName.TryGetValue(key, out var known))
            {
                known.Add(mention);
                continue;
            }

            List<EntityMention> group = [mention];
            if (mention.Kind == MentionKind.Name) byName[key] = group;
            groups.Add(group);
        }

        var entities = new Entity[groups.Count];
        for (var i = 0; i < entities.Length; i++)
        {
            var first = groups[i][0];
            var attributes = first.Country is { } country ? [new KeyValuePair<string, string>("country", country)] : Array.Empty<KeyValuePair<string, string>>();
            entities[i] = new Entity
            {
                Index = i,
                Type = first.Type,
                Name = first.Span.In(layer.Parsed.Text).ToString(),
                Confidence = groups[i].Max(m => m.Confidence),
                Attributes = attributes,
                Mentions = groups[i],
            };
        }

        return new ResolvedEntities(layer, entities);
    }
}
