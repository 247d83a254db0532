namespace NewsExtraction.Console.Evaluation;

/// <summary>A mention of an event, as annotated or as found.</summary>
internal sealed record Mention(string Type, string? Parent, IReadOnlyList<TextSpan> Trigger, string? Realis)
{
    /// <summary>Who fills which role.</summary>
    public IReadOnlyList<(string Role, TextSpan Span)> Roles { get; init; } = [];

    /// <summary>True where finding it counts neither for nor against.</summary>
    public bool IsOptional { get; init; }

    /// <summary>True where both are of one type, or one of the other's base type.</summary>
    public bool IsOfTypeOf(Mention other) => Type == other.Type || Type == other.Parent || Parent == other.Type
        || (Parent is not null && Parent == other.Parent);

    /// <summary>True where a word of one trigger is a word of the other.</summary>
    public bool IsAt(Mention other) => Trigger.Any(t => other.Trigger.Any(t.Overlaps));
}

/// <summary>An article with its mentions.</summary>
internal sealed record EvaluatedArticle(string Id, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The article itself, where the file holds it.</summary>
    public ArticleInput? Input { get; init; }
}
