using System.Text.Json;

namespace NewsExtraction.Fuzz.Hostile;

/// <summary>What holds of every article, whatever its text. Tests and the fuzzer share it.</summary>
internal static class Invariants
{
    /// <summary>The first rule that an article breaks, or null.</summary>
    public static string? FaultOf(Article article)
    {
        var text = article.Text;
        return Sentences(article)
            ?? First(article.Entities.SelectMany(e => e.Mentions), m => Within(m.Span, text, "mention"))
            ?? Ordered(article.Values.Select(v => v.Span), "values")
            ?? First(article.Values, v => Within(v.Span, text, "value") ?? Days(v))
            ?? First(article.Attributions, a => First(a.Cue.Concat(a.Content), s => Within(s, text, "attribution")))
            ?? First(article.Events, e => Event(article, e))
            ?? First(article.Warnings, w => Within(w.Span, text, "warning"))
            ?? Json(article);
    }

    private static string? Sentences(Article article)
    {
        var end = 0;
        foreach (var sentence in article.Sentences)
        {
            if (Within(sentence.Span, article.Text, "sentence") is { } fault) return fault;
            if (sentence.Span.Start < end) return $"sentence {sentence.Index} begins at {sentence.Span.Start}, within the one before";
            if (sentence.Count > ExtractionOptions.LongestSentence) return $"sentence {sentence.Index} has {sentence.Count} words";
            end = sentence.Span.End;
        }

        for (var token = 1; token < article.Syntax.Count; token++)
            if (article.Syntax.Span(token).Start < article.Syntax.Span(token - 1).End) return $"word {token} begins within the one before";
        return null;
    }

    private static string? Days(ValueMention value) =>
        value is { From: { } from, To: { } to } && to < from ? $"value {value.Value} ends before it begins" : null;

    private static string? Event(Article article, Events.NewsEvent e) =>
        !(e.Confidence >= 0 && e.Confidence <= 1) ? $"event {e.Id} has the confidence {e.Confidence}"
            : First(e.Mentions, m => First(m.Fillers, f => Within(f.Span, article.Text, "filler")))
            ?? First(e.Roles, r => First(r, p => Within(p.Span, article.Text, "participant")));

    // It can be read, says the same twice, and refers to nothing that it does not have.
    private static string? Json(Article article)
    {
        var json = ArticleJson.ToJson(article);
        if (json != ArticleJson.ToJson(article)) return "the JSON differs from time to time";
        try
        {
            using var document = JsonDocument.Parse(json);
            var known = document.RootElement.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("id").GetString())
                .ToHashSet();
            return First(document.RootElement.GetProperty("events").EnumerateArray()
                .SelectMany(e => e.GetProperty("roles").EnumerateObject()).SelectMany(r => r.Value.EnumerateArray()),
                p => p.TryGetProperty("entity", out var id) && !known.Contains(id.GetString()) ? $"no entity {id}" : null);
        }
        catch (JsonException e)
        {
            return "the JSON cannot be read: " + e.Message;
        }
    }

    private static string? Within(TextSpan span, string text, string what) =>
        span.Start < 0 || span.End < span.Start || span.End > text.Length ? $"{what} {span.Start}..{span.End} outside the text" : null;

    private static string? Ordered(IEnumerable<TextSpan> spans, string what)
    {
        var before = 0;
        foreach (var span in spans)
        {
            if (span.Start < before) return $"{what} are not in order at {span.Start}";
            before = span.Start;
        }

        return null;
    }

    private static string? First<T>(IEnumerable<T> all, Func<T, string?> faultOf) => all.Select(faultOf).FirstOrDefault(f => f is not null);
}
