namespace NewsExtraction;

/// <summary>An article as it is given to the extractor.</summary>
/// <param name="Text">The text. Every offset of the result points into it exactly as it stands here.</param>
/// <param name="Published">Day of publication, the reference for relative times; null leaves them unresolved.</param>
/// <param name="Title">Headline; helps to find the main event, names and places. Offsets never point into it.</param>
/// <param name="Id">Name by which the caller knows the article; handed through to the result.</param>
public sealed record ArticleInput(string Text, DateOnly? Published = null, string? Title = null, string? Id = null);
