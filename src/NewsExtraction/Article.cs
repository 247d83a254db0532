using NewsExtraction.Entities;
using NewsExtraction.Events;
using NewsExtraction.Syntax;

namespace NewsExtraction;

/// <summary>An article with all that was found in it: the result of an extraction. Immutable and safe to share.</summary>
public sealed class Article
{
    internal Article(ArticleInput input, string language, ParsedText syntax)
    {
        Input = input;
        Language = language;
        Syntax = syntax;
    }

    /// <summary>The article as it was given.</summary>
    public ArticleInput Input { get; }

    /// <summary>Name by which the caller knows the article, or null.</summary>
    public string? Id => Input.Id;

    /// <summary>The text, exactly as given; all offsets point into it.</summary>
    public string Text => Input.Text;

    /// <summary>Headline, or null.</summary>
    public string? Title => Input.Title;

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published => Input.Published;

    /// <summary>Language of the text as ISO 639-1 code, as far as it can be told; else <c>und</c>.</summary>
    public string Language { get; }

    /// <summary>Tokens, tags and dependency trees.</summary>
    public ParsedText Syntax { get; }

    /// <summary>Sentences in text order.</summary>
    public IReadOnlyList<Sentence> Sentences => Syntax.Sentences;

    /// <summary>Who and what the article mentions, in order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; internal init; } = [];

    /// <summary>Time expressions, sums of money, numbers and other values, in text order.</summary>
    public IReadOnlyList<ValueMention> Values { get; internal init; } = [];

    /// <summary>Who says, writes, thinks, fears, plans or wants what, in text order.</summary>
    public IReadOnlyList<Attribution> Attributions { get; internal init; } = [];

    /// <summary>What happened, in order of first mention: one record per real event, however often the article mentions it.</summary>
    public IReadOnlyList<NewsEvent> Events { get; internal init; } = [];

    /// <summary>The event that the article is chiefly about, one of <see cref="Events"/>, or null where there is none.</summary>
    public NewsEvent? MainEvent { get; internal init; }

    /// <summary>What limits kept from being read as it stands, in text order; empty for all usual news.</summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; internal init; } = [];

    /// <summary>The characters that a span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within the text.</exception>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The same article with some of its events only; the main event stays where it is one of them.</summary>
    /// <param name="isKept">Says which events stay.</param>
    public Article WithEvents(Func<NewsEvent, bool> isKept)
    {
        ArgumentNullException.ThrowIfNull(isKept);
        var events = Events.Where(isKept).ToArray();
        return new Article(Input, Language, Syntax)
        {
            Entities = Entities,
            Values = Values,
            Attributions = Attributions,
            Events = events,
            MainEvent = MainEvent is not null && events.Contains(MainEvent) ? MainEvent : null,
            Resolved = Resolved,
        };
    }

    internal ResolvedEntities? Resolved { get; init; }

    internal Entity? EntityOf(int mention) => Resolved?.EntityOf(mention);

    /// <summary>The entity of the mention headed by a token, or null.</summary>
    internal Entity? EntityAt(int token) =>
        token >= 0 && Resolved?.Layer.HeadedBy(token) is { } mention ? Resolved.EntityOf(mention.Index) : null;
}
