using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>
/// Tells leaders (heads of state or government, ministers, leaders of parties and groups, generals and commanders) by their titles,
/// by how the text describes them, and by the list of leaders at the article's date.
/// </summary>
internal sealed class LeaderCheck(GazetteerIndex gazetteer)
{
    private const int LongestTitle = 5;

    /// <summary>True where any mention of the entity names it as a leader, or the list does.</summary>
    public bool IsLeader(Entity entity, ParsedText parsed, ArticleContext context)
    {
        if (entity.Type is not (EntityType.Person or EntityType.Other)) return false;
        foreach (var mention in entity.Mentions)
            if (IsLeader(mention, parsed)) return true;
        return entity.Type == EntityType.Person && IsListed(entity.Name, context);
    }

    /// <summary>True where the mention itself says so.</summary>
    public bool IsLeader(EntityMention mention, ParsedText parsed)
    {
        if (mention.IsPlural) return false;
        foreach (var title in mention.Titles)
            if (IsLeading(title)) return !IsFormer(parsed, mention.FirstToken);
        return mention.Kind == MentionKind.Nominal && IsLeader(parsed, mention.FirstToken, mention.Head);
    }

    /// <summary>True where a noun phrase, up to its head, ends in a leader's title ("the country's prime minister").</summary>
    public bool IsLeader(ParsedText parsed, int first, int head)
    {
        var longest = false;
        for (var start = Math.Max(first, head + 1 - LongestTitle); start <= head && !longest; start++)
        {
            var candidates = gazetteer.Find(parsed.Tokens, start, head + 1);
            if (candidates.First(GazetteerKind.Title) is not { } title) continue;
            // The longest title decides: a deputy's or a spokesman's holds the leader's inside.
            longest = true;
            if (IsLeading(gazetteer.Entry(title))) return !IsFormer(parsed, start);
        }

        return false;
    }

    private bool IsListed(string name, ArticleContext context)
    {
        if (context.Published is null || !name.Contains(' ', StringComparison.Ordinal)) return false;
        var candidates = gazetteer.Find(name);
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind == GazetteerKind.Leader && gazetteer.Entry(candidates[i]) is var leader
                && leader.InOffice(context.Published) && Leads(leader.Subkind))
                return true;
        return false;
    }

    private static bool Leads(string kind) =>
        kind is "minister" or "head_of_government" or "head_of_state" or "governor" or "igo_leader" or "group_leader" or "commander"
        or "party_leader" or "regional_leader" or "religious_leader" or "opposition";

    // By the longest end of it that is known ("budget office [director]"); a deputy's is not the leader's.
    private bool IsLeading(string title)
    {
        for (var rest = title; ;)
        {
            if (gazetteer.Entry(rest, GazetteerKind.Title) is { } entry) return IsLeading(entry);
            var space = rest.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || TitleReader.IsDeputy(rest[..space])) return false;
            rest = rest[(space + 1)..];
        }
    }

    private static bool IsLeading(GazetteerEntry title) => title.Flag && title.Subkind != "civil";

    private static bool IsFormer(ParsedText parsed, int token)
    {
        for (var i = token; i >= Math.Max(0, token - 3); i--)
            if (parsed.Lemma(i) is "former" or "ex" or "late" or "deposed" or "ousted") return true;
        return false;
    }
}
