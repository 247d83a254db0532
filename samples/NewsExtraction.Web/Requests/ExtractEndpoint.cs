using System.Buffers;
using System.Globalization;
using System.Net.Mime;
using System.Text;
using System.Text.Json;

namespace NewsExtraction.Web.Requests;

/// <summary><c>POST /extract</c>: an article in, what was found in it out.</summary>
internal static class ExtractEndpoint
{
    private const string Expected =
        "Expected an object such as {\"text\": \"...\", \"title\": \"...\", \"published\": \"2026-03-01\", \"id\": \"a1\"}; only "
        + "\"text\" is needed.";

    public static void MapExtract(this IEndpointRouteBuilder routes) => routes.MapPost("/extract", ExtractAsync)
        .WithName("extract")
        .WithSummary("Events, entities, times and statements of an article")
        .WithDescription("The body is JSON, or the bare text (then title, published and id stand in the query). The answer is described "
            + "in docs/output.md.")
        .Accepts<ArticleRequest>(MediaTypeNames.Application.Json, MediaTypeNames.Text.Plain)
        .Produces<JsonElement>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout)
        .RequireRateLimiting(WebApp.Limited)
        .WithRequestTimeout(WebApp.Limited);

    private static async Task<IResult> ExtractAsync(HttpRequest request, IArticleExtractor extractor, [AsParameters] OutputChoice choice,
        CancellationToken cancellationToken)
    {
        var options = choice.ToOptions();
        var article = request.HasJsonContentType() ? await ReadJsonAsync(request, cancellationToken)
            : await ReadTextAsync(request, cancellationToken);
        var output = new ArrayBufferWriter<byte>();
        ArticleJson.Write(extractor.Extract(article.ToInput(), cancellationToken), output, options);
        return TypedResults.Bytes(output.WrittenMemory, MediaTypeNames.Application.Json);
    }

    private static async Task<ArticleRequest> ReadJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFromJsonAsync<ArticleRequest>(cancellationToken)
                ?? throw new BadHttpRequestException("The body is null. " + Expected);
        }
        catch (JsonException e)
        {
            throw new BadHttpRequestException($"{Fault(e)} {Expected}", e);
        }
    }

    private static string Fault(JsonException e)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}");
        return e.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal)
            ? $"\"{path[2..]}\" is no string ({place})." : $"The body is no JSON object ({place}).";
    }

    private static async Task<ArticleRequest> ReadTextAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var query = request.Query;
        using var reader = new StreamReader(request.Body, EncodingOf(request));
        return new ArticleRequest
        {
            Text = await reader.ReadToEndAsync(cancellationToken),
            Title = query["title"],
            Published = query["published"],
            Id = query["id"],
        };
    }

    // The one that the request names; UTF-8 where it names none.
    private static Encoding EncodingOf(HttpRequest request)
    {
        var charset = request.GetTypedHeaders().ContentType?.Charset.Value?.Trim('"');
        try
        {
            return string.IsNullOrEmpty(charset) ? Encoding.UTF8 : Encoding.GetEncoding(charset);
        }
        catch (ArgumentException e)
        {
            throw new BadHttpRequestException($"The charset \"{charset}\" is not known. Send the text as UTF-8.", e);
        }
    }
}
