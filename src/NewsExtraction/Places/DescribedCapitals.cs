using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Places;

/// <summary>Links capitals that are described and not named: "the Chadian capital", "the capital of Chad", "the country's
/// capital".</summary>
internal sealed class DescribedCapitals(GazetteerIndex gazetteer)
{
    // Words from the noun to the country behind it: "capital of the Central African Republic".
    private const int LongestWay = 3;

    /// <summary>Gives such entities a link, in place.</summary>
    public void Link(ResolvedEntities resolved, List<Entity> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.Link is not null || CapitalNoun(resolved, entity) is not { } mention || CountryOf(resolved, mention) is not { } code
                || gazetteer.CountryByCode(code) is not { Capital: >= 0 } country)
                continue;
            var place = gazetteer.Place(country.Capital);
            var id = place.Id.ToString(CultureInfo.InvariantCulture);
            entities[i] = entity with
            {
                Link = new EntityLink(place.Source, id, code, place.Latitude, place.Longitude),
                Country = code,
                Type = EntityType.Settlement
            };
        }
    }

    private static EntityMention? CapitalNoun(ResolvedEntities resolved, Entity entity)
    {
        EntityMention? noun = null;
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind == MentionKind.Name) return null;
            if (mention.Kind == MentionKind.Nominal && resolved.Layer.Parsed.Lemma(mention.Head) == "capital") noun ??= mention;
        }

        return noun;
    }

    // The country before the noun within its phrase, else behind "of"; null where a smaller place stands there ("the provincial capital").
    private static string? CountryOf(ResolvedEntities resolved, EntityMention noun)
    {
        var layer = resolved.Layer;
        for (var token = noun.Head - 1; token >= noun.FirstToken; token--)
        {
            if (layer.HeadedBy(token) is { } before) return resolved.EntityOf(before.Index) is { Type: EntityType.Country } country
                ? country.Country : null;
        }

        var end = Math.Min(layer.Parsed.SentenceOf(noun.Head).EndToken, noun.Head + 1 + LongestWay);
        if (noun.Head + 1 >= end || layer.Parsed.Word(noun.Head + 1) != "of") return null;
        for (var token = noun.Head + 2; token < end; token++)
            if (layer.NameAt(token) is { } name) return name.Type == EntityType.Country ? name.Country : null;
        return null;
    }
}
