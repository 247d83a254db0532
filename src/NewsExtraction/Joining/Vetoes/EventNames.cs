using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>What events are called: "Operation Desert Storm", "the Eagle Fire", "Hurricane Katrina".</summary>
internal static class EventNames
{
    /// <summary>The name that the trigger begins, without its first word; null where it is none.</summary>
    public static string? OfTrigger(EventMention mention, ResolvedEntities entities)
    {
        var first = mention.TriggerTokens[0];
        if (mention.TriggerTokens.Count < 2 || entities.Layer.NameAt(first) is not { } name || name.FirstToken != first
            || name.EndToken - first < 2)
            return null;
        var words = new string[name.EndToken - first - 1];
        for (var i = 0; i < words.Length; i++) words[i] = entities.Layer.Parsed.Lemma(first + 1 + i).ToLowerInvariant();
        return string.Join(' ', words);
    }

    /// <summary>The proper name right behind a noun written as part of a name, or right before it; null where there is none.</summary>
    public static string? Beside(int noun, EntityLayer entities)
    {
        var parsed = entities.Parsed;
        if (!char.IsUpper(parsed.Tokens.Chars(noun)[0])) return null;
        return NameWord(parsed, noun, noun + 1) ?? NameWord(parsed, noun, noun - 1);
    }

    private static string? NameWord(ParsedText parsed, int noun, int token)
    {
        var sentence = parsed.SentenceOf(noun);
        var isName = token >= sentence.FirstToken && token < sentence.EndToken && parsed.Upos(token) == Upos.Propn
            && char.IsUpper(parsed.Tokens.Chars(token)[0]) && (parsed.Head(token) == noun || parsed.Head(noun) == token);
        return isName ? parsed.Lemma(token).ToLowerInvariant() : null;
    }
}
