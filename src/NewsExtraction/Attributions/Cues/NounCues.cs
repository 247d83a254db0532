using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>Nouns and adjectives with a clause or infinitive: "claims that ...", "a plan to ...", "confident that ...", "ready to
/// ...".</summary>
internal sealed class NounCues(ParsedText parsed)
{
    public bool TryRead(int noun, out CueCandidate candidate)
    {
        foreach (var child in parsed.Children(noun))
        {
            if (child < noun || ConstructionOf(noun, child) is not { } construction) continue;
            var content = new TokenRange(Math.Max(noun + 1, parsed.LeftEdge(child)), parsed.RightEdge(child) + 1);
            candidate = new(noun, construction, -1, CueSources.OfNoun(parsed, noun), -1, content);
            return true;
        }

        candidate = default;
        return false;
    }

    private CueConstruction? ConstructionOf(int noun, int clause)
    {
        var relation = parsed.Relation(clause);
        if (relation is not (Relation.Acl or Relation.Ccomp or Relation.Xcomp or Relation.Advcl)) return null;
        var mark = parsed.Child(clause, Relation.Mark);
        if (mark < noun) return null;
        if (parsed.Lemma(mark) is "that" or "whether" or "if") return CueConstruction.NounClause;
        // "sold the house to pay": a purpose beside the noun is no content of it.
        return parsed.Xpos(mark) == PennTag.TO && relation != Relation.Advcl ? CueConstruction.NounInfinitive : null;
    }
}
