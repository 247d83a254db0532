using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>What is known of an entity: titles, roles, nationality, country, gender, acronym, and whether a force is a state's.</summary>
internal sealed class EntityAttributes(GazetteerIndex gazetteer, EntityLayer layer, ArticleContext context)
{
    private readonly EntityCountries _countries = new(gazetteer, layer, context);

    /// <summary>The entity with what is known of it.</summary>
    public Entity Complete(Entity entity, Gender gender)
    {
        var country = _countries.Of(entity);
        var actor = ActorOf(entity, country);
        bool? isState = entity.Type is EntityType.MilitaryUnit or EntityType.ArmedGroup ? ActorKinds.IsState(actor) : null;
        if (entity.Type != EntityType.Person)
            return entity with { Country = country, Actor = actor, IsState = isState, Acronym = AcronymOf(entity) };
        var isNamed = entity.HasName;
        return entity with
        {
            Country = country,
            Actor = actor,
            Gender = gender is Gender.Masc or Gender.Fem ? gender : Gender.None,
            Titles = TitlesOf(entity) ?? [],
            Roles = (isNamed ? RolesOf(entity) : null) ?? [],
            Nationality = isNamed ? country : null,
        };
    }

    private static List<string>? TitlesOf(Entity entity)
    {
        List<string>? titles = null;
        foreach (var mention in entity.Mentions)
            foreach (var title in mention.Titles) AddOnce(ref titles, title);
        return titles;
    }

    private List<string>? RolesOf(Entity entity)
    {
        List<string>? roles = null;
        foreach (var mention in entity.Mentions)
            if (mention.Kind == MentionKind.Nominal) AddOnce(ref roles, Role(mention));
        return roles;
    }

    private static void AddOnce(ref List<string>? list, string value)
    {
        list ??= [];
        foreach (var known in list)
            if (known.Equals(value, StringComparison.OrdinalIgnoreCase)) return;
        list.Add(value);
    }

    // The description without its article: "leader of the party".
    private string Role(EntityMention mention)
    {
        var first = mention.FirstToken;
        while (first < mention.EndToken - 1 && layer.Parsed.Lemma(first) is "the" or "a" or "an") first++;
        return layer.Parsed.CharsIn(layer.Parsed.Tokens.SpanOf(first, mention.EndToken)).ToString();
    }

    // The first mention that is written like one, where it is not the name itself.
    private string? AcronymOf(Entity entity)
    {
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name || !IsAcronym(mention)) continue;
            var acronym = layer.Parsed.CharsIn(mention.Span);
            return acronym.SequenceEqual(entity.Name) ? null : acronym.ToString();
        }

        return null;
    }

    private bool IsAcronym(EntityMention mention)
    {
        var text = layer.Parsed.CharsIn(mention.Span);
        if (text.Length is < 2 or > 7) return false;
        foreach (var c in text)
            if (!char.IsUpper(c) && c is not ('.' or '&')) return false;
        return true;
    }

    // "Israelis" are no government.
    private ActorKind ActorOf(Entity entity, string? country) =>
        entity.Type == EntityType.Group && entity.Mentions.Any(m => m is { Kind: MentionKind.Name, IsPlural: true })
            ? ActorKind.Civilian : KnownActor(entity) ?? DescribedActor(entity, country);

    // What the gazetteer knows of a body by one of its names.
    private ActorKind? KnownActor(Entity entity)
    {
        if (EntityClasses.Of(entity.Type) != EntityClass.Organization) return null;
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Name) continue;
            var candidates = gazetteer.Find(layer.Parsed.CharsIn(mention.Span));
            for (var i = 0; i < candidates.Count; i++)
            {
                if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                    && gazetteer.Entry(candidates[i]) is { Flag: true } group)
                    return ActorKinds.Of(candidates[i].Kind, group.Subkind);
            }
        }

        return null;
    }

    // What the first describing noun says ("soldiers"), and whether one is "rebel" or "opposition".
    private ActorKind DescribedActor(Entity entity, string? country)
    {
        var (kind, isAgainstState) = (NominalKind.Other, false);
        foreach (var mention in entity.Mentions)
        {
            if (mention.Kind != MentionKind.Nominal) continue;
            if (kind == NominalKind.Other) kind = mention.NominalKind;
            isAgainstState = isAgainstState || ActorKinds.IsAgainstState(layer.Parsed, mention);
        }

        return ActorKinds.Of(entity.Type, kind, country, isAgainstState);
    }
}
