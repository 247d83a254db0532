using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>Turns statements whose speaker leads a state, government, ministry, party, army or armed group into LeaderStatement.</summary>
internal static class LeaderStatements
{
    public const string Type = "LeaderStatement";

    /// <summary>The mentions with leaders' statements marked; all others as they are.</summary>
    public static IReadOnlyList<EventMention> Mark(IReadOnlyList<EventMention> mentions, ResolvedEntities entities, LeaderCheck leaders,
        ArticleContext context)
    {
        var marked = new EventMention[mentions.Count];
        var known = new Dictionary<int, bool>();
        for (var i = 0; i < marked.Length; i++)
        {
            var mention = mentions[i];
            marked[i] = mention.Type == StatementEvents.Type && mention.Definition.Subtype(Type) is { } ofLeader
                && HasLeader(mention, entities, leaders, context, known)
                ? mention.As(ofLeader) with
                {
                    Attributes = new Dictionary<string, string>(mention.Attributes) { [AttributeNames.Leader] = "true" }
                }
                : mention;
        }

        return marked;
    }

    private static bool HasLeader(EventMention mention, ResolvedEntities entities, LeaderCheck leaders, ArticleContext context,
        Dictionary<int, bool> known)
    {
        var parsed = entities.Layer.Parsed;
        foreach (var filler in mention.Fillers)
        {
            if (filler.Role != StatementEvents.Speaker) continue;
            if (entities.EntityOf(filler.Mention) is { } entity)
            {
                if (!known.TryGetValue(entity.Index, out var leads))
                    known[entity.Index] = leads = leaders.IsLeader(entity, parsed, context);
                if (leads) return true;
            }

            if (filler.Head >= 0 && leaders.IsLeader(parsed, NounPhrase.Tokens(parsed, filler.Head).First, filler.Head)) return true;
        }

        return false;
    }
}
