using Catalyst;
using NewsExtraction;
using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using EntityType = NewsExtraction.EntityType;

namespace CatalystSteps;

/// <summary>
/// Names by Catalyst, everything else by the built-in recogniser: nominals ("the army"), pronouns, times, sums. A name that only the
/// built-in one finds stays; where both find one on the same words, Catalyst's counts.
/// </summary>
/// <param name="builtIn">The built-in recogniser: <c>NewsExtractor.Default.EntityRecognizer</c>.</param>
/// <param name="pipeline">A pipeline with an entity recogniser, such as the one of WikiNER.</param>
public sealed class CatalystRecognizer(NewsExtraction.Entities.IEntityRecognizer builtIn, Pipeline pipeline)
    : NewsExtraction.Entities.IEntityRecognizer
{
    /// <inheritdoc/>
    public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var known = builtIn.Recognize(parsed, context, cancellationToken);
        if (parsed.Count == 0) return known;
        var names = CatalystTokenizer.Read(pipeline, parsed.Text, cancellationToken)
            .SelectMany(sentence => sentence.GetEntities()).Select(found => NameOf(found, known)).OfType<EntityMention>().ToList();
        var others = known.Mentions.Where(m => m.Kind != MentionKind.Name || !names.Exists(n => n.Span.Overlaps(m.Span)));
        return new EntityLayer(parsed, others.Concat(names), known.Values);
    }

    private static EntityMention? NameOf(ITokens found, EntityLayer known)
    {
        if (LabelOf(found.EntityType.Type) is not { } label) return null;
        var parsed = known.Parsed;
        var (first, end) = TokensOf(new TextSpan(found.Begin, found.End + 1), parsed);
        if (end <= first || parsed.SentenceOf(first).Index != parsed.SentenceOf(end - 1).Index) return null;
        // The built-in name on these words knows more: its country, whether it is a town or a region, the person's titles.
        if (known.NameAt(first) is { } same && same.FirstToken == first && same.EndToken == end && Agree(same.Label, label)) return same;
        return new EntityMention
        {
            Span = parsed.Tokens.SpanOf(first, end),
            FirstToken = first,
            EndToken = end,
            Head = HeadOf(first, end, parsed),
            Kind = MentionKind.Name,
            Label = label,
            Type = label switch
            {
                EntityLabel.Person => EntityType.Person,
                EntityLabel.Org => EntityType.Organization,
                _ => EntityType.Settlement,
            },
        };
    }

    // The three types of the WikiNER model; others are left to the built-in recogniser.
    private static EntityLabel? LabelOf(string type) => type switch
    {
        "Person" => EntityLabel.Person,
        "Organization" => EntityLabel.Org,
        "Location" => EntityLabel.Gpe,
        _ => null,
    };

    private static bool Agree(EntityLabel builtIn, EntityLabel catalyst) =>
        builtIn == catalyst || (catalyst == EntityLabel.Gpe && builtIn is EntityLabel.Loc or EntityLabel.Fac);

    // The two tokenizers may cut differently: a token belongs to a name that holds any part of it.
    private static (int First, int End) TokensOf(TextSpan span, ParsedText parsed)
    {
        var first = 0;
        while (first < parsed.Count && parsed.Span(first).End <= span.Start) first++;
        var end = first;
        while (end < parsed.Count && parsed.Span(end).Start < span.End) end++;
        return (first, end);
    }

    // The token whose own head lies outside the name.
    private static int HeadOf(int first, int end, ParsedText parsed)
    {
        for (var token = first; token < end; token++)
            if (parsed.Head(token) < first || parsed.Head(token) >= end) return token;
        return end - 1;
    }
}
