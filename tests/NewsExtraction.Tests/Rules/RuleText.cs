using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>
/// Rules over hand-written trees. A sentence is one line of <c>word/lemma/UPOS/XPOS/head/deprel</c>; names are given beside it, for
/// instance <c>Mosul:Settlement Red_Cross:Organization Iraqi:Country:Norp</c>. Dates and amounts are found as in articles.
/// </summary>
internal static class RuleText
{
    private static readonly DateOnly Published = new(2017, 11, 23);

    public static EventRules Rules(string text) => EventRules.Parse(new EventRuleSource("a.events", text));

    public static PropositionLayer Read(string line, string names = "")
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(line));
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(parsed, new ArticleContext(Published), values, default);
        var mentions = names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => Name(parsed, name.Split(':')));
        return SmallTables.Propositions.Extract(new EntityLayer(parsed, mentions, values));
    }

    public static EventMention[] Mentions(string rules, string line, string names = "") =>
        [.. new EventExtractor(Rules(rules), SmallTables.Nouns).Extract(Read(line, names), [])];

    /// <summary>Each mention in a line: type, words of its trigger, realis, rule, fillers.</summary>
    public static string Show(string rules, string line, string names = "")
    {
        var layer = Read(line, names);
        var text = layer.Parsed.Text;
        return string.Join('\n', new EventExtractor(Rules(rules), SmallTables.Nouns).Extract(layer, []).Select(m =>
            $"{m.Type} {string.Join(' ', m.TriggerTokens.Select(layer.Parsed.Word))} {m.Realis.ToString().ToLowerInvariant()} {m.Rule}: "
            + string.Join(' ', m.Fillers.Select(f => $"{f.Role}={f.Span.In(text)}"))));
    }

    /// <summary>The fillers of the only mention: <c>Force=Troops Place=Mosul</c>; "nothing" where no frame matches.</summary>
    public static string Fillers(string rules, string line, string names = "") =>
        Show(rules, line, names) is { Length: > 0 } shown ? shown[(shown.IndexOf(": ", StringComparison.Ordinal) + 2)..] : "nothing";

    /// <summary>Index of the first token with that word.</summary>
    public static int Find(ParsedText parsed, string word)
    {
        for (var i = 0; i < parsed.Count; i++)
            if (parsed.Word(i) == word) return i;
        throw new ArgumentException($"'{word}' is not in the sentence.");
    }

    private static EntityMention Name(ParsedText parsed, string[] parts)
    {
        var words = parts[0].Split('_');
        var first = Find(parsed, words[0]);
        return new EntityMention
        {
            Span = parsed.Tokens.SpanOf(first, first + words.Length),
            FirstToken = first,
            EndToken = first + words.Length,
            Head = first + words.Length - 1,
            Kind = MentionKind.Name,
            Label = parts.Length > 2 ? Enum.Parse<EntityLabel>(parts[2]) : EntityLabel.Org,
            Type = Enum.Parse<EntityType>(parts[1]),
        };
    }
}
