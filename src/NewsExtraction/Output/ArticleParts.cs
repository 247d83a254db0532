namespace NewsExtraction;

/// <summary>Parts of an article's JSON, to be combined. Version, id, language and day of publication are always written.</summary>
[Flags]
public enum ArticleParts
{
    /// <summary>Nothing but what is always written.</summary>
    None = 0,

    /// <summary>Where the sentences are.</summary>
    Sentences = 1,

    /// <summary>Who and what the article mentions.</summary>
    Entities = 2,

    /// <summary>Time expressions, sums of money, numbers and other values.</summary>
    Values = 4,

    /// <summary>Who says or thinks what.</summary>
    Attributions = 8,

    /// <summary>What happened, and which event is the main one.</summary>
    Events = 16,

    /// <summary>Everything.</summary>
    All = Sentences | Entities | Values | Attributions | Events,
}
