using NewsExtraction.Attributions;

namespace NewsExtraction.Tests.Attributions;

public sealed class CueModelTests
{
    private const double Exact = 1e-12;

    [TestCase(0.5, 0)]
    [TestCase(0.8, 1.3862943611198906)]
    public void WithoutAFileTheWordsOwnRateStandsAlone(double rate, double expected) =>
        Assert.That(new CueModel(null).LogOdds(rate, new bool[CueFeatures.Names.Count]), Is.EqualTo(expected).Within(Exact));

    [TestCase(0, 0.01)]
    [TestCase(1, 0.99)]
    public void NoRateIsCertain(double rate, double used) =>
        Assert.That(CueModel.LogOddsOf(rate), Is.EqualTo(CueModel.LogOddsOf(used)));

    [Test]
    public void WeightsOfTheSignsThatAreOnAddUp()
    {
        var model = new CueModel(AttributionText.Stream("""
            indicator	weight
            constant	0.5
            word-rate	2
            negated	-1
            modal	4
            Heading	0.25
            """));
        var on = new bool[CueFeatures.Names.Count];
        on[(int)CueSign.Negated] = true;
        on[^1] = true;
        Assert.That(model.LogOdds(0.8, on), Is.EqualTo(0.5 + (2 * 1.3862943611198906) - 1 + 0.25).Within(Exact));
    }
}
