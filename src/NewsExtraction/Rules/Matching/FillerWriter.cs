using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Propositions;
using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Cuts the words of fillers out of the text: base noun phrases, whole clauses, counts.</summary>
internal sealed class FillerWriter(EntityLayer entities)
{
    private readonly ParsedText _parsed = entities.Parsed;

    public RoleFiller Write(EventRole role, int head, bool isClause)
    {
        var mention = entities.HeadedBy(head) ?? entities.NameAt(head);
        return new RoleFiller(role.Name, role.IsClause || isClause ? Whole(head, isClause) : Base(head), head,
            role.IsClause ? -1 : mention?.Index ?? -1);
    }

    private TextSpan Base(int head)
    {
        var span = NounPhrase.Span(_parsed, head);
        // A name whose parts the parser hung apart stays whole.
        return entities.NameAt(head) is { } name && name.Span.Overlaps(span) && name.Head == head ? span.Union(name.Span) : span;
    }

    /// <summary>A phrase or clause with all that belongs to it, without the marks and prepositions around it.</summary>
    private TextSpan Whole(int head, bool isClause)
    {
        var first = _parsed.LeftEdge(head);
        var last = _parsed.RightEdge(head);
        while (first < head && (IsMark(first) || (_parsed.Head(first) == head && _parsed.Relation(first) is Relation.Case or Relation.Cc)
            || (isClause && _parsed.Head(first) == head && _parsed.Relation(first) == Relation.Mark
                && _parsed.Xpos(first) == PennTag.IN))) first++;
        while (last > head && IsMark(last)) last--;
        if (!isClause) last = Extended(head, BeforeAside(head, last));
        return _parsed.Tokens.SpanOf(first, last + 1);
    }

    // "the board's report, which found that ...": what is only remarked of it does not tell it from others.
    private int BeforeAside(int head, int last)
    {
        for (var token = head + 1; token <= last; token++)
        {
            if (_parsed.Relation(token) != Relation.AclRelcl || _parsed.LeftEdge(token) is var first && first <= head + 1) continue;
            if (_parsed.Word(first).Length == 1 && _parsed.Upos(first) == Upos.Punct) first++;
            if (_parsed.Word(first - 1) != "," || _parsed.Xpos(first) is not (PennTag.WDT or PennTag.WP)) continue;
            last = first - 1;
            while (last > head && IsMark(last)) last--;
            return last;
        }

        return last;
    }

    // "requested support from the coalition", "pushed for a return to talks": a phrase that directly follows, though it hangs on the verb
    // above, belongs to what is requested.
    private int Extended(int head, int last)
    {
        var verb = _parsed.Head(head);
        if (verb < 0 || _parsed.Relation(head) is not (Relation.Obj or Relation.Obl)) return last;
        foreach (var child in _parsed.Children(verb))
        {
            if (child <= last || _parsed.LeftEdge(child) != last + 1 || _parsed.Relation(child) != Relation.Obl
                || entities.ValueAt(child) is { IsTime: true })
                continue;
            if (Prepositions.Of(_parsed, child) is "to" or "from" or "of" or "for" or "with" or "against" or "between")
                last = _parsed.RightEdge(child);
        }

        while (last > head && IsMark(last)) last--;
        return last;
    }

    private bool IsMark(int token) =>
        _parsed.Upos(token) == Upos.Punct && _parsed.Xpos(token) is not (PennTag.OpenBracket or PennTag.CloseBracket);

    /// <summary>The words that count a filler, or null; and the number where they give one.</summary>
    public (TextSpan Span, int Head)? Count(int head)
    {
        if (_parsed.Upos(head) == Upos.Num
            || _parsed.Lemma(head) is "thousand" or "hundred" or "dozen" or "score" or "million" or "number" or "many" or "several"
            or "some")
        {
            if (entities.ValueAt(head) is { IsTime: true }) return null;
            var (first, _) = NounPhrase.Tokens(_parsed, head);
            return (_parsed.Tokens.SpanOf(first, head + 1), head);
        }

        foreach (var child in _parsed.Children(head))
        {
            if (child > head) break;
            if (_parsed.Relation(child) == Relation.Nummod)
                return (_parsed.Tokens.SpanOf(_parsed.LeftEdge(child), _parsed.RightEdge(child) + 1), child);
            if (_parsed.Relation(child) is Relation.Amod or Relation.Det
                && _parsed.Lemma(child) is "many" or "several" or "numerous" or "countless" or "scores")
                return (_parsed.Span(child),
                child);
        }

        return null;
    }

    /// <summary>The number that a count's words give, or null.</summary>
    public CountRange? Number(int filler, int count)
    {
        if (entities.HeadedBy(filler)?.Count is { } known) return known;
        var digits = 0L;
        var any = false;
        foreach (var c in _parsed.Tokens.Chars(count))
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c) || digits > long.MaxValue / 100) return null;
            digits = (digits * 10) + (c - '0');
            any = true;
        }

        return any ? CountRange.Exactly(digits) : null;
    }
}
