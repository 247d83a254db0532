using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsExtraction.Formats;
using NewsExtraction.Report.Tests.Support;

namespace NewsExtraction.Report.Tests;

/// <summary>Themes, contrast, and many articles.</summary>
public sealed class LookTests
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] },
    };

    [TestCase("type=Attack&q=police", ColorScheme.Light)]
    [TestCase("view=articles&article=menaka-retaken", ColorScheme.Dark)]
    [TestCase("view=map", ColorScheme.Dark)]
    [TestCase("view=network", ColorScheme.Light)]
    [TestCase("view=types", ColorScheme.Dark)]
    public async Task TheRulesOfAccessibilityAreKept(string hash, ColorScheme scheme)
    {
        await using var page = await OpenPage.Of(Pages.OfNews, hash, scheme: scheme);
        if (hash.Contains("articles", StringComparison.Ordinal)) await page.Tab.Locator("main .mark.event").First.ClickAsync();
        var result = await page.Tab.RunAxe(Rules);
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}"),
            Is.Empty);
    }

    [Test]
    public async Task TheThemeIsSwitchedAndKept()
    {
        const string Ground = "getComputedStyle(document.body).backgroundColor";
        await using var page = await OpenPage.Of(Pages.OfNews);
        var light = await page.Tab.EvaluateAsync<string>(Ground);
        await page.Tab.Locator("#theme").ClickAsync();
        await page.Tab.Locator("#theme").ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#theme")).ToHaveTextAsync("Theme: dark");
        var dark = await page.Tab.EvaluateAsync<string>(Ground);
        Assert.That(dark, Is.Not.EqualTo(light));
        await page.Tab.ReloadAsync();
        Assert.That(await page.Tab.EvaluateAsync<string>(Ground), Is.EqualTo(dark));
        await using var system = await OpenPage.Of(Pages.OfNews, scheme: ColorScheme.Dark);
        Assert.That(await system.Tab.EvaluateAsync<string>(Ground), Is.EqualTo(dark));
    }

    [Test]
    public async Task TwoHundredArticlesOpenAndAreFiltered()
    {
        var many = Enumerable.Range(0, 10).SelectMany(_ => Pages.News).Select(a => new ReportArticle(a));
        await using var page = await OpenPage.Of(Pages.Write("many.html", many));
        await page.CountBecomes($"{Pages.Events * 10:N0} events in 200 articles");
        Assert.That(await page.Tab.Locator("main .card").CountAsync(), Is.LessThan(200), "cards are made as they are read");
        await page.Tab.Locator("#search").FillAsync("marathon");
        await Assertions.Expect(page.Tab.Locator("#count")).ToContainTextAsync("in 10 of 200 articles");
        TestContext.Out.WriteLine(await page.Tab.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].loadEventEnd")
            + " ms to open");
    }

    [Test]
    public async Task ALongListGrowsAsItIsRead()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        var cards = page.Tab.Locator("main .card");
        var before = await cards.CountAsync();
        await page.Tab.EvaluateAsync("window.scrollTo(0, document.documentElement.scrollHeight)");
        await Assertions.Expect(cards.Nth(before)).ToBeAttachedAsync();
    }
}
