using Microsoft.Playwright;

namespace NewsExtraction.Report.Tests;

/// <summary>The Chromium of this machine, started once for all tests; without one the tests are left out and say so.</summary>
[SetUpFixture]
public sealed class Browser
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    internal static IBrowser Chromium => _browser
        ?? throw new IgnoreException("No Chromium here: install the package 'chromium', or set CHROMIUM to the path of one.");

    [OneTimeSetUp]
    public async Task Start()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } given ? given : Array.Find(Places, File.Exists);
        if (path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
