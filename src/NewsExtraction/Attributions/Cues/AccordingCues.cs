using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Attributions;

/// <summary>"according to the army", before or behind what it reports.</summary>
internal sealed class AccordingCues(ParsedText parsed)
{
    public bool TryRead(in Sentence sentence, int cue, out CueCandidate candidate)
    {
        candidate = default;
        if (!IsAccordingTo(sentence, cue)) return false;
        var source = SourceOf(sentence, cue);
        if (source < 0) return false;
        var content = ContentOf(sentence, cue, source);
        if (content.Count < CueCandidate.LeastContent) return false;
        candidate = new(cue, CueConstruction.According, cue + 1, source, -1, content);
        return true;
    }

    private bool IsAccordingTo(in Sentence sentence, int cue) =>
        parsed.Tokens.Chars(cue) is "according" or "According"
        && cue + 1 < sentence.EndToken && parsed.Tokens.Chars(cue + 1) is "to";

    /// <summary>What the tree hangs on the cue, or the next noun behind it; -1 where there is none.</summary>
    private int SourceOf(in Sentence sentence, int cue)
    {
        var inTree = parsed.Relation(cue) is Relation.Case or Relation.Fixed && parsed.Head(cue) > cue ? parsed.Head(cue)
            : parsed.Child(cue, Relation.Obl);
        if (inTree >= 0) return inTree;
        var end = Math.Min(sentence.EndToken, cue + CueCandidate.Reach);
        for (var token = cue + 2; token < end; token++)
            if (parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron) return token;
        return -1;
    }

    /// <summary>All before the phrase, or all behind it where it leads the sentence.</summary>
    private TokenRange ContentOf(in Sentence sentence, int cue, int source)
    {
        var first = cue;
        while (first > sentence.FirstToken && parsed.Upos(first - 1) is Upos.Cconj or Upos.Adv or Upos.Punct) first--;
        var start = Dateline.EndIn(parsed.Tokens, sentence);
        if (first - start >= CueCandidate.LeastContent) return new(Math.Max(start, first - CueCandidate.Reach), first);
        var end = PhraseEnd(sentence, cue, source);
        return new(end + 1, Math.Min(sentence.EndToken, end + CueCandidate.Reach));
    }

    // The mark behind "according to the army's spokesman".
    private int PhraseEnd(in Sentence sentence, int cue, int source)
    {
        var end = Math.Max(cue + 3, source + 1);
        var limit = Math.Min(sentence.EndToken, cue + CueCandidate.Reach);
        while (end < limit && !ClauseMarks.SetsOff(parsed, end) && !ClauseMarks.EndsSentence(parsed, end)) end++;
        return end;
    }
}
