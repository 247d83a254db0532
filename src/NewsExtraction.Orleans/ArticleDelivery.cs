namespace NewsExtraction.Orleans;

/// <summary>An article on its way to merging. It may be delivered many times and late: what counts is told by its content and its
/// sequence.</summary>
/// <param name="Reports">What is kept of the article.</param>
/// <param name="Sequence">Its place in the queue that it comes from. Of two contents of an article the one of the higher sequence is
/// held, whichever comes first.</param>
/// <param name="ModelVersion">What it was extracted with. The same article by the same model changes nothing.</param>
public sealed record ArticleDelivery(ArticleReports Reports, long Sequence, string ModelVersion);
