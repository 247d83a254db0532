using NewsExtraction.Entities;
using NewsExtraction.Places;

namespace NewsExtraction.Tests.Places;

/// <summary>How readings of a place name are weighed.</summary>
internal sealed class PlaceRankerTests
{
    [Test]
    public void EverySignHasAName() =>
        Assert.That(PlaceRanker.FeatureNames.Distinct().ToArray(), Has.Length.EqualTo(Enum.GetValues<PlaceSign>().Length));

    [TestCase(PlaceSign.TypeDiffers, "type-differs")]
    [TestCase(PlaceSign.NotContained, "not-contained")]
    [TestCase(PlaceSign.CountryOfOthers, "country-of-others")]
    [TestCase(PlaceSign.Rank, "rank")]
    public void NamesStandInTheOrderOfTheSigns(PlaceSign sign, string name) =>
        Assert.That(PlaceRanker.FeatureNames[(int)sign], Is.EqualTo(name));

    [Test]
    public void WeightsAreReadByName()
    {
        var ranker = PlaceText.RankerOf(("capital", 1.5f));
        Assert.That(ranker.Weights[(int)PlaceSign.Capital], Is.EqualTo(1.5f));
        Assert.That(ranker.Weights.Count(w => w != 0), Is.EqualTo(1));
    }

    [Test]
    public void WithoutWeightsAllReadingsAreAlike()
    {
        var names = PlaceText.Names("troops left [Paris|Settlement] .");
        new PlaceRanker(null).Rank(names, 1);
        Assert.That(names[0].Readings.Select(r => r.Probability), Has.All.EqualTo(0.5f));
    }

    [Test]
    public void ProbabilitiesOfANameSumToOne()
    {
        var names = PlaceText.Names("troops left [Paris|Settlement] and [Varka|Settlement] in [Westmark|Region] .");
        PlaceText.Ranker.Rank(names, 3);
        foreach (var name in names) Assert.That(name.Readings.Sum(r => r.Probability), Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void BestIsTheFirstOfEquals()
    {
        var name = PlaceText.Name("troops left [Paris|Settlement] .", "Paris");
        Assert.That(name.Best, Is.SameAs(name.Readings[0]));
        name.Readings[1].Probability = 0.1f;
        Assert.That(name.Best, Is.SameAs(name.Readings[1]));
    }

    [TestCase(PlaceSign.Capital, 1, 0)]
    [TestCase(PlaceSign.Contained, 0, 1)]
    [TestCase(PlaceSign.NotContained, 1, 0)]
    [TestCase(PlaceSign.TypeAgrees, 1, 1)]
    [TestCase(PlaceSign.DivisionNamed, 0, 1)]
    [TestCase(PlaceSign.First, 1, 0)]
    [TestCase(PlaceSign.Country, 0, 0)]
    public void SignsAreNotedForEachReading(PlaceSign sign, float capital, float town)
    {
        var name = PlaceText.Name("troops left [Paris|Settlement] , [Westmark|Region] .", "Paris");
        Assert.That(name.Readings.Select(r => r[sign]), Is.EqualTo(new[] { capital, town }));
    }

    [TestCase("[Raqa|Settlement]", 0, 0)]
    [TestCase("[Raqa|Region]", 0, 0)]
    [TestCase("[Raqa|Country]", 1, 1)]
    [TestCase("[Raqa|Facility]", 1, 1)]
    public void TownAndRegionAreNotTakenForDifferentTypes(string mention, float division, float town)
    {
        var name = PlaceText.Name($"troops left {mention} .", "Raqa");
        Assert.That(name.Readings.Select(r => r[PlaceSign.TypeDiffers]), Is.EqualTo(new[] { division, town }));
    }

    [Test]
    public void GreaterTownWeighsMore()
    {
        var readings = PlaceText.Name("troops left [Paris|Settlement] .", "Paris").Readings;
        Assert.That(readings[0][PlaceSign.Population], Is.GreaterThan(readings[1][PlaceSign.Population]));
    }

    [Test]
    public void DivisionAndUnknownTownHaveASizeOfTheirOwn()
    {
        var division = PlaceText.Name("troops left [Westmark|Region] .", "Westmark").Readings[0];
        var glen = PlaceText.Name("troops left [Hidden Glen|Settlement] .", "Hidden Glen").Readings[0];
        Assert.Multiple(() =>
        {
            Assert.That(division[PlaceSign.Population], Is.GreaterThan(glen[PlaceSign.Population]));
            Assert.That(glen[PlaceSign.Hamlet], Is.EqualTo(1));
            Assert.That(division[PlaceSign.Hamlet], Is.Zero);
        });
    }

    [Test]
    public void CountryThatTheArticleNamesIsNoted()
    {
        var readings = PlaceText.Name("[Norvian|Group NV] troops left [Paris|Settlement] .", "Paris").Readings;
        Assert.Multiple(() =>
        {
            Assert.That(readings.Select(r => r[PlaceSign.CountryNamed]), Is.EqualTo(new[] { 0f, 1f }));
            Assert.That(readings[1][PlaceSign.CountryShare], Is.EqualTo(0.5f), "one of one, and one more for what is not said");
        });
    }

    [Test]
    public void NearPlacesDrawTheirNeighbours()
    {
        var names = PlaceText.Names("troops left [Varka|Settlement] and saw [Elmdorf|Settlement] .");
        PlaceText.Ranker.Rank(names, 3);
        var varka = names.Single(n => n.Entity.Name == "Varka");
        Assert.That(varka.Best.Entry.Country, Is.EqualTo("NV"));
        Assert.That(varka.Readings[0][PlaceSign.NearOthers], Is.GreaterThan(varka.Readings[1][PlaceSign.NearOthers]));
    }

    [Test]
    public void NameDoesNotSpeakForItself()
    {
        var names = PlaceText.Names("troops left [Elmdorf|Settlement] .");
        PlaceText.Ranker.Rank(names, 3);
        var reading = names[0].Readings[0];
        Assert.Multiple(() =>
        {
            Assert.That(reading[PlaceSign.NearOthers], Is.Zero);
            Assert.That(reading[PlaceSign.DivisionOfOthers], Is.Zero);
            Assert.That(reading[PlaceSign.CountryOfOthers], Is.Zero);
        });
    }

    [TestCase(0, 0, 0, 1, 111)]
    [TestCase(60, 10, 60, 11, 55.6)]
    [TestCase(0, 179.5, 0, -179.5, 111)]
    [TestCase(48.86, 2.35, 51.51, -0.13, 344)]
    [TestCase(10, 10, 10, 10, 0)]
    public void DistanceIsInKilometres(double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) =>
        Assert.That(PlaceNeighbours.Kilometres(At(latitude, longitude), At(otherLatitude, otherLongitude)),
            Is.EqualTo(kilometres).Within(1).Percent.Or.EqualTo(kilometres).Within(0.1));

    private static PlaceEntry At(double latitude, double longitude) => new(0, 0, "", latitude, longitude, "NV", 0, "PPL", 0);
}
