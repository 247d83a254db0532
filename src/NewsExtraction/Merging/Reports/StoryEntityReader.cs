using System.Text.Json;

namespace NewsExtraction.Merging;

/// <summary>Reads an entity of an article's JSON object.</summary>
internal static class StoryEntityReader
{
    public static StoryEntity Read(JsonElement entity, int leadEnd, PlaceAreas areas)
    {
        var name = entity.Words("name");
        var type = Enum.TryParse<EntityType>(entity.Words("type"), out var known) ? known : EntityType.Other;
        var (mentions, isNamed, inLead) = Mentions(entity, leadEnd);
        var link = entity.Part("link");
        var hasLink = link.ValueKind == JsonValueKind.Object;
        var country = entity.Part("attributes").WordsOrNull("country") ?? (hasLink ? link.WordsOrNull("country") : null);
        var (latitude, longitude) = hasLink ? (link.Number("latitude"), link.Number("longitude")) : (null, null);
        return new StoryEntity(type, name, isNamed)
        {
            Country = country,
            LinkId = hasLink ? link.Words("id") : null,
            Latitude = latitude,
            Longitude = longitude,
            Area = type == EntityType.Country ? null : areas.Of(name, country, latitude, longitude),
            Mentions = mentions,
            InLead = inLead,
        };
    }

    private static (int Mentions, bool IsNamed, bool InLead) Mentions(JsonElement entity, int leadEnd)
    {
        var (count, isNamed, inLead) = (0, false, false);
        foreach (var mention in entity.Part("mentions").EnumerateArray())
        {
            count++;
            isNamed |= mention.Words("kind") == "name";
            inLead |= mention.Part("start").GetInt32() < leadEnd;
        }

        return (count, isNamed, inLead);
    }
}

/// <summary>Tells the country that an article is chiefly about.</summary>
internal static class StoryCountry
{
    // A town says better where the story plays than a country whose minister is quoted.
    private const int WeightOfPlaces = 3;

    /// <summary>Its code, or empty where no country is mentioned.</summary>
    public static string Of(IEnumerable<StoryEntity> entities)
    {
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (entity.Country is not { } country) continue;
            var weight = entity.Type is EntityType.Settlement or EntityType.Region ? WeightOfPlaces : 1;
            weights[country] = weights.GetValueOrDefault(country) + (weight * entity.Mentions);
        }

        var (best, most) = (string.Empty, 0);
        foreach (var (country, weight) in weights)
            if (weight > most) (best, most) = (country, weight);
        return best;
    }
}
