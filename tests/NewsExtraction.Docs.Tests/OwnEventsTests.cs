using OwnEvents;

namespace NewsExtraction.Docs.Tests;

/// <summary>The sample with business news.</summary>
internal sealed class OwnEventsTests
{
    private static readonly Lazy<NewsExtractor> Extractor = new(BusinessNews.Extractor);

    [Test]
    public void AllExamplesOfTheRulesHold()
    {
        var results = Extractor.Value.Rules.Examples.Where(e => e.File.EndsWith("business.events", StringComparison.Ordinal))
            .Select(e => Extractor.Value.Check(e)).ToList();
        Assert.That(results, Has.Count.GreaterThanOrEqualTo(18));
        Assert.That(results.Where(r => !r.Passed).Select(r => r.Example.Sentence), Is.Empty);
    }

    [Test]
    public async Task TheSampleArticlesGiveTheTable()
    {
        var rows = new List<string>();
        await foreach (var item in BusinessNews.Articles([]))
            rows.AddRange(BusinessNews.Rows(Extractor.Value.Extract(item.Article!))
                .Select(r => $"{r.What} {r.Who} / {r.Whom} / {r.HowMuch} {r.Told}".Trim()));
        string[] expected =
        [
            "bought Norvale Foods / Harrow Dairy Company / 240 million euros",
            "jobs cut Veld Mobile / 1,200 jobs / 1,200 planned",
            "bought Merrow Capital / its insurance arm / $1.2 billion planned",
            "launched Orlin Motors / electric van /",
            "bought Tarn Telecom / Veld Mobile /  negated",
        ];
        Assert.That(expected, Is.SubsetOf(rows));
    }

    [Test]
    public async Task NewsOfOtherKindsGivesNoBusiness()
    {
        await foreach (var item in BusinessNews.Articles([]))
            if (item.Id == "quiet") Assert.That(BusinessNews.Rows(Extractor.Value.Extract(item.Article!)), Is.Empty);
    }

    [Test]
    public void ARecordGivesTheRolesNames()
    {
        var deal = Extractor.Value.Extract("Kestrel Bank plans to sell its insurance arm to Merrow Capital for $1.2 billion.").Events
            .OfType<CompanyAcquired>().Single();
        Assert.That((deal.Seller?.Name, deal.Buyer?.Name, deal.Price, deal.Realis),
            Is.EqualTo(("Kestrel Bank", "Merrow Capital", "$1.2 billion", Realis.Planned)));
    }
}
