using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>A recogniser that lets the user's own names go before what another one reads. A longer name around one stays: "University of
/// Harnow" is no Harnow.</summary>
internal sealed class OwnNameRecognizer(IEntityRecognizer recognizer, OwnNameIndex names) : IEntityRecognizer
{
    public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var layer = recognizer.Recognize(parsed, context, cancellationToken);
        var own = Find(layer, parsed, cancellationToken);
        if (own.Count == 0) return layer;
        var covered = new bool[parsed.Count];
        foreach (var name in own) covered.AsSpan(name.FirstToken, name.EndToken - name.FirstToken).Fill(true);
        return new EntityLayer(parsed, layer.Mentions.Where(m => !IsReplaced(m, covered)).Concat(own),
            layer.Values.Where(v => !covered.AsSpan(v.FirstToken, v.EndToken - v.FirstToken).Contains(true)));
    }

    // A name that shares a word with one of the user's; of phrases those whose head is in it.
    private static bool IsReplaced(EntityMention mention, bool[] covered) => mention.Kind == MentionKind.Name
        ? covered.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Contains(true) : covered[mention.Head];

    private List<EntityMention> Find(EntityLayer layer, ParsedText parsed, CancellationToken cancellationToken)
    {
        var found = new List<EntityMention>();
        for (var token = 0; token < parsed.Count;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (names.At(parsed, token, out var end) is not { } name || IsPartOfLonger(layer, token, end))
            {
                token++;
                continue;
            }

            found.Add(Mention(layer, parsed, name, token, end));
            token = end;
        }

        return found;
    }

    private static bool IsPartOfLonger(EntityLayer layer, int first, int end) => layer.NameAt(first) is { } around
        && around.FirstToken <= first && around.EndToken >= end && around.EndToken - around.FirstToken > end - first;

    private static EntityMention Mention(EntityLayer layer, ParsedText parsed, OwnName name, int first, int end) => new()
    {
        Index = -1,
        Span = parsed.Tokens.SpanOf(first, end),
        FirstToken = first,
        EndToken = end,
        Head = HeadOf(parsed, first, end),
        Kind = MentionKind.Name,
        Label = LabelOf(name.Type),
        Type = name.Type,
        Country = name.Country,
        Titles = layer.NameAt(first) is { } read && read.FirstToken == first && name.Type == EntityType.Person ? read.Titles : [],
        Own = name,
    };

    private static int HeadOf(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Head(token) < first || parsed.Head(token) >= end) return token;
        return end - 1;
    }

    private static EntityLabel LabelOf(EntityType type) => type switch
    {
        EntityType.Person => EntityLabel.Person,
        EntityType.Country or EntityType.Settlement or EntityType.Region => EntityLabel.Gpe,
        EntityType.Facility => EntityLabel.Fac,
        EntityType.NaturalFeature => EntityLabel.Loc,
        EntityType.Group => EntityLabel.Norp,
        EntityType.Weapon => EntityLabel.Weapon,
        EntityType.Vehicle => EntityLabel.Vehicle,
        EntityType.Event => EntityLabel.Event,
        EntityType.Product or EntityType.Other => EntityLabel.Product,
        _ => EntityLabel.Org,
    };
}
