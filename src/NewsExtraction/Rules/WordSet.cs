using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>A set of lemmas and of expressions of several words, matched at the token where they end; those with a preposition ("state of
/// emergency") also at their head.</summary>
internal sealed class WordSet
{
    private static readonly FrozenSet<string> HeadFirst = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "on", "for", "to", "at");

    private readonly FrozenSet<string> _single;
    private readonly FrozenDictionary<string, string[][]> _severalByLast;
    private readonly FrozenDictionary<string, string[][]> _severalByHead;

    public WordSet(IEnumerable<string> words)
    {
        var single = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var several = new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        var headed = new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in words)
        {
            var parts = entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
            single.Add(entry);
            if (parts.Length < 2) continue;
            if (!several.TryGetValue(parts[^1], out var list)) several.Add(parts[^1], list = []);
            list.Add(parts);
            if (parts.Length < 3 || !HeadFirst.Contains(parts[1])) continue;
            if (!headed.TryGetValue(parts[0], out list)) headed.Add(parts[0], list = []);
            list.Add(parts);
        }

        _single = single.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _severalByLast = several.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
        _severalByHead = headed.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>True where the token is the head of an expression of the set.</summary>
    public bool IsAt(ParsedText parsed, int token)
    {
        if (EndsAt(parsed, token)) return true;
        if (_severalByHead.Count == 0 || !_severalByHead.TryGetValue(parsed.Lemma(token), out var candidates)) return false;
        foreach (var words in candidates)
            if (TokenWords.BeginsAt(parsed, token, words) >= 0) return true;
        return false;
    }

    /// <summary>True where an expression of the set ends at the token.</summary>
    public bool EndsAt(ParsedText parsed, int token)
    {
        if (_single.Contains(parsed.Lemma(token)) || _single.Contains(parsed.Word(token))) return true;
        if (_severalByLast.Count == 0) return false;
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
        for (var token = first; token < end; token++)
            if (EndsAt(parsed, token)) return true;
        return false;
    }
}
