using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Links the places of an article to entries of the gazetteer, all of them together. Immutable and safe to share.</summary>
internal sealed class PlaceResolver(GazetteerIndex gazetteer, PlaceRanker ranker)
{
    private const int Rounds = 3;
    private readonly PlaceReadings _readings = new(gazetteer);
    private readonly Containment _containment = new(gazetteer);
    private readonly PlaceLinks _links = new(gazetteer);
    private readonly NestedPlaces _nested = new(gazetteer);

    /// <summary>The entities with their links; a country's code stands in the attributes too.</summary>
    public ResolvedEntities Resolve(ResolvedEntities resolved)
    {
        var names = Names(resolved);
        ranker.Rank(names, Rounds);
        var entities = resolved.Entities.ToArray();
        foreach (var name in names) entities[name.Entity.Index] = _links.Link(resolved.Layer.Parsed, name, names);
        return MentionTypes.Follow(new ResolvedEntities(resolved.Layer, WithNested(resolved, entities, names)));
    }

    /// <summary>The places of an article with their readings and all features that do not depend on other places.</summary>
    internal List<PlaceName> Names(ResolvedEntities resolved)
    {
        var names = new List<PlaceName>();
        foreach (var entity in resolved.Entities)
        {
            if (EntityClasses.Of(entity.Type) != EntityClass.Place) continue;
            var readings = _readings.Of(entity, resolved.Layer.Parsed.Tokens);
            if (readings.Count == 0) continue;
            var name = new PlaceName(entity, readings);
            _containment.Note(resolved.Layer, name);
            names.Add(name);
        }

        Describe(names, new PlaceContext(resolved, names, gazetteer));
        return names;
    }

    private static void Describe(List<PlaceName> names, PlaceContext context, int from = 0)
    {
        for (var i = from; i < names.Count; i++)
            foreach (var reading in names[i].Readings) PlaceDescription.Describe(names[i], reading, context);
    }

    // Places within other names join the entity of their name, or are entities that nothing else in the article names; they are weighed
    // last and move no other place.
    private IReadOnlyList<Entity> WithNested(ResolvedEntities resolved, Entity[] entities, List<PlaceName> names)
    {
        var parsed = resolved.Layer.Parsed;
        var nested = _nested.Find(parsed, entities);
        if (nested.Count == 0) return entities;
        var all = new List<Entity>(entities);
        JoinKnown(nested, all);
        var weighed = new List<PlaceName>(names);
        AddUnknown(parsed, nested, all, weighed);
        Describe(weighed, new PlaceContext(resolved, weighed, gazetteer), names.Count);
        ranker.Rank(weighed, Rounds);
        for (var i = names.Count; i < weighed.Count; i++)
            all[weighed[i].Entity.Index] = _links.Link(parsed, weighed[i], weighed);
        return InTextOrder(all);
    }

    private static void JoinKnown(List<NestedPlace> nested, List<Entity> all)
    {
        foreach (var group in nested.Where(n => n.Known >= 0).GroupBy(n => n.Known))
        {
            var entity = all[group.Key];
            all[group.Key] = entity with { Mentions = [.. entity.Mentions.Concat(group.Select(n => n.Mention)).OrderBy(m => m.Span)] };
        }
    }

    private void AddUnknown(ParsedText parsed, List<NestedPlace> nested, List<Entity> all, List<PlaceName> weighed)
    {
        foreach (var group in nested.Where(n => n.Known < 0).GroupBy(n => parsed.CharsIn(n.Mention.Span).ToString()))
        {
            var mentions = group.Select(n => n.Mention).ToArray();
            var entity = new Entity
            {
                Index = all.Count,
                Type = mentions[0].Type,
                Name = group.Key,
                Mentions = mentions,
                Confidence = mentions.Max(m => m.Confidence)
            };
            var readings = _readings.Of(entity, parsed.Tokens);
            if (readings.Count == 0) continue;
            all.Add(entity);
            weighed.Add(new PlaceName(entity, readings));
        }
    }

    private static List<Entity> InTextOrder(List<Entity> all)
    {
        all.Sort((a, b) => a.Mentions[0].Span != b.Mentions[0].Span ? a.Mentions[0].Span.CompareTo(b.Mentions[0].Span)
            : a.Index.CompareTo(b.Index));
        for (var i = 0; i < all.Count; i++) all[i] = all[i] with { Index = i };
        return all;
    }
}
