using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Rules;

/// <summary>The learnt second reading adds what no rule found, says so, and can be left out.</summary>
internal sealed class SecondReadingTests
{
    private const string Plea = "A man will plead not guilty to fraud charges on Monday, his lawyer said.";

    private static readonly Lazy<NewsExtractor> ByRules = new(() => new NewsExtractorBuilder().RulesOnly().Build());

    [TestCase(Plea, "Denial", "Denier", "A man")]
    [TestCase("Officials in Vienna for talks declined to comment.", "Rejection", "Rejecter", "Officials")]
    public void WhatNoRuleFoundBearsTheNameOfItsType(string text, string type, string role, string filler)
    {
        var mention = NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions).Single(m => m.Type == type);
        Assert.That(mention.Rule, Is.EqualTo("learnt/" + type));
        Assert.That(mention.Fillers.Where(f => f.Role == role).Select(f => text[f.Span.Start..f.Span.End]), Is.EqualTo(new[] { filler }));
        Assert.That(mention.Confidence, Is.InRange(0.01f, 0.99f));
        Assert.That(ByRules.Value.Extract(text).Events.Select(e => e.Type), Has.None.EqualTo(type));
    }

    [Test]
    public void ByRulesAloneNothingIsLearnt() =>
        Assert.That(
            ByRules.Value.Extract(Plea + " The opposition dismissed the vote as a sham.").Events.SelectMany(e => e.Mentions)
                .Where(m => m.Rule.StartsWith("learnt/", StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void TypesOfUsersStayAsTheirRulesReadThem()
    {
        const string Rules = """
            event Tasting
              role Taster person
              role Dish
              verb taste
                subject -> Taster, object -> Dish
            """;
        const string Text = "The chef tasted the soup in a kitchen in Lyon, and a guest tasted the wine.";
        var source = new EventRuleSource("tasting.events", Rules);
        var both = new[]
        {
            new NewsExtractorBuilder().AddEventRules(source).Build(), new NewsExtractorBuilder().AddEventRules(source).RulesOnly().Build(),
        };
        var found = Array.ConvertAll(both, e => e.Extract(Text).Events.Where(t => t.Type == "Tasting").SelectMany(t => t.Mentions)
            .Select(m => string.Join(", ", m.Fillers.Select(f => $"{f.Role} {f.Span}"))).ToArray());
        Assert.That(found[0], Has.Length.EqualTo(2).And.EqualTo(found[1]));
    }
}
