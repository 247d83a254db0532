using System.Diagnostics.CodeAnalysis;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Syntax;

namespace NewsExtraction.Joining;

/// <summary>
/// Gives an attack whose own words do not tell its method that of the article's other attacks told by the same word: a "strike" in a
/// report of air strikes is one of them (one sense per discourse: Gale, Church and Yarowsky 1992).
/// </summary>
internal static class SharedMethod
{
    public const string Unspecified = nameof(AttackMethod.Unspecified);

    private const string Method = AttributeNames.Method;

    /// <summary>The method that a mention tells, <see cref="Unspecified"/> included; false for types that have none.</summary>
    public static bool TryGet(EventMention mention, [NotNullWhen(true)] out string? method) =>
        mention.Attributes.TryGetValue(Method, out method);

    public static IReadOnlyList<EventMention> Apply(IReadOnlyList<EventMention> mentions, ParsedText parsed)
    {
        if (TellersByWord(mentions, parsed) is not { } tellers) return mentions;
        var donors = new Dictionary<string, EventMention?>(StringComparer.Ordinal);
        var result = new EventMention[mentions.Count];
        for (var i = 0; i < result.Length; i++)
        {
            var mention = mentions[i];
            var donor = IsOpen(mention) ? DonorOf(Word(parsed, mention)) : null;
            result[i] = donor is null || donor.Type != mention.Type ? mention : Retold(mention, donor);
        }

        return result;

        // Each word's is found once.
        EventMention? DonorOf(string word)
        {
            if (!donors.TryGetValue(word, out var donor))
                donors[word] = donor = tellers.TryGetValue(word, out var others) ? Donor(others) : null;
            return donor;
        }
    }

    // The mentions that tell their method, under the word that carries the attack; null where none does or none needs it.
    private static Dictionary<string, List<EventMention>>? TellersByWord(IReadOnlyList<EventMention> mentions, ParsedText parsed)
    {
        Dictionary<string, List<EventMention>>? tellers = null;
        var open = false;
        foreach (var mention in mentions)
        {
            if (!TryGet(mention, out var method)) continue;
            if (method == Unspecified)
            {
                open = true;
                continue;
            }

            tellers ??= new Dictionary<string, List<EventMention>>(StringComparer.Ordinal);
            var word = Word(parsed, mention);
            if (!tellers.TryGetValue(word, out var list)) tellers[word] = list = [];
            list.Add(mention);
        }

        return open ? tellers : null;
    }

    private static bool IsOpen(EventMention mention) => TryGet(mention, out var method) && method == Unspecified;

    private static EventMention Retold(EventMention mention, EventMention donor) => mention with
    {
        Attributes = new Dictionary<string, string>(mention.Attributes, StringComparer.Ordinal) { [Method] = donor.Attributes[Method] },
        Acled = donor.Acled,
    };

    // Of a light verb and its noun ("carried out a strike") the noun says what it was.
    private static string Word(ParsedText parsed, EventMention mention)
    {
        for (var i = mention.TriggerTokens.Count - 1; i >= 0; i--)
            if (parsed.Upos(mention.TriggerTokens[i]) == Upos.Noun) return parsed.Lemma(mention.TriggerTokens[i]);
        return parsed.Lemma(mention.TriggerHead);
    }

    // The first mention with the method that most of them have; none where two methods are as common.
    private static EventMention? Donor(List<EventMention> tellers)
    {
        Work.Count(tellers.Count);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var teller in tellers) counts[teller.Attributes[Method]] = counts.GetValueOrDefault(teller.Attributes[Method]) + 1;
        var most = 0;
        foreach (var count in counts.Values) most = Math.Max(most, count);
        EventMention? donor = null;
        foreach (var teller in tellers)
        {
            if (counts[teller.Attributes[Method]] < most) continue;
            donor ??= teller;
            if (teller.Attributes[Method] != donor.Attributes[Method]) return null;
        }

        return donor;
    }
}
