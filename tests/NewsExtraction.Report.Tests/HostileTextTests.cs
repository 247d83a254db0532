using Microsoft.Playwright;
using NewsExtraction.Formats;
using NewsExtraction.Report.Tests.Support;

namespace NewsExtraction.Report.Tests;

/// <summary>What comes from articles stays text, and any text can be shown.</summary>
public sealed class HostileTextTests
{
    private const string Image = "<img src=x onerror=alert(1)>";
    private const string Script = "</script><script>alert(2)</script>";
    private const string Comment = "<!-- <script>alert(3)";

    [TestCase("events")]
    [TestCase("articles")]
    [TestCase("map")]
    [TestCase("network")]
    [TestCase("types")]
    public async Task MarkupInArticlesStaysText(string view)
    {
        var file = Hostile();
        await using var page = await OpenPage.Of(file, $"view={view}&article={Uri.EscapeDataString(Image + "id")}");
        await page.Tab.Locator("#filters .facet summary").First.ClickAsync();
        foreach (var mark in await page.Tab.Locator("main .mark[tabindex]").AllAsync()) await mark.ClickAsync();
        foreach (var details in await page.Tab.Locator("main .card summary").AllAsync()) await details.ClickAsync();
        Assert.That(await page.Tab.Locator("img, iframe, object, svg [onload], [onerror]").CountAsync(), Is.Zero);
        Assert.That(await page.Tab.Locator("script").CountAsync(), Is.EqualTo(5));
        Assert.That(page.Faults, Is.Empty);
    }

    [Test]
    public async Task MarkupIsShownLetterByLetter()
    {
        await using var page = await OpenPage.Of(Hostile(), $"view=articles&article={Uri.EscapeDataString(Image + "id")}");
        await Assertions.Expect(page.Tab.Locator("h1")).ToHaveTextAsync("Report " + Script);
        await Assertions.Expect(page.Tab.Locator("main .story h3")).ToHaveTextAsync("Troops " + Image);
        await Assertions.Expect(page.Tab.Locator("main .text")).ToContainTextAsync(Script);
        await Assertions.Expect(page.Tab.Locator("main .text")).ToContainTextAsync(Comment);
        await Assertions.Expect(page.Tab.Locator("main .meta")).ToContainTextAsync("javascript:alert(4)");
        Assert.That(await page.Tab.Locator("main .meta a").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task FiltersInTheAddressStayText()
    {
        var bad = Uri.EscapeDataString(Image);
        await using var page =
            await OpenPage.Of(Pages.OfNews,
            $"q={bad}&actor={bad}&type={bad}&place={bad}&pair={bad}&view={bad}&order={bad}&min=x&from={bad}");
        await Assertions.Expect(page.Tab.Locator("#chips .chip")).ToHaveCountAsync(5);
        Assert.That(await page.Tab.Locator("img").CountAsync(), Is.Zero);
    }

    [Test]
    public async Task RightToLeftTextRunsFromTheRight()
    {
        var file = Pages.Of("rtl.html",
            new ArticleInput("قال الجيش إنه استعاد المدينة.\n\nThe army said troops retook Mosul.", Title: "الجيش يستعيد الموصل",
            Id: "rtl"));
        await using var page = await OpenPage.Of(file, "view=articles&article=rtl");
        var directions =
            await page.Tab.Locator("main .text > p[dir]").EvaluateAllAsync<string[]>("all => all.map(p => getComputedStyle(p).direction)");
        Assert.That(directions, Is.EqualTo(["rtl", "ltr"]));
    }

    [TestCase(320)]
    [TestCase(390)]
    [TestCase(800)]
    [TestCase(1400)]
    public async Task LongNamesDoNotWidenThePage(int width)
    {
        var name = string.Concat(Enumerable.Repeat("Bundesrechtsanwaltskammer", 12));
        var file = Pages.Of("long.html", new ArticleInput($"Troops of General {name} retook Mosul. {name} condemned the attack in {name}.",
            new DateOnly(2026, 5, 1), name, name));
        await using var page = await OpenPage.Of(file, width: width);
        foreach (var view in (string[])["events", "articles", "map", "network", "types"])
        {
            await page.Tab.Locator($"[data-view={view}]").ClickAsync();
            Assert.That(await page.Tab.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), view);
        }
    }

    // Names come from texts, whose markup is not read; so they are replaced where the page holds them.
    private static string Hostile()
    {
        var text = "Iraqi troops retook Mosul from Islamic State on Monday, General Omar Said said.\n\n"
            + $"{Script} {Comment} -->\n\nMore {Image} &lt;b&gt;";
        var article = NewsExtractor.Default.Extract(new ArticleInput(text, new DateOnly(2026, 5, 1), "Troops " + Image, Image + "id"));
        var file = Pages.Write("hostile.html", [new ReportArticle(article, "javascript:alert(4)")],
            new ReportOptions { Title = "Report " + Script });
        var html = File.ReadAllText(file);
        var changed = html.Replace("\"name\":\"", "\"name\":\"" + Image.Replace("<", "\\u003c", StringComparison.Ordinal),
            StringComparison.Ordinal)
            .Replace("\"country\":\"IQ\"", "\"country\":\"\\u003cb>IQ\"", StringComparison.Ordinal);
        Assert.That(changed, Is.Not.EqualTo(html));
        File.WriteAllText(file, changed);
        return file;
    }
}
