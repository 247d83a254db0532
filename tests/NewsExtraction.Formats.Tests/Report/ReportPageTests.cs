using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsExtraction.Events;
using NewsExtraction.Formats.Report;

namespace NewsExtraction.Formats.Tests.Report;

/// <summary>What a report page holds, as far as its text tells; what it does is tested in a browser.</summary>
public sealed class ReportPageTests
{
    private const string Hostile = "</script><script>hit()</script><!-- <img src=x onerror=hit()> -->";

    private static readonly Article Taken = NewsExtractor.Default.Extract(new ArticleInput(
        "The Iraqi army retook Mosul from Islamic State last week, an official said.\n\nAt least 14 soldiers were killed.",
        new DateOnly(2017, 11, 23), "Army retakes Mosul", "mosul"));

    private static readonly Article Quake = NewsExtractor.Default.Extract(new ArticleInput(
        "A strong earthquake struck Sulawesi on Friday, killing 46 people.", new DateOnly(2026, 5, 8), Id: "quake"));

    [Test]
    public void EachArticleIsTheObjectOfItsJsonWithTitleSourceAndText()
    {
        var page = PageText.With(null, [new ReportArticle(Taken, "news.txt"), new ReportArticle(Quake)]);
        Assert.That(page.Articles, Has.Length.EqualTo(2));
        foreach (var (held, article) in page.Articles.Zip((Article[])[Taken, Quake]))
            using (var json = JsonDocument.Parse(ArticleJson.ToJson(article)))
                foreach (var field in json.RootElement.EnumerateObject())
                    Assert.That(JsonElement.DeepEquals(held.GetProperty(field.Name), field.Value), Is.True, field.Name);
        Assert.That(page.Articles[0].GetProperty("title").GetString(), Is.EqualTo("Army retakes Mosul"));
        Assert.That(page.Articles[0].GetProperty("source").GetString(), Is.EqualTo("news.txt"));
        Assert.That(page.Articles[0].GetProperty("text").GetString(), Is.EqualTo(Taken.Text));
        Assert.That(page.Articles[1].GetProperty("title").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void EveryEventIsThereAndItsOffsetsPointAtItsWords()
    {
        var held = PageText.Of(Taken).Articles[0];
        var text = held.GetProperty("text").GetString()!;
        var events = held.GetProperty("events").EnumerateArray().ToArray();
        Assert.That(events.Select(e => e.GetProperty("id").GetString()), Is.EqualTo(Taken.Events.Select(e => e.Id)).And.Not.Empty);
        var triggers = events.SelectMany(e => e.GetProperty("mentions").EnumerateArray())
            .SelectMany(m => m.GetProperty("trigger").EnumerateArray()).ToArray();
        Assert.That(triggers.Select(t => text[t.GetProperty("start").GetInt32()..t.GetProperty("end").GetInt32()]),
            Is.EqualTo(triggers.Select(t => t.GetProperty("text").GetString())).And.Contains("retook"));
    }

    [Test]
    public void TheSameArticlesGiveTheSameBytes()
    {
        var again = NewsExtractor.Default.Extract(Taken.Input);
        Assert.That(PageText.Of(again, Quake).Html, Is.EqualTo(PageText.Of(Taken, Quake).Html));
    }

    [Test]
    public async Task ArticlesThatComeOneByOneGiveTheSamePage()
    {
        using var output = new MemoryStream();
        await ReportPage.WriteAsync(OneByOne(), output);
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Is.EqualTo(PageText.Of(Taken, Quake).Html));

        static async IAsyncEnumerable<ReportArticle> OneByOne()
        {
            yield return new ReportArticle(Taken);
            await Task.Yield();
            yield return new ReportArticle(Quake);
        }
    }

    [Test]
    public void NothingInAnArticleEndsTheScriptThatHoldsIt()
    {
        var article = NewsExtractor.Default.Extract(new ArticleInput($"Troops retook Mosul. {Hostile}", Title: Hostile, Id: Hostile));
        var plain = PageText.Of(Quake);
        var page = PageText.With(null, [new ReportArticle(article, Hostile)]);
        Assert.That(page.Count("<script"), Is.EqualTo(plain.Count("<script")));
        Assert.That(page.Count("</script"), Is.EqualTo(plain.Count("</script")));
        Assert.That(page.Count("<!--"), Is.EqualTo(plain.Count("<!--")));
        Assert.That(page.Count("<img"), Is.EqualTo(plain.Count("<img")));
        Assert.That(page.Articles[0].GetProperty("text").GetString(), Is.EqualTo(article.Text));
        Assert.That(page.Articles[0].GetProperty("id").GetString(), Is.EqualTo(Hostile));
    }

    [Test]
    public void TheTitleOfThePageIsText()
    {
        var page = PageText.With(new ReportOptions { Title = "May <b>2026</b> & \"more\"" }, [new ReportArticle(Quake)]);
        Assert.That(page.Html, Does.Contain("<title>May &lt;b&gt;2026&lt;/b&gt; &amp; &quot;more&quot;</title>"));
    }

    [Test]
    public void ATitleThatLooksLikeAPartOfThePageIsNone()
    {
        var page = PageText.With(new ReportOptions { Title = "{{articles}}{{types}}{{script}}" }, [new ReportArticle(Quake)]);
        Assert.That(page.Articles, Has.Length.EqualTo(1));
        Assert.That(page.Html, Does.Contain("<title>{{articles}}{{types}}{{script}}</title>"));
    }

    [Test]
    public void ThePolicyAllowsThisScriptAndTheseStylesAndNothingElse()
    {
        var page = PageText.Of(Quake);
        Assert.That(page.Html, Does.Contain($"script-src '{Hash(page.Script)}'"));
        Assert.That(page.Html, Does.Contain($"style-src '{Hash(page.Style)}'"));
        Assert.That(page.Html, Does.Contain("default-src 'none'"));
        Assert.That(page.Html, Does.Not.Contain("unsafe"));

        static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    [Test]
    public void AllFilesOfThePageAreInIt()
    {
        var page = PageText.Of();
        var assembly = typeof(ReportPage).Assembly;
        var files = assembly.GetManifestResourceNames().Where(n => n.Contains("/script/", StringComparison.Ordinal)
            || n.Contains("/style/", StringComparison.Ordinal)).ToArray();
        Assert.That(files, Has.Length.GreaterThan(20));
        foreach (var file in files)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            Assert.That(page.Html, Does.Contain(reader.ReadToEnd().ReplaceLineEndings("\n")), file);
        }
    }

    [Test]
    public void APageWithoutArticlesIsAPage() => Assert.That(PageText.Of().Articles, Is.Empty);

    [Test]
    public void HalfOfASurrogatePairDoesNotMoveOffsets()
    {
        var article = NewsExtractor.Default.Extract("\ud800 Troops retook Mosul.");
        var held = PageText.Of(article).Articles[0];
        var trigger = held.GetProperty("events")[0].GetProperty("mentions")[0].GetProperty("trigger")[0];
        var text = held.GetProperty("text").GetString()!;
        Assert.That(text[trigger.GetProperty("start").GetInt32()..trigger.GetProperty("end").GetInt32()], Is.EqualTo("retook"));
    }

    [Test]
    public void EveryBuiltInTypeHasAGroup() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => TypeGroups.Of(t.Name, t.Parent?.Name, null) == "other")
            .Select(t => t.Name),
            Is.Empty);

    [TestCase("VillageLiberated", "PlaceLiberated", null, "conflict")]
    [TestCase("BorderClosed", null, "SANCTION", "politics")]
    [TestCase("ShipLaunched", null, null, "other")]
    public void ATypeOfAUsersOwnGoesWithItsBaseTypeOrItsCode(string name, string? parent, string? plover, string group) =>
        Assert.That(TypeGroups.Of(name, parent, plover), Is.EqualTo(group));

    [Test]
    public void TypesAreExplainedInTheWordsOfTheRules()
    {
        var rules = EventRules.Parse(new EventRuleSource("own.events", "event Disaster\n  \"Something awful.\"\n"));
        Assert.That(Type(rules).TryGetProperty("description", out var words) ? words.GetString() : null,
            Is.EqualTo(rules.Find("Disaster")!.Description).And.Not.Empty);
        Assert.That(Type(null).TryGetProperty("description", out _), Is.False);

        static JsonElement Type(EventRules? rules) =>
            PageText.With(new ReportOptions { Rules = rules }, [new ReportArticle(Quake)]).Types.GetProperty("Disaster");
    }

    [Test]
    public void WrongArgumentsAreRefused()
    {
        Assert.That(() => ReportPage.Write(null!, Stream.Null), Throws.ArgumentNullException);
        Assert.That(() => ReportPage.Write([], null!), Throws.ArgumentNullException);
        Assert.That(() => ReportPage.Write([null!], Stream.Null), Throws.ArgumentNullException);
    }
}
