namespace NewsExtraction.Syntax;

/// <summary>
/// Base noun phrases: a head with its determiner, modifiers and name parts, without relative clauses, appositions, conjuncts and
/// prepositional phrases, but for the 'of' of a quantity ("thousands of fighters"). This is the span that roles of events hold.
/// </summary>
internal static class NounPhrase
{
    /// <summary>Tokens of the base phrase around <paramref name="head"/>: first index and
    /// index behind the last; one unbroken run.</summary>
    public static (int First, int End) Tokens(ParsedText parsed, int head)
    {
        var first = head;
        var last = head;
        foreach (var child in parsed.Children(head))
        {
            if (!BelongsToBase(parsed, head, child)) continue;
            first = Math.Min(first, parsed.LeftEdge(child));
            if (child > head)
                last = Math.Max(last,
                    parsed.Relation(child) is Relation.Nmod or Relation.Appos ? Tokens(parsed, child).End - 1 : parsed.RightEdge(child));
        }

        // An opening mark that hangs on the head ("“caliphate” aspirations") stays; a comma, dash or dateline before the phrase does not,
        // nor does what joins it to others.
        first = BehindJoining(parsed, first, head);
        while (first < head && (IsStrayMark(parsed, first) || IsJoining(parsed, first, head))) first++;
        return Marked(parsed, BehindDateline(parsed, first, head), last + 1, head);
    }

    /// <summary>The noun that says what the phrase is about: its head, or what a quantity
    /// counts ("fighters" in "thousands of fighters").</summary>
    public static int Content(ParsedText parsed, int head)
    {
        foreach (var child in parsed.Children(head))
            if (child > head && parsed.Relation(child) == Relation.Nmod && IsQuantityOf(parsed, head, child)) return child;
        return head;
    }

    /// <summary>True where <paramref name="child"/> is what the quantity <paramref name="head"/> counts.</summary>
    public static bool IsQuantityOf(ParsedText parsed, int head, int child) =>
        child > head && IsQuantity(parsed, head) && parsed.Child(child, Relation.Case) is >= 0 and var marker
            && parsed.Lemma(marker) == "of";

    /// <summary>The text of the base phrase.</summary>
    public static TextSpan Span(ParsedText parsed, int head)
    {
        var (first, end) = Tokens(parsed, head);
        return parsed.Tokens.SpanOf(first, end);
    }

    private static bool BelongsToBase(ParsedText parsed, int head, int child) => parsed.Relation(child) switch
    {
        Relation.Det or Relation.DetPredet or Relation.Nummod or Relation.Compound or Relation.NmodPoss
            or Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.NmodDesc => true,
        // "hundreds dead in a stampede": an adjective behind the noun with phrases of its own says something of it.
        Relation.Amod => child < head || parsed.Children(child).IsEmpty,
        Relation.Advmod => child < head && IsAdverbOfNoun(parsed, head, child),
        Relation.NmodUnmarked => child < head,
        Relation.Nmod => IsQuantityOf(parsed, head, child),
        Relation.Appos => IsNameBehind(parsed, head, child),
        Relation.Punct => child < head ? child > FirstModifier(parsed, head) : false,
        _ => false,
    };

    // "the paramilitary group Hashed al-Shaabi": a name right behind its noun, with no mark between ("their rival, Leipzig").
    private static bool IsNameBehind(ParsedText parsed, int head, int child) =>
        child > head && parsed.Upos(child) == Upos.Propn && parsed.LeftEdge(child) == head + 1 && parsed.Upos(head) == Upos.Noun
        && parsed.Upos(head + 1) != Upos.Punct;

    // "also [a member]", "even in [states]", "then to [the border]": the adverb says something of the whole, not of the noun.
    private static bool IsAdverbOfNoun(ParsedText parsed, int head, int adverb)
    {
        if (IsQuantity(parsed, head)) return true;
        foreach (var child in parsed.Children(head))
            if (child > adverb && child < head
                && parsed.Relation(child) is Relation.Det or Relation.NmodPoss or Relation.Case or Relation.Cc)
                return false;
        return true;
    }

    private static int FirstModifier(ParsedText parsed, int head)
    {
        foreach (var child in parsed.Children(head))
            if (child < head
                && parsed.Relation(child) is Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound or Relation.NmodPoss
                or Relation.NmodDesc)
                return parsed.LeftEdge(child);
        return head;
    }

    internal static bool IsQuantity(ParsedText parsed, int head) =>
        parsed.Upos(head) == Upos.Num
            || parsed.Lemma(head) is "thousand" or "hundred" or "dozen" or "score" or "million" or "ten" or "number" or "lot" or "couple"
            or "handful" or "group" or "majority" or "part" or "chunk" or "swathe" or "pair" or "ton" or "series" or "some" or "all"
            or "most" or "many"
        or "third" or "quarter" or "fifth" or "bulk" or "remainder";

    private static bool IsJoining(ParsedText parsed, int token, int head) =>
        parsed.Upos(token) == Upos.Cconj ? parsed.Lemma(token) is "and" or "or" or "but" or "nor" or "&"
            : parsed.Upos(token) is Upos.Adp or Upos.Sconj && (parsed.Lemma(token) == "of" || BringsIn(parsed, token, head));

    // "by", "in", "when" before the whole phrase.
    private static bool BringsIn(ParsedText parsed, int token, int head) =>
        parsed.Head(token) == head && parsed.Relation(token) is Relation.Case or Relation.Mark;

    // "one town reported three and [county officials] two", "the port and [other towns]": what the head itself is joined to stands outside.
    private static int BehindJoining(ParsedText parsed, int first, int head)
    {
        var start = first;
        foreach (var child in parsed.Children(head))
            if (child > start && child < head && parsed.Relation(child) == Relation.Cc && parsed.Word(child) != "&"
                && (parsed.Upos(child - 1) == Upos.Num || parsed.Lemma(child + 1) == "other"))
                start = child + 1;
        return start;
    }

    // A mark that opens within the phrase closes within it or right behind it ("their “social mission”"), else the phrase begins behind it.
    private static (int First, int End) Marked(ParsedText parsed, int first, int end, int head)
    {
        var open = -1;
        for (var token = first; token < end; token++)
        {
            if (parsed.Upos(token) != Upos.Punct) continue;
            var mark = parsed.Word(token);
            if (mark is "“" or "(" or "[" || (mark == "\"" && open < 0)) open = token;
            else if (mark is "\"" or "”" or ")" or "]") open = -1;
        }

        if (open < 0) return (first, end);
        if (end < parsed.Count && parsed.Word(end) is "\"" or "”" or ")" or "]") return (first, end + 1);
        return (open < head ? open + 1 : first, end);
    }

    // "LAGOS, Nigeria — [Police]"
    private static int BehindDateline(ParsedText parsed, int first, int head)
    {
        for (var token = first + 1; token < head; token++)
            if (parsed.Word(token) is "—" && parsed.Tokens.SpaceAfter(token - 1) && parsed.Tokens.SpaceAfter(token)) first = token + 1;
        return first;
    }

    private static bool IsStrayMark(ParsedText parsed, int token) =>
        parsed.Upos(token) == Upos.Punct && parsed.Word(token) is "," or ";" or ":" or "." or "-" or "–" or "—" or "--" or ")" or "]";
}
