using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;

namespace NewsExtraction.Output;

/// <summary>Reads entities and their mentions.</summary>
internal sealed class EntityReader(ReadWords words)
{
    private const string Separator = "; ";
    private readonly Dictionary<string, Entity> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, int> _firstMention = new(ReferenceEqualityComparer.Instance);
    private readonly List<Entity> _entities = [];
    private Entity?[] _ofMention = [];

    public IReadOnlyList<Entity> All => _entities;

    /// <summary>The entity of a mention, by its index.</summary>
    public Entity? Of(int mention) => mention >= 0 ? _ofMention[mention] : null;

    /// <summary>The entity that an object names by its id, or null where it names none.</summary>
    public Entity? Named(JsonPlace place)
    {
        if (place.Find("entity") is not { } id) return null;
        return _byId.TryGetValue(id.Words(), out var entity) ? entity : throw id.Fault(JsonMessages.NoSuchEntity(id.Words()));
    }

    /// <summary>Index of a mention of the entity that an object names, or -1.</summary>
    public int MentionOf(JsonPlace place) => Named(place) is { } entity ? _firstMention.GetValueOrDefault(entity, -1) : -1;

    public void Read(JsonPlace entities)
    {
        foreach (var place in entities.Items())
        {
            var entity = Entity(place);
            _byId[place.Field("id").Words()] = entity;
            _entities.Add(entity);
        }

        NumberMentions();
    }

    // Mentions have numbers in the order of the text, over all entities.
    private void NumberMentions()
    {
        var all = _entities.SelectMany(e => e.Mentions.Select((m, i) => (Entity: e, Number: i, Mention: m))).Where(m => !m.Mention.IsNested)
            .OrderBy(m => m.Mention.Span).ThenBy(m => m.Mention.Kind).ToArray();
        _ofMention = new Entity?[all.Length];
        var mentions = _entities.ConvertAll(e => e.Mentions.ToArray());
        for (var i = 0; i < all.Length; i++)
        {
            var (entity, number, mention) = all[i];
            mentions[entity.Index][number] = mention with { Index = i };
        }

        for (var e = 0; e < _entities.Count; e++)
        {
            var entity = _entities[e] with { Mentions = mentions[e] };
            _byId[entity.Id] = _entities[e] = entity;
        }

        for (var i = 0; i < all.Length; i++)
        {
            var entity = _ofMention[i] = _entities[all[i].Entity.Index];
            _firstMention.TryAdd(entity, i);
        }
    }

    private Entity Entity(JsonPlace place)
    {
        var attributes = place.Field("attributes");
        var type = place.Field("type").Named<EntityType>(JsonNames.Of);
        if (place.Field("id").Words() != "E" + (_entities.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            throw place.Field("id").Fault(JsonMessages.WrongKind(place.Field("id").Words(), $"E{_entities.Count + 1}"));
        return new Entity
        {
            Index = _entities.Count,
            Type = type,
            Name = place.Field("name").Words(),
            Confidence = (float)place.Field("confidence").Number(),
            Acronym = attributes.Find("acronym")?.Words(),
            Actor = attributes.Find("actor")?.Named<ActorKind>(ActorKinds.NameOf) ?? ActorKind.None,
            Age = Age(attributes.Find("age")),
            Country = attributes.Find("country")?.Words(),
            Gender = Gender(attributes.Find("gender")),
            Nationality = attributes.Find("nationality")?.Words(),
            Roles = attributes.Find("roles")?.Words().Split(Separator) ?? [],
            Titles = attributes.Find("titles")?.Words().Split(Separator) ?? [],
            IsState = attributes.Find("state") is { } state ? state.Words() == "true" : null,
            Link = place.Find("link") is { } link ? Link(link) : null,
            Mentions = [.. place.Part("mentions").Items().Select(m => Mention(m, type))],
        };
    }

    private static int? Age(JsonPlace? age) =>
        int.TryParse(age?.Words(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var years)
            ? years : null;

    private static Gender Gender(JsonPlace? gender) => gender?.Words() switch
    {
        "male" => NewsExtraction.Gender.Masc,
        "female" => NewsExtraction.Gender.Fem,
        _ => NewsExtraction.Gender.None,
    };

    private static EntityLink Link(JsonPlace link) => new(link.Field("source").Words(), link.Field("id").Words(),
        link.Find("country")?.Words(), link.Find("latitude")?.Number(), link.Find("longitude")?.Number());

    private EntityMention Mention(JsonPlace place, EntityType type)
    {
        var span = place.Span();
        var (first, end) = words.PiecesOf(span, place);
        var label = place.Find("label");
        var nominal = place.Find("nominal");
        var head = nominal?.Field("head");
        return new EntityMention
        {
            Index = -1,
            Span = span,
            FirstToken = first,
            EndToken = end,
            Head = head is null ? end - 1 : words.PiecesOf(head.Span(), head).First,
            Kind = place.Field("kind").Named<MentionKind>(JsonNames.Of),
            Label = label?.Named<EntityLabel>(JsonNames.Of) ?? default,
            IsNested = label is null,
            Type = type,
            NominalKind = nominal?.Field("kind").Named<NominalKind>(JsonNames.Of) ?? default,
            Count = nominal?.Find("count")?.Count(),
        };
    }
}
