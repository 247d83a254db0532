using System.Collections.Frozen;
using NewsExtraction.Diagnostics;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>A set of lemmas and of expressions of several words, matched at the token where they end; those with a preposition ("state of
/// emergency") also at their head.</summary>
internal sealed class WordSet
{
    private static readonly FrozenSet<string> HeadFirst = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "on", "for", "to", "at");

    // Not frozen sets: a rule file makes thousands of small ones, and freezing them took a quarter of the start of a native process.
    private readonly HashSet<string> _single = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string[]>>? _severalByLast;
    private readonly Dictionary<string, List<string[]>>? _severalByHead;

    public WordSet(IEnumerable<string> words)
    {
        foreach (var entry in words)
        {
            AddSingle(entry);
            if (!entry.AsSpan().ContainsAny(' ', '-')) continue;
            var parts = RuleWords.Split(entry);
            if (parts.Length < 2) continue;
            Add(ref _severalByLast, parts[^1], parts);
            if (parts.Length > 2 && HeadFirst.Contains(parts[1])) Add(ref _severalByHead, parts[0], parts);
        }
    }

    /// <summary>True where the token is the head of an expression of the set.</summary>
    public bool IsAt(ParsedText parsed, int token)
    {
        if (EndsAt(parsed, token)) return true;
        if (_severalByHead is null || !_severalByHead.TryGetValue(parsed.Lemma(token), out var candidates)) return false;
        foreach (var words in candidates)
            if (TokenWords.BeginsAt(parsed, token, words) >= 0) return true;
        return false;
    }

    /// <summary>True where an expression of the set ends at the token.</summary>
    public bool EndsAt(ParsedText parsed, int token)
    {
        if (IsSingle(parsed, token, parsed.Lemma(token)) || IsSingle(parsed, token, parsed.Word(token))) return true;
        if (_severalByLast is null) return false;
        if (!_severalByLast.TryGetValue(parsed.Lemma(token), out var candidates)
            && !_severalByLast.TryGetValue(parsed.Word(token), out candidates))
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

    // In small letters a word matches however it is written; that form stays where both are given.
    private void AddSingle(string word)
    {
        if (char.IsLower(word[0])) _single.Remove(word);
        _single.Add(word);
    }

    // "US" is not "us", nor "House" a house.
    private bool IsSingle(ParsedText parsed, int token, string form)
    {
        if (!_single.TryGetValue(form, out var word)) return false;
        if (!char.IsUpper(word[0])) return true;
        var chars = parsed.Tokens.Chars(token);
        return char.IsUpper(chars[0]) && (word.Length < 2 || !char.IsUpper(word[1]) || (chars.Length > 1 && char.IsUpper(chars[1])));
    }

    private static void Add(ref Dictionary<string, List<string[]>>? expressions, string key, string[] words)
    {
        expressions ??= new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        if (!expressions.TryGetValue(key, out var others)) expressions[key] = others = [];
        others.Add(words);
    }
}
