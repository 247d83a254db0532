namespace NewsExtraction.Attributions;

/// <summary>The outermost quotations of an article, in text order, and the questions that other steps ask about them. Immutable.</summary>
internal sealed class Quotations(List<QuotedSpan> spans)
{
    public int Count => spans.Count;

    public QuotedSpan this[int index] => spans[index];

    /// <summary>Index of the first quotation that ends behind a token; <see cref="Count"/> where there is none.</summary>
    public int FirstBehind(int token)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True where the token belongs to a quotation, its marks included.</summary>
    public bool Contains(int token) => FirstBehind(token) is var i && i < spans.Count && spans[i].First <= token;

    /// <summary>True where a quotation opened before the token and has not closed yet.</summary>
    public bool IsOpenBefore(int token) => FirstBehind(token) is var i && i < spans.Count && spans[i].First < token;

    /// <summary>True where the token is an opening mark.</summary>
    public bool OpensAt(int token) => OpensAt(token, out _);

    /// <summary>True where the token is the opening mark of <paramref name="quote"/>.</summary>
    public bool OpensAt(int token, out QuotedSpan quote)
    {
        var i = FirstBehind(token);
        quote = i < spans.Count ? spans[i] : default;
        return i < spans.Count && quote.First == token;
    }

    /// <summary>True where the token is a closing mark.</summary>
    public bool ClosesAt(int token) => ClosesAt(token, out _);

    /// <summary>True where the token is the closing mark of <paramref name="quote"/>.</summary>
    public bool ClosesAt(int token, out QuotedSpan quote)
    {
        var i = FirstBehind(token);
        quote = i < spans.Count ? spans[i] : default;
        return i < spans.Count && quote.End - 1 == token && !quote.IsOpen;
    }

    /// <summary>The first quotation that opens behind a token.</summary>
    public bool NextBehind(int token, out QuotedSpan quote)
    {
        var i = FirstBehind(token);
        if (i < spans.Count && spans[i].First <= token) i++;
        quote = i < spans.Count ? spans[i] : default;
        return i < spans.Count;
    }

    /// <summary>True where some token of the range is quoted.</summary>
    public bool Meets(TokenRange range) => FirstBehind(range.First) is var i && i < spans.Count && spans[i].First < range.End;

    /// <summary>How many tokens of the range are quoted, the marks included.</summary>
    public int QuotedTokens(TokenRange range)
    {
        var quoted = 0;
        for (var i = FirstBehind(range.First); i < spans.Count && spans[i].First < range.End; i++)
            quoted += Math.Min(spans[i].End, range.End) - Math.Max(spans[i].First, range.First);
        return quoted;
    }
}
