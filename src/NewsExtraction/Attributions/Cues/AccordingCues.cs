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
        if (!TryMidClause(sentence, cue, source, out var content, out var more)) content = ContentOf(sentence, cue, source);
        if (content.Count + more.Count < CueCandidate.LeastContent) return false;
        candidate = new(cue, CueConstruction.According, cue + 1, source, -1, content, more);
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

    /// <summary>"a law [which], according to the paper, [both sides dislike]": the clause goes on behind the phrase.</summary>
    private bool TryMidClause(in Sentence sentence, int cue, int source, out TokenRange content, out TokenRange before)
    {
        (content, before) = (default, default);
        var clause = parsed.Head(source);
        if (clause <= source || cue == sentence.FirstToken || parsed.Relation(clause) is not (Relation.AclRelcl or Relation.Acl))
            return false;
        var end = PhraseEnd(sentence, cue, source);
        if (end >= clause || !ClauseMarks.SetsOff(parsed, end) || parsed.LeftEdge(clause) >= cue) return false;
        content = new(end + 1, Math.Min(parsed.RightEdge(clause) + 1, end + CueCandidate.Reach));
        before = new(parsed.LeftEdge(clause), parsed.Tokens.Chars(cue - 1) is "," ? cue - 1 : cue);
        return true;
    }

    /// <summary>All before the phrase, or all behind it where it leads the sentence.</summary>
    private TokenRange ContentOf(in Sentence sentence, int cue, int source)
    {
        var first = cue;
        while (first > sentence.FirstToken && IsBesidePhrase(cue, first - 1)) first--;
        var start = Dateline.EndIn(parsed.Tokens, sentence);
        if (first - start >= CueCandidate.LeastContent) return new(Math.Max(start, first - CueCandidate.Reach), first);
        var end = BeginsClause(source, parsed.RightEdge(source) + 1) ? parsed.RightEdge(source) : PhraseEnd(sentence, cue, source);
        return new(end + 1, Math.Min(sentence.EndToken, end + CueCandidate.Reach));
    }

    // ", and according to", "mainly according to", but "a year earlier, according to"
    private bool IsBesidePhrase(int cue, int token) =>
        parsed.Upos(token) is Upos.Cconj or Upos.Punct
        || (parsed.Upos(token) == Upos.Adv && (token == cue - 1 || parsed.Upos(token + 1) is not Upos.Punct || parsed.Head(token) == cue));

    // "According to the mayor [the bridge] fell": no mark stands between.
    private bool BeginsClause(int source, int first) =>
        parsed.Relation(source) == Relation.Obl && parsed.Head(source) is >= 0 and var verb && verb > source
        && (StartsAt(parsed.Child(verb, Relation.Nsubj), first) || StartsAt(parsed.Child(verb, Relation.NsubjPass), first));

    private bool StartsAt(int subject, int first) => subject >= 0 && parsed.LeftEdge(subject) == first;

    // The mark behind "according to the army's spokesman".
    private int PhraseEnd(in Sentence sentence, int cue, int source)
    {
        var end = Math.Max(cue + 3, source + 1);
        var limit = Math.Min(sentence.EndToken, cue + CueCandidate.Reach);
        while (end < limit && !ClauseMarks.SetsOff(parsed, end) && !ClauseMarks.EndsSentence(parsed, end)) end++;
        return end;
    }
}
