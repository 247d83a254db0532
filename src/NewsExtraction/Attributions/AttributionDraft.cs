using NewsExtraction.Syntax;

namespace NewsExtraction.Attributions;

/// <summary>An attribution while its content still grows.</summary>
internal sealed class AttributionDraft(CueCandidate candidate, string key)
{
    // A speech of more stretches is no article's any more.
    private const int MostStretches = 64;

    private readonly List<TokenRange> _content = Start(candidate);

    public int Cue => candidate.Cue;

    public CueCandidate Candidate => candidate;

    /// <summary>First token that it concerns.</summary>
    public int Position => _content.Count > 0 ? Math.Min(candidate.Cue, _content[0].First) : candidate.Cue;

    public IReadOnlyList<TokenRange> Content => _content;

    /// <summary>Adds a stretch of content; what lies inside another stretch is left out.</summary>
    public void Add(TokenRange range)
    {
        if (_content.Count >= MostStretches) return;
        foreach (var present in _content)
            if (present.First <= range.First && range.End <= present.End) return;
        _content.RemoveAll(present => range.First <= present.First && present.End <= range.End);
        _content.Add(range);
        _content.Sort((a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Replaces the first stretch that meets a quotation by the whole of both.</summary>
    public bool Widen(QuotedSpan quote)
    {
        for (var i = 0; i < _content.Count; i++)
        {
            var range = _content[i];
            var closesInside = range.First > quote.First && range.First < quote.End && range.End >= quote.End - 1;
            if (!closesInside) continue;
            _content[i] = new(quote.First, Math.Max(range.End, quote.End));
            return true;
        }

        return false;
    }

    public Attribution Build(ParsedText parsed, List<QuotedSpan> quotes, CueLexicon lexicon, int index)
    {
        var spans = new List<TextSpan>(_content.Count);
        var quoted = 0;
        var all = 0;
        foreach (var range in _content)
        {
            if (!Trim(parsed, quotes, range, out var trimmed)) continue;
            spans.Add(parsed.Tokens.SpanOf(trimmed.First, trimmed.End));
            all += trimmed.Count;
            for (var i = QuoteFinder.FirstBehind(quotes, trimmed.First); i < quotes.Count && quotes[i].First < trimmed.End; i++)
                quoted += Math.Max(0, Math.Min(quotes[i].End, trimmed.End) - Math.Max(quotes[i].First, trimmed.First));
        }

        return new Attribution
        {
            Index = index,
            Source = candidate.Source >= 0 ? NounPhrase.Span(parsed, candidate.Source) : null,
            SourceHead = candidate.Source,
            AddresseeHead = candidate.Addressee,
            CueHead = candidate.Construction == CueConstruction.Heading ? -1 : candidate.Cue,
            Cue = CueSpans(parsed),
            Content = spans,
            Quote = quoted == 0 ? QuoteKind.Indirect : quoted >= all - 1 ? QuoteKind.Direct : QuoteKind.Mixed,
            Act = lexicon.ActOf(key, candidate.Construction),
        };
    }

    private static List<TokenRange> Start(CueCandidate candidate)
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

    /// <summary>Takes commas, conjunctions and final stops off the ends; a closing mark keeps what stands before it.</summary>
    private static bool Trim(ParsedText parsed, List<QuotedSpan> quotes, TokenRange range, out TokenRange trimmed)
    {
        var (first, end) = (range.First, Math.Min(range.End, parsed.Count));
        while (first < end && parsed.Upos(first) == Upos.Punct && !IsOpening(quotes, first)) first++;
        while (end > first && parsed.Tokens.Chars(end - 1) is "," or "." or ";" or ":" or "—" or "–" or "-" or "--" && end > first) end--;
        trimmed = new(first, end);
        return first < end;
    }

    private static bool IsOpening(List<QuotedSpan> quotes, int token) =>
        QuoteFinder.FirstBehind(quotes, token) is var i && i < quotes.Count && quotes[i].First == token;
}
