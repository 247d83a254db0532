namespace NewsExtraction.Text;

/// <summary>A stretch of a text and what is read in its place.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="With">What is read; may be empty.</param>
internal readonly record struct TextEdit(TextSpan Span, string With);
