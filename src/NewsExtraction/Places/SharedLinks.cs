using System.Collections.Frozen;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Makes one entity of those that are linked to the same place: "Sussex" and "Sussex County", "USA" and "the U.S.".</summary>
internal sealed class SharedLinks(GazetteerIndex gazetteer)
{
    private static readonly FrozenSet<string> Parts = FrozenSet.Create(StringComparer.Ordinal,
        "western", "eastern", "northern", "southern", "central", "upper", "lower", "northwestern", "northeastern", "southwestern",
        "southeastern", "greater", "downtown", "inner", "outer", "mid", "old");

    private readonly EntityNames _names = new(gazetteer);

    /// <summary>Joins them in place; true where any were.</summary>
    public bool Join(ParsedText parsed, List<Entity> entities)
    {
        var first = new Dictionary<(string Source, string Id, EntityType Type), int>();
        var joined = false;
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Link is not { } link || !IsPlace(parsed, entities[i])) continue;
            if (first.TryAdd((link.Source, link.Id, entities[i].Type), i)) continue;
            Merge(parsed, entities, first[(link.Source, link.Id, entities[i].Type)], i);
            joined = true;
        }

        if (joined) entities.RemoveAll(e => e.Mentions.Count == 0);
        return joined;
    }

    // What the user named is as he named it; "Western Wisconsin" is a part, "Michigan State" mostly a
    // university, "the U.S. and its allies" are several.
    private static bool IsPlace(ParsedText parsed, Entity entity) =>
        EntityClasses.Of(entity.Type) == EntityClass.Place && !entity.Mentions.Any(m => m.Own is not null || IsOther(parsed, m));

    private static bool IsOther(ParsedText parsed, EntityMention mention) =>
        mention.Kind == MentionKind.Nominal ? mention.IsPlural
            : mention.Kind == MentionKind.Name && mention.EndToken - mention.FirstToken > 1
                && (Parts.Contains(parsed.Word(mention.FirstToken).ToLowerInvariant()) || parsed.Word(mention.EndToken - 1) == "State");

    private void Merge(ParsedText parsed, List<Entity> entities, int into, int from)
    {
        var (one, other) = (entities[into], entities[from]);
        List<EntityMention> mentions = [.. one.Mentions.Concat(other.Mentions).OrderBy(m => m.Span)];
        entities[into] = one with
        {
            Mentions = mentions,
            Name = NameOf(parsed, one, other, mentions),
            Country = one.Country ?? other.Country,
            Actor = one.Actor == ActorKind.None ? other.Actor : one.Actor,
            Acronym = one.Acronym ?? other.Acronym,
            Confidence = Math.Max(one.Confidence, other.Confidence),
        };
        entities[from] = other with { Mentions = [] };
    }

    // A name within another name is no better than one that stands for itself.
    private string NameOf(ParsedText parsed, Entity one, Entity other, List<EntityMention> mentions) =>
        mentions.Exists(m => m is { Kind: MentionKind.Name, IsNested: false })
            ? _names.Of(parsed, mentions.FindAll(m => !m.IsNested), one.Type)
            : one.Name.Length >= other.Name.Length ? one.Name : other.Name;
}
