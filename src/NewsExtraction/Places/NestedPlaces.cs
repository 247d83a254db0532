using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Places;

/// <summary>A place named within another name.</summary>
/// <param name="Mention">Its words.</param>
/// <param name="Known">Index of the article's entity that bears the name, or -1.</param>
internal readonly record struct NestedPlace(EntityMention Mention, int Known);

/// <summary>
/// Finds the places that stand within names of other things: "University of Nebraska", "Rochester Fire Department", and the country in
/// "Kigali, Rwanda". Such a name says where
/// its bearer belongs, but is no mention of its own in the flat sense: it heads no phrase and bears no OntoNotes label, since those do not
/// nest.
/// </summary>
internal sealed class NestedPlaces(GazetteerIndex gazetteer)
{
    private const int LongestName = 4;
    private const long LeastPeople = 15_000;
    private const int LeastLetters = 4;

    // What streets are called after tells nothing of where they lie.
    private static readonly HashSet<string> Streets =
        new(["Street", "St", "St.", "Road", "Rd", "Rd.", "Avenue", "Ave", "Ave.", "Drive", "Lane", "Boulevard", "Blvd", "Highway"],
        StringComparer.Ordinal);

    // Towns are called so too.
    private static readonly HashSet<string> Ordinary =
        new(["Federal", "National", "Central", "Western", "Eastern", "Northern", "Southern", "Best", "Orange", "Lake"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OrdinaryWords =
        Ordinary.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The nested places in text order.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="entities">Its entities, the places among them linked.</param>
    public List<NestedPlace> Find(ParsedText parsed, IReadOnlyList<Entity> entities)
    {
        var known = Known(parsed, entities);
        var found = new List<NestedPlace>();
        foreach (var entity in entities)
        {
            if (entity.Type is EntityType.Person or EntityType.Group or EntityType.Country or EntityType.Weapon or EntityType.Vehicle)
                continue;
            foreach (var mention in entity.Mentions)
                if (mention.Kind == MentionKind.Name && mention.EndToken - mention.FirstToken > 1
                    && mention.Label is not (EntityLabel.Person or EntityLabel.Norp))
                    Within(parsed, mention, entity, known, found);
        }

        found.Sort((a, b) => a.Mention.Span.CompareTo(b.Mention.Span));
        return found;
    }

    private Dictionary<string, Entity> Known(ParsedText parsed, IReadOnlyList<Entity> entities)
    {
        var known = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (entity.Link is null
                || entity.Type is not (EntityType.Country or EntityType.Settlement or EntityType.Region
                or EntityType.NaturalFeature))
                continue;
            foreach (var mention in entity.Mentions)
                if (mention.Kind == MentionKind.Name && mention.Type != EntityType.Group)
                    known.TryAdd(mention.Span.In(parsed.Text).ToString(), entity);
            if (entity.Type == EntityType.Country && entity.Country is { } code && gazetteer.CountryByCode(code) is { } country)
                known.TryAdd(country.Name, entity);
        }

        return known;
    }

    private void Within(ParsedText parsed, EntityMention name, Entity bearer, Dictionary<string, Entity> known, List<NestedPlace> found)
    {
        var named = known.GetAlternateLookup<ReadOnlySpan<char>>();
        // "Springfield" in "Springfield, Illinois" is the whole name's own bearer.
        var isPlace = Reference.ClassOf(bearer.Type) == 3 && bearer.Type != EntityType.Facility;
        var first = name.FirstToken;
        if (isPlace)
        {
            while (first < name.EndToken && parsed.Word(first) != ",") first++;
            first++;
        }

        var isStreet = Streets.Contains(parsed.Word(name.EndToken - 1));
        for (; first < name.EndToken; first++)
        {
            if (!char.IsUpper(parsed.Word(first)[0]) || parsed.Word(first) is "The") continue;
            for (var end = Math.Min(name.EndToken, first + LongestName); end > first; end--)
            {
                if (end - first == name.EndToken - name.FirstToken || !char.IsLetter(parsed.Word(end - 1)[0])) continue;
                var surface = parsed.Tokens.SpanOf(first, end).In(parsed.Text);
                var isKnown = named.TryGetValue(surface, out var place);
                if (isKnown && place!.Index == bearer.Index) continue;
                var type = isKnown ? place!.Type : isStreet ? EntityType.Other : TypeOf(surface);
                if (type == EntityType.Other) continue;
                found.Add(new NestedPlace(
                    new EntityMention
                    {
                        Index = -1,
                        Span = parsed.Tokens.SpanOf(first, end),
                        FirstToken = first,
                        EndToken = end,
                        Head = end - 1,
                        Kind = MentionKind.Name,
                        Label = EntityLabel.Gpe,
                        Type = type,
                        IsNested = true,
                        Confidence = name.Confidence,
                    },
                    isKnown ? place!.Index : -1));
                first = end - 1;
                break;
            }
        }
    }

    // What the words name where the article says no more of them: countries, their divisions, and towns large enough to lend their names;
    // no word that is a person's or a common one too.
    private EntityType TypeOf(ReadOnlySpan<char> surface)
    {
        var type = EntityType.Other;
        if (surface.Length < 2 || OrdinaryWords.Contains(surface)) return type;
        var candidates = gazetteer.Find(surface);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            switch (candidate.Kind)
            {
                case GazetteerKind.Country when candidate.Match != GazetteerMatch.Generated: return EntityType.Country;
                case GazetteerKind.Place when type == EntityType.Other && candidate.Match != GazetteerMatch.Generated:
                    var place = gazetteer.Place(candidate.Index);
                    if (place.Feature == PlaceFeatures.Division
                        || (place.Type == EntityType.Settlement && place.Population >= LeastPeople
                        && surface.Length >= LeastLetters))
                        type = place.Type;
                    break;
                case GazetteerKind.Place: break;
                case GazetteerKind.Demonym or GazetteerKind.ArmedGroup or GazetteerKind.Leader or GazetteerKind.Organisation: break;
                default: return EntityType.Other;
            }
        }

        return type;
    }
}
