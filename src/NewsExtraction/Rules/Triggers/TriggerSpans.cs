using NewsExtraction.Syntax;

namespace NewsExtraction.Rules;

/// <summary>Where the words of a trigger stand in the text.</summary>
internal static class TriggerSpans
{
    /// <summary>The spans of some tokens, in order; neighbours that belong together ("pushed out") are one.</summary>
    /// <param name="parsed">The text.</param>
    /// <param name="tokens">The tokens, ascending.</param>
    public static IReadOnlyList<TextSpan> Of(ParsedText parsed, IReadOnlyList<int> tokens)
    {
        var spans = new List<TextSpan>(1);
        for (var i = 0; i < tokens.Count;)
        {
            var first = i++;
            while (i < tokens.Count && tokens[i] == tokens[i - 1] + 1) i++;
            spans.Add(parsed.Tokens.SpanOf(tokens[first], tokens[i - 1] + 1));
        }

        return spans;
    }
}
