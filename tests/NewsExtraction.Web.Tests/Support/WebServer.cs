using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace NewsExtraction.Web.Tests.Support;

/// <summary>The application on a free port of this machine, and a client of it.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Uri Address => Client.BaseAddress!;

    /// <summary>Starts it with other settings, such as <c>Limits:AtOnce=1</c>.</summary>
    public static Task<WebServer> With(params string[] settings) => Start(null, settings);

    /// <summary>Starts it with another extractor.</summary>
    public static Task<WebServer> Reading(IArticleExtractor extractor, params string[] settings) => Start(extractor, settings);

    public Task<HttpResponseMessage> PostJson(string path, string json) => Post(path, json, "application/json");

    public Task<HttpResponseMessage> PostText(string path, string text) => Post(path, text, "text/plain");

    public async Task<HttpResponseMessage> Post(string path, string body, string kind)
    {
        using var content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(kind));
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>Sends the form of the page, as a browser does.</summary>
    public async Task<HttpResponseMessage> PostForm(string text, string published = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/report", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html,*/*;q=0.8");
        request.Content = new FormUrlEncodedContent([new("text", text), new("title", ""), new("published", published)]);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task<WebServer> Start(IArticleExtractor? extractor, string[] settings)
    {
        string[] args = ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", .. settings.Select(s => "--" + s)];
        var app = WebApp.Build(args, services =>
        {
            // One for all tests: loading it is the slow part.
            services.AddSingleton(NewsExtractor.Default);
            if (extractor is not null) services.AddSingleton(extractor);
        });
        await app.StartAsync();
        return new WebServer(app);
    }
}
