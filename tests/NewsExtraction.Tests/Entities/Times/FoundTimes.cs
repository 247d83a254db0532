using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>All time expressions of a sentence, with what they are read as.</summary>
internal static class FoundTimes
{
    /// <summary>Of a sentence without tags, published on a Thursday.</summary>
    public static string In(string sentence)
    {
        var (text, values) = TimeReadings.Of(sentence, TimeReadings.Thursday);
        return Written(text, values);
    }

    /// <summary>Of a tagged sentence: <c>word/TAG word/TAG</c>; every word hangs on the first.</summary>
    public static string InTagged(string words)
    {
        var rows = words.Split(' ').Select((word, i) =>
        {
            var parts = word.Split('/');
            return $"{parts[0]} {parts[0]} X {parts[1]} {(i == 0 ? "0 root" : "1 dep")}";
        });
        var parsed = DocumentBuilder.Parse(string.Join('\n', rows));
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(parsed, new ArticleContext(TimeReadings.Thursday), values, default);
        return Written(parsed.Text, values);
    }

    private static string Written(string text, List<ValueMention> values) =>
        string.Join("; ", values.Where(v => v.IsTime).Select(v => text[v.Span.Start..v.Span.End] + " = " + v.Value));
}
