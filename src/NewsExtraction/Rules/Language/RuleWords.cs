using NewsExtraction.Diagnostics;

namespace NewsExtraction.Rules;

/// <summary>Reads words of rules: lists replaced by what they hold, letters in brackets spelt out.</summary>
internal sealed class RuleWords
{
    private readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordSet> _setsOfLists = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleStretch, WordSet> _setsInBraces = [];
    private readonly List<string> _read = [];
    private long _count;

    public void Define(RuleToken name, RuleCursor cursor)
    {
        cursor.Expect("=");
        var words = Read(cursor);
        cursor.ExpectEnd();
        if (!_lists.TryAdd(name.Text, words)) throw new RuleFault(name, EventRuleMessages.ListTwice(name.Text));
    }

    /// <summary>Words separated by commas, up to what is no word.</summary>
    /// <exception cref="RuleFault">They are too many.</exception>
    public string[] Read(RuleCursor cursor)
    {
        var words = _read;
        words.Clear();
        do
        {
            var token = cursor.Peek;
            ReadEntry(cursor, token, words);
            if (words.Count > RuleLimits.WordsOfList)
                throw new RuleFault(token, EventRuleMessages.TooMany("words of a list", RuleLimits.WordsOfList, "Make several lists."));
        }
        while (cursor.Take(","));
        _count += words.Count;
        return _count <= RuleLimits.Words ? [.. words]
            : throw cursor.Fault($"at most {RuleLimits.Words} words in all lists and sets together", "Use one list where many are alike.");
    }

    private void ReadEntry(RuleCursor cursor, RuleToken token, List<string> words)
    {
        if (token.Kind == RuleTokenKind.List)
        {
            cursor.Next();
            if (!_lists.TryGetValue(token.Text, out var list))
                throw new RuleFault(token, EventRuleMessages.UnknownList(token.Text, Nearest.To(token.Text, _lists.Keys)));
            words.AddRange(list);
            return;
        }

        var expression = ReadExpression(cursor, token);
        if (!expression.Contains('[', StringComparison.Ordinal))
        {
            Add(expression, words);
            return;
        }

        if (Spellings(expression) > RuleLimits.Spellings)
            throw new RuleFault(token, EventRuleMessages.TooMany("spellings of an expression", RuleLimits.Spellings,
                "Use fewer brackets, or several expressions."));
        Spell(expression, words);
    }

    // Words that follow each other are one expression, with or without quotation marks.
    private static string ReadExpression(RuleCursor cursor, RuleToken token)
    {
        var expression = cursor.WordOrString("a word, a quotation or @list").Text;
        for (var more = 1; token.Kind == RuleTokenKind.Word && cursor.Peek.Kind == RuleTokenKind.Word; more++)
        {
            if (more == RuleLimits.WordsOfExpression)
                throw cursor.Fault("','", $"An expression has at most {RuleLimits.WordsOfExpression} words.");
            expression += " " + cursor.Next().Text;
        }

        return expression;
    }

    // The product of how many letters each pair of brackets holds.
    private static int Spellings(string expression)
    {
        var count = 1L;
        for (var at = 0; count <= RuleLimits.Spellings; at++)
        {
            var open = expression.IndexOf('[', at);
            at = open < 0 ? -1 : expression.IndexOf(']', open);
            if (at < 0) break;
            count *= Math.Max(1, at - open - 1);
        }

        return (int)Math.Min(count, int.MaxValue);
    }

    /// <summary>A set in braces, or one list. Many frames ask for the same words: they share one set.</summary>
    public WordSet ReadSet(RuleCursor cursor)
    {
        var first = cursor.Peek;
        if (first.Kind == RuleTokenKind.List && _lists.TryGetValue(first.Text, out var list))
        {
            cursor.Next();
            if (!_setsOfLists.TryGetValue(first.Text, out var whole)) _setsOfLists.Add(first.Text, whole = new WordSet(list));
            return whole;
        }

        cursor.Expect("{", "Write the words between braces: {city, town}");
        var written = cursor.Braced();
        if (written is { } stretch && _setsInBraces.TryGetValue(stretch, out var known))
        {
            cursor.Pass(stretch);
            return known;
        }

        var words = Read(cursor);
        cursor.Expect("}");
        var set = new WordSet(words);
        _setsInBraces.Add(written!.Value, set);
        return set;
    }

    /// <summary>The words of an entry.</summary>
    public static string[] Split(string entry) => entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    // "organi[sz]e" stands for both spellings.
    private static void Spell(string word, List<string> into)
    {
        var open = word.IndexOf('[', StringComparison.Ordinal);
        var close = open < 0 ? -1 : word.IndexOf(']', open);
        if (close < 0)
        {
            Add(word, into);
            return;
        }

        for (var i = open + 1; i < close; i++) Spell(string.Concat(word.AsSpan(0, open), word.AsSpan(i, 1), word.AsSpan(close + 1)), into);
    }

    private static void Add(string word, List<string> into)
    {
        var trimmed = word.Trim();
        if (trimmed.Length > 0) into.Add(trimmed);
    }
}
