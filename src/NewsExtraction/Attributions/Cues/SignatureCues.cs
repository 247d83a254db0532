using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A speaker at the end of a paragraph: the signed quotation "“We stay.” — Gen. Cole", the headline "Army took town:
/// minister".</summary>
internal sealed class SignatureCues(ParsedText parsed, Quotations quotes)
{
    private const int LongestName = 10;

    private static readonly FrozenSet<string> HeadlineSpeakers = FrozenSet.Create(StringComparer.Ordinal,
        "minister", "ministry", "police", "official", "source", "report", "army", "military", "spokesman", "spokeswoman", "spokesperson",
        "president", "study", "witness", "governor", "mayor", "group", "agency", "lawyer", "prosecutor", "court", "poll", "survey",
        "analyst", "expert", "monitor", "regulator", "medium", "family", "commander", "general", "chief", "envoy", "rescuer", "medic",
        "activist", "authority", "government", "opposition", "union", "lawmaker", "doctor", "hospital");

    public bool TryRead(in Sentence sentence, out CueCandidate candidate)
    {
        candidate = default;
        if (!EndsParagraph(sentence)) return false;
        var first = Math.Max(sentence.FirstToken, sentence.EndToken - LongestName - 1);
        for (var mark = sentence.EndToken - 2; mark >= first; mark--)
        {
            if (IsDash(mark)) return TrySigned(sentence, mark, out candidate);
            if (ClauseMarks.IsColon(parsed, mark)) return TryHeadline(sentence, mark, out candidate);
        }

        return false;
    }

    private bool EndsParagraph(in Sentence sentence) =>
        sentence.Index + 1 >= parsed.Sentences.Count || parsed.Sentences[sentence.Index + 1].StartsParagraph;

    private bool IsDash(int token) => parsed.Tokens.Chars(token) is "—" or "–" or "-" or "--" or "―";

    private bool TrySigned(in Sentence sentence, int dash, out CueCandidate candidate)
    {
        candidate = default;
        if (dash == 0 || !quotes.ClosesAt(dash - 1, out var quote)) return false;
        var end = NameEnd(dash + 1, sentence.EndToken);
        if (end == dash + 1 || !IsCapital(dash + 1)) return false;
        candidate = new(dash, CueConstruction.Heading, -1, HeadBetween(dash + 1, end), -1, quote.Range);
        return true;
    }

    /// <summary>"Army took town: [minister]".</summary>
    private bool TryHeadline(in Sentence sentence, int colon, out CueCandidate candidate)
    {
        candidate = default;
        var last = sentence.EndToken - 1;
        var isHeadline = sentence.StartsParagraph && NameEnd(colon + 1, sentence.EndToken) == last + 1
            && colon - sentence.FirstToken >= CueCandidate.LeastContent && MaySpeak(last);
        if (isHeadline)
            candidate = new(colon, CueConstruction.Heading, -1, HeadBetween(colon + 1, last + 1), -1, new(sentence.FirstToken, colon));
        return isHeadline;
    }

    // "minister", "UN"
    private bool MaySpeak(int token) =>
        HeadlineSpeakers.Contains(parsed.Lemma(token))
        || (parsed.Tokens.Chars(token) is { Length: > 1 } word && char.IsUpper(word[0]) && char.IsUpper(word[1]));

    /// <summary>Behind the last word of a name; a comma ends it.</summary>
    private int NameEnd(int first, int end)
    {
        var token = first;
        while (token < end && parsed.Upos(token) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Part or Upos.Det) token++;
        return token;
    }

    private bool IsCapital(int token) => char.IsUpper(parsed.Tokens.Chars(token)[0]);

    private int HeadBetween(int first, int end)
    {
        var head = first;
        while (parsed.Head(head) >= first && parsed.Head(head) < end) head = parsed.Head(head);
        return head;
    }
}
