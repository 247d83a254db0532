using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Makes entities of clusters: type, canonical name, confidence, and what is known of each.</summary>
internal sealed class EntityBuilder(GazetteerIndex gazetteer)
{
    public List<Entity> Build(EntityLayer layer, ArticleContext context, List<Reference> references, Clusters clusters)
    {
        var groups = new List<EntityMention>?[references.Count];
        foreach (var reference in references)
        {
            if (reference.Mention is not { } mention) continue;
            var cluster = clusters.Of(reference.Index);
            (groups[cluster] ??= []).Add(mention);
        }

        var ordered = new List<(EntityMention First, List<EntityMention> Mentions, int Cluster)>();
        for (var cluster = 0; cluster < groups.Length; cluster++)
        {
            if (groups[cluster] is not { } mentions) continue;
            mentions.Sort((a, b) => a.Index.CompareTo(b.Index));

            // A pronoun that found nobody is no entity.
            if (mentions.Exists(m => m.Kind != MentionKind.Pronoun)) ordered.Add((mentions[0], mentions, cluster));
        }

        ordered.Sort((a, b) => a.First.Index.CompareTo(b.First.Index));
        var entities = new List<Entity>(ordered.Count);
        var attributes = new EntityAttributes(gazetteer, layer, context);
        foreach (var (_, mentions, cluster) in ordered)
        {
            var type = TypeOf(mentions, clusters.Type(cluster));
            var name = NameOf(layer.Parsed, mentions, type);
            var entity = new Entity
            {
                Index = entities.Count,
                Type = type,
                Name = name,
                Mentions = mentions,
                Confidence = mentions.Max(m => m.Kind == MentionKind.Pronoun ? 0 : m.Confidence),
            };
            entities.Add(attributes.Complete(entity, mentions, clusters.Gender(cluster)));
        }

        return entities;
    }

    // Names vote with their confidence; a country named by its people stays a country; descriptions decide only where there is no name.
    private static EntityType TypeOf(List<EntityMention> mentions, EntityType clusterType)
    {
        Span<float> votes = stackalloc float[(int)EntityType.Product + 1];
        votes.Clear();
        var any = false;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            if (mention.Type == EntityType.Country || mention is { Type: EntityType.Group, Country: not null }) return EntityType.Country;
            votes[(int)mention.Type] += mention.Confidence;
            any = true;
        }

        if (!any)
        {
            foreach (var mention in mentions)
                if (mention.Kind == MentionKind.Nominal && mention.Type != EntityType.Other) return mention.Type;
            return clusterType;
        }

        var best = 0;
        for (var i = 1; i < votes.Length; i++)
            if (votes[i] > votes[best]) best = i;
        return (EntityType)best;
    }

    // The longest name, the first of equals; a demonym alone keeps its own words. A description loses its determiner.
    private string NameOf(ParsedText parsed, List<EntityMention> mentions, EntityType type)
    {
        EntityMention? best = null;
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || (type == EntityType.Country && mention.Type == EntityType.Group)) continue;
            if (best is null || (mention.Span.Length > best.Span.Length && mention.Type != EntityType.Group)) best = mention;
        }

        if (best is not null) return best.Span.In(parsed.Text).ToString();
        if (type == EntityType.Country && mentions.Find(m => m.Country is not null)?.Country is { } code
            && gazetteer.CountryByCode(code) is { } country)
            return country.Name;
        foreach (var mention in mentions)
            if (mention.Kind != MentionKind.Pronoun && (best is null || mention.Span.Length > best.Span.Length)) best = mention;
        var first = best!.FirstToken;
        while (first < best.EndToken - 1
            && (parsed.Upos(first) == Upos.Det
            || parsed.Lemma(first) is "the" or "a" or "an" or "its" or "his" or "their" or "her"))
            first++;
        return parsed.Tokens.SpanOf(first, best.EndToken).In(parsed.Text).ToString();
    }
}
