using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using NewsExtraction.Web.Pages;
using NewsExtraction.Web.Requests;

namespace NewsExtraction.Web;

/// <summary>The application: its services, what every request goes through, and its addresses.</summary>
internal static class WebApp
{
    /// <summary>Name of the policies that keep requests from costing too much.</summary>
    public const string Limited = "limited";

    /// <summary>Puts the application together.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="change">Changes the services before the usual ones are added, which then stay away; for tests.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        var limits = WebLimits.From(builder.Configuration);
        change?.Invoke(builder.Services);
        builder.Services.AddNewsExtraction(builder.Configuration.GetSection("NewsExtraction"));
        builder.Services.AddSingleton(limits);
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi();
        builder.Services.AddHealthChecks().AddCheck<ModelsAreLoaded>("models");
        builder.Services.AddMcpServer().WithHttpTransport().WithTools<NewsTools>();
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.RequestBytes;
        });
        Limit(builder.Services, limits);
        var app = builder.Build();
        // Whoever waits for a turn is outside the time that a request may take: the places to wait bound how long that is.
        app.UseMiddleware<SecurityHeaders>();
        Faults.Use(app);
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        Map(app);
        return app;
    }

    private static void Limit(IServiceCollection services, WebLimits limits)
    {
        services.AddRequestTimeouts(o => o.AddPolicy(Limited, new RequestTimeoutPolicy { Timeout = limits.Time }));
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            o.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "1";
                return ValueTask.CompletedTask;
            };
            // One limiter for all addresses: they share the processors.
            o.AddPolicy(Limited, _ => RateLimitPartition.GetConcurrencyLimiter(Limited,
                _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Workers, QueueLimit = limits.Waiting }));
        });
    }

    private static void Map(WebApplication app)
    {
        app.MapExtract();
        app.MapPages();
        app.MapGet("/types", (NewsExtractor extractor) => EventTypeInfo.AllOf(extractor))
            .WithName("types").WithSummary("The event types: what counts as one, and its roles");
        app.MapHealthChecks("/health");
        app.MapOpenApi();
        app.MapMcp("/mcp").RequireRateLimiting(Limited);
    }
}
