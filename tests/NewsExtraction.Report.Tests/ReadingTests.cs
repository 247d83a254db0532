using System.Text.Json;
using Microsoft.Playwright;
using NewsExtraction.Report.Tests.Support;

namespace NewsExtraction.Report.Tests;

/// <summary>What a reader finds in the page, with a mouse or without one.</summary>
public sealed class ReadingTests
{
    private static readonly string[] Views = ["events", "stories", "articles", "map", "network", "types"];

    [TestCase(1400, ColorScheme.Light)]
    [TestCase(390, ColorScheme.Dark)]
    public async Task AllViewsOpenWithoutErrorsAndWithoutRequests(int width, ColorScheme scheme)
    {
        await using var page = await OpenPage.Of(Pages.OfNews, width: width, scheme: scheme);
        foreach (var view in Views)
        {
            await page.Tab.Locator($"[data-view={view}]").ClickAsync();
            await Assertions.Expect(page.Tab.Locator($"main .view.{view}")).ToBeVisibleAsync();
        }

        Assert.That(page.Faults, Is.Empty);
    }

    [Test]
    public async Task TheSummaryCountsArticlesAndEvents()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        Assert.That(await page.Tab.Locator("#summary").InnerTextAsync(),
            Is.EqualTo($"20 articles · {Pages.Events} events · 5–17 May 2026"));
        Assert.That(await page.Count(), Is.EqualTo($"{Pages.Events} events in 20 articles"));
    }

    [Test]
    public async Task ACardHasTheSentenceWithItsWordsMarked()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "q=recaptured&type=CityLiberated");
        var card = page.Tab.Locator("main .card").First;
        await Assertions.Expect(card.Locator("blockquote")).ToContainTextAsync("Malian troops recaptured the northern town of Menaka");
        await Assertions.Expect(card.Locator("blockquote mark")).ToHaveTextAsync("recaptured");
        await Assertions.Expect(card.Locator(".who")).ToContainTextAsync("Malian troops");
        await Assertions.Expect(card.Locator(".facts")).ToContainTextAsync("5 May 2026");
        await Assertions.Expect(card.Locator(".sure")).ToContainTextAsync("%");
    }

    [Test]
    public async Task TheMainEventOfAnArticleHasABadge()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "q=resigned&type=OfficialRemoved");
        await Assertions.Expect(page.Tab.Locator("main .card").First.Locator(".badge.main")).ToBeVisibleAsync();
    }

    [Test]
    public async Task DetailsOpenFromTheKeyboardAndNameTheRule()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "type=CityLiberated");
        await page.TabTo("main .card summary");
        await page.Press("Enter");
        var details = page.Tab.Locator("main .card").First.Locator(".more-of");
        await Assertions.Expect(details).ToBeVisibleAsync();
        await Assertions.Expect(details.Locator("code").First).ToContainTextAsync("PlaceLiberated/");
        await Assertions.Expect(details).ToContainTextAsync("ASSAULT");
    }

    [Test]
    public async Task AnArticleIsReadFromTheKeyboardMarkByMark()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "view=articles");
        await page.TabTo("main .story h3 button");
        await page.Press("Enter");
        await Assertions.Expect(page.Tab.Locator("main .story h3 button").First).ToHaveAttributeAsync("aria-expanded", "true");
        await page.TabTo("main .mark.event");
        await Assertions.Expect(page.Tab.Locator(":focus")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex(
            "^recaptured, event: City liberated"));
        await Assertions.Expect(page.Tab.Locator("#tip")).ToBeVisibleAsync();
        await page.Press("Enter");
        await Assertions.Expect(page.Tab.Locator(":focus")).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(page.Tab.Locator("main .below .card")).ToContainTextAsync("City liberated");
        await page.Press("ArrowRight");
        await Assertions.Expect(page.Tab.Locator(":focus")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("entity"));
        await page.Press("Space");
        await Assertions.Expect(page.Tab.Locator("main .below .entity-card")).ToBeVisibleAsync();
        await page.Press("Space");
        await Assertions.Expect(page.Tab.Locator("main .below")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task TheTextOfAnArticleIsThereWordForWord()
    {
        var article = Pages.News[0];
        await using var page = await OpenPage.Of(Pages.OfNews, $"view=articles&article={article.Id}");
        var read = await page.Tab.Locator("main .text > p[dir]").EvaluateAllAsync<string[]>("all => all.map(p => p.textContent)");
        Assert.That(read, Is.EqualTo(article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public async Task ACardLeadsToItsPlaceInTheArticle()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "type=OfficialRemoved&q=resigned");
        await page.Tab.Locator("main .card .facts .link").Last.ClickAsync();
        await Assertions.Expect(page.Tab.Locator("main .view.articles")).ToBeVisibleAsync();
        await Assertions.Expect(page.Tab.Locator(":focus")).ToHaveTextAsync("resigned");
        await page.Tab.GoBackAsync();
        await Assertions.Expect(page.Tab.Locator("main .view.events")).ToBeVisibleAsync();
    }

    [Test]
    public async Task TheDownloadIsTheJsonOfAllArticles()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        var download = await page.Tab.RunAndWaitForDownloadAsync(() => page.Tab.Locator("#download").ClickAsync());
        Assert.That(download.SuggestedFilename, Is.EqualTo("articles.json"));
        await using var stream = await download.CreateReadStreamAsync();
        using var json = await JsonDocument.ParseAsync(stream);
        Assert.That(json.RootElement.EnumerateArray().Select(a => a.GetProperty("id").GetString()),
            Is.EqualTo(Pages.News.Select(a => a.Id)));
    }

    [Test]
    public async Task APageWithoutArticlesSaysSo()
    {
        await using var page = await OpenPage.Of(Pages.Of("none.html"));
        Assert.That(await page.Count(), Is.EqualTo("0 events in 0 articles"));
        await Assertions.Expect(page.Tab.Locator("main .empty")).ToBeVisibleAsync();
    }

    [Test]
    public async Task OnPaperAllEventsStandWithoutControls()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        Assert.That(await page.Tab.Locator("main .card").CountAsync(), Is.LessThan(Pages.Events), "the list is made as it is read");
        await page.Tab.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Tab.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");
        Assert.That(await page.Tab.Locator("main .card").CountAsync(), Is.EqualTo(Pages.Events));
        await Assertions.Expect(page.Tab.Locator("#filters")).ToBeHiddenAsync();
        await Assertions.Expect(page.Tab.Locator("#views")).ToBeHiddenAsync();
    }
}
