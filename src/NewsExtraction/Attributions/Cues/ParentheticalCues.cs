using NewsExtraction.Syntax;
using NewsExtraction.Text;

namespace NewsExtraction.Attributions;

/// <summary>"The town fell, he said" and "“The town fell,” he said, “and we left”": the cue's clause stands behind a comma or a closing
/// mark and has no clause of its own.</summary>
internal sealed class ParentheticalCues(ParsedText parsed, Quotations quotes)
{
    // Fewer tokens between marks are more often a title or irony than speech.
    private const int LeastQuoted = 6;

    /// <summary>Reads cues that stand aside without a doubt, whatever hangs on them: "“We left,” he said, [citing the rain]" and "The
    /// town, he said, fell".</summary>
    public bool TryReadBesideQuotation(in CueVerb verb, out CueCandidate candidate)
    {
        candidate = default;
        return TryMark(verb, out var before)
            && (EndsQuotation(verb.Sentence, before) || IsInMidClause(verb, before))
            && TryRead(verb, before, out candidate);
    }

    public bool TryRead(in CueVerb verb, out CueCandidate candidate)
    {
        candidate = default;
        return TryMark(verb, out var before) && TryRead(verb, before, out candidate);
    }

    /// <summary>Finds the mark that stands before the clause of the cue.</summary>
    private bool TryMark(in CueVerb verb, out int before)
    {
        before = -1;
        if (verb.Source < 0 || !(MayStandAside(parsed.Xpos(verb.Token)) || IsInverted(verb))) return false;
        before = CueClauseStart(verb) - 1;
        // "The town fell, as the army said"
        if (before > verb.Sentence.FirstToken + 1 && IsAsTold(verb, before)) before--;
        // "“We left”, he said": the comma stands behind the mark.
        if (parsed.Tokens.Chars(Math.Max(before, 0)) is "," && before > verb.Sentence.FirstToken && quotes.ClosesAt(before - 1)) before--;
        return before - verb.Sentence.FirstToken >= CueCandidate.LeastContent - 1
            && (ClauseMarks.SetsOff(parsed, before) || quotes.ClosesAt(before));
    }

    // ", as the army said", but not ", as noted" nor ", as they say"
    private bool IsAsTold(in CueVerb verb, int mark) =>
        parsed.Tokens.Chars(mark) is "as" && parsed.Head(mark) == verb.Token && parsed.Upos(verb.Source) != Upos.Pron
        && parsed.Child(verb.Token, Relation.Nsubj) == verb.Source && !HasComplement(verb.Token);

    // ", as allies discuss [giving arms]": what they discuss stands behind.
    private bool HasComplement(int verb) => parsed.Child(verb, Relation.Xcomp) > verb || parsed.Child(verb, Relation.Ccomp) > verb;

    private bool TryRead(in CueVerb verb, int before, out CueCandidate candidate)
    {
        candidate = default;
        var first = Math.Max(Dateline.EndIn(parsed.Tokens, verb.Sentence), before - CueCandidate.Reach);
        var isQuoted = quotes.ClosesAt(before, out var quote);
        var isSplit = !isQuoted && IsInMidClause(verb, before);
        if (!isQuoted && !isSplit && (!IsClause(verb, first, before) || HasObjectOfItsOwn(verb))) return false;
        var content = isQuoted ? new TokenRange(Math.Min(first, quote.First), before + 1) : new(first, before);
        candidate = new(verb.Token, CueConstruction.Parenthetical, verb.Particle, verb.Source, verb.Addressee, content,
            ContentBehind(verb, isQuoted, isSplit));
        return true;
    }

    private bool EndsQuotation(in Sentence sentence, int mark) =>
        quotes.ClosesAt(mark, out var quote) && (quote.First <= sentence.FirstToken || quote.Count >= LeastQuoted);

    /// <summary>"The museum, [he said,] would open": the clause goes on behind the cue.</summary>
    private bool IsInMidClause(in CueVerb verb, int before)
    {
        if (parsed.Tokens.Chars(before) is not "," || parsed.Relation(verb.Token) == Relation.AclRelcl) return false;
        var mark = CueClauseEnd(verb);
        return mark + 1 < verb.Sentence.EndToken && parsed.Tokens.Chars(mark) is "," && IsFinite(mark + 1)
            && !HasVerb(verb.Token + 1, mark) && !HasFiniteVerb(verb.Sentence.FirstToken, before);
    }

    /// <summary>Words with a verb of their own; in headlines, words that the parser took for a subject or clause of the cue, without a
    /// tense.</summary>
    private bool IsClause(in CueVerb verb, int first, int end) =>
        HasFiniteVerb(first, end) || (IsLast(verb) && GovernsBefore(verb.Token, end));

