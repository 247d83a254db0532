using System.Collections.Frozen;
using NewsExtraction.Syntax;

namespace NewsExtraction.Propositions;

/// <summary>What an operation is for, where the sentence says it of another noun.</summary>
internal sealed class NounAims(Grammar grammar, ArgumentList arguments)
{
    private const int DeepestPhase = 3;

    private static readonly FrozenSet<string> Aims =
        FrozenSet.Create(StringComparer.Ordinal, "aim", "goal", "objective", "purpose", "object", "point", "intention");

    private static readonly FrozenSet<string> Phases =
        FrozenSet.Create(StringComparer.Ordinal, "phase", "start", "beginning", "launch", "stage", "part", "end", "round", "wave", "day");

    private readonly ParsedText _parsed = grammar.Parsed;

    /// <summary>"The aim of the operation is [to retake the town]."</summary>
    public void AddAimOfCopula(int noun)
    {
        if (_parsed.Relation(noun) != Relation.Nmod || _parsed.Head(noun) is not (>= 0 and var aim)) return;
        if (!Aims.Contains(_parsed.Lemma(aim)) || _parsed.Relation(aim) is not (Relation.Nsubj or Relation.NsubjOuter)) return;
        if (_parsed.Head(aim) is >= 0 and var act && grammar.IsInfinitive(act) && _parsed.Child(act, Relation.Cop) >= 0)
            arguments.AddClause(ArgumentKind.Purpose, act, ArgumentOrigin.Support);
    }

    /// <summary>"The start of the next phase of the operation [to retake the town]": hung on the phase, but the operation's aim.</summary>
    public void AddAimOfPhase(int noun)
    {
        var part = noun;
        for (var depth = 0; depth < DeepestPhase && IsOfPhrase(part); depth++)
        {
            part = _parsed.Head(part);
            if (!Phases.Contains(_parsed.Lemma(part))) return;
            foreach (var child in _parsed.Children(part))
                if (child > noun && _parsed.Relation(child) == Relation.Acl && grammar.IsInfinitive(child))
                    arguments.AddClause(ArgumentKind.Purpose, child, ArgumentOrigin.Reattached);
        }
    }

    private bool IsOfPhrase(int noun) => _parsed.Relation(noun) == Relation.Nmod && Prepositions.Of(_parsed, noun) == "of";
}
