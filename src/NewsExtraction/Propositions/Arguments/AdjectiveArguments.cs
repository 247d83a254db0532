using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>The arguments of an adjective: its own dependents, and of whom it is said.</summary>
internal sealed class AdjectiveArguments(ParsedText parsed, TreeRepair repair, ArgumentList arguments, RelativeClauses relatives,
    PhraseArguments phrases,
    ClauseArguments clauses)
{
    /// <summary>Reads an adjective.</summary>
    public void Read(int adjective)
    {
        foreach (var child in parsed.Children(adjective)) AddDependent(adjective, child);
        if (arguments.Has(ArgumentKind.Subject)) return;
        if (repair.CountReadApart(adjective) is >= 0 and var number)
            arguments.AddWord(ArgumentKind.Subject, number, ArgumentOrigin.Reattached);
        else AddSubjectAround(adjective);
    }

    private void AddDependent(int adjective, int child)
    {
        switch (parsed.Relation(child))
        {
            case Relation.Nsubj or Relation.NsubjOuter or Relation.NsubjPass:
                relatives.Add(ArgumentKind.Subject, adjective, child);
                break;
            case Relation.Obl or Relation.Nmod:
                phrases.Add(adjective, child, passive: false);
                break;
            case Relation.OblUnmarked or Relation.NmodUnmarked:
                arguments.AddNominal(ArgumentKind.Adjunct, child, ArgumentOrigin.Direct);
                break;
            case Relation.Ccomp:
                arguments.AddClause(ArgumentKind.Clause, child, ArgumentOrigin.Direct);
                break;
            case Relation.Xcomp:
                clauses.AddOpenComplement(child);
                break;
            case Relation.Advcl:
                clauses.AddAdverbial(child);
                break;
            case Relation.Nummod or Relation.Det or Relation.Advmod when child == adjective - 1 && parsed.Upos(child) == Upos.Num:
                // "59 dead in shooting"
                arguments.AddWord(ArgumentKind.Subject, child, ArgumentOrigin.Participle);
                break;
        }
    }

    private void AddSubjectAround(int adjective)
    {
        var head = parsed.Head(adjective);
        switch (parsed.Relation(adjective))
        {
            case Relation.Amod:
                arguments.AddWord(ArgumentKind.Subject, head, ArgumentOrigin.Participle);
                break;
            case Relation.Acl or Relation.AclRelcl:
                arguments.AddNominal(ArgumentKind.Subject, head, ArgumentOrigin.Participle);
                break;
            case Relation.Xcomp:
                // "left 20 dead", "were shot dead", "remained ready"
                if (!arguments.Copy(head, ArgumentKind.Object, ArgumentKind.Subject, ArgumentOrigin.Control))
                    arguments.CopySurfaceSubject(head, ArgumentKind.Subject, ArgumentOrigin.Control);
                break;
            case Relation.Conj or Relation.Advcl:
                arguments.CopySurfaceSubject(head, ArgumentKind.Subject, ArgumentOrigin.Shared);
                break;
        }
    }
}
