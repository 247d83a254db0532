using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Rules;

public class ShippedRulesTests
{
    // Some examples wait for better trees; fewer than this must never pass.
    private const double LeastShare = 0.985;

    [Test]
    public void ExamplesHold()
    {
        var results = NewsExtractor.Default.Rules.Examples.Select(e => NewsExtractor.Default.Check(e)).ToList();
        var failed = results.Where(r => !r.Passed)
            .Select(r => $"{r.Example.File}({r.Example.Line}): {r.Example.Sentence}: {string.Join("; ", r.Faults)}").ToList();
        Assert.That((double)(results.Count - failed.Count) / results.Count, Is.GreaterThanOrEqualTo(LeastShare), string.Join('\n', failed));
    }

    [Test]
    public void EveryTypeHasExamplesForAndAgainst() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => t.Parent is null
            && NewsExtractor.Default.Rules.Frames.Any(f => f.Type == t))
            .Where(t => !NewsExtractor.Default.Rules.Examples.Any(e => e.Type == t.Name && e.IsEvent)
                || !NewsExtractor.Default.Rules.Examples.Any(e => e.Type == t.Name && !e.IsEvent)).Select(t => t.Name), Is.Empty);

    [Test]
    public void OwnTypeIsFoundBesideTheBuiltInOnes()
    {
        var extractor = new NewsExtractorBuilder().AddEventRules(new EventRuleSource("price.events", """
            event PriceRaised
              "A price goes up."
              role Seller  actor
              role Good    any required
              verb raise, increase
                subject -> Seller, object -> Good required
                object in {price, fee, fare}
            """)).Build();
        var article = extractor.Extract("The railway company raised its fares on Monday. Police arrested two men in Leeds.");
        Assert.That(article.Events.Select(e => e.Type), Is.SupersetOf(new[] { "PriceRaised", "PeopleDetained" }));
    }

    [Test]
    public void ExplanationNamesTheFrameAndTheReason()
    {
        var explanation = NewsExtractor.Default.Explain("The army retook Mosul.");
        Assert.That(string.Join('\n', explanation.Propositions), Does.Contain("object=Mosul"));
        Assert.That(string.Join('\n', explanation.Frames), Does.Contain("PlaceLiberated/verb").And.Contain("matched"));
    }
}
