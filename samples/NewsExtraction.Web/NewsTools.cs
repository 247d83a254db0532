using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;
using NewsExtraction.Web.Requests;

namespace NewsExtraction.Web;

/// <summary>What agents can call over the Model Context Protocol.</summary>
[McpServerToolType]
internal sealed class NewsTools(IArticleExtractor extractor, NewsExtractor known, WebLimits limits)
{
    // An agent pays for every word: each event once, with its words and its sentences, without every mention.
    private static readonly ArticleJsonOptions Output = new() { Parts = ArticleParts.Entities | ArticleParts.Events, Slim = true };

    [McpServerTool(Name = "extract_events", Title = "Events of a news article", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Reads an English news article and gives its events as JSON: who did what to whom, where, when, by whose word, and how "
        + "sure it is. The same text always gives the same answer; nothing is looked up elsewhere.")]
    public string Extract(
        [Description("The text of the article, without its headline.")] string text,
        [Description("Day of publication, such as 2026-03-01: 'on Monday' and 'last week' are counted from it.")] string? published = null,
        [Description("The headline.")] string? title = null,
        CancellationToken cancellationToken = default)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limits.Time);
        try
        {
            var input = new ArticleRequest { Text = text, Published = published, Title = title }.ToInput();
            return ArticleJson.ToJson(extractor.Extract(input, time.Token), Output);
        }
        catch (BadHttpRequestException e)
        {
            throw new McpException(e.Message, e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new McpException($"Reading took longer than {limits.Time.TotalSeconds} s. Send a shorter text.", e);
        }
    }

    [McpServerTool(Name = "event_types", Title = "Event types", ReadOnly = true, Idempotent = true, OpenWorld = false)]
    [Description("Lists the event types that extract_events can find: what counts as one, and the names of its roles.")]
    public IReadOnlyList<EventTypeInfo> Types() => EventTypeInfo.AllOf(known);
}
