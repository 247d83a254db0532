using Microsoft.AspNetCore.Http.HttpResults;
using NewsExtraction.Formats;
using NewsExtraction.Web.Requests;

namespace NewsExtraction.Web.Pages;

/// <summary>The pages for people: <c>/</c> takes a text, <c>/report</c> shows what is in it.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext context, string? sample) =>
            FormPage.Show(context, sample is null ? new FormInput() : FormInput.Sample)).ExcludeFromDescription();
        routes.MapPost("/report", ReportAsync).ExcludeFromDescription()
            .RequireRateLimiting(WebApp.Limited).WithRequestTimeout(WebApp.Limited);
    }

    private static async Task<IResult> ReportAsync(HttpContext context, IArticleExtractor extractor, NewsExtractor known,
        CancellationToken cancellationToken)
    {
        if (!context.Request.HasFormContentType) return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var form = await context.Request.ReadFormAsync(cancellationToken);
        // Forms send line ends of their own.
        var input = new FormInput(form["text"].ToString().ReplaceLineEndings("\n"), form["title"].ToString(), form["published"].ToString());
        if (string.IsNullOrWhiteSpace(input.Text))
            return FormPage.Show(context, input with { Message = "There is no text yet. Paste an article." },
                StatusCodes.Status400BadRequest);
        try
        {
            var request = new ArticleRequest { Text = input.Text, Title = input.Title, Published = input.Published, Id = "pasted" };
            return Report(context, extractor.Extract(request.ToInput(), cancellationToken), known);
        }
        catch (BadHttpRequestException e)
        {
            return FormPage.Show(context, input with { Message = e.Message }, e.StatusCode);
        }
    }

    private static FileContentHttpResult Report(HttpContext context, Article article, NewsExtractor known)
    {
        var page = new MemoryStream();
        var title = article.Input.Title ?? ReportOptions.Default.Title;
        ReportPage.Write([new ReportArticle(article)], page, new ReportOptions { Title = title, Rules = known.Rules });
        SecurityHeaders.Allow(context, ReportPage.ContentSecurityPolicy);
        return TypedResults.Bytes(page.ToArray(), "text/html; charset=utf-8");
    }
}
