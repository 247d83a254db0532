using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary>The pages in Chromium.</summary>
public sealed class BrowserTests
{
    private Browser _browser = null!;

    [OneTimeSetUp]
    public async Task Start() => _browser = await Browser.Start();

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null) await _browser.DisposeAsync();
    }

    [TearDown]
    public void NothingWentWrong() => Assert.That(_browser.Faults, Is.Empty);

    [TestCase(1400, ColorScheme.Light)]
    [TestCase(390, ColorScheme.Dark)]
    public async Task APastedArticleShowsItsEvents(int width, ColorScheme scheme)
    {
        var page = await _browser.Open(Shared.Server.Address, width, scheme);
        await page.GetByLabel("Article").FillAsync("The Iraqi army retook Mosul from Islamic State on Monday, an official said.");
        await page.GetByLabel("Published").FillAsync("2017-11-23");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find events" }).ClickAsync();
        await Assertions.Expect(page.Locator("main .card").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Mosul");
        await Save(page, $"report-{width}-{scheme}");
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Article")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("retook Mosul"));
    }

    [Test]
    public async Task MarkupInTheTextStaysText()
    {
        var page = await _browser.Open(Shared.Server.Address);
        await page.GetByLabel("Article").FillAsync(
            "Troops retook Mosul &lt;b&gt;. </textarea><script>alert(1)</script><img src=x onerror=alert(2)> Police arrested 3 men.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find events" }).ClickAsync();
        await Assertions.Expect(page.Locator("main .card").First).ToBeVisibleAsync();
        Assert.That(await page.Locator("img").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task TheSampleFillsTheForm()
    {
        var page = await _browser.Open(Shared.Server.Address);
        await page.GetByText("use a sample").ClickAsync();
        Assert.That(await page.GetByLabel("Article").InputValueAsync(), Has.Length.GreaterThan(200));
        await page.GetByRole(AriaRole.Button, new() { Name = "Find events" }).ClickAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("events");
    }

    [TestCase(1400, ColorScheme.Light)]
    [TestCase(1400, ColorScheme.Dark)]
    [TestCase(390, ColorScheme.Light)]
    public async Task TheFormCanBeUsedByAll(int width, ColorScheme scheme)
    {
        var page = await _browser.Open(new Uri(Shared.Server.Address, "/?sample=1"), width, scheme);
        var result = await page.RunAxe();
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}"), Is.Empty);
        Assert.That(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
            "nothing is wider than the screen");
        await Save(page, $"form-{width}-{scheme}");
    }

    // For somebody to look at: a folder that is named in the environment.
    private static async Task Save(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
    }
}
