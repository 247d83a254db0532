using System.Collections.Frozen;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>What kind of wording a frame is about.</summary>
internal enum FrameKind : byte
{
    Verb,
    Noun,
    Adjective,

    /// <summary>Verbs that say little and the nouns they take: <c>launch + attack, strike</c>.</summary>
    Light,

    /// <summary>The same where each wording holds verb and noun together: <c>"take control"</c>.</summary>
    Pair,
    Phrase,
}

/// <summary>Sends arguments to roles.</summary>
/// <param name="Alternatives">Tried in order until one fills; all of them where <paramref name="TakesAll"/>.</param>
/// <param name="TakesAll">True where every alternative is taken.</param>
/// <param name="Roles">Roles filled; none where the arguments belong to the wording, and so fill no role.</param>
/// <param name="IsRequired">True where the frame matches only when it is filled.</param>
internal sealed record RoleMapping(ArgumentSelector[] Alternatives, bool TakesAll, EventRole[] Roles, bool IsRequired);

/// <summary>A frame: words that carry an event, and a mapping from their logical arguments to roles.</summary>
internal sealed class Frame
{
    public required EventType Type { get; init; }

    /// <summary>Name in results, for instance <c>PlaceLiberated/verb/1</c>.</summary>
    public required string Id { get; init; }

    public required FrameKind Kind { get; init; }

    /// <summary>Wordings; of <see cref="FrameKind.Light"/> its verbs.</summary>
    public required string[][] Triggers { get; init; }

    /// <summary>Of <see cref="FrameKind.Light"/> the nouns that go with the verbs; else null.</summary>
    public LightNouns? Nouns { get; init; }

    public required RoleMapping[] Mappings { get; init; }

    public required RuleCondition[] Conditions { get; init; }

    public required (string Name, string Value)[] Attributes { get; init; }

    /// <summary>The event is never more real than this.</summary>
    public Realis Realis { get; init; }

    /// <summary>True where the wording itself is the act, done by being said: asserted, whatever the verb's own realis.</summary>
    public bool IsAct { get; init; }

    /// <summary>True where the event stands beside one of another type at the same words.</summary>
    public bool Also { get; init; }

    /// <summary>True where a noun that only modifies another carries the event too ("attack planners").</summary>
    public bool Modifier { get; init; }

    public int Priority { get; init; }

    public float Certainty { get; init; } = 1;

    public required string File { get; init; }

    public required int Line { get; init; }
}

/// <summary>The nouns of a light frame, by the lemma of their last word.</summary>
internal sealed class LightNouns
{
    private static readonly FrozenSet<string> HeadFirst = FrozenSet.Create(StringComparer.Ordinal, "of", "in", "on", "for");

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
            if (noun.Length < 3 || !HeadFirst.Contains(noun[1])) continue;
            if (!_byHead.TryGetValue(noun[0], out list)) _byHead.Add(noun[0], list = []);
            list.Add(noun);
        }
    }

    /// <summary>The preposition before the noun, or null where the noun is the verb's object.</summary>
    public string? Preposition { get; }

    /// <summary>True where the token heads one of the nouns.</summary>
    public bool IsAt(ParsedText parsed, int token)
    {
        if (_byHead.TryGetValue(parsed.Lemma(token), out var headed))
            foreach (var words in headed)
                if (TokenWords.BeginsAt(parsed, token, words) >= 0) return true;
        if (!_byLast.TryGetValue(parsed.Lemma(token), out var candidates)) return false;
        foreach (var words in candidates)
            if (TokenWords.EndsAt(parsed, token, words) >= 0) return true;
        return false;
    }
}
