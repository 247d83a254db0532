using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>Finds the country that an entity is, lies in or belongs to.</summary>
internal sealed class EntityCountries(GazetteerIndex gazetteer, EntityLayer layer, ArticleContext context)
{
    private const int TitleWay = 9;

    /// <summary>Code of two letters, or null where nothing tells.</summary>
    public string? Of(Entity entity) => SaidByWords(entity) ?? entity.Type switch
    {
        EntityType.ArmedGroup or EntityType.Organization or EntityType.MilitaryUnit => OfKnownGroup(entity.Name),
        EntityType.Person => BeforeTitle(entity) ?? OfLeader(entity.Name),
        _ => null,
    };

    // "Iraqi army", "Mosul".
    private static string? SaidByWords(Entity entity)
    {
        foreach (var mention in entity.Mentions)
            if (mention.Country is { } own) return own;
        return null;
    }

    private string? OfKnownGroup(string name)
    {
        var candidates = gazetteer.Find(name);
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
                && gazetteer.Entry(candidates[i]) is { Flag: true, Country.Length: 2 } group)
                return group.Country;
        return null;
    }

    private string? BeforeTitle(Entity person)
    {
        foreach (var mention in person.Mentions)
            if (mention.Kind == MentionKind.Name && BeforeTitle(mention) is { } country) return country;
        return null;
    }

    // "Iraqi Prime Minister Haider al-Abadi", "Iran's supreme leader Ayatollah Ali Khamenei"
    private string? BeforeTitle(EntityMention mention)
    {
        if (mention.Titles.Count == 0) return null;
        var parsed = layer.Parsed;
        var floor = parsed.SentenceOf(mention.FirstToken).FirstToken;
        for (var token = mention.FirstToken - 1; token >= floor && mention.FirstToken - token <= TitleWay; token--)
        {
            if (layer.NameAt(token) is { } name) return name.Country;
            if (parsed.Upos(token) is Upos.Verb or Upos.Cconj || parsed.Word(token) is "," or ";" or ":") return null;
        }

        return null;
    }

    // Of several leaders of that name the first in office when the article was published, else the first.
    private string? OfLeader(string name)
    {
        string? first = null;
        var candidates = gazetteer.Find(name);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind != GazetteerKind.Leader || gazetteer.Entry(candidates[i]) is not { Country.Length: 2 } leader) continue;
            if (leader.InOffice(context.Published)) return leader.Country;
            first ??= leader.Country;
        }

        return first;
    }
}
