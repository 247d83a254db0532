using Microsoft.Playwright;

namespace NewsExtraction.Web.Tests.Support;

/// <summary>The Chromium of this machine; without one the tests are left out and say so.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _faults = [];

    private Browser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    /// <summary>Console errors and warnings, exceptions, and dialogs of all pages.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Browser> Start()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : Array.Find(Places, File.Exists);
        if (path is null)
            throw new IgnoreException("No Chromium here: install the package 'chromium', or set CHROMIUM to the path of one.");
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path }));
    }

    public async Task<IPage> Open(Uri address, int width = 1400, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _faults.Add($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => _faults.Add(error);
        page.Dialog += (_, dialog) =>
        {
            _faults.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
