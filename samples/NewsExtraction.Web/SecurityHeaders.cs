namespace NewsExtraction.Web;

/// <summary>Headers that every answer has: a browser runs, loads and frames nothing that is not meant to be.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Nothing = "default-src 'none'; base-uri 'none'; form-action 'none'";
    private static readonly object PolicyKey = new();

    /// <summary>Sets what a page may do; an answer without a policy of its own may do nothing.</summary>
    public static void Allow(HttpContext context, string policy) => context.Items[PolicyKey] = policy;

    public Task InvokeAsync(HttpContext context)
    {
        // As late as possible: an answer that is given up for another one loses its headers.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = (context.Items[PolicyKey] as string ?? Nothing) + "; frame-ancestors 'none'";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            // Texts that people paste are nobody else's business.
            headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