    // "Crowd subdues man with axe, [police say]"
    private bool IsLast(in CueVerb verb) =>
        verb.Token + 1 == verb.Sentence.EndToken
        || (verb.Token + 2 == verb.Sentence.EndToken && ClauseMarks.EndsSentence(parsed, verb.Token + 1));

    private bool GovernsBefore(int verb, int end)
    {
        foreach (var child in parsed.Children(verb))
            if (child < end && parsed.Relation(child) is Relation.Nsubj or Relation.Ccomp or Relation.Parataxis) return true;
        return false;
    }

    // "he said", "he says", "they say", "he has said", "he was saying"; no infinitives.
    private static bool MayStandAside(PennTag tag) =>
        tag is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.VBN or PennTag.VBG;

    // "“Keep out,” read a sign", the verb taken for an infinitive or a noun
    private bool IsInverted(in CueVerb verb) =>
        verb.Source > verb.Token && verb.Token > 0 && parsed.Xpos(verb.Token) is PennTag.VB or PennTag.NN or PennTag.NNS
        && (quotes.ClosesAt(verb.Token - 1) || (verb.Token > 1 && quotes.ClosesAt(verb.Token - 2)));

    /// <summary>First token of subject, auxiliaries, adverbs and verb: "[a senior official later] said".</summary>
    private int CueClauseStart(in CueVerb cue)
    {
        // "[he was quoted] as saying"
        var verb = SpeechNouns.QuotingVerb(parsed, cue.Token) is >= 0 and var quoting ? quoting : cue.Token;
        var subject = cue.Source > cue.Token ? cue.Source : CueSources.Subject(parsed, verb);
        var start = subject >= 0 && subject < verb ? SubjectStart(subject) : verb;
        while (start > 0 && parsed.Head(start - 1) == verb
            && parsed.Relation(start - 1) is Relation.Aux or Relation.AuxPass or Relation.Advmod) start--;
        return start;
    }

    private int SubjectStart(int subject)
    {
        if (!IsNominal(subject)) return subject;
        var start = parsed.LeftEdge(subject);
        for (var token = subject - 1; token >= start; token--)
            if (quotes.ClosesAt(token)) return token + 1;
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
            if (IsFinite(token) || IsParticipleWithSubject(token)) return true;
        return false;
    }

    private bool HasVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
            if (parsed.Upos(token) == Upos.Verb) return true;
        return false;
    }

    private bool IsFinite(int token) => parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD;

    // "The rules called for a vote", the verb read as a participle.
    private bool IsParticipleWithSubject(int token) =>
        parsed.Xpos(token) == PennTag.VBN
        && (parsed.Child(token, Relation.Nsubj) >= 0 || parsed.Child(token, Relation.NsubjPass) >= 0);

    /// <summary>"The town fell, and he said a prayer": the cue governs something else.</summary>
    private bool HasObjectOfItsOwn(in CueVerb verb) =>
        parsed.Child(verb.Token, Relation.Obj) is var own && own > verb.Token && own != verb.Addressee && own != verb.Source;

    /// <summary>What goes on behind the cue: "..., he said, “and we left”" or "The town, he said, fell."</summary>
    private TokenRange ContentBehind(in CueVerb verb, bool isQuoted, bool isSplit)
    {
        var end = verb.Sentence.EndToken;
        var mark = CueClauseEnd(verb);
        if (mark >= end) return default;
        var rest = ClauseMarks.SetsOff(parsed, mark) ? mark + 1 : mark;
        if (end - rest <= CueCandidate.LeastContent) return default;
        if (quotes.OpensAt(mark, out var quote) || quotes.OpensAt(rest, out quote)) return quote.Range;
        if (isQuoted) return GoesOnAt(rest, end, out quote) ? quote.Range : default;
        var isInMidClause = isSplit || parsed.Head(verb.Token) >= mark;
        return isInMidClause ? new(rest, Math.Min(end, rest + CueCandidate.Reach)) : default;
    }

    /// <summary>"“We left,” he said in Kenansville, N.C., “but we came back”": no verb stands between.</summary>
    private bool GoesOnAt(int first, int end, out QuotedSpan quote) =>
        quotes.NextBehind(first - 1, out quote) && quote.First < end && quote.Count >= LeastQuoted && !HasVerb(first, quote.First)
        && (parsed.Tokens.Chars(quote.First - 1) is "," || parsed.Upos(quote.First - 1) == Upos.Cconj);
}
