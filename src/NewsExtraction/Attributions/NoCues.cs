using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Forms that look like attributions and are none, whatever the model's weights say of their words.</summary>
internal sealed class NoCues(ParsedText parsed, Quotations quotes, CueLexicon lexicon, SourceKinds kinds)
{
    // "“strikes”", "the “new chapter”": longer ones are phrases that somebody said.
    private const int LongestScareQuote = 16;

    // "the", "a new"
    private const int MostBefore = 2;

    /// <summary>True where nobody says or thinks anything.</summary>
    public bool IsNone(in CueCandidate candidate, string key)
    {
        if (candidate.Construction is CueConstruction.According) return false;
        if (candidate.Construction is CueConstruction.Heading) return IsTopic(candidate);
        var isListed = lexicon.IsListed(key) || lexicon.IsListed(parsed.Lemma(candidate.Cue));
        return (!isListed && (NobodyDoes(candidate) || IsScareQuote(candidate) || IsAside(candidate) || IsDoneTo(candidate)))
            || IsMute(candidate, isListed) || IsDegree(candidate.Cue) || IsWithheld(candidate) || IsDenied(candidate.Cue)
            || IsAfterSubordinate(candidate);
    }

    // "was marked with", "ensuring that"
    private bool NobodyDoes(in CueCandidate candidate) => candidate.Source < 0 && parsed.Upos(candidate.Cue) == Upos.Verb;

    /// <summary>"Storm updates: what we know": the words before the colon name no speaker.</summary>
    private bool IsTopic(in CueCandidate candidate) => !quotes.Meets(candidate.Content) && !kinds.MayHead(candidate.Source);

    /// <summary>"Strikes cause a panic", "the margin that rejected it"; with a clause behind it, a verb of speech lets things tell
    /// too.</summary>
    private bool IsMute(in CueCandidate candidate, bool isListed)
    {
        var isDeed = CueLexicon.IsThingOrAct(candidate.Construction);
        if (candidate.Source < 0 || (isListed && !isDeed && !IsBeside(candidate))) return false;
        if (!kinds.MaySpeak(candidate.Source)) return true;
        // "The image shows a house": seen, not told.
        return isDeed && parsed.Lemma(candidate.Cue) is "show" or "reveal" && !kinds.MayShow(candidate.Source);
    }

    // ", as the talks continue"
    private bool IsBeside(in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.Parenthetical && parsed.Child(candidate.Cue, Relation.Mark) is >= 0 and var mark
        && parsed.Lemma(mark) is "as" or "while" or "when";

    /// <summary>"launched “heavy strikes”": what stands between the marks is the object of a deed, no clause, and nothing sets it
    /// off.</summary>
    private bool IsScareQuote(in CueCandidate candidate)
    {
        if (candidate.Construction is CueConstruction.Parenthetical or CueConstruction.Clause) return false;
        if (!quotes.Meets(candidate.Content)) return false;
        var quote = quotes[quotes.FirstBehind(candidate.Content.First)];
        if (quote.Count > LongestScareQuote || quote.IsOpen || quote.First > candidate.Content.First + MostBefore || HasFiniteVerb(quote))
            return false;
        return quote.First == 0 || !ClauseMarks.SetsOff(parsed, quote.First - 1);
    }

    private bool HasFiniteVerb(QuotedSpan quote)
    {
        for (var token = quote.First; token < quote.End; token++)
            if (parsed.Xpos(token) is PennTag.VBD or PennTag.VBZ or PennTag.VBP or PennTag.MD) return true;
        return false;
    }

    /// <summary>"X, deputy head of the agency, stepping in": a participle aside is no speaker's clause.</summary>
    private bool IsAside(in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.Parenthetical && parsed.Xpos(candidate.Cue) == PennTag.VBG
        && parsed.Child(candidate.Cue, Relation.Aux) < 0 && !quotes.Meets(candidate.Content);

    /// <summary>"The award was issued by the judge": a deed, told from its object.</summary>
    private bool IsDoneTo(in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.Object && parsed.Child(candidate.Cue, Relation.AuxPass) >= 0;

    // "so urgent that the mayor came", "such a crowd that the gates closed"
    private bool IsDegree(int cue)
    {
        foreach (var child in parsed.Children(cue))
            if (child < cue && parsed.Lemma(child) is "so" or "such") return parsed.Upos(cue) is Upos.Adj or Upos.Noun;
        return false;
    }

    // "was denied a visa": it was withheld.
    private bool IsWithheld(in CueCandidate candidate) =>
        candidate.Construction == CueConstruction.Object && parsed.Lemma(candidate.Cue) is "deny" or "refuse"
        && parsed.Child(candidate.Cue, Relation.AuxPass) >= 0 && candidate.Content.First > candidate.Cue;

    // "refused to [acknowledge] whether": not said at all.
    private bool IsDenied(int cue) =>
        parsed.Relation(cue) == Relation.Xcomp && parsed.Head(cue) is >= 0 and var verb
        && parsed.Lemma(verb) is "refuse" or "decline" or "fail" or "unable" or "forget";

    /// <summary>"As the talks went on, the army [continued] to shell": what stands before the comma is a clause of its own beside the
    /// cue.</summary>
    private bool IsAfterSubordinate(in CueCandidate candidate)
    {
        if (candidate.Construction != CueConstruction.Parenthetical || quotes.Meets(candidate.Content) || candidate.More.Count > 0)
            return false;
        var first = candidate.Content.First;
        if (parsed.Relation(first) is not (Relation.Mark or Relation.Advmod) || parsed.Head(first) is not (>= 0 and var clause))
            return false;
        return parsed.Relation(clause) == Relation.Advcl && parsed.Head(clause) == candidate.Cue
            && parsed.Upos(first) is Upos.Sconj or Upos.Adv;
    }
}
