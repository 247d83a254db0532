using NewsExtraction.Entities;

namespace NewsExtraction.Coreference;

/// <summary>What is known of an entity: titles, roles, nationality, country, gender, age, acronym, and whether a force is a
/// state's.</summary>
internal sealed class EntityAttributes(GazetteerIndex gazetteer, EntityLayer layer, ArticleContext context)
{
    private readonly EntityActors _actors = new(gazetteer, layer);
    private readonly EntityCountries _countries = new(gazetteer, layer, context);

    /// <summary>The entity with what is known of it.</summary>
    public Entity Complete(Entity entity, Gender gender)
    {
        var country = _countries.Of(entity);
        var actor = _actors.Of(entity, country);
        bool? isState = entity.Type is EntityType.MilitaryUnit or EntityType.ArmedGroup ? ActorKinds.IsState(actor) : null;
        if (entity.Type != EntityType.Person)
            return entity with { Country = country, Actor = actor, IsState = isState, Acronym = AcronymOf(entity) };
        var isNamed = entity.HasName;
        return entity with
        {
            Country = country,
            Actor = actor,
            Age = AgeOf(entity),
            Gender = gender is Gender.Masc or Gender.Fem ? gender : Gender.None,
            Titles = TitlesOf(entity) ?? [],
            Roles = (isNamed ? RolesOf(entity) : null) ?? [],
            Nationality = isNamed ? country : null,
        };
    }

    // The first that the text gives; several people have none in common.
    private int? AgeOf(Entity entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.IsPlural) return null;
        foreach (var mention in entity.Mentions)
            if (AgeReader.Of(layer.Parsed, mention) is { } age) return age;
        return null;
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

    // The description without its article and the name behind it: "leader of the party".
    private string Role(EntityMention mention)
    {
        var first = mention.FirstToken;
        while (first < mention.EndToken - 1 && layer.Parsed.Lemma(first) is "the" or "a" or "an") first++;
        var end = layer.NameAt(mention.EndToken - 1) is { } name && name.FirstToken > mention.Head ? name.FirstToken : mention.EndToken;
        return layer.Parsed.CharsIn(layer.Parsed.Tokens.SpanOf(first, end)).ToString();
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
}
