using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

/// <summary>How places lie in the gazetteer: type, position, inhabitants.</summary>
internal sealed class PlaceTests
{
    [TestCase("PPLC", EntityType.Settlement)]
    [TestCase("PPL", EntityType.Settlement)]
    [TestCase("STLMT", EntityType.Settlement)]
    [TestCase("PCLI", EntityType.Country)]
    [TestCase("ADM1", EntityType.Region)]
    [TestCase("ADM2", EntityType.Region)]
    [TestCase("continent", EntityType.Region)]
    [TestCase("airport", EntityType.Facility)]
    [TestCase("dam", EntityType.Facility)]
    [TestCase("river", EntityType.NaturalFeature)]
    [TestCase("desert", EntityType.NaturalFeature)]
    public void FeatureTellsTheType(string feature, EntityType type) => Assert.That(PlaceFeatures.TypeOf(feature), Is.EqualTo(type));

    [TestCase(0, 0)]
    [TestCase(90, 180)]
    [TestCase(-90, -180)]
    [TestCase(34.4823, 41.9175)]
    [TestCase(-54.8019, -68.303)]
    public void PositionIsKeptToAFewMetres(double latitude, double longitude)
    {
        var row = default(PlaceRow);
        row.SetPosition(latitude, longitude);
        Assert.That(row.Latitude, Is.EqualTo(latitude).Within(0.0001));
        Assert.That(row.Longitude, Is.EqualTo(longitude).Within(0.0001));
    }

    [Test]
    public void UnknownPositionIsNoNumber()
    {
        var row = default(PlaceRow);
        row.SetPosition(null, null);
        Assert.That(row.Latitude, Is.NaN);
        Assert.That(row.Longitude, Is.NaN);
    }

    [TestCase(0, 0)]
    [TestCase(1, 1)]
    [TestCase(9, 2)]
    [TestCase(81, 1024)]
    [TestCase(161, 1_048_576)]
    public void EightStepsDoubleTheInhabitants(byte code, long inhabitants) =>
        Assert.That(new PlaceRow { Population = code }.Inhabitants, Is.EqualTo(inhabitants));

    [Test]
    public void EachStepIsAnEighthOfADoubling()
    {
        for (var code = 1; code <= byte.MaxValue; code++)
            Assert.That(new PlaceRow { Population = (byte)code }.Inhabitants,
                Is.EqualTo((long)Math.Round(Math.Pow(2, (code - 1) / 8.0))), $"code {code}");
    }

    [Test]
    public void ReadingKeepsKindMatchAndIndex(
        [Values] GazetteerKind kind, [Values] GazetteerMatch match, [Values(0, 1, 176_848, GazetteerCandidate.LargestIndex)] int index)
    {
        var candidate = new GazetteerCandidate(kind, match, index);
        Assert.That((candidate.Kind, candidate.Match, candidate.Index), Is.EqualTo((kind, match, index)));
    }
}
