using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>
/// Finds the places that stand within names of other things: "University of Nebraska", "Rochester Fire Department", and the country in
/// "Kigali, Rwanda". Such a name says where its bearer belongs, but is no mention of its own in the flat sense: it heads no phrase and
/// bears no OntoNotes label, since those do not nest.
/// </summary>
internal sealed class NestedPlaces(GazetteerIndex gazetteer)
{
    private readonly NestedPlaceTypes _types = new(gazetteer);

    /// <summary>The nested places in text order.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="places">Those of them that have readings in the gazetteer.</param>
    public List<NestedPlace> Find(ParsedText parsed, IReadOnlyList<Entity> entities, List<PlaceName> places)
    {
        var search = new NestedPlaceSearch(parsed, Known(parsed, places), _types);
        var hasReadings = new bool[entities.Count];
        foreach (var place in places) hasReadings[place.Entity.Index] = true;
        foreach (var entity in entities)
        {
            foreach (var mention in entity.Mentions)
            {
                if (MayHoldPlaces(entity.Type) && MayHoldPlaces(mention)) search.Within(mention, hasReadings[entity.Index], entity.Index);
                else if (mention.Kind == MentionKind.Name) search.BehindParty(mention);
            }
        }

        search.Found.Sort((a, b) => a.Mention.Span.CompareTo(b.Mention.Span));
        return search.Found;
    }

    private static bool MayHoldPlaces(EntityType type) =>
        type is not (EntityType.Person or EntityType.Group or EntityType.Country or EntityType.Weapon or EntityType.Vehicle);

    private static bool MayHoldPlaces(EntityMention mention) =>
        mention.Kind == MentionKind.Name && mention.EndToken - mention.FirstToken > 1
            && mention.Label is not (EntityLabel.Person or EntityLabel.Norp);

    // The places of the article by their names.
    private Dictionary<string, Entity> Known(ParsedText parsed, List<PlaceName> places)
    {
        var known = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var place in places)
            if (MayBeNested(place.Entity.Type)) AddNames(parsed, place.Entity, known);
        return known;
    }

    // A country is known by its short name too.
    private void AddNames(ParsedText parsed, Entity entity, Dictionary<string, Entity> known)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Name && mention.Type != EntityType.Group)
                known.TryAdd(
                    parsed.CharsIn(parsed.Tokens.SpanOf(mention.FirstToken, LocatedName.HeadEnd(parsed, mention))).ToString(), entity);
        if (entity.Type == EntityType.Country && entity.Country is { } code && gazetteer.CountryByCode(code) is { } country)
            known.TryAdd(country.Name, entity);
    }

    private static bool MayBeNested(EntityType type) =>
        EntityClasses.Of(type) == EntityClass.Place && type != EntityType.Facility;
}
