using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Events.Teacher;

/// <summary>What people annotated, word by word: a mention is told by the highest word of its trigger, a role filled by the highest word of
/// its filler.</summary>
internal sealed class TaughtWords
{
    private readonly ParsedText _parsed;
    private readonly EventLabels _labels;
    private readonly int[] _types;
    private readonly Dictionary<int, GoldMention> _mentions = [];

    public TaughtWords(ParsedText parsed, GoldArticle article, EventLabels labels)
    {
        (_parsed, _labels, _types) = (parsed, labels, new int[parsed.Count]);
        foreach (var mention in article.Mentions)
        {
            foreach (var token in Covered(mention.Trigger)) if (_types[token] == 0) _types[token] = EventText.Unknown;
            if (mention.IsOptional || Highest(mention.Trigger) is not (>= 0 and var head) || !_mentions.TryAdd(head, mention)) continue;
            _types[head] = labels.Type(mention.Type);
        }
    }

    /// <summary>Number of the type that a token tells of.</summary>
    public int TypeOf(int token) => _types[token];

    /// <summary>The mentions of some tokens.</summary>
    /// <param name="first">First token.</param>
    /// <param name="count">How many.</param>
    /// <param name="word">Number of the first as a word of its text.</param>
    public IEnumerable<TaughtMention> Mentions(int first, int count, int word)
    {
        for (var token = first; token < first + count; token++)
            if (_mentions.TryGetValue(token, out var mention))
                yield return new TaughtMention(word + token - first, _labels.Type(mention.Type),
                    mention.Realis is { } realis ? (int)realis : EventText.Unknown, word, Roles(mention, first, count));
    }

    private int[] Roles(GoldMention mention, int first, int count)
    {
        var roles = new int[count];
        foreach (var filler in mention.Fillers)
        {
            var head = Highest([filler.Span]) - first;
            if (head < 0 || head >= count) continue;
            // A word that may stand for the filler as well says neither yes nor no.
            foreach (var token in Covered([filler.Span]))
                if (token >= first && token < first + count && roles[token - first] == 0) roles[token - first] = EventText.Unknown;
            roles[head] = filler.IsOptional ? EventText.Unknown : _labels.Role(filler.Role);
        }

        return roles;
    }

    private IEnumerable<int> Covered(IReadOnlyList<TextSpan> spans) =>
        Enumerable.Range(0, _parsed.Count).Where(token => spans.Any(s => s.Overlaps(_parsed.Span(token))));

    private int Highest(IReadOnlyList<TextSpan> spans)
    {
        var head = -1;
        foreach (var token in Covered(spans))
            if (head < 0 || _parsed.IsInSubtree(head, token)) head = token;
        return head;
    }
}
