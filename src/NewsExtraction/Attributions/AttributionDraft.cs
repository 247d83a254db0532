using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>An attribution while its content still grows.</summary>
/// <param name="candidate">Cue, source and content as read.</param>
/// <param name="key">The cue's word in the lexicon.</param>
/// <param name="hasCue">False for a quotation whose speaker only stands before it.</param>
internal sealed class AttributionDraft(CueCandidate candidate, string key, bool hasCue = true)
{
    // A speech of more stretches is no article's any more.
    private const int MostStretches = 64;

    private readonly List<TokenRange> _content = Start(candidate);

    public int Cue => candidate.Cue;

    public CueCandidate Candidate => candidate;

    /// <summary>First token that it concerns.</summary>
    public int Position => _content.Count > 0 ? Math.Min(candidate.Cue, _content[0].First) : candidate.Cue;

    public IReadOnlyList<TokenRange> Content => _content;

    /// <summary>True where some stretch of the content shares a token with the range.</summary>
    public bool Meets(TokenRange range)
    {
        foreach (var present in _content)
            if (present.Overlaps(range)) return true;
        return false;
    }

    /// <summary>Adds a stretch of content; what lies inside another stretch is left out.</summary>
    public void Add(TokenRange range)
    {
        if (_content.Count >= MostStretches) return;
        foreach (var present in _content)
            if (present.Covers(range)) return;
        _content.RemoveAll(range.Covers);
        _content.Add(range);
        _content.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Ends the stretch that holds a token before it, where enough is left.</summary>
    public void CutAt(int token)
    {
        for (var i = 0; i < _content.Count; i++)
            if (_content[i].Contains(token) && token - _content[i].First >= CueCandidate.LeastContent)
                _content[i] = new(_content[i].First, token);
    }

    /// <summary>Makes the first stretch that begins inside a quotation, and ends with it or behind it, take the whole of it.</summary>
    public bool Widen(QuotedSpan quote)
    {
        for (var i = 0; i < _content.Count; i++)
        {
            var range = _content[i];
            var beginsInside = range.First > quote.First && range.First < quote.End;
            if (!(beginsInside && range.End >= quote.End - 1) && !BreaksOff(range, quote)) continue;
            _content[i] = new(Math.Min(range.First, quote.First), Math.Max(range.End, quote.End));
            return true;
        }

        return false;
    }

    /// <summary>"He said “[We left.] We came back.”": a clause or sentence of the quotation was read, and the quotation goes on.</summary>
    private bool BreaksOff(TokenRange range, QuotedSpan quote) =>
        candidate.Construction is CueConstruction.Clause or CueConstruction.Quotation && candidate.Cue < quote.First
        && range.First <= quote.First + 1 && range.End > quote.First + 1 && range.End < quote.End;

    public Attribution Build(ParsedText parsed, Quotations quotes, CueLexicon lexicon, SourceKinds kinds, int index)
    {
        var stretches = TrimmedContent(parsed, quotes);
        return new Attribution
        {
            Index = index,
            Source = candidate.Source >= 0 ? SourceSpans.Of(parsed, kinds, candidate) : null,
            SourceHead = candidate.Source,
            AddresseeHead = candidate.Addressee,
            CueHead = hasCue ? candidate.Cue : -1,
            Cue = hasCue ? CueSpans(parsed) : [],
            Content = stretches.ConvertAll(stretch => parsed.Tokens.SpanOf(stretch.First, stretch.End)),
            Quote = KindOf(stretches, quotes),
            Act = lexicon.ActOf(key, candidate.Construction),
        };
    }

    private static List<TokenRange> Start(in CueCandidate candidate)
    {
        var content = new List<TokenRange>(2);
        if (candidate.Content.Count > 0) content.Add(candidate.Content);
        if (candidate.More.Count > 0) content.Add(candidate.More);
        return content;
    }

    private List<TextSpan> CueSpans(ParsedText parsed)
    {
        var cue = new List<TextSpan>(2) { parsed.Span(candidate.Cue) };
        if (candidate.Particle == candidate.Cue + 1) cue[0] = cue[0].Union(parsed.Span(candidate.Particle));
        else if (candidate.Particle >= 0) cue.Add(parsed.Span(candidate.Particle));
        return cue;
    }

    private List<TokenRange> TrimmedContent(ParsedText parsed, Quotations quotes)
    {
        var stretches = new List<TokenRange>(_content.Count);
        foreach (var range in _content)
            if (Trimmed(parsed, quotes, range) is { Count: > 0 } trimmed) stretches.Add(trimmed);
        return stretches;
    }

    /// <summary>Takes commas, conjunctions and final stops off the ends; a closing mark keeps what stands before it.</summary>
    private TokenRange Trimmed(ParsedText parsed, Quotations quotes, TokenRange range)
    {
        var (first, end) = (range.First, Math.Min(range.End, parsed.Count));
        if (OpensSentence(parsed, first) && NewsLabels.EndIn(parsed, parsed.SentenceOf(first)) is var text && text < end) first = text;
        if (candidate.Construction != CueConstruction.Heading && OpensWithPlace(parsed, first, end)) first += 2;
        while (first < end && parsed.Upos(first) == Upos.Punct && !quotes.OpensAt(first)) first++;
        while (end > first && parsed.Tokens.Chars(end - 1) is "," or "." or ";" or ":" or "—" or "–" or "-" or "--") end--;
        return new(first, WithClosingMark(parsed, quotes, first, end));
    }

    // "called it a “milestone[,”]": a quotation that was begun is closed, where only marks stand between.
    private static int WithClosingMark(ParsedText parsed, Quotations quotes, int first, int end)
    {
        if (end <= first || !quotes.IsOpenBefore(end)) return end;
        var quote = quotes[quotes.FirstBehind(end)];
        if (quote.IsOpen || quote.First < first) return end;
        for (var token = end; token < quote.End; token++)
            if (parsed.Upos(token) != Upos.Punct && token < quote.End - 1) return end;
        return quote.End;
    }

    // "LIVE: Two rockets hit the port, officials said."
    private static bool OpensSentence(ParsedText parsed, int first) => first < parsed.Count && parsed.SentenceOf(first).FirstToken == first;

    // "BEIRUT: Two rockets hit the port, officials said."
    private static bool OpensWithPlace(ParsedText parsed, int first, int end)
    {
        if (end - first <= CueCandidate.LeastContent + 2 || parsed.Tokens.Chars(first + 1) is not ":"
            || !parsed.SentenceOf(first).StartsParagraph || parsed.SentenceOf(first).FirstToken != first) return false;
        foreach (var c in parsed.Tokens.Chars(first))
            if (!char.IsUpper(c)) return false;
        return true;
    }

    private static QuoteKind KindOf(List<TokenRange> stretches, Quotations quotes)
    {
        var (quoted, all) = (0, 0);
        foreach (var stretch in stretches)
        {
            quoted += quotes.QuotedTokens(stretch);
            all += stretch.Count;
        }

        if (quoted == 0) return QuoteKind.Indirect;
        return quoted >= all - 1 ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
