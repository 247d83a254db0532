using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Verbs before a quotation: "The mayor said: “The town fell.”", also where it is a sentence or a paragraph of its own.</summary>
internal sealed class QuotationCues(ParsedText parsed, Quotations quotes)
{
    // "The minister said in a statement on Monday:" and the paragraph that it announces.
    private const int FarthestColon = 8;

    public bool TryRead(in CueVerb verb, out CueCandidate candidate)
    {
        var isNear = quotes.NextBehind(verb.Token, out var quote)
            && quote.First <= Math.Min(verb.Sentence.EndToken, verb.Token + CueCandidate.Reach);
        var isFound = isNear ? Introduces(verb, quote.First) : AnnouncesParagraph(verb);
        candidate = isFound
            ? verb.Candidate(CueConstruction.Quotation, isNear ? quote.Range : ParagraphBehind(verb.Sentence)) : default;
        return isFound;
    }

    /// <summary>True where the quotation follows the verb, a comma or a colon, and no other verb stands between.</summary>
    private bool Introduces(in CueVerb verb, int opening)
    {
        var isNextSentence = opening == verb.Sentence.EndToken;
        var isMarked = ClauseMarks.IsColon(parsed, opening - 1) || (!isNextSentence && IsMarkedOrAdjacent(verb.Token, opening));
        return isMarked && !HasVerbBetween(verb.Token, opening);
    }

    private bool IsMarkedOrAdjacent(int verb, int opening) => opening == verb + 1 || parsed.Tokens.Chars(opening - 1) is ",";

    private bool HasVerbBetween(int verb, int opening)
    {
        for (var token = verb + 1; token < opening; token++)
            if (parsed.Upos(token) == Upos.Verb && parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP) return true;
        return false;
    }

    /// <summary>"The minister said:" and the words in a paragraph of their own, without marks, as ministries set them.</summary>
    private bool AnnouncesParagraph(in CueVerb verb)
    {
        var end = verb.Sentence.EndToken;
        return end < parsed.Count && end - verb.Token <= FarthestColon && ClauseMarks.IsColon(parsed, end - 1)
            && parsed.Sentences[verb.Sentence.Index + 1].StartsParagraph;
    }

    private TokenRange ParagraphBehind(in Sentence sentence)
    {
        var next = sentence.Index + 1;
        var end = next + 1;
        while (end < parsed.Sentences.Count && !parsed.Sentences[end].StartsParagraph) end++;
        return new(parsed.Sentences[next].FirstToken, parsed.Sentences[end - 1].EndToken);
    }
}
