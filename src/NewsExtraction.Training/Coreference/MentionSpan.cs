using NewsExtraction.Coreference;
using NewsExtraction.Syntax;

namespace NewsExtraction.Training.Coreference;

/// <summary>Spans as OntoNotes has them: the whole noun phrase with all that hangs on it, appositions included.</summary>
internal static class MentionSpan
{
    public static TextSpan Of(ParsedText parsed, Reference reference)
    {
        if (reference.Kind == MentionKind.Pronoun) return parsed.Span(reference.Head);
        if (parsed.Relation(reference.Head) is Relation.Compound or Relation.Flat)
            return parsed.Tokens.SpanOf(reference.First, reference.End);
        var (first, last) = (Math.Min(reference.First, reference.Head), Math.Max(reference.End - 1, reference.Head));
        foreach (var child in parsed.Children(reference.Head))
        {
            if (!Belongs(parsed, reference.Head, child)) continue;
            first = Math.Min(first, parsed.LeftEdge(child));
            last = Math.Max(last, parsed.RightEdge(child));
        }

        for (var token = reference.Head + 1; token <= last; token++)
            if (parsed.Word(token) is ":" or ";") last = token - 1;
        while (last > reference.Head && parsed.Upos(last) == Upos.Punct && parsed.Word(last) is not (")" or "”" or "\"" or "''")) last--;
        while (first < reference.Head && parsed.Word(first) is "," or "." or ":" or "-" or "–") first++;
        return parsed.Tokens.SpanOf(first, last + 1);
    }

    /// <summary>True for what OntoNotes marks: no relative pronouns, predicates,
    /// appositions on their own, and adjectives of nations.</summary>
    public static bool IsMarked(ParsedText parsed, Reference reference)
    {
        if (reference.Form.IsRelative || parsed.Relation(reference.Head) == Relation.Appos) return false;
        if (reference.Kind == MentionKind.Nominal && parsed.Child(reference.Head, Relation.Cop) >= 0) return false;
        return reference.Type != EntityType.Group || parsed.Upos(reference.Head) != Upos.Adj;
    }

    private static bool Belongs(ParsedText parsed, int head, int child) => parsed.Relation(child) switch
    {
        Relation.Det or Relation.DetPredet or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.Nmod or Relation.NmodDesc
            or Relation.NmodPoss or Relation.Flat or Relation.Fixed
            or Relation.Goeswith or Relation.Appos or Relation.Acl or Relation.AclRelcl => true,
        Relation.Case => child > head,
        Relation.Advmod or Relation.NmodUnmarked => child < head && parsed.Child(head, Relation.Cop) < 0,
        _ => false,
    };
}
