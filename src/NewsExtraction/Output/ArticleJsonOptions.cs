namespace NewsExtraction;

/// <summary>How much of an article is written as JSON, and in which layout. Immutable; the default is everything on one line.</summary>
public sealed record ArticleJsonOptions
{
    /// <summary>Everything, on one line.</summary>
    public static ArticleJsonOptions Default { get; } = new();

    /// <summary>
    /// The parts to write: all unless set. Nothing refers to what is not written: without entities, an entity is meant by its name instead
    /// of its id; without sentences, each event tells where its own are.
    /// </summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <summary>
    /// True to leave out the mentions of entities and events. An event then has the words of its roles and sources, and tells where the
    /// sentences are that report it.
    /// </summary>
    public bool Slim { get; init; }

    /// <summary>True for an object over many lines, false for one line.</summary>
    public bool Indented { get; init; }

    internal bool Has(ArticleParts part) => (Parts & part) != 0;
}
