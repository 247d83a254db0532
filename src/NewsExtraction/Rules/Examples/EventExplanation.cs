using System.Globalization;
using System.Text;
using NewsExtraction.Propositions;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Events;

/// <summary>How a text was read, step by step, for writers of rules. Each part is lines of plain text.</summary>
public sealed class EventExplanation
{
    private EventExplanation(IReadOnlyList<string> tree, IReadOnlyList<string> entities, IReadOnlyList<string> propositions,
        IReadOnlyList<string> frames, IReadOnlyList<string> mentions)
    {
        Tree = tree;
        Entities = entities;
        Propositions = propositions;
        Frames = frames;
        Mentions = mentions;
    }

    /// <summary>One line per word: number, word, lemma, tags, head and relation.</summary>
    public IReadOnlyList<string> Tree { get; }

    /// <summary>Entity mentions and values.</summary>
    public IReadOnlyList<string> Entities { get; }

    /// <summary>Predicates with their logical arguments and realis.</summary>
    public IReadOnlyList<string> Propositions { get; }

    /// <summary>Frames tried, matched or refused, and why.</summary>
    public IReadOnlyList<string> Frames { get; }

    /// <summary>Event mentions that stand after competing frames were weighed.</summary>
    public IReadOnlyList<string> Mentions { get; }

    internal static EventExplanation Of(PropositionLayer propositions, EventExtractor extractor, CancellationToken cancellationToken)
    {
        var trace = new Trace(propositions.Parsed);
        var mentions = extractor.Extract(propositions, [], trace, cancellationToken);
        return new EventExplanation(TreeOf(propositions.Parsed), EntitiesOf(propositions), PropositionsOf(propositions), trace.Lines,
            MentionsOf(propositions.Parsed, mentions));
    }

    private static List<string> TreeOf(ParsedText parsed)
    {
        var lines = new List<string>(parsed.Count);
        foreach (var sentence in parsed.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var head = parsed.Head(i) < 0 ? 0 : parsed.Head(i) - sentence.FirstToken + 1;
                lines.Add(string.Create(CultureInfo.InvariantCulture,
                    $"{i - sentence.FirstToken + 1,3} {parsed.Word(i),-16} {parsed.Lemma(i),-14} {TagNames.Of(parsed.Upos(i)),-6} {TagNames.Of(parsed.Xpos(i)),-5} {head,3} {RelationNames.Of(parsed.Relation(i))}"));
            }

        return lines;
    }

    private static List<string> EntitiesOf(PropositionLayer propositions)
    {
        var text = propositions.Parsed.Text;
        var lines = new List<string>();
        foreach (var mention in propositions.Entities.Mentions)
            lines.Add($"{mention.Span.In(text)}: {mention.Kind} {mention.Type}{(mention.NominalKind == default ? string.Empty : " " + mention.NominalKind)}{(mention.Country is null ? string.Empty : " " + mention.Country)}");
        foreach (var value in propositions.Entities.Values) lines.Add($"{value.Span.In(text)}: {value.Type} {value.Value}");
        return lines;
    }

    private static List<string> PropositionsOf(PropositionLayer propositions)
    {
        var parsed = propositions.Parsed;
        var lines = new List<string>();
        foreach (var proposition in propositions.All)
        {
            if (proposition.ArgumentCount == 0) continue;
            var line = new StringBuilder();
            line.Append(CultureInfo.InvariantCulture,
                $"{parsed.Word(proposition.Predicate)} ({proposition.Realis.ToString().ToLowerInvariant()}{(proposition.IsPassive ? ", passive" : string.Empty)}):");
            foreach (var argument in propositions.Arguments(proposition))
            {
                var name = argument.Kind == ArgumentKind.Oblique ? argument.Preposition : argument.Kind.ToString().ToLowerInvariant();
                line.Append(CultureInfo.InvariantCulture,
                    $" {name}={parsed.Word(argument.Head)}{(argument.Origin == ArgumentOrigin.Direct ? string.Empty : $" [{argument.Origin.ToString().ToLowerInvariant()}]")}");
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    private static List<string> MentionsOf(ParsedText parsed, IReadOnlyList<EventMention> mentions)
    {
        var lines = new List<string>();
        foreach (var mention in mentions)
        {
            var line = new StringBuilder();
            line.Append(CultureInfo.InvariantCulture,
                $"{mention.Type} at \"{string.Join(' ', mention.TriggerTokens.Select(parsed.Word))}\", {mention.Realis.ToString().ToLowerInvariant()}, by {mention.Rule}:");
            foreach (var filler in mention.Fillers)
                line.Append(CultureInfo.InvariantCulture, $" {filler.Role} \"{filler.Span.In(parsed.Text)}\"");
            foreach (var (name, value) in mention.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
                line.Append(CultureInfo.InvariantCulture, $" {name} {value}");
            if (mention.Time is { } time) line.Append(CultureInfo.InvariantCulture, $" time \"{time.Span.In(parsed.Text)}\"");
            lines.Add(line.ToString());
        }

        return lines;
    }

    private sealed class Trace(ParsedText parsed) : IMatchTrace
    {
        public List<string> Lines { get; } = [];

        public void Matched(Candidate candidate) => Add(candidate.Frame, candidate.TriggerTokens, "matched");

        public void Refused(Frame frame, IReadOnlyList<int> trigger, RoleMapping mapping) =>
            Add(frame, trigger,
                $"refused: nothing for {string.Join(" | ", mapping.Alternatives.Select(a => a.Written))} -> {mapping.Roles[0].Name} required");

        public void Refused(Frame frame, IReadOnlyList<int> trigger, RuleCondition condition) =>
            Add(frame, trigger, $"refused: '{condition.Written}' does not hold");

        private void Add(Frame frame, IReadOnlyList<int> trigger, string what) =>
            Lines.Add(string.Create(CultureInfo.InvariantCulture,
                $"{frame.Id} ({frame.File}:{frame.Line}) at \"{string.Join(' ', trigger.Select(parsed.Word))}\": {what}"));
    }
}
