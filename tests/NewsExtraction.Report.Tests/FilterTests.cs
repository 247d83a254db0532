using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsExtraction.Report.Tests.Support;

namespace NewsExtraction.Report.Tests;

/// <summary>Filters: from the keyboard, in the address, in the pictures.</summary>
public sealed partial class FilterTests
{
    private static int CountOf(Func<Events.NewsEvent, bool> isMeant) => Pages.News.Sum(a => a.Events.Count(isMeant));

    private static string Line(Func<Events.NewsEvent, bool> isMeant) =>
        $"{CountOf(isMeant)} of {Pages.Events} events in {Pages.News.Count(a => a.Events.Any(isMeant))} of 20 articles";

    [Test]
    public async Task TypesAreChosenFromTheKeyboardAndToldAloud()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        await page.TabTo("#search");
        await page.TabTo("#filters .unfold[aria-controls=members-conflict]");
        await page.Press("Enter");
        await page.TabTo("#members-conflict input");
        await page.Press("Space");
        await page.CountBecomes(Line(e => e.Type == "Attack"));
        await Assertions.Expect(page.Tab.Locator("#count")).ToHaveAttributeAsync("aria-live", "polite");
        Assert.That(new Uri(page.Tab.Url).Fragment, Is.EqualTo("#type=Attack"));
        await page.TabTo("#chips .chip");
        await page.Press("Enter");
        await page.CountBecomes($"{Pages.Events} events in 20 articles");
    }

    [Test]
    public async Task WordsAreSearchedAsTheyAreTyped()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        await page.TabTo("#search");
        await page.Tab.Keyboard.TypeAsync("marathon osaka");
        await Assertions.Expect(page.Tab.Locator("#count")).ToContainTextAsync("in 1 of 20 articles");
        await page.Press("Control+A");
        await page.Press("Delete");
        await page.CountBecomes($"{Pages.Events} events in 20 articles");
    }

    [Test]
    public async Task TheAddressKeepsTheFilters()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "type=PeopleKilled&realis=asserted&min=0.9&from=2026-05-05&to=2026-05-16");
        var line = await page.Count();
        Assert.That(line, Does.Match("^[1-9][0-9]* of "));
        await Assertions.Expect(page.Tab.Locator("#chips .chip")).ToHaveCountAsync(4);
        await page.Tab.ReloadAsync();
        await page.CountBecomes(line);
        await page.Tab.Locator("#chips .clear").ClickAsync();
        await page.CountBecomes($"{Pages.Events} events in 20 articles");
        Assert.That(new Uri(page.Tab.Url).Fragment, Is.Empty);
    }

    [TestCase("realis=negated", nameof(Realis.Negated))]
    [TestCase("realis=planned", nameof(Realis.Planned))]
    public async Task RealisIsAFilter(string hash, string realis)
    {
        await using var page = await OpenPage.Of(Pages.OfNews, hash);
        await page.CountBecomes(Line(e => e.Realis.ToString() == realis));
    }

    [Test]
    public async Task ConfidenceIsAFilterOfTheKeyboard()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        await page.TabTo("#confidence");
        await page.Press("End");
        await page.CountBecomes(Line(e => Math.Round(e.Confidence, 3) >= 0.95));
        await Assertions.Expect(page.Tab.Locator("#confidence")).ToHaveAttributeAsync("aria-valuetext", "at least 95 %");
    }

    [Test]
    public async Task AnActorOnACardIsAFilter()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "q=recaptured&type=CityLiberated");
        await page.Tab.Locator("main .party", new() { HasText = "Desert Front" }).First.ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#chips")).ToContainTextAsync("Desert Front");
        Assert.That(page.Tab.Url, Does.Contain("actor=desert+front"));
    }

    [Test]
    public async Task OtherChoicesTellHowManyEventsTheyWouldGive()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "type=Attack");
        var label = page.Tab.Locator("#filters .option", new() { HasText = "Disaster" }).First;
        await Assertions.Expect(label.Locator(".number")).ToHaveTextAsync($"{CountOf(e => e.Type == "Disaster")}");
    }

    [Test]
    public async Task ABarOfTheTimelineIsAFilter()
    {
        await using var page = await OpenPage.Of(Pages.OfNews);
        await page.TabTo("#timeline .bar");
        await page.Press("ArrowRight");
        var label = await page.Tab.EvaluateAsync<string>("document.activeElement.title");
        await page.Press("Enter");
        await Assertions.Expect(page.Tab.Locator("#count")).ToContainTextAsync($"of {Pages.Events} events");
        var days = DaysOfAddress().Match(page.Tab.Url);
        Assert.That(days.Success, page.Tab.Url);
        // A day ("3 Feb 2026: 4 events") or some days ("16–22 Feb 2026: 9 events").
        foreach (var day in days.Groups.Values.Skip(1))
            Assert.That(label, Does.Contain(day.Value[^2..].TrimStart('0')));
        await page.Press("Enter");
        await page.CountBecomes($"{Pages.Events} events in 20 articles");
    }

    [Test]
    public async Task TheMapIsMovedAndItsPlacesAreChosenFromTheKeyboard()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "view=map");
        await page.TabTo("svg.world");
        var all = await page.Tab.Locator("svg.world").GetAttributeAsync("viewBox");
        await page.Press("+");
        var near = await page.Tab.Locator("svg.world").GetAttributeAsync("viewBox");
        Assert.That(near, Is.Not.EqualTo(all));
        await page.Press("ArrowRight");
        Assert.That(await page.Tab.Locator("svg.world").GetAttributeAsync("viewBox"), Is.Not.EqualTo(near));
        await page.Press("0");
        Assert.That(await page.Tab.Locator("svg.world").GetAttributeAsync("viewBox"), Is.EqualTo(all));
        await page.TabTo(".place");
        var label = await page.Tab.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')");
        Assert.That(label, Does.Match("^.+: [0-9]+ events$"));
        await page.Press("Enter");
        await Assertions.Expect(page.Tab.Locator("#chips")).ToContainTextAsync(label[..label.IndexOf(':')]);
        await Assertions.Expect(page.Tab.Locator(":focus")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Test]
    public async Task APairOfTheNetworkIsAFilter()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, "view=network");
        await page.TabTo(".pairs button");
        await Assertions.Expect(page.Tab.Locator(":focus")).ToContainTextAsync("Malian government → Desert Front");
        await page.Press("Enter");
        await Assertions.Expect(page.Tab.Locator("#chips")).ToContainTextAsync("Malian government → Desert Front");
        await Assertions.Expect(page.Tab.Locator("#count")).ToContainTextAsync("in 1 of 20 articles");
    }

    [Test]
    public async Task TheNetworkIsDrawnTheSameEachTime()
    {
        const string Drawing = "document.querySelector('svg.net').innerHTML";
        await using var one = await OpenPage.Of(Pages.OfNews, "view=network");
        await using var other = await OpenPage.Of(Pages.OfNews, "view=network");
        var drawn = await one.Tab.EvaluateAsync<string>(Drawing);
        Assert.That(drawn, Does.Contain("Desert Front"));
        Assert.That(await other.Tab.EvaluateAsync<string>(Drawing), Is.EqualTo(drawn));
    }

    [Test]
    public async Task FiltersAreASheetOnAPhone()
    {
        await using var page = await OpenPage.Of(Pages.OfNews, width: 390);
        await Assertions.Expect(page.Tab.Locator("#filters")).ToBeHiddenAsync();
        await page.Tab.Locator("#open-filters").ClickAsync();
        await Assertions.Expect(page.Tab.Locator("#search")).ToBeFocusedAsync();
        await page.Press("Escape");
        await Assertions.Expect(page.Tab.Locator("#filters")).ToBeHiddenAsync();
        await Assertions.Expect(page.Tab.Locator("#open-filters")).ToBeFocusedAsync();
    }

    [GeneratedRegex("#from=([0-9-]{10})&to=([0-9-]{10})$")]
    private static partial Regex DaysOfAddress();
}
