using Microsoft.Playwright;

namespace NewsExtraction.Report.Tests.Support;

/// <summary>A report open in the browser, with everything that went wrong in it. Disposing it closes the page and tells those
/// things.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    private OpenPage(IBrowserContext context, IPage tab) => (_context, Tab) = (context, tab);

    public IPage Tab { get; }

    /// <summary>Console errors and warnings, exceptions, dialogs, and requests to anything but the page itself.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<OpenPage> Of(string file, string hash = "", int width = 1400, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await Browser.Chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            AcceptDownloads = true,
        });
        var open = new OpenPage(context, await context.NewPageAsync());
        open.Listen();
        await open.Tab.GotoAsync(AddressOf(file, hash));
        await open.Tab.Locator("#count:not(:empty)").WaitForAsync();
        return open;
    }

    public static string AddressOf(string file, string hash) => new Uri(file).AbsoluteUri + (hash.Length > 0 ? "#" + hash : string.Empty);

    /// <summary>What the line above the results says.</summary>
    public Task<string> Count() => Tab.Locator("#count").InnerTextAsync();

    /// <summary>Goes on with Tab until an element has the focus that the selector names.</summary>
    public async Task TabTo(string selector)
    {
        for (var i = 0; i < 300; i++)
        {
            if (await Tab.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector)) return;
            await Tab.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not reach '{selector}'.");
    }

    public Task Press(string key) => Tab.Keyboard.PressAsync(key);

    /// <summary>Waits until the line above the results says so.</summary>
    public Task CountBecomes(string text) => Assertions.Expect(Tab.Locator("#count")).ToHaveTextAsync(text);

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Assert.That(_faults, Is.Empty, "what went wrong in the page");
    }

    private void Listen()
    {
        Tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _faults.Add($"{message.Type}: {message.Text}");
        };
        Tab.PageError += (_, error) => _faults.Add(error);
        Tab.Dialog += (_, dialog) =>
        {
            _faults.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        Tab.Request += (_, request) =>
        {
            var isOwn = request.IsNavigationRequest || request.Url.StartsWith("data:", StringComparison.Ordinal)
                || request.Url.StartsWith("blob:", StringComparison.Ordinal);
            if (!isOwn) _faults.Add($"request: {request.Url}");
        };
    }
}
