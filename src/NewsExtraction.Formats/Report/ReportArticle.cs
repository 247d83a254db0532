namespace NewsExtraction.Formats;

/// <summary>An article of a report.</summary>
/// <param name="Article">The article with all that was found in it.</param>
/// <param name="Source">Where it comes from: a file, an address or the name of a paper; null where that is not known. An address that
/// starts with <c>https://</c> or <c>http://</c> becomes a link.</param>
public sealed record ReportArticle(Article Article, string? Source = null);
