using NewsExtraction.Entities;

namespace NewsExtraction.English.Tests.Support;

/// <summary>What the shipped models recognise in a text, before coreference.</summary>
internal static class Recognized
{
    public static IEntityRecognizer Recognizer => NewsExtractor.Default.EntityRecognizer;

    public static EntityLayer Layer(string text) =>
        Recognizer.Recognize(NewsExtractor.Default.Parse(text), new ArticleContext());

    /// <summary>The mention of these words, or null.</summary>
    public static EntityMention? Mention(string text, string words) =>
        Layer(text).Mentions.FirstOrDefault(m => m.Span.In(text).SequenceEqual(words));

    /// <summary>The words of the mentions of a kind.</summary>
    public static string[] Words(string text, MentionKind kind) =>
        Layer(text).Mentions.Where(m => m.Kind == kind).Select(m => m.Span.In(text).ToString()).ToArray();
}
