using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Finds who speaks or thinks at a cue.</summary>
internal static class CueSources
{
    // How many verbs above the cue may lend it their subject.
    private const int FarthestClimb = 6;

    // How far behind an inverted cue its subject may end: "said [the army's new spokesman]".
    private const int FarthestSubject = 6;

    /// <summary>Token that heads the source of a verb or adjective, or -1.</summary>
    public static int Of(ParsedText parsed, int cue) => Of(parsed, cue, default);

    /// <summary>The same; what is <paramref name="quoted"/> can't be the subject.</summary>
    public static int Of(ParsedText parsed, int cue, TokenRange quoted)
    {
        // "was denounced by the army"
        if (parsed.Child(cue, Relation.AuxPass) >= 0) return parsed.Child(cue, Relation.OblAgent);
        if (IsAsked(parsed, cue)) return -1;
        if (quoted.Count > 0 && quoted.End == cue && parsed.Xpos(cue) != PennTag.VBG && Inverted(parsed, cue) is >= 0 and var speaker)
            return speaker;
        return Governing(parsed, cue, quoted);
    }

    // Its own subject, or that of a verb above it.
    private static int Governing(ParsedText parsed, int cue, TokenRange quoted)
    {
        var at = MatrixVerbs.Beside(parsed, cue);
        for (var step = 0; step < FarthestClimb && at >= 0; step++)
        {
            if (Subject(parsed, at) is >= 0 and var subject && !quoted.Contains(subject)) return Antecedent(parsed, at, subject);
            switch (parsed.Relation(at))
            {
                case Relation.Acl when IsBesideNoun(parsed, cue, at):
                    at = parsed.Head(parsed.Head(at));
                    break;
                case Relation.Acl:
                    return OfModifiedNoun(parsed, at);
                case Relation.Xcomp when Asked(parsed, at) is >= 0 and var asked:
                    return asked;
                case Relation.AclRelcl:
                    return OfRelative(parsed, at);
                case var relation when SharesSubject(relation):
                    at = parsed.Head(at);
                    break;
                default:
                    return step == 0 ? Inverted(parsed, cue) : -1;
            }
        }

        return -1;
    }

    /// <summary>Token that heads the source of a noun or adjective, or -1: "[the army's] claim", "the claim [by the army]", "[the army] is
    /// sure".</summary>
    public static int OfNoun(ParsedText parsed, int noun)
    {
        if (parsed.Child(noun, Relation.NmodPoss) is >= 0 and var owner) return owner;
        if (parsed.Upos(noun) == Upos.Adj || parsed.Child(noun, Relation.Cop) >= 0) return Of(parsed, noun);
        foreach (var child in parsed.Children(noun))
            if (child > noun && IsAuthor(parsed, child)) return child;
        return IsComplementOfVerb(parsed, noun) ? Of(parsed, parsed.Head(noun)) : -1;
    }

    // "[Asked] whether he would go, the minister said ...", "[Pressed] on the deal, she ..."
    private static bool IsAsked(ParsedText parsed, int cue) =>
        parsed.Relation(cue) is Relation.Advcl or Relation.Acl or Relation.Parataxis
            && parsed.Lemma(cue) is "ask" or "press" or "question" or "tell"
        && parsed.Xpos(cue) is PennTag.VBN or PennTag.VBD && parsed.Child(cue, Relation.Nsubj) < 0 && parsed.Child(cue, Relation.Aux) < 0
        && (cue == 0 || parsed.SentenceOf(cue).FirstToken == cue || parsed.Xpos(cue) == PennTag.VBN
            || parsed.Tokens.Chars(cue - 1) is "when" or "When" or ",");

    // "dropped the idea of selling the port, [calling] it mad": who dropped it speaks, not the idea.
    private static bool IsBesideNoun(ParsedText parsed, int cue, int at) =>
        parsed.Xpos(cue) == PennTag.VBG && cue > 0 && parsed.Tokens.Chars(cue - 1) is "," && parsed.Head(at) is >= 0 and var noun
        && parsed.Relation(noun) is Relation.Obj or Relation.Obl && parsed.Head(noun) is >= 0 and var verb && parsed.Upos(verb) == Upos.Verb
        && (at != cue || parsed.Child(verb, Relation.Nsubj) >= 0) && parsed.Xpos(at) == PennTag.VBG;

