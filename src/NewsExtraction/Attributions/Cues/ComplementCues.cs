using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Verbs whose object, phrase or infinitive is the content: "denounced the attack", "called for talks", "vowed to
/// leave".</summary>
internal sealed class ComplementCues(ParsedText parsed)
{
    public bool TryRead(in CueVerb verb, out CueCandidate candidate)
    {
        candidate = default;
        if (SpeechNouns.Quotes(parsed, verb.Token)) return false;
        if (TryPassive(verb, out candidate)) return true;
        foreach (var child in parsed.Children(verb.Token))
            if (child > verb.Token && TryComplement(verb, child, out candidate)) return true;
        return false;
    }

    /// <summary>"[The plan] was endorsed by the paper": what is said of stands before the cue.</summary>
    private bool TryPassive(in CueVerb verb, out CueCandidate candidate)
    {
        candidate = default;
        if (verb.Source < 0 || parsed.Child(verb.Token, Relation.OblAgent) != verb.Source) return false;
        var subject = parsed.Child(verb.Token, Relation.NsubjPass);
        if (subject < 0 || parsed.RightEdge(subject) >= verb.Token) return false;
        candidate = verb.Candidate(CueConstruction.Object, new(parsed.LeftEdge(subject), parsed.RightEdge(subject) + 1));
        return true;
    }

    private bool TryComplement(in CueVerb verb, int child, out CueCandidate candidate)
    {
        candidate = default;
        return parsed.Relation(child) switch
        {
            Relation.Xcomp => TryInfinitive(verb, child, out candidate),
            Relation.Obj => TryObject(verb, child, out candidate),
            Relation.Obl => TryPhrase(verb, child, out candidate),
            _ => false,
        };
    }

    /// <summary>"vowed [to retake the town]".</summary>
    private bool TryInfinitive(in CueVerb verb, int child, out CueCandidate candidate)
    {
        candidate = default;
        var to = parsed.Child(child, Relation.Mark);
        if (to < 0 || parsed.Xpos(to) != PennTag.TO) return false;
        var start = Math.Max(verb.Token + 1, Math.Min(to, parsed.LeftEdge(child)));
        var end = EndBeforeParticiple(child, ClauseMarks.ClauseEnd(parsed, child));
        candidate = verb.Candidate(CueConstruction.Infinitive, new(start, end));
        return true;
    }

    /// <summary>Where an infinitive ends before a participle that tells what else is done: "wants to sign up voters[, focusing on
    /// students]".</summary>
    private int EndBeforeParticiple(int infinitive, int end)
    {
        foreach (var child in parsed.Children(infinitive))
            if (child > infinitive && parsed.Relation(child) == Relation.Advcl && parsed.Xpos(child) == PennTag.VBG
                && parsed.Child(child, Relation.Mark) < 0 && parsed.RightEdge(child) + 1 >= end
                && ClauseMarks.SetsOff(parsed, parsed.LeftEdge(child)))
                return parsed.LeftEdge(child);
        return end;
    }

    /// <summary>"denounced [the attack]".</summary>
    private bool TryObject(in CueVerb verb, int child, out CueCandidate candidate)
    {
        candidate = default;
        if (child == verb.Addressee) return false;
        var start = Math.Max(verb.Token + 1, parsed.LeftEdge(child));
        candidate = verb.Candidate(CueConstruction.Object, new(start, PhraseEnd(verb.Token)));
        return true;
    }

    /// <summary>"called for [talks]": the preposition belongs to the cue.</summary>
    private bool TryPhrase(in CueVerb verb, int child, out CueCandidate candidate)
    {
        candidate = default;
        var preposition = parsed.Child(child, Relation.Case);
        if (child == verb.Addressee || preposition <= verb.Token || parsed.LeftEdge(child) > verb.Token + 2
            || CueAdjuncts.PlacesCue(parsed, child)) return false;
        var end = PhraseEnd(verb.Token);
        if (parsed.Lemma(preposition) == "for") end = InfinitiveEnd(verb.Token, end);
        candidate = verb.Candidate(CueConstruction.Oblique, new(preposition + 1, end)) with { Particle = preposition };
        return true;
    }

    /// <summary>Behind the last complement of the verb; most clauses beside it, further verbs and what only says when and where are left
    /// out.</summary>
    private int PhraseEnd(int verb)
    {
        var end = verb + 1;
        // Where the last phrase ends, be it of the content or only beside it.
        var reached = end;
        foreach (var child in parsed.Children(verb))
        {
            if (child <= verb) continue;
            var behind = ClauseMarks.ClauseEnd(parsed, child);
            if (IsOfContent(child, end, reached)) end = Math.Max(end, behind);
            reached = Math.Max(reached, behind);
        }

        return end;
    }

    private bool IsOfContent(int child, int end, int reached) =>
        (IsComplement(parsed.Relation(child)) && !CueAdjuncts.PlacesCue(parsed, child)) || IsCalledSo(child, end)
        || (parsed.LeftEdge(child) == reached && CueAdjuncts.CompletesContent(parsed, child));

    // "described it [as sobering]"
    private bool IsCalledSo(int child, int end) =>
        parsed.LeftEdge(child) == end && parsed.Lemma(end) == "as" && end < child && parsed.Upos(child) is not Upos.Verb;

    // "pushed for the inquiry [to be completed]"
    private int InfinitiveEnd(int verb, int end)
    {
        foreach (var child in parsed.Children(verb))
            if (child > verb && parsed.Relation(child) == Relation.Advcl && parsed.LeftEdge(child) == end && parsed.Xpos(end) == PennTag.TO)
                return ClauseMarks.ClauseEnd(parsed, child);
        return end;
    }

    private static bool IsComplement(Relation relation) =>
        relation is Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblUnmarked or Relation.Xcomp or Relation.Ccomp
            or Relation.Advmod;
}
