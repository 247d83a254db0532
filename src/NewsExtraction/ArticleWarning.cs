using NewsExtraction.Diagnostics;

namespace NewsExtraction;

/// <summary>Something in an article that was not read as it stands, because a limit keeps cost and memory in bounds.</summary>
public sealed record ArticleWarning
{
    /// <summary>The code of a sentence that was read as several: <c>long-sentence</c>.</summary>
    public const string LongSentenceCode = "long-sentence";

    internal ArticleWarning(string code, TextSpan span, string message) => (Code, Span, Message) = (code, span, message);

    /// <summary>What kind of warning it is; fixed, for programs.</summary>
    public string Code { get; }

    /// <summary>The part of the text that it is about.</summary>
    public TextSpan Span { get; }

    /// <summary>What was met and what was done about it, for people.</summary>
    public string Message { get; }

    /// <summary>The message.</summary>
    public override string ToString() => Message;

    internal static ArticleWarning LongSentence(TextSpan sentence) =>
        new(LongSentenceCode, sentence, RecordMessages.LongSentence(sentence.Start, sentence.End));
}
