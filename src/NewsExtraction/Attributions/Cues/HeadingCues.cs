using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>A speaker and a colon at a paragraph's start: the headline "Minister: town fell", the transcript "MAYOR: We left. ...", the
/// interview "Mary Cole: “We left.”"</summary>
internal sealed class HeadingCues(ParsedText parsed, Quotations quotes)
{
    private const int LongestName = 7;

    public bool TryRead(in Sentence sentence, out CueCandidate candidate)
    {
        candidate = default;
        if (!sentence.StartsParagraph) return false;
        var first = NewsLabels.EndIn(parsed, sentence);
        if (first == sentence.EndToken) return false;
        if (parsed.Tokens.Chars(first) is "\"" or "“") first++;
        var colon = ColonBehindName(sentence, first);
        if (colon < 0) return false;
        var isTranscript = IsAllCapitals(first, colon);
        var isQuoted = quotes.OpensAt(colon + 1, out var quote);
        if ((sentence.Index > 0 || !IsBareName(first, colon)) && !isTranscript && !isQuoted) return false;
        var head = HeadOfName(first, colon);
        if (!IsBareName(first, colon) && !MaySpeak(first, head)) return false;
        var content = isQuoted ? quote.Range : new(colon + 1, isTranscript ? ParagraphEnd(sentence) : sentence.EndToken);
        candidate = new(colon, CueConstruction.Heading, -1, head, -1, content);
        return true;
    }

    /// <summary>The colon behind a few nouns, adjectives and prepositions that begin with a capital letter, or -1.</summary>
    private int ColonBehindName(in Sentence sentence, int first)
    {
        var end = Math.Min(sentence.EndToken - CueCandidate.LeastContent, first + LongestName + 1);
        for (var token = first; token < end; token++)
        {
            if (token > first && ClauseMarks.IsColon(parsed, token)) return token;
            if (!(MayBeInName(token) || parsed.Upos(token) is Upos.Det) || (token == first && !char.IsUpper(parsed.Tokens.Chars(token)[0])))
                return -1;
        }

        return -1;
    }

    private bool MayBeInName(int token) => parsed.Upos(token) is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Part;

    // "Mary Cole", but not "The mayor", "From the mayor"
    private bool IsBareName(int first, int colon)
    {
        if (parsed.Tokens.Chars(first) is "From") return false;
        for (var token = first; token < colon; token++)
            if (parsed.Upos(token) == Upos.Det) return false;
        return true;
    }

    /// <summary>"[From] the coach: “...”", "[The coach]: “...”", but not "On the menu: “...”" nor "The message: “...”".</summary>
    private bool MaySpeak(int first, int head) =>
        (parsed.Upos(first) != Upos.Adp || parsed.Tokens.Chars(first) is "From") && !SpeechNounCues.IsSpeech(parsed, head);

    private int HeadOfName(int first, int colon)
    {
        var head = colon - 1;
        while (parsed.Head(head) >= first && parsed.Head(head) < colon) head = parsed.Head(head);
        return head;
    }

    private bool IsAllCapitals(int first, int end)
    {
        for (var token = first; token < end; token++)
            foreach (var c in parsed.Tokens.Chars(token))
                if (char.IsLower(c)) return false;
        return true;
    }

    private int ParagraphEnd(in Sentence sentence)
    {
        var next = sentence.Index + 1;
        while (next < parsed.Sentences.Count && !parsed.Sentences[next].StartsParagraph) next++;
        return parsed.Sentences[next - 1].EndToken;
    }
}
