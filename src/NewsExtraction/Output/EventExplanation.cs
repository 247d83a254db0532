using System.Globalization;
using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Output;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Events;

/// <summary>How a text was read, step by step, for writers of rules. Each part is lines of plain text.</summary>
public sealed class EventExplanation
{
    internal EventExplanation(Pipeline.Reading reading, IReadOnlyList<string> frames)
    {
        Language = reading.Language;
        Tree = TreeOf(reading.Syntax);
        Frames = frames;
        if (reading.Findings is not { } findings) return;
        var parsed = reading.Syntax;
        Entities = EntitiesOf(findings.Entities);
        Attributions = [.. findings.Attributions.Select(a => Line(a, parsed))];
        Propositions = PropositionsOf(findings.Propositions);
        Mentions = [.. findings.Mentions.Select(m => Line(m, parsed, findings.Attributions))];
        Events = [.. reading.Events.Select(e => Line(e, ReferenceEquals(e, reading.Main)))];
    }

    /// <summary>Language of the text as ISO 639-1 code; in other languages than English (<c>en</c>) only the tree is read.</summary>
    public string Language { get; }

    /// <summary>One line per word: number, word, lemma, tags, head and relation.</summary>
    public IReadOnlyList<string> Tree { get; }

    /// <summary>Entity mentions with their entities, and values.</summary>
    public IReadOnlyList<string> Entities { get; } = [];

    /// <summary>Who says or thinks what.</summary>
    public IReadOnlyList<string> Attributions { get; } = [];

    /// <summary>Predicates with their logical arguments and realis.</summary>
    public IReadOnlyList<string> Propositions { get; } = [];

    /// <summary>Frames tried, matched or refused, and why.</summary>
    public IReadOnlyList<string> Frames { get; }

    /// <summary>Event mentions that stand after competing frames were weighed, statements among them.</summary>
    public IReadOnlyList<string> Mentions { get; } = [];

    /// <summary>Events that the mentions were joined to; an asterisk marks the main one.</summary>
    public IReadOnlyList<string> Events { get; } = [];

    private static List<string> TreeOf(ParsedText parsed)
    {
        var lines = new List<string>(parsed.Count);
        foreach (var sentence in parsed.Sentences)
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                lines.Add(TreeLine(parsed, i, sentence.FirstToken));
        return lines;
    }

    private static string TreeLine(ParsedText parsed, int i, int first)
    {
        var head = parsed.Head(i) < 0 ? 0 : parsed.Head(i) - first + 1;
        var word = string.Create(CultureInfo.InvariantCulture, $"{i - first + 1,3} {parsed.Word(i),-16} {parsed.Lemma(i),-14}");
        var tags = $"{TagNames.Of(parsed.Upos(i)),-6} {TagNames.Of(parsed.Xpos(i)),-5}";
        return string.Create(CultureInfo.InvariantCulture, $"{word} {tags} {head,3} {RelationNames.Of(parsed.Relation(i))}");
    }

    private static List<string> EntitiesOf(ResolvedEntities entities)
    {
        var parsed = entities.Layer.Parsed;
        var lines = entities.Layer.Mentions.Select(m => Line(m, entities.EntityOf(m.Index)?.Id, parsed)).ToList();
        lines.AddRange(entities.Layer.Values.Select(v => $"{parsed.CharsIn(v.Span)}: {v.Type} {v.Value}"));
        return lines;
    }

    private static string Line(EntityMention mention, string? entity, ParsedText parsed)
    {
        var line = new StringBuilder().Append(parsed.CharsIn(mention.Span)).Append(": ");
        line.Append(mention.Kind).Append(' ').Append(mention.Type);
        if (mention.NominalKind != default) line.Append(' ').Append(mention.NominalKind);
        if (mention.Country is not null) line.Append(' ').Append(mention.Country);
        if (entity is not null) line.Append(" (").Append(entity).Append(')');
        return line.ToString();
    }

    private static string Line(Attribution attribution, ParsedText parsed)
    {
        var source = attribution.Source is { } span ? parsed.CharsIn(span).ToString() : "somebody";
        var cue = string.Join(' ', attribution.Cue.Select(c => parsed.CharsIn(c).ToString()));
        var content = string.Join(" ... ", attribution.Content.Select(c => parsed.CharsIn(c).ToString()));
        return $"{source} \"{cue}\" ({JsonNames.Of(attribution.Act)}, {JsonNames.Of(attribution.Quote)}): {content}";
    }

    private static List<string> PropositionsOf(PropositionLayer propositions)
    {
        var lines = new List<string>();
        foreach (var proposition in propositions.All)
            if (proposition.ArgumentCount > 0) lines.Add(Line(proposition, propositions));
        return lines;
    }

    private static string Line(in Proposition proposition, PropositionLayer propositions)
    {
        var parsed = propositions.Parsed;
        var line = new StringBuilder(parsed.Word(proposition.Predicate)).Append(" (").Append(JsonNames.Of(proposition.Realis));
        line.Append(proposition.IsPassive ? ", passive):" : "):");
        foreach (var argument in propositions.Arguments(proposition))
        {
            var name = argument.Kind == ArgumentKind.Oblique ? argument.Preposition : Lower(argument.Kind);
            line.Append(' ').Append(name).Append('=').Append(parsed.Word(argument.Head));
            if (argument.Origin != ArgumentOrigin.Direct) line.Append(" [").Append(Lower(argument.Origin)).Append(']');
        }

        return line.ToString();
    }

    private static string Line(EventMention mention, ParsedText parsed, IReadOnlyList<Attribution> attributions)
    {
        var trigger = string.Join(' ', mention.TriggerTokens.Select(parsed.Word));
        var line = new StringBuilder($"{mention.Type} at \"{trigger}\", {JsonNames.Of(mention.Realis)}, by {mention.Rule}:");
        foreach (var filler in mention.Fillers)
            line.Append(' ').Append(filler.Role).Append(" \"").Append(parsed.CharsIn(filler.Span)).Append('"');
        foreach (var (name, value) in mention.Attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            line.Append(' ').Append(name).Append(' ').Append(value);
        if (mention.Time is { } time) line.Append(" time \"").Append(parsed.CharsIn(time.Span)).Append('"');
        if (mention.Attribution >= 0 && attributions[mention.Attribution].Source is { } source)
            line.Append(" source \"").Append(parsed.CharsIn(source)).Append('"');
        return line.ToString();
    }

    private static string Line(NewsEvent e, bool isMain)
    {
        var codes = string.Join(", ", new[] { e.Plover, e.Acled }.OfType<string>());
        var confidence = e.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        return $"{(isMain ? "* " : string.Empty)}{e.Id} {e} {JsonNames.Of(e.Realis)}, confidence {confidence}"
            + (codes.Length == 0 ? string.Empty : $" ({codes})");
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
