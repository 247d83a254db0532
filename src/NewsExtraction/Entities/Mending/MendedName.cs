using NewsExtraction.Syntax;

namespace NewsExtraction.Entities;

/// <summary>Makes names over other words than the models saw.</summary>
internal static class MendedName
{
    // What a rule alone found.
    private const float ByRule = 0.7f;

    /// <summary>A name that no model gave.</summary>
    public static EntityMention Over(ParsedText parsed, int first, int end, EntityLabel label, EntityType type) => new()
    {
        Index = -1,
        Span = parsed.Tokens.SpanOf(first, end),
        FirstToken = first,
        EndToken = end,
        Head = NameRecognizer.HeadOf(parsed, first, end),
        Kind = MentionKind.Name,
        Label = label,
        Type = type,
        Confidence = ByRule,
    };

    /// <summary>The same name over other words.</summary>
    public static EntityMention Moved(ParsedText parsed, EntityMention name, int first, int end) => name with
    {
        Span = parsed.Tokens.SpanOf(first, end),
        FirstToken = first,
        EndToken = end,
        Head = NameRecognizer.HeadOf(parsed, first, end),
    };

    /// <summary>The same words as a thing of another type.</summary>
    public static EntityMention Retyped(EntityMention name, EntityLabel label, EntityType type) =>
        name with { Label = label, Type = type, Country = null, Titles = [], IsPlural = false };

    /// <summary>True for a word that is written with a capital.</summary>
    public static bool IsCapital(ParsedText parsed, int token) => char.IsUpper(parsed.Word(token)[0]);

    /// <summary>True for the ending of a possessive, written to the word before.</summary>
    public static bool IsEnding(ParsedText parsed, int token) =>
        token > 0 && parsed.Word(token) is "'s" or "’s" && !parsed.Tokens.SpaceAfter(token - 1);
}
