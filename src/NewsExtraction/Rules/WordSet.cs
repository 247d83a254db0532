using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>A set of lemmas and of expressions of several words, matched at the token where they end; those with a preposition ("state of
/// emergency") also at their head.</summary>
internal sealed class WordSet
{
    private static readonly FrozenSet<string> HeadFirst = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "on", "for", "to", "at");

    private readonly IReadOnlyList<string> _words;
    private Tables? _tables;

    /// <param name="words">The words; the list must not change any more.</param>
    public WordSet(IReadOnlyList<string> words) => _words = words;

    // Made when it is first asked: a text asks few of the thousands of sets that rule files have. Threads that ask at the same time may
    // each make it, and get the same.
    private Tables All => _tables ??= new Tables(_words);

    /// <summary>True where the token is the head of an expression of the set.</summary>
    public bool IsAt(ParsedText parsed, int token)
    {
        if (EndsAt(parsed, token)) return true;
        if (All.SeveralByHead is not { } byHead || !byHead.TryGetValue(parsed.Lemma(token), out var candidates)) return false;
        foreach (var words in candidates)
            if (TokenWords.BeginsAt(parsed, token, words) >= 0) return true;
        return false;
    }

    /// <summary>True where an expression of the set ends at the token.</summary>
    public bool EndsAt(ParsedText parsed, int token)
    {
        var all = All;
        if (IsSingle(all, parsed, token, parsed.Lemma(token)) || IsSingle(all, parsed, token, parsed.Word(token))) return true;
        if (all.SeveralByLast is not { } byLast) return false;
        if (!byLast.TryGetValue(parsed.Lemma(token), out var candidates) && !byLast.TryGetValue(parsed.Word(token), out candidates))
            return false;
        foreach (var words in candidates)
            if (TokenWords.EndsAt(parsed, token, words) >= 0) return true;
        return false;
    }

    /// <summary>True where an expression of the set stands among the tokens.</summary>
    public bool Within(ParsedText parsed, int first, int end)
    {
        Work.Count(end - first);
        for (var token = first; token < end; token++)
            if (EndsAt(parsed, token)) return true;
        return false;
    }

    // "US" is not "us", nor "House" a house.
    private static bool IsSingle(Tables all, ParsedText parsed, int token, string form)
    {
        if (!all.Single.TryGetValue(form, out var word)) return false;
        if (!char.IsUpper(word[0])) return true;
        var chars = parsed.Tokens.Chars(token);
        return char.IsUpper(chars[0]) && (word.Length < 2 || !char.IsUpper(word[1]) || (chars.Length > 1 && char.IsUpper(chars[1])));
    }

    private sealed class Tables
    {
        public Tables(IReadOnlyList<string> words)
        {
            Single = new HashSet<string>(words.Count, StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < words.Count; i++) Add(words[i]);
        }

        // Not frozen sets: freezing them took a quarter of the start of a native process.
        public HashSet<string> Single { get; }

        public Dictionary<string, List<string[]>>? SeveralByLast { get; private set; }

        public Dictionary<string, List<string[]>>? SeveralByHead { get; private set; }

        private void Add(string entry)
        {
            AddSingle(entry);
            if (!entry.AsSpan().ContainsAny(' ', '-')) return;
            var parts = RuleWords.Split(entry);
            if (parts.Length < 2) return;
            Add(SeveralByLast ??= Empty(), parts[^1], parts);
            if (parts.Length > 2 && HeadFirst.Contains(parts[1])) Add(SeveralByHead ??= Empty(), parts[0], parts);
        }

        // In small letters a word matches however it is written; that form stays where both are given.
        private void AddSingle(string word)
        {
            if (char.IsLower(word[0])) Single.Remove(word);
            Single.Add(word);
        }

        private static Dictionary<string, List<string[]>> Empty() => new(StringComparer.OrdinalIgnoreCase);

        private static void Add(Dictionary<string, List<string[]>> expressions, string key, string[] words)
        {
            if (!expressions.TryGetValue(key, out var others)) expressions[key] = others = [];
            others.Add(words);
        }
    }
}
