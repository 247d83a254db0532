using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using NewsExtraction.Web.Pages;

namespace NewsExtraction.Web;

/// <summary>What is told where a request cannot be answered: what is wrong, and the fix. Programs get problem+json, people a
/// page.</summary>
internal static class Faults
{
    public static void Use(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = OnException,
            // What a client did wrong is no matter for the log of the server.
            SuppressDiagnosticsCallback = c => c.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages(c => WriteAsync(c.HttpContext, null));
    }

    private static Task OnException(HttpContext context)
    {
        var fault = context.Features.Get<IExceptionHandlerFeature>()?.Error as BadHttpRequestException;
        context.Response.StatusCode = fault?.StatusCode ?? StatusCodes.Status500InternalServerError;
        return WriteAsync(context, fault?.StatusCode == StatusCodes.Status400BadRequest ? fault.Message : null);
    }

    private static async Task WriteAsync(HttpContext context, string? detail)
    {
        var status = context.Response.StatusCode;
        detail ??= Detail(status, context.RequestServices.GetRequiredService<WebLimits>());
        var isForPeople = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        var answer = isForPeople ? FormPage.Show(context, new FormInput(Message: detail), status)
            : TypedResults.Problem(detail, statusCode: status);
        await answer.ExecuteAsync(context);
    }

    private static string Detail(int status, WebLimits limits) => status switch
    {
        StatusCodes.Status400BadRequest => "The request cannot be read. /openapi/v1.json says what is expected.",
        StatusCodes.Status404NotFound => "There is nothing here. POST an article to /extract, or open / in a browser.",
        StatusCodes.Status405MethodNotAllowed => "This address takes another method. Use POST for /extract.",
        StatusCodes.Status413PayloadTooLarge => Text(
            $"The request is larger than {limits.RequestBytes:N0} bytes. Send one article at a time, or raise Limits:RequestBytes."),
        StatusCodes.Status415UnsupportedMediaType =>
            "The body is of another kind. Send JSON with the header 'Content-Type: application/json', or the bare text with 'Content-Type: "
            + "text/plain'.",
        StatusCodes.Status503ServiceUnavailable => Text(
            $"The server is busy: {limits.Workers} requests are worked on and {limits.Waiting} wait. Try again in a second."),
        StatusCodes.Status504GatewayTimeout => Text(
            $"Reading took longer than {limits.Time.TotalSeconds:0.###} s. Send a shorter text, or raise Limits:Time."),
        _ => "Something went wrong on the server; its log says what.",
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
