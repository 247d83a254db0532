namespace NewsExtraction.Entities;

/// <summary>What is known of an article beside its text.</summary>
/// <param name="Published">Day of publication, the reference for relative times; null where it is not known.</param>
/// <param name="Title">Headline; helps to find names, places and the main event. Offsets never point into it.</param>
public sealed record ArticleContext(DateOnly? Published = null, string? Title = null);
