using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>Which nouns stand beside a noun as arguments of the same predicate.</summary>
internal static class Conjuncts
{
    /// <summary>True for a further member of its head's coordination.</summary>
    public static bool IsMember(ParsedText parsed, int child) =>
        parsed.Relation(child) == Relation.Conj && IsNominal(parsed, child) && !IsExcluded(parsed, child);

    /// <summary>True for what can be a noun phrase of its own.</summary>
    public static bool IsNominal(ParsedText parsed, int token) =>
        parsed.Upos(token) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.Det or Upos.X or Upos.Sym
        || (parsed.Upos(token) == Upos.Verb && parsed.Child(token, Relation.Det) >= 0);

    /// <summary>"Mosul, the country's second city": a lone second member behind a comma, with no "and", renames the first.</summary>
    public static bool IsApposition(ParsedText parsed, int head)
    {
        var members = 0;
        var last = -1;
        foreach (var child in parsed.Children(head))
        {
            if (parsed.Relation(child) is Relation.Cc or Relation.CcPreconj) return false;
            if (parsed.Relation(child) != Relation.Conj) continue;
            members++;
            last = child;
            if (parsed.Child(child, Relation.Cc) >= 0) return false;
        }

        return members == 1 && IsBehindComma(parsed, head, last) && parsed.Relation(head) != Relation.Conj;
    }

    /// <summary>"Nations which have sent troops include [France] and Italy", "targets, which include [two bridges]": the members are what
    /// the whole is. The list's first noun, or -1.</summary>
    public static int ListedMembers(ParsedText parsed, int whole, ArgumentOrigin origin)
    {
        if (origin == ArgumentOrigin.Relative && parsed.Relation(whole) == Relation.Nsubj && Lists(parsed, parsed.Head(whole)))
            return parsed.Child(parsed.Head(whole), Relation.Obj);
        foreach (var child in parsed.Children(whole))
            if (child > whole && parsed.Relation(child) == Relation.AclRelcl && Lists(parsed, child))
                return parsed.Child(child, Relation.Obj);
        return -1;
    }

    private static bool Lists(ParsedText parsed, int verb) => parsed.Lemma(verb) is "include" or "comprise";

    // "the army but not the police"
    private static bool IsExcluded(ParsedText parsed, int conjunct)
    {
        foreach (var child in parsed.Children(conjunct))
            if (child < conjunct && parsed.Relation(child) == Relation.Advmod && parsed.Lemma(child) == "not") return true;
        return false;
    }

    private static bool IsBehindComma(ParsedText parsed, int head, int member) =>
        parsed.LeftEdge(member) is var edge && edge > head && parsed.Word(edge) == ",";
}
