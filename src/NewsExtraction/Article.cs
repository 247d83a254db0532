using System.Text.Json.Serialization;
using NewsExtraction.Buffers;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;
using NewsExtraction.Output;
using NewsExtraction.Syntax;

namespace NewsExtraction;

/// <summary>An article with all that was found in it: the result of an extraction. Immutable and safe to share.</summary>
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class Article : IEquatable<Article>
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
    public string TextOf(TextSpan span) => span.Start >= 0 && span.End >= span.Start && span.End <= Text.Length
        ? Text.Substring(span.Start, span.Length)
        : throw new ArgumentOutOfRangeException(nameof(span), RecordMessages.SpanOutside(span.Start, span.End, Text.Length));

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
            Warnings = Warnings,
            References = References,
        };
    }

    /// <summary>True where the same was found in both, by all that <see cref="ArticleJson"/> writes: name, day and language, sentences,
    /// entities, values, attributions, events, warnings. Text, title and trees are not compared: the findings hold the words that they are
    /// made of.</summary>
    public bool Equals(Article? other) =>
        ReferenceEquals(this, other) || (other is not null && Id == other.Id && Published == other.Published
        && Language == other.Language && Sentences.Select(s => s.Span).SequenceEqual(other.Sentences.Select(s => s.Span))
        && MainEvent?.Id == other.MainEvent?.Id && Sequences.AreEqual(Entities, other.Entities) && Sequences.AreEqual(Values, other.Values)
        && Sequences.AreEqual(Attributions, other.Attributions) && Sequences.AreEqual(Events, other.Events)
        && Sequences.AreEqual(Warnings, other.Warnings));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Published, Language, Sentences.Count, Entities.Count, Events.Count);

    /// <summary>Name of the article and the number of its events, for instance <c>'a1': 3 events</c>.</summary>
    public override string ToString() => ExtractionResult.Success(this).ToString();

    /// <summary>What entity a mention or a source stands for; null where nothing was looked for.</summary>
    internal EntityReferences? References { get; init; }

    internal Entity? EntityOf(int mention) => References?.EntityOf(mention);

    internal Entity? SpeakerOf(Attribution attribution) => References?.SpeakerOf(attribution);
}
