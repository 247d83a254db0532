using NewsExtraction.Entities;
using NewsExtraction.Entities.Gazetteer;
using NewsExtraction.Tagging;

namespace NewsExtraction.Resolution.Entities;

/// <summary>What is known of an entity: titles, roles, nationality, country, gender, acronym, and whether a force is a state's.</summary>
internal sealed class EntityAttributes(GazetteerIndex gazetteer, EntityLayer layer, ArticleContext context)
{
    public IReadOnlyList<KeyValuePair<string, string>> Of(List<EntityMention> mentions, EntityType type, string name, Gender gender)
    {
        var attributes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var country = CountryOf(mentions, type, name);
        var actor = ActorKindOf(mentions, type, country);
        if (country is not null) attributes["country"] = country;
        if (actor != ActorKind.None) attributes["actor"] = ActorKinds.NameOf(actor);
        if (type is EntityType.MilitaryUnit or EntityType.ArmedGroup) attributes["state"] = ActorKinds.IsState(actor) ? "true" : "false";
        if (type == EntityType.Person)
        {
            if (gender is Gender.Masc or Gender.Fem) attributes["gender"] = gender == Gender.Masc ? "male" : "female";
            Join(attributes, "titles", mentions.SelectMany(m => m.Titles));
            Join(attributes, "roles", mentions.Where(m => m.Kind == MentionKind.Nominal && mentions.Exists(n => n.Kind == MentionKind.Name)).Select(Role));
            if (mentions.Exists(m => m.Kind == MentionKind.Name) && country is not null) attributes["nationality"] = country;
        }
        else if (mentions.Find(m => m.Kind == MentionKind.Name && IsAcronym(m))?.Span is { } span && span.In(layer.Parsed.Text).ToString() is var acronym && acronym != name)
        {
            attributes["acronym"] = acronym;
        }

        return [.. attributes];
    }

    private static void Join(SortedDictionary<string, string> attributes, string key, IEnumerable<string> values)
    {
        var joined = string.Join("; ", values.Distinct(StringComparer.OrdinalIgnoreCase));
        if (joined.Length > 0) attributes[key] = joined;
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

    private string? CountryOf(List<EntityMention> mentions, EntityType type, string name)
    {
        foreach (var mention in mentions)
            if (mention.Country is { } own) return own;
        if (type is EntityType.ArmedGroup or EntityType.Organization or EntityType.MilitaryUnit)
        {
            var candidates = gazetteer.Find(name);
            for (var i = 0; i < candidates.Count; i++)
                if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation && gazetteer.Entry(candidates[i]) is { Flag: true, Country.Length: 2 } group) return group.Country;
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

    private ActorKind ActorKindOf(List<EntityMention> mentions, EntityType type, string? country)
    {
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || Reference.ClassOf(type) != 2) continue;
            var candidates = gazetteer.Find(mention.Span.In(layer.Parsed.Text));
            for (var i = 0; i < candidates.Count; i++)
            {
                if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation && gazetteer.Entry(candidates[i]) is { Flag: true } group)
                    return ActorKinds.Of(candidates[i].Kind, group.Subkind);
            }
        }

        var kind = mentions.Find(m => m.Kind == MentionKind.Nominal && m.NominalKind != NominalKind.Other)?.NominalKind ?? NominalKind.Other;
        var isSided = mentions.Exists(m => m.Kind == MentionKind.Nominal && ActorKinds.IsAgainstState(layer.Parsed, m));
        return ActorKinds.Of(type, kind, country, isSided);
    }
}
