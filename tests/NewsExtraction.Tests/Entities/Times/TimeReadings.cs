using NewsExtraction.Entities;
using NewsExtraction.Syntax;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Reads times and values of a sentence that has no tags and no tree, so that the grammar stands alone.</summary>
internal static class TimeReadings
{
    /// <summary>A Thursday.</summary>
    public static DateOnly Thursday { get; } = new(2017, 11, 23);

    /// <summary>The values of a text, brackets around the expected expression taken out first.</summary>
    public static (string Text, List<ValueMention> Values) Of(string marked, DateOnly? published)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var tokens = SmallTables.Tokenizer.Tokenize(text);
        var n = tokens.Count;
        var heads = new int[n];
        Array.Fill(heads, -1);
        var lemmas = Enumerable.Range(0, n).Select(tokens.Word).ToArray();
        var tagged = new TaggedText(tokens, new Upos[n], new PennTag[n], lemmas, new MorphFeatures[n]);
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(new ParsedText(tagged, heads, new Relation[n]), new ArticleContext(published), values, default);
        return (text, values);
    }

    /// <summary>What the expression between brackets is read as: its value, or what was found instead.</summary>
    public static string ValueOf(string marked, DateOnly? published)
    {
        var (text, values) = Of(marked, published);
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var span = new TextSpan(start, marked.IndexOf(']', StringComparison.Ordinal) - 1);
        var found = values.Find(value => value.Span == span);
        return found?.Value ?? "none; found " + string.Join(", ", values.Select(v => $"'{text[v.Span.Start..v.Span.End]}' {v.Value}"));
    }
}
