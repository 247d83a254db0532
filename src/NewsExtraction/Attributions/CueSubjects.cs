using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Finds who speaks or thinks at a cue, and to whom.</summary>
internal static class CueSubjects
{
    private const int FarthestClimb = 6;

    /// <summary>Token that heads the source of a verb or adjective, or -1.</summary>
    public static int Of(ParsedText parsed, int cue)
    {
        var at = cue;
        for (var step = 0; step < FarthestClimb && at >= 0; step++)
        {
            var passive = parsed.Child(at, Relation.AuxPass) >= 0;
            if (passive && at == cue) return parsed.Child(at, Relation.OblAgent);
            if (Subject(parsed, at) is >= 0 and var subject) return Antecedent(parsed, at, subject);
            var head = parsed.Head(at);
            switch (parsed.Relation(at))
            {
                case Relation.Acl:
                    // "the man saying", but "a plan to say" has no speaker here.
                    return parsed.Xpos(at) is PennTag.VBG ? head : head >= 0 && parsed.Child(head, Relation.NmodPoss) is >= 0 and var owner
                        ? owner : -1;
                case Relation.AclRelcl:
                    return parsed.Xpos(at) is PennTag.VBN ? -1 : head;
                case Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Ccomp or Relation.Parataxis or Relation.Dep:
                    at = head;
                    break;
                default:
                    return step == 0 ? Inverted(parsed, cue) : -1;
            }
        }

        return -1;
    }

    /// <summary>The addressee of "told reporters", "said to reporters", or -1.</summary>
    public static int AddresseeOf(ParsedText parsed, int cue)
    {
        if (parsed.Child(cue, Relation.Iobj) is >= 0 and var indirect) return indirect;
        foreach (var child in parsed.Children(cue))
        {
            if (child < cue) continue;
            if (parsed.Relation(child) == Relation.Obj && IsTelling(parsed, cue) && IsPersonal(parsed, child)) return child;
            if (parsed.Relation(child) == Relation.Obl && parsed.Child(child, Relation.Case) is >= 0 and var marker
                && parsed.Lemma(marker) == "to" && IsPersonal(parsed, child))
                return child;
        }

        return -1;
    }

    public static bool IsTelling(ParsedText parsed, int cue) =>
        parsed.Lemma(cue) is "tell" or "inform" or "ask" or "warn" or "assure" or "remind" or "urge" or "advise" or "promise" or "convince"
        or "notify" or "order";

    private static bool IsPersonal(ParsedText parsed, int token) =>
        parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron && parsed.Lemma(token) is not ("that" or "this" or "what");

    private static int Subject(ParsedText parsed, int verb)
    {
        var subject = parsed.Child(verb, Relation.Nsubj);
        return subject >= 0 ? subject : parsed.Child(verb, Relation.NsubjPass);
    }

    private static int Antecedent(ParsedText parsed, int verb, int subject)
    {
        var isRelative = parsed.Xpos(subject) is PennTag.WP or PennTag.WDT
            || (parsed.Lemma(subject) == "that" && parsed.Relation(verb) == Relation.AclRelcl);
        return isRelative && parsed.Relation(verb) is Relation.AclRelcl or Relation.Acl && isRelative && parsed.Head(verb) >= 0
            ? parsed.Head(verb) : subject;
    }

    /// <summary>Where the parser missed the subject of an inverted cue: the noun that follows it.</summary>
    private static int Inverted(ParsedText parsed, int cue)
    {
        var end = parsed.SentenceOf(cue).EndToken;
        for (var token = cue + 1; token < end && token <= cue + 6; token++)
        {
            if (parsed.Upos(token) is Upos.Propn or Upos.Pron or Upos.Noun)
            {
                while (token + 1 < end && parsed.Head(token) > token && parsed.Head(token) < end
                    && parsed.Relation(token) is Relation.Compound or Relation.Amod or Relation.NmodDesc or Relation.NmodPoss)
                    token =
                    parsed.Head(token);
                return parsed.Relation(token) is Relation.Flat && parsed.Head(token) > cue ? parsed.Head(token) : token;
            }

            if (parsed.Upos(token) is not (Upos.Det or Upos.Adj or Upos.Num)) return -1;
        }

        return -1;
    }
}
