using NewsExtraction.Merging;
using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

public sealed class PlaceAgreementTests
{
    [Test]
    public void PlacesContainOneAnother()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PlaceComparison.Compare(Mosul, Mosul), Is.EqualTo(PlaceAgreement.Same));
            Assert.That(PlaceComparison.Compare(Mosul, Nineveh), Is.EqualTo(PlaceAgreement.Within));
            Assert.That(PlaceComparison.Compare(Iraq, Mosul), Is.EqualTo(PlaceAgreement.Within));
            Assert.That(PlaceComparison.Compare(Nineveh, Iraq), Is.EqualTo(PlaceAgreement.Within));
            Assert.That(PlaceComparison.Compare(Nineveh, Basra), Is.EqualTo(PlaceAgreement.Other));
            Assert.That(PlaceComparison.Compare(Mosul, Basra), Is.EqualTo(PlaceAgreement.Other));
        }
    }

    [TestCase(36.0, 43.0, 36.1, 43.1, PlaceAgreement.Near)]
    [TestCase(36.0, 43.0, 36.0, 43.4, PlaceAgreement.Other)]
    [TestCase(10.0, 179.95, 10.0, -179.95, PlaceAgreement.Near)]
    public void NeighboursMayBeMeantByOneReport(double north, double east, double otherNorth, double otherEast, object agreement) =>
        Assert.That(PlaceComparison.Compare(Town("A", north, east), Town("B", otherNorth, otherEast)), Is.EqualTo(agreement));

    [Test]
    public void WithoutCoordinatesNothingIsTold() =>
        Assert.That(PlaceComparison.Compare(Town("A", null, null), Town("B", 1, 1)), Is.EqualTo(PlaceAgreement.Open));

    private static StoryEntity Town(string name, double? north, double? east) =>
        new(EntityType.Settlement, name, true) { Country = "IQ", LinkId = name, Latitude = north, Longitude = east };
}
