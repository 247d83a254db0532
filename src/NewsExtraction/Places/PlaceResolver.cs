using System.Globalization;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>Links the places of an article to entries of the gazetteer, all of them together. Immutable and safe to share.</summary>
internal sealed class PlaceResolver(GazetteerIndex gazetteer, PlaceRanker ranker)
{
    private const int Rounds = 3;
    private const long LeastCity = 50_000;
    private readonly PlaceReadings _readings = new(gazetteer);
    private readonly Containment _containment = new(gazetteer);
    private readonly NestedPlaces _nested = new(gazetteer);

    /// <summary>The entities with their links; a country's code stands in the attributes too.</summary>
    public ResolvedEntities Resolve(ResolvedEntities resolved)
    {
        var names = Names(resolved);
        ranker.Rank(names, Rounds);
        var entities = resolved.Entities.ToArray();
        foreach (var name in names) entities[name.Entity.Index] = Linked(resolved.Layer.Parsed, name, names);
        return MentionTypes.Follow(new ResolvedEntities(resolved.Layer, WithNested(resolved, entities, names)));
    }

    // Places within other names join the entity of their name, or are entities that nothing else in the article names; they are weighed
    // last and move no other place.
    private IReadOnlyList<Entity> WithNested(ResolvedEntities resolved, Entity[] entities, List<PlaceName> names)
    {
        var nested = _nested.Find(resolved.Layer.Parsed, entities);
        if (nested.Count == 0) return entities;
        var all = new List<Entity>(entities);
        foreach (var group in nested.Where(n => n.Known >= 0).GroupBy(n => n.Known))
        {
            var entity = all[group.Key];
            all[group.Key] = entity with { Mentions = [.. entity.Mentions.Concat(group.Select(n => n.Mention)).OrderBy(m => m.Span)] };
        }

        var weighed = new List<PlaceName>(names);
        foreach (var group in nested.Where(n => n.Known < 0).GroupBy(n => n.Mention.Span.In(resolved.Layer.Parsed.Text).ToString()))
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
            var readings = _readings.Of(entity, resolved.Layer.Parsed.Text);
            if (readings.Count == 0) continue;
            all.Add(entity);
            weighed.Add(new PlaceName(entity, readings));
        }

        var context = new PlaceContext(resolved, weighed, gazetteer);
        foreach (var name in weighed.Skip(names.Count))
            foreach (var reading in name.Readings) PlaceRanker.Describe(name, reading, context);
        ranker.Rank(weighed, Rounds);
        foreach (var name in weighed.Skip(names.Count)) all[name.Entity.Index] = Linked(resolved.Layer.Parsed, name, weighed);
        all.Sort((a, b) => a.Mentions[0].Span != b.Mentions[0].Span ? a.Mentions[0].Span.CompareTo(b.Mentions[0].Span)
            : a.Index.CompareTo(b.Index));
        for (var i = 0; i < all.Count; i++) all[i] = all[i] with { Index = i };
        return all;
    }

    /// <summary>The places of an article with their readings and all features that do not depend on other places.</summary>
    internal List<PlaceName> Names(ResolvedEntities resolved)
    {
        var names = new List<PlaceName>();
        foreach (var entity in resolved.Entities)
        {
            if (Reference.ClassOf(entity.Type) != 3) continue;
            var readings = _readings.Of(entity, resolved.Layer.Parsed.Text);
            if (readings.Count == 0) continue;
            var name = new PlaceName(entity, readings);
            _containment.Note(resolved.Layer, name);
            names.Add(name);
        }

        var context = new PlaceContext(resolved, names, gazetteer);
        foreach (var name in names)
            foreach (var reading in name.Readings) PlaceRanker.Describe(name, reading, context);
        return names;
    }

    private Entity Linked(ParsedText parsed, PlaceName name, List<PlaceName> names)
    {
        var best = CityOf(parsed, name) ?? name.Best;
        var entry = best.Entry;
        var (latitude, longitude) = Position(entry, names);
        var link = new EntityLink(entry.Source, entry.Id > 0 ? entry.Id.ToString(CultureInfo.InvariantCulture) : string.Empty,
            entry.Country.Length > 0 ? entry.Country : null, latitude, longitude);

        // "Georgia" read as a state is one.
        var entity = name.Entity;
        var type = entity.Type is EntityType.Country or EntityType.Settlement or EntityType.Region
            && entry.Type is EntityType.Country or EntityType.Settlement or EntityType.Region
            && (best != name.Best || best.Probability > 0.5f) ? entry.Type : entity.Type;
        return entity with
        {
            Link = link,
            Type = type,
            Country = entry.Country.Length > 0 ? entry.Country : entity.Country,
            Actor = type == EntityType.Country ? entity.Actor : ActorKind.None
        };
    }

    // "Raqqa" alone is the city and not the province that it is the seat of; "Raqqa province" once in the article, and it stays the
    // province.
    private static PlaceReading? CityOf(ParsedText parsed, PlaceName name)
    {
        var division = name.Best;
        if (division.Entry.Feature != PlaceFeatures.Division || division.Match == GazetteerMatch.Generated) return null;
        PlaceReading? city = null;
        foreach (var reading in name.Readings)
        {
            if (reading.Entry.Area != division.Entry.Area || reading.Entry.Type != EntityType.Settlement
                || reading.Match == GazetteerMatch.Generated)
                continue;
            if (reading.Entry.Feature is "PPLA" or "PPLC" && reading.Entry.Population >= LeastCity
                && (city is null || reading.Entry.Population > city.Entry.Population))
                city = reading;
        }

        if (city is null) return null;
        foreach (var mention in name.Entity.Mentions)
            if (mention.Kind == MentionKind.Name && HasAreaWord(parsed, mention)) return null;
        return city;
    }

    private static bool HasAreaWord(ParsedText parsed, EntityMention mention)
    {
        var sentence = parsed.SentenceOf(mention.FirstToken);
        for (var token = Math.Max(sentence.FirstToken, mention.FirstToken - 3); token < Math.Min(sentence.EndToken,
            mention.EndToken + 1); token++)
            if (parsed.Lemma(token).ToLowerInvariant() is "province" or "governorate" or "region" or "state" or "oblast" or "prefecture"
                or "department" or "emirate" or "countryside" or "area" or "county" or "rural")
                return true;
        return false;
    }

    // A district without coordinates of its own lies where the article's places of the same division lie, else where the division does.
    private (double? Latitude, double? Longitude) Position(PlaceEntry entry, List<PlaceName> names)
    {
        if (entry.IsLocated) return (entry.Latitude, entry.Longitude);
        var (latitude, longitude, count) = (0d, 0d, 0);
        foreach (var name in names)
        {
            var best = name.Best.Entry;
            if (best.Area != entry.Area || best.Type != EntityType.Settlement || !best.IsLocated) continue;
            latitude += best.Latitude;
            longitude += best.Longitude;
            count++;
        }

        if (count > 0) return (Math.Round(latitude / count, 4), Math.Round(longitude / count, 4));
        var area = gazetteer.Area(entry.Area).Place;
        if (area >= 0 && gazetteer.Place(area) is { IsLocated: true } division) return (division.Latitude, division.Longitude);
        return (null, null);
    }
}
