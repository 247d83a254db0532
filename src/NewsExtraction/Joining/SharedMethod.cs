using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>
/// Gives an attack whose own words do not tell its method that of the article's other attacks told by the same word: a "strike" in a report
/// of air strikes is
/// one of them (one sense per discourse: Gale, Church and Yarowsky 1992).
/// </summary>
internal static class SharedMethod
{
    private const string Method = "method";
    private const string Unspecified = "Unspecified";

    public static IReadOnlyList<EventMention> Apply(IReadOnlyList<EventMention> mentions, ParsedText parsed)
    {
        Dictionary<string, List<EventMention>>? told = null;
        var open = false;
        foreach (var mention in mentions)
        {
            if (!mention.Attributes.TryGetValue(Method, out var method)) continue;
            if (method == Unspecified)
            {
                open = true;
                continue;
            }

            told ??= new Dictionary<string, List<EventMention>>(StringComparer.Ordinal);
            var lemma = Word(parsed, mention);
            if (!told.TryGetValue(lemma, out var list)) told[lemma] = list = [];
            list.Add(mention);
        }

        if (!open || told is null) return mentions;
        var result = new EventMention[mentions.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var mention = result[i] = mentions[i];
            if (mention.Attributes.GetValueOrDefault(Method) != Unspecified || !told.TryGetValue(Word(parsed, mention), out var others))
                continue;
            if (Common(others, mention.Type) is not { } donor) continue;
            var attributes =
                new Dictionary<string, string>(mention.Attributes, StringComparer.Ordinal) { [Method] = donor.Attributes[Method] };
            result[i] = mention with { Attributes = attributes, Acled = donor.Acled };
        }

        return result;
    }

    // Of a light verb and its noun ("carried out a strike") the noun says what it was.
    private static string Word(ParsedText parsed, EventMention mention)
    {
        for (var i = mention.TriggerTokens.Count - 1; i >= 0; i--)
            if (parsed.Upos(mention.TriggerTokens[i]) == Upos.Noun) return parsed.Lemma(mention.TriggerTokens[i]);
        return parsed.Lemma(mention.TriggerHead);
    }

    // The first mention with the method that most of them have; none where two methods are as common.
    private static EventMention? Common(List<EventMention> others, string type)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var other in others) counts[other.Attributes[Method]] = counts.GetValueOrDefault(other.Attributes[Method]) + 1;
        EventMention? most = null;
        var tied = false;
        foreach (var other in others)
        {
            if (most is not null && other.Attributes[Method] == most.Attributes[Method]) continue;
            var difference = most is null ? 1 : counts[other.Attributes[Method]] - counts[most.Attributes[Method]];
            if (difference > 0) (most, tied) = (other, false);
            else if (difference == 0) tied = true;
        }

        return tied || most?.Type != type ? null : most;
    }
}
