using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>What is known of an entity: titles, roles, nationality, country, gender, acronym, and whether a force is a state's.</summary>
internal sealed class EntityAttributes(GazetteerIndex gazetteer, EntityLayer layer, ArticleContext context)
{
    /// <summary>The entity with what is known of it.</summary>
    public Entity Complete(Entity entity, IReadOnlyList<EntityMention> mentions, Gender gender)
    {
        var (type, name) = (entity.Type, entity.Name);
        var country = CountryOf(mentions, type, name);
        var actor = ActorKindOf(mentions, type, country);
        bool? isState = type is EntityType.MilitaryUnit or EntityType.ArmedGroup ? ActorKinds.IsState(actor) : null;
        if (type != EntityType.Person)
            return entity with { Country = country, Actor = actor, IsState = isState, Acronym = AcronymOf(mentions, name) };
        var isNamed = Named(mentions);
        return entity with
        {
            Country = country,
            Actor = actor,
            Gender = gender is Gender.Masc or Gender.Fem ? gender : Gender.None,
            Titles = TitlesOf(mentions) ?? [],
            Roles = (isNamed ? RolesOf(mentions) : null) ?? [],
            Nationality = isNamed ? country : null,
        };
    }

    private static bool Named(IReadOnlyList<EntityMention> mentions)
    {
        foreach (var mention in mentions)
            if (mention.Kind == MentionKind.Name) return true;
        return false;
    }

    private static List<string>? TitlesOf(IReadOnlyList<EntityMention> mentions)
    {
        List<string>? titles = null;
        foreach (var mention in mentions)
            foreach (var title in mention.Titles) AddOnce(ref titles, title);
        return titles;
    }

    private List<string>? RolesOf(IReadOnlyList<EntityMention> mentions)
    {
        List<string>? roles = null;
        foreach (var mention in mentions)
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

    // The first mention that is written like one.
    private string? AcronymOf(IReadOnlyList<EntityMention> mentions, string name)
    {
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || !IsAcronym(mention)) continue;
            var acronym = mention.Span.In(layer.Parsed.Text);
            return acronym.SequenceEqual(name) ? null : acronym.ToString();
        }

        return null;
    }

    private string Role(EntityMention mention)
    {
        var first = mention.FirstToken;
        while (first < mention.EndToken - 1 && layer.Parsed.Lemma(first) is "the" or "a" or "an") first++;
        return layer.Parsed.Tokens.SpanOf(first, mention.EndToken).In(layer.Parsed.Text).ToString();
    }

    private bool IsAcronym(EntityMention mention)
    {
        var text = mention.Span.In(layer.Parsed.Text);
        if (text.Length is < 2 or > 7) return false;
        foreach (var c in text)
            if (!char.IsUpper(c) && c is not ('.' or '&')) return false;
        return true;
    }

    private string? CountryOf(IReadOnlyList<EntityMention> mentions, EntityType type, string name)
    {
        foreach (var mention in mentions)
            if (mention.Country is { } own) return own;
        if (type is EntityType.ArmedGroup or EntityType.Organization or EntityType.MilitaryUnit)
        {
            var candidates = gazetteer.Find(name);
            for (var i = 0; i < candidates.Count; i++)
                if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                    && gazetteer.Entry(candidates[i]) is { Flag: true, Country.Length: 2 } group)
                    return group.Country;
        }

        if (type != EntityType.Person) return null;
        foreach (var mention in mentions)
            if (mention.Kind == MentionKind.Name && CountryBeforeTitle(mention) is { } before) return before;
        var leaders = gazetteer.Find(name);
        string? country = null;
        for (var i = 0; i < leaders.Count; i++)
        {
            if (leaders[i].Kind != GazetteerKind.Leader || gazetteer.Entry(leaders[i]) is not { Country.Length: 2 } leader) continue;
            if (!leader.InOffice(context.Published) && country is not null) continue;
            country = leader.Country;
            if (leader.InOffice(context.Published)) break;
        }

        return country;
    }

    // "Iraqi Prime Minister Haider al-Abadi", "Iran's supreme leader Ayatollah Ali Khamenei"
    private string? CountryBeforeTitle(EntityMention mention)
    {
        if (mention.Titles.Count == 0) return null;
        var parsed = layer.Parsed;
        var floor = parsed.SentenceOf(mention.FirstToken).FirstToken;
        for (var token = mention.FirstToken - 1; token >= floor && mention.FirstToken - token <= 9; token--)
        {
            if (layer.NameAt(token) is { } name) return name.Country;
            if (parsed.Upos(token) is Upos.Verb or Upos.Cconj) return null;
        }

        return null;
    }

    private ActorKind ActorKindOf(IReadOnlyList<EntityMention> mentions, EntityType type, string? country)
    {
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || Reference.ClassOf(type) != 2) continue;
            var candidates = gazetteer.Find(mention.Span.In(layer.Parsed.Text));
            for (var i = 0; i < candidates.Count; i++)
            {
                if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                    && gazetteer.Entry(candidates[i]) is { Flag: true } group)
                    return ActorKinds.Of(candidates[i].Kind, group.Subkind);
            }
        }

        var (kind, isSided) = (NominalKind.Other, false);
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Nominal) continue;
            if (kind == NominalKind.Other) kind = mention.NominalKind;
            isSided = isSided || ActorKinds.IsAgainstState(layer.Parsed, mention);
        }

        return ActorKinds.Of(type, kind, country, isSided);
    }
}
