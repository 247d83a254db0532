using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>All entity mentions and values of an article. Immutable and safe to share.</summary>
public sealed class EntityLayer
{
    private readonly EntityMention[] _mentions;
    private readonly ValueMention[] _values;
    private readonly int[] _mentionByHead;
    private readonly int[] _nameAt;
    private readonly int[] _valueAt;

    /// <summary>Builds the layer; mentions and values are sorted by their spans and given their indices.</summary>
    public EntityLayer(ParsedText parsed, IEnumerable<EntityMention> mentions, IEnumerable<ValueMention> values)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(values);
        Parsed = parsed;
        _mentions = mentions.OrderBy(m => m.Span).ThenBy(m => m.Kind).Select((m, i) => m with { Index = i }).ToArray();
        _values = values.OrderBy(v => v.Span).ThenBy(v => v.Type).Select((v, i) => v with { Index = i }).ToArray();
        _mentionByHead = MentionsByHead(parsed.Count, _mentions);
        _nameAt = NamesByToken(parsed.Count, _mentions);
        _valueAt = ValuesByToken(parsed.Count, _values);
    }

    /// <summary>The layer below.</summary>
    public ParsedText Parsed { get; }

    /// <summary>Names, nominals and pronouns by position.</summary>
    public IReadOnlyList<EntityMention> Mentions => _mentions;

    /// <summary>Time expressions and other values by position.</summary>
    public IReadOnlyList<ValueMention> Values => _values;

    /// <summary>The mention headed by the token, or null.</summary>
    public EntityMention? HeadedBy(int token) => _mentionByHead[token] is >= 0 and var i ? _mentions[i] : null;

    /// <summary>The name that covers the token, or null.</summary>
    public EntityMention? NameAt(int token) => _nameAt[token] is >= 0 and var i ? _mentions[i] : null;

    /// <summary>The value that covers the token (a time before any other), or null.</summary>
    public ValueMention? ValueAt(int token) => _valueAt[token] is >= 0 and var i ? _values[i] : null;

    /// <summary>The mentions that stand wholly within a range of the text, in order.</summary>
    internal IEnumerable<EntityMention> Within(TextSpan span)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < _mentions.Length && _mentions[low].Span.Start < span.End; low++)
            if (span.Contains(_mentions[low].Span)) yield return _mentions[low];
    }

    private static int[] MentionsByHead(int count, EntityMention[] mentions)
    {
        var slots = Empty(count);
        foreach (var mention in mentions)
        {
            // Where a nominal and a name share a head ("the city of Mosul" read flat), the wider one speaks for the head.
            ref var slot = ref slots[mention.Head];
            if (slot < 0 || mention.EndToken - mention.FirstToken > mentions[slot].EndToken - mentions[slot].FirstToken)
                slot = mention.Index;
        }

        return slots;
    }

    private static int[] NamesByToken(int count, EntityMention[] mentions)
    {
        var slots = Empty(count);
        foreach (var mention in mentions)
            if (mention.Kind == MentionKind.Name)
                slots.AsSpan(mention.FirstToken, mention.EndToken - mention.FirstToken).Fill(mention.Index);
        return slots;
    }

    private static int[] ValuesByToken(int count, ValueMention[] values)
    {
        var slots = Empty(count);
        foreach (var value in values)
            for (var token = value.FirstToken; token < value.EndToken; token++)
                if (slots[token] < 0 || value.IsTime) slots[token] = value.Index;
        return slots;
    }

    private static int[] Empty(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, -1);
        return slots;
    }
}
