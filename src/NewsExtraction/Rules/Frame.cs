using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>What kind of wording a frame is about.</summary>
internal enum FrameKind : byte
{
    Verb,
    Noun,
    Adjective,
    Light,
    Phrase,
}

/// <summary>Sends arguments to roles.</summary>
/// <param name="Alternatives">Tried in order until one fills; all of them where <paramref name="TakesAll"/>.</param>
/// <param name="TakesAll">True where every alternative is taken.</param>
/// <param name="Roles">Roles filled.</param>
/// <param name="IsRequired">True where the frame matches only when it is filled.</param>
internal sealed record RoleMapping(ArgumentSelector[] Alternatives, bool TakesAll, EventRole[] Roles, bool IsRequired);

/// <summary>A frame: words that carry an event, and a mapping from their logical arguments to roles.</summary>
internal sealed class Frame
{
    public required EventType Type { get; init; }

    /// <summary>Name in results, for instance <c>PlaceLiberated/verb/1</c>.</summary>
    public required string Id { get; init; }

    public required FrameKind Kind { get; init; }

    /// <summary>Wordings; of a light frame its verbs.</summary>
    public required string[][] Triggers { get; init; }

    /// <summary>Of a light frame the nouns that go with the verbs.</summary>
    public LightNouns? Nouns { get; init; }

    public required RoleMapping[] Mappings { get; init; }

    public required RuleCondition[] Conditions { get; init; }

    public required (string Name, string Value)[] Attributes { get; init; }

    /// <summary>The event is never more real than this.</summary>
    public Realis Realis { get; init; }

    /// <summary>True where the wording itself is the act, done by being said: asserted, whatever the verb's own realis.</summary>
    public bool IsAct { get; init; }

    public bool Also { get; init; }

    public bool Modifier { get; init; }

    public int Priority { get; init; }

    public float Certainty { get; init; } = 1;

    public required string File { get; init; }

    public required int Line { get; init; }
}

/// <summary>The nouns of a light frame, by the lemma of their last word.</summary>
internal sealed class LightNouns
{
    private readonly Dictionary<string, List<string[]>> _byLast = new(StringComparer.OrdinalIgnoreCase);

    // "state of emergency": headed by its first word.
    private readonly Dictionary<string, List<string[]>> _byHead = new(StringComparer.OrdinalIgnoreCase);

    public LightNouns(string? preposition, IEnumerable<string[]> nouns)
    {
        Preposition = preposition;
        foreach (var noun in nouns)
        {
            if (!_byLast.TryGetValue(noun[^1], out var list)) _byLast.Add(noun[^1], list = []);
            list.Add(noun);
            if (noun.Length < 3 || noun[1] is not ("of" or "in" or "on" or "for")) continue;
            if (!_byHead.TryGetValue(noun[0], out list)) _byHead.Add(noun[0], list = []);
            list.Add(noun);
        }
    }

    /// <summary>The preposition before the noun, or null where the noun is the verb's object.</summary>
    public string? Preposition { get; }

    /// <summary>Number of words of the longest noun that ends at the token; 0 for none.</summary>
    public int Match(ParsedText parsed, int token)
    {
        var longest = 0;
        if (_byHead.TryGetValue(parsed.Lemma(token), out var headed))
            foreach (var words in headed)
                if (words.Length > longest && TokenWords.BeginsAt(parsed, token, words) >= 0) longest = words.Length;
        if (!_byLast.TryGetValue(parsed.Lemma(token), out var candidates)) return longest;
        foreach (var words in candidates)
            if (words.Length > longest && TokenWords.EndsAt(parsed, token, words) >= 0) longest = words.Length;
        return longest;
    }
}
