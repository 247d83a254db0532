using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsExtraction.Report.Tests.Support;

namespace NewsExtraction.Report.Tests;

/// <summary>Events that several articles tell of.</summary>
public sealed class StoriesTests
{
    private static readonly DateOnly Monday = new(2031, 5, 5);

    private static readonly ArticleInput[] Floods =
    [
        new("Floods killed five people in Kumasi on Saturday, the Ghanaian police said.", Monday, "Five die in floods"),
        new("Eight people were killed by floods in Kumasi on Saturday, Ghanaian officials said.", Monday.AddDays(1), "Toll rises"),
        new("The president of Chile met the president of Peru in Lima on Sunday.", Monday, "Presidents meet"),
    ];

    [Test]
    public async Task AStoryShowsWhoTellsWhat()
    {
        await using var page = await OpenPage.Of(Pages.Of("floods.html", Floods), "view=stories&type=PeopleKilled");
        await page.CountBecomes("1 of 3 stories told by several articles");
        var card = page.Tab.Locator("main .card");
        await Assertions.Expect(card).ToContainTextAsync("People killed");
        await Assertions.Expect(card).ToContainTextAsync("2 sources");
        await Assertions.Expect(card).ToContainTextAsync("5 1 article, 8 1 article");
        await Assertions.Expect(card).ToContainTextAsync("Told differentlycount");
        await Assertions.Expect(card.Locator(".told blockquote")).ToHaveCountAsync(2);
        await Assertions.Expect(card.Locator(".days circle")).ToHaveCountAsync(2);
    }

    [Test]
    public async Task AnArticleOfAStoryIsAPressAway()
    {
        await using var page = await OpenPage.Of(Pages.Of("floods.html", Floods), "view=stories&type=PeopleKilled");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Toll rises" }).ClickAsync();
        await Assertions.Expect(page.Tab.Locator("main .story .body:not([hidden])")).ToContainTextAsync("Eight people were killed");
    }

    [Test]
    public async Task FiltersLeaveStoriesWithAnEventThatPasses()
    {
        await using var page = await OpenPage.Of(Pages.Of("floods.html", Floods), "view=stories&type=Meeting");
        await page.CountBecomes("0 of 3 stories told by several articles");
        await Assertions.Expect(page.Tab.Locator("main")).ToContainTextAsync("No story passes these filters.");
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task TheRulesOfAccessibilityAreKept(ColorScheme scheme)
    {
        await using var page = await OpenPage.Of(Pages.Of("floods.html", Floods), "view=stories", scheme: scheme);
        var result = await page.Tab.RunAxe();
        Assert.That(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}"),
            Is.Empty);
    }
}
