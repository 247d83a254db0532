namespace NewsExtraction;

/// <summary>A sentence: a run of tokens. Sentences do not overlap and stand in text order.</summary>
/// <param name="Index">Position among the article's sentences, from 0.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token; greater than <paramref name="FirstToken"/>.</param>
/// <param name="Span">From the start of the first token to the end of the last.</param>
/// <param name="StartsParagraph">True where a line break (or the text's start) stands before the sentence.</param>
public readonly record struct Sentence(int Index, int FirstToken, int EndToken, TextSpan Span, bool StartsParagraph)
{
    /// <summary>Number of tokens.</summary>
    public int Count => EndToken - FirstToken;

    /// <summary>True where the token belongs to this sentence.</summary>
    public bool Contains(int token) => token >= FirstToken && token < EndToken;
}
