using System.Collections.Frozen;
using NewsExtraction.Coreference;
using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Cuts the words of fillers out of the text: base noun phrases, whole clauses.</summary>
internal sealed class FillerWriter(EntityLayer entities)
{
    // Prepositions of phrases that belong to what is requested: "support from the coalition".
    private static readonly FrozenSet<string> Completing =
        FrozenSet.Create(StringComparer.Ordinal, "to", "from", "of", "for", "with", "against", "between");

    // "town of the", "city of": words from the noun to the name.
    private const int LongestLink = 3;

    private readonly ParsedText _parsed = entities.Parsed;

    public RoleFiller Write(EventRole role, int head, bool isClause)
    {
        var mention = entities.HeadedBy(head) ?? entities.NameAt(head);
        return new RoleFiller(role.Name, role.IsClause || isClause ? Whole(head, isClause) : Base(head), head,
            role.IsClause ? -1 : mention?.Index ?? -1);
    }

    private TextSpan Base(int head)
    {
        var span = WithName(head, NounPhrase.Span(_parsed, head));
        // A name whose parts the parser hung apart stays whole.
        if (entities.NameAt(head) is { } name && name.Span.Overlaps(span) && name.Head == head) span = span.Union(name.Span);
        return WithoutOpenBracket(span);
    }

    // "the Rapid Support Forces (RSF" ends before the bracket.
    private TextSpan WithoutOpenBracket(TextSpan span)
    {
        var text = span.In(_parsed.Text);
        var open = text.LastIndexOf('(');
        return open <= 0 || text[open..].Contains(')') ? span : new TextSpan(span.Start, span.Start + text[..open].TrimEnd().Length);
    }

    // "the small town of Rawa": the name belongs to the phrase.
    private TextSpan WithName(int head, TextSpan span)
    {
        if (!PlaceNouns.Contains(_parsed.Lemma(head))) return span;
        foreach (var child in _parsed.Children(head))
        {
            if (child < head || _parsed.Relation(child) != Relation.Nmod || Prepositions.Of(_parsed, child) != "of") continue;
            if (entities.NameAt(child) is { Type: not EntityType.Country } name && EntityClasses.Of(name.Type) == EntityClass.Place
                && name.FirstToken - head <= LongestLink)
                return span.Union(name.Span);
        }

        return span;
    }

    // A phrase or clause with all that belongs to it, without the marks and prepositions around it.
    private TextSpan Whole(int head, bool isClause)
    {
        var first = _parsed.LeftEdge(head);
        while (first < head && (IsMark(first) || IsIntroduction(first, head, isClause))) first++;
        var last = BeforeMarks(_parsed.RightEdge(head), head);
        return _parsed.Tokens.SpanOf(first, (isClause ? BeforeRemark(head, last) : Extended(head, BeforeAside(head, last))) + 1);
    }

    // "from the coalition", "that the war was over"
    private bool IsIntroduction(int token, int head, bool isClause) =>
        _parsed.Head(token) == head
            && (_parsed.Relation(token) is Relation.Case or Relation.Cc
            || (isClause && _parsed.Relation(token) == Relation.Mark && _parsed.Xpos(token) == PennTag.IN));

    // "refused to sign, [ending a row of years]", "to cross the river, [which is low now]": what the writer adds behind a comma.
    private int BeforeRemark(int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
            if (IsRemark(token, head) && _parsed.RightEdge(token) >= last) return BeforeMarks(_parsed.LeftEdge(token) - 1, head);
        return last;
    }

    private bool IsRemark(int token, int head)
    {
        var first = _parsed.LeftEdge(token);
        if (first <= head + 1) return false;
        if (_parsed.Upos(first) == Upos.Punct) first++;
        if (_parsed.Word(first - 1) != ",") return false;
        return _parsed.Relation(token) switch
        {
            Relation.Advcl => first == token && _parsed.Xpos(token) == PennTag.VBG,
            Relation.AclRelcl => _parsed.Xpos(first) is PennTag.WDT or PennTag.WP or PennTag.WRB,
            _ => false,
        };
    }

    // "the board's report, which found that ...": what is only remarked of it does not tell it from others.
    private int BeforeAside(int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
            if (_parsed.Relation(token) == Relation.AclRelcl && StartOfAside(head, token) is >= 0 and var aside)
                return BeforeMarks(aside - 1, head);
        return last;
    }

    // Where a relative clause behind a comma begins, or -1 for one that tells which is meant.
    private int StartOfAside(int head, int clause)
    {
        var first = _parsed.LeftEdge(clause);
        if (first <= head + 1) return -1;
        if (_parsed.Word(first).Length == 1 && _parsed.Upos(first) == Upos.Punct) first++;
        return _parsed.Word(first - 1) == "," && _parsed.Xpos(first) is PennTag.WDT or PennTag.WP ? first : -1;
    }

    // "requested support from the coalition", "pushed for a return to talks": a phrase that directly follows, though it hangs on the verb
    // above, belongs to what is requested.
    private int Extended(int head, int last)
    {
        var verb = _parsed.Head(head);
        if (verb < 0 || _parsed.Relation(head) is not (Relation.Obj or Relation.Obl)) return last;
        foreach (var child in _parsed.Children(verb))
            if (child > last && _parsed.LeftEdge(child) == last + 1 && Completes(child)) last = _parsed.RightEdge(child);
        return BeforeMarks(last, head);
    }

    private bool Completes(int phrase) =>
        _parsed.Relation(phrase) == Relation.Obl && entities.ValueAt(phrase) is not { IsTime: true }
            && Completing.Contains(Prepositions.Of(_parsed, phrase));

    private int BeforeMarks(int last, int head)
    {
        while (last > head && IsMark(last)) last--;
        return last;
    }

    private bool IsMark(int token) =>
        _parsed.Upos(token) == Upos.Punct && _parsed.Xpos(token) is not (PennTag.OpenBracket or PennTag.CloseBracket);
}
