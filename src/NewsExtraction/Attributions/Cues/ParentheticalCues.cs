using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>"The town fell, he said" and "“The town fell,” he said, “and we left”": the cue's clause stands behind a comma or a closing
/// mark and has no clause of its own.</summary>
internal sealed class ParentheticalCues(ParsedText parsed, Quotations quotes)
{
    public bool TryRead(in CueVerb verb, out CueCandidate candidate)
    {
        candidate = default;
        if (verb.Source < 0 || !MayStandAside(parsed.Xpos(verb.Token))) return false;
        var before = CueClauseStart(verb.Token) - 1;
        var start = verb.Sentence.FirstToken;
        if (before - start < CueCandidate.LeastContent - 1 || !ClauseMarks.SetsOff(parsed, before)) return false;
        var first = Math.Max(start, before - CueCandidate.Reach);
        var isQuoted = quotes.ClosesAt(before, out var quote);
        if (!isQuoted && (!HasFiniteVerb(first, before) || HasObjectOfItsOwn(verb))) return false;
        var content = isQuoted ? new TokenRange(Math.Min(first, quote.First), before + 1) : new(first, before);
        candidate = new(verb.Token, CueConstruction.Parenthetical, verb.Particle, verb.Source, verb.Addressee, content,
            ContentBehind(verb, isQuoted));
        return true;
    }

    // "he said", "he says", "they say", "he has said", "he was saying"; no infinitives.
    private static bool MayStandAside(PennTag tag) =>
        tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN or PennTag.VBG;

    /// <summary>First token of subject, auxiliaries, adverbs and verb: "[a senior official later] said".</summary>
    private int CueClauseStart(int verb)
    {
        var start = verb;
        foreach (var child in parsed.Children(verb))
            if (child < verb
                && parsed.Relation(child) is Relation.Nsubj or Relation.Aux or Relation.Advmod or Relation.NsubjPass or Relation.AuxPass)
                start = Math.Min(start, IsNominal(child) ? parsed.LeftEdge(child) : child);
        return start;
    }

    private bool IsNominal(int token) => parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    /// <summary>Behind "said the minister on Monday": where the next mark or quotation stands.</summary>
    private int CueClauseEnd(in CueVerb verb)
    {
        var end = verb.Token + 1;
        if (verb.Source > verb.Token && verb.Source < verb.Sentence.EndToken) end = Math.Max(end, parsed.RightEdge(verb.Source) + 1);
        if (verb.Addressee > verb.Token) end = Math.Max(end, parsed.RightEdge(verb.Addressee) + 1);
        var limit = Math.Min(verb.Sentence.EndToken, verb.Token + CueCandidate.Reach);
        while (end < limit && !EndsCueClause(end)) end++;
        return end;
    }

    private bool EndsCueClause(int token) =>
        ClauseMarks.SetsOff(parsed, token) || ClauseMarks.EndsSentence(parsed, token) || quotes.OpensAt(token);

    private bool HasFiniteVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return true;
        return false;
    }

    /// <summary>"The town fell, and he said a prayer": the cue governs something else.</summary>
    private bool HasObjectOfItsOwn(in CueVerb verb) =>
        parsed.Child(verb.Token, Relation.Obj) is var own && own > verb.Token && own != verb.Addressee && own != verb.Source;

    /// <summary>What goes on behind the cue: "..., he said, “and we left”" or "The town, he said, fell."</summary>
    private TokenRange ContentBehind(in CueVerb verb, bool isQuoted)
    {
        var end = verb.Sentence.EndToken;
        var mark = CueClauseEnd(verb);
        if (mark >= end) return default;
        var rest = ClauseMarks.SetsOff(parsed, mark) ? mark + 1 : mark;
        if (end - rest <= CueCandidate.LeastContent) return default;
        if (quotes.OpensAt(mark, out var quote) || quotes.OpensAt(rest, out quote)) return quote.Range;
        var isInMidClause = parsed.Head(verb.Token) >= mark && !isQuoted;
        return isInMidClause ? new(rest, Math.Min(end, rest + CueCandidate.Reach)) : default;
    }
}