    // "the man who said", but not "the plan announced"
    private static int OfRelative(ParsedText parsed, int verb) => parsed.Xpos(verb) is PennTag.VBN ? -1 : parsed.Head(verb);

    // "asked [residents] to approve a tax": they are to approve it.
    private static int Asked(ParsedText parsed, int cue) =>
        parsed.Xpos(cue) == PennTag.VB && parsed.Head(cue) is >= 0 and var asking && parsed.Lemma(asking) != "promise"
        && parsed.Child(asking, Relation.Obj) is var asked && asked > asking && asked < cue ? asked : -1;

    // "left, saying ...", "wanted to say ...", "came and said ..."
    private static bool SharesSubject(Relation relation) =>
        relation is Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.Dep;

    /// <summary>"the man saying", but "a plan to say" has no speaker here; in "[his] plan to say" it is the owner.</summary>
    private static int OfModifiedNoun(ParsedText parsed, int cue)
    {
        var noun = parsed.Head(cue);
        if (parsed.Xpos(cue) is PennTag.VBG || noun < 0) return noun;
        return parsed.Child(noun, Relation.NmodPoss);
    }

    // "by the army", "of the army", "from the army"
    private static bool IsAuthor(ParsedText parsed, int phrase) =>
        parsed.Relation(phrase) == Relation.Nmod && parsed.Child(phrase, Relation.Case) is >= 0 and var marker
        && parsed.Lemma(marker) is "by" or "of" or "from";

    // "[The army] made a claim that ...": who made it makes it.
    private static bool IsComplementOfVerb(ParsedText parsed, int noun) =>
        parsed.Relation(noun) is Relation.Obj or Relation.Obl && parsed.Head(noun) is >= 0 and var head && parsed.Upos(head) == Upos.Verb;

    /// <summary>The nearest subject: in "“One of the best,” the [minister] said", parsers take the words quoted for a subject
    /// too.</summary>
    public static int Subject(ParsedText parsed, int verb)
    {
        var nearest = -1;
        foreach (var child in parsed.Children(verb))
            if (parsed.Relation(child) == Relation.Nsubj && (nearest < 0 || Math.Abs(child - verb) < Math.Abs(nearest - verb)))
                nearest = child;
        return nearest >= 0 ? nearest : parsed.Child(verb, Relation.NsubjPass);
    }

    /// <summary>The noun that a relative clause modifies stands for its pronoun: "the [man] who said ...".</summary>
    private static int Antecedent(ParsedText parsed, int verb, int subject)
    {
        var relation = parsed.Relation(verb);
        var isRelative = parsed.Xpos(subject) is PennTag.WP or PennTag.WDT
            || (parsed.Lemma(subject) == "that" && relation == Relation.AclRelcl);
        return isRelative && relation is Relation.AclRelcl or Relation.Acl && parsed.Head(verb) is >= 0 and var noun ? noun : subject;
    }

    /// <summary>Where the parser missed the subject of an inverted cue, the noun that follows it: "..., said the [minister]"; or
    /// -1.</summary>
    private static int Inverted(ParsedText parsed, int cue)
    {
        var sentence = parsed.SentenceOf(cue);
        // "Remember the mayor who": told to the reader.
        if (cue == sentence.FirstToken && parsed.Xpos(cue) == PennTag.VB) return -1;
        var end = Math.Min(sentence.EndToken, cue + FarthestSubject + 1);
        for (var token = cue + 1; token < end; token++)
        {
            if (parsed.Upos(token) is Upos.Propn or Upos.Pron or Upos.Noun) return HeadOfPhrase(parsed, cue, token);
            if (parsed.Upos(token) is not (Upos.Det or Upos.Adj or Upos.Num)) return -1;
        }

        return -1;
    }

    private static int HeadOfPhrase(ParsedText parsed, int cue, int first)
    {
        var noun = first;
        while (parsed.Head(noun) > noun && IsPremodifier(parsed.Relation(noun))) noun = parsed.Head(noun);
        return parsed.Relation(noun) is Relation.Flat && parsed.Head(noun) > cue ? parsed.Head(noun) : noun;
    }

    private static bool IsPremodifier(Relation relation) =>
        relation is Relation.Compound or Relation.Amod or Relation.NmodDesc or Relation.NmodPoss or Relation.NmodUnmarked
            or Relation.Nummod;
}
