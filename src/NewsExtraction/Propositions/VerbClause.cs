using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>What a verb's clause shows.</summary>
internal static class VerbClause
{
    /// <summary>True for a verb marked by "to", also "in order to".</summary>
    public static bool IsInfinitive(ParsedText parsed, int verb)
    {
        foreach (var child in parsed.Children(verb))
            if (child < verb && parsed.Relation(child) is Relation.Mark or Relation.Aux && parsed.Xpos(child) == PennTag.TO) return true;
        return false;
    }

    /// <summary>True for a verb with a subject of its own.</summary>
    public static bool HasSubject(ParsedText parsed, int verb) =>
        parsed.Child(verb, Relation.Nsubj) >= 0 || parsed.Child(verb, Relation.NsubjPass) >= 0;
}
