using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Links the places of an article to entries of the gazetteer, all of them together. Immutable and safe to share.</summary>
internal sealed class PlaceResolver(GazetteerIndex gazetteer, PlaceRanker ranker)
{
    private const int Rounds = 3;
    private const long GreatCity = 500_000;
    private readonly PlaceReadings _readings = new(gazetteer);
    private readonly Containment _containment = new(gazetteer);
    private readonly PlaceLinks _links = new(gazetteer);
    private readonly NestedPlaces _nested = new(gazetteer);
    private readonly DescribedCapitals _capitals = new(gazetteer);
    private readonly SharedLinks _shared = new(gazetteer);
    private readonly HolderCountries _holders = new(gazetteer);

    /// <summary>The entities with their links; a country's code stands in the attributes too.</summary>
    public ResolvedEntities Resolve(ResolvedEntities resolved)
    {
        var (parsed, names) = (resolved.Layer.Parsed, Names(resolved));
        var all = new List<Entity>(resolved.Entities);
        var nested = _nested.Find(parsed, all, names);
        var weighed = WithNested(resolved, nested, names, all);
        ranker.Rank(weighed, Rounds);
        var middles = PlaceLinks.Middles(weighed);
        foreach (var name in weighed) all[name.Entity.Index] = _links.Link(parsed, name, middles);
        JoinKnown(nested, all);
        DropFarAway(weighed, names.Count, all);
        _capitals.Link(resolved, all);
        _holders.Follow(parsed, all);
        var isJoined = _shared.Join(parsed, all);
        return MentionTypes.Follow(new ResolvedEntities(resolved.Layer, isJoined || nested.Count > 0 ? InTextOrder(all) : all));
    }

    /// <summary>The places of an article with their readings and all features that do not depend on other places.</summary>
    internal List<PlaceName> Names(ResolvedEntities resolved)
    {
        var names = new List<PlaceName>();
        foreach (var entity in resolved.Entities)
        {
            // A link that the user gave stands.
            if (entity.Link is not null || IsDirection(entity)
                || EntityClasses.Of(entity.Type) is not (EntityClass.Place or EntityClass.Group))
                continue;
            var readings = _readings.Of(entity, resolved.Layer.Parsed);
            if (readings.Count == 0) continue;
            var name = new PlaceName(entity, readings);
            _containment.Note(resolved.Layer, name);
            names.Add(name);
        }

        Describe(names, new PlaceContext(resolved, names, gazetteer));
        return names;
    }

    // "the West", "back to Earth": towns are called so, but hardly ever meant.
    private static bool IsDirection(Entity entity) => entity.Name is "West" or "East" or "North" or "South" or "Earth" or "the West";

    private void Describe(List<PlaceName> names, PlaceContext context)
    {
        foreach (var name in names)
        {
            foreach (var reading in name.Readings)
            {
                PlaceDescription.Describe(name, reading, context);
                reading[PlaceSign.CountryNews] = ranker.NewsOf(reading.Entry.Country);
            }
        }
    }

    // Places within other names join the entity of their name, or are entities that nothing else in the article names. They are weighed
    // with the others: "Henry County Sheriff" says in which Paris he is.
    private List<PlaceName> WithNested(ResolvedEntities resolved, List<NestedPlace> nested, List<PlaceName> names, List<Entity> all)
    {
        if (!nested.Exists(n => n.Known < 0)) return names;
        var weighed = new List<PlaceName>(names);
        AddUnknown(resolved.Layer.Parsed, nested, all, weighed);
        Describe(weighed, new PlaceContext(resolved, weighed, gazetteer));
        return weighed;
    }

    // A town within a name, in a country of which the article names nothing else, is hardly the one meant: "Hurricane Eagle", "José
    // Campeche".
    private static void DropFarAway(List<PlaceName> weighed, int own, List<Entity> all)
    {
        if (weighed.Count - own == 0) return;
        var inCountry = weighed.CountBy(n => n.Best.Entry.Country, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var far = new HashSet<int>();
        for (var i = own; i < weighed.Count; i++)
            if (IsSmallTown(weighed[i]) && own > 0 && inCountry[weighed[i].Best.Entry.Country] == 1) far.Add(weighed[i].Entity.Index);
        all.RemoveAll(e => far.Contains(e.Index));
    }

    private static bool IsSmallTown(PlaceName name) =>
        name.Best.Entry is { Type: EntityType.Settlement, Population: < GreatCity } && name.Best[PlaceSign.CountryNamed] == 0;

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
            var readings = _readings.Of(entity, parsed);
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
