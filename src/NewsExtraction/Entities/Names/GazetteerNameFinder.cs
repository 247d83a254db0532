using NewsExtraction.Entities.Gazetteer;
using NewsExtraction.Entities.Nominals;
using NewsExtraction.Parsing;
using NewsExtraction.Tagging;

namespace NewsExtraction.Entities.Names;

/// <summary>
/// Finds names without a trained model: runs of proper nouns that the gazetteer knows, persons by title and given name, and demonyms.
/// The floor under the trained recogniser, for builds without its model.
/// </summary>
internal sealed class GazetteerNameFinder(GazetteerIndex gazetteer) : INameFinder
{
    private static readonly string[] Linking = ["al", "el", "bin", "ibn", "abu", "van", "von", "de", "da", "del", "la", "-", "of", "and"];

    public void Find(ParsedText parsed, ArticleContext context, List<EntityMention> mentions, CancellationToken cancellationToken)
    {
        foreach (var sentence in parsed.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var token = sentence.FirstToken; token < sentence.EndToken;)
            {
                var end = Name(parsed, token, sentence.EndToken, mentions);
                token = Math.Max(end, token + 1);
            }
        }
    }

    private int Name(ParsedText parsed, int token, int limit, List<EntityMention> mentions)
    {
        if (!IsNamePart(parsed, token)) return token;
        var end = gazetteer.LongestMatch(parsed.Tokens, token, limit, out var found);
        while (end > token && !IsNamePart(parsed, end - 1)) end--;
        var run = Run(parsed, token, limit);
        if (end >= run && end > token && Known(parsed, token, end, found) is { } known)
        {
            mentions.Add(known);
            return end;
        }

        if (run - token >= 2 && gazetteer.Find(parsed.Tokens, token, token + 1).Has(GazetteerKind.FirstName)) return Add(parsed, token, run, EntityType.Person, null, mentions);
        if (TitleReader.Before(parsed, gazetteer, token, out _).Count > 0) return Add(parsed, token, run, EntityType.Person, null, mentions);
        if (end > token && Known(parsed, token, end, found) is { } part)
        {
            mentions.Add(part);
            return end;
        }

        return run - token >= 2 && parsed.Upos(token) == Upos.Propn ? Add(parsed, token, run, EntityType.Organization, null, mentions) : token;
    }

    private EntityMention? Known(ParsedText parsed, int token, int end, GazetteerCandidates found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var (type, country) = found[i].Kind switch
            {
                GazetteerKind.Country => (EntityType.Country, gazetteer.Country(found[i].Index).Code),
                GazetteerKind.Place => (gazetteer.Place(found[i].Index).Type, null),
                GazetteerKind.ArmedGroup => (ActorKinds.IsStateForce(gazetteer.Entry(found[i]).Subkind) ? EntityType.MilitaryUnit : EntityType.ArmedGroup, null),
                GazetteerKind.Organisation => (EntityType.Organization, null),
                GazetteerKind.Demonym => (EntityType.Group, gazetteer.Entry(found[i]) is { Subkind: "nationality" } entry ? entry.Country : null),
                GazetteerKind.Leader => (EntityType.Person, (string?)null),
                _ => (EntityType.Other, null),
            };
            if (type != EntityType.Other) return Mention(parsed, token, end, type, country);
        }

        return null;
    }

    private static int Add(ParsedText parsed, int token, int end, EntityType type, string? country, List<EntityMention> mentions)
    {
        mentions.Add(Mention(parsed, token, end, type, country));
        return end;
    }

    private static EntityMention Mention(ParsedText parsed, int token, int end, EntityType type, string? country) => new()
    {
        Span = parsed.Tokens.SpanOf(token, end),
        FirstToken = token,
        EndToken = end,
        Head = HeadOf(parsed, token, end),
        Kind = MentionKind.Name,
        Type = type,
        Label = LabelOf(type),
        Country = country,
        Confidence = 0.6f,
    };

    private static int HeadOf(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Head(token) < first || parsed.Head(token) >= end) return token;
        return end - 1;
    }

    private static bool IsNamePart(ParsedText parsed, int token) => parsed.Upos(token) is Upos.Propn or Upos.Adj or Upos.Noun && char.IsUpper(parsed.Word(token)[0]);

    private static int Run(ParsedText parsed, int token, int limit)
    {
        var end = token;
        while (end < limit && (IsNamePart(parsed, end) || (end + 1 < limit && end > token && Array.IndexOf(Linking, parsed.Word(end)) >= 0 && IsNamePart(parsed, end + 1)))) end++;
        return end;
    }

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Person => EntityLabel.Person,
        EntityType.Country or EntityType.Settlement or EntityType.Region => EntityLabel.Gpe,
        EntityType.Facility => EntityLabel.Fac,
        EntityType.NaturalFeature => EntityLabel.Loc,
        EntityType.Group => EntityLabel.Norp,
        _ => EntityLabel.Org,
    };
}
