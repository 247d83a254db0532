using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Places;

/// <summary>What the link of a place says.</summary>
internal sealed class PlaceLinksTests
{
    [Test]
    public void LinkHasCoordinatesCountryAndIdentifier()
    {
        var entity = PlaceText.Named("troops left [Elmdorf|Settlement] .", "Elmdorf");
        Assert.Multiple(() =>
        {
            Assert.That(entity.Link?.Latitude, Is.EqualTo(60.1).Within(0.001));
            Assert.That(entity.Link?.Longitude, Is.EqualTo(10.1).Within(0.001));
            Assert.That(entity.Link?.Country, Is.EqualTo("NV"));
            Assert.That(entity.Link?.Source, Is.EqualTo("GeoNames"));
            Assert.That(entity.Link?.Id, Is.Not.Empty);
            Assert.That(entity.Country, Is.EqualTo("NV"), "a link tells the country of its entity");
        });
    }

    [TestCase("troops left [Nowhere|Settlement] .")]
    [TestCase("[Elmdorf|Person] left .")]
    [TestCase("[Elmdorf|Organization] left .")]
    [TestCase("troops left [the town|Settlement nominal] .")]
    public void OthersHaveNoLink(string text) => Assert.That(PlaceText.Link(text).Entities.Single().Link, Is.Null);

    [TestCase("troops left [Raqa|Settlement] .", EntityType.Settlement, -34.1)]
    [TestCase("troops left [Raqa|Region] .", EntityType.Settlement, -34.1)]
    [TestCase("troops left [Raqa|Settlement] province .", EntityType.Region, -34)]
    [TestCase("troops in the countryside left [Raqa|Settlement] .", EntityType.Region, -34)]
    public void NameAloneIsTheCityAndNotItsProvince(string text, EntityType type, double latitude)
    {
        var entity = PlaceText.Named(text, "Raqa");
        Assert.Multiple(() =>
        {
            Assert.That(entity.Type, Is.EqualTo(type));
            Assert.That(entity.Link?.Latitude, Is.EqualTo(latitude).Within(0.001));
        });
    }

    [Test]
    public void AreaWordOnceMakesItTheProvinceThroughout() =>
        Assert.That(PlaceText.Named("troops left [Raqa|Settlement] province . rain reached [Raqa|Settlement] .", "Raqa").Type,
            Is.EqualTo(EntityType.Region));

    [Test]
    public void TypeFollowsASureReading() =>
        Assert.That(PlaceText.Named("troops left [Westmark|Country] .", "Westmark").Type, Is.EqualTo(EntityType.Region));

    [Test]
    public void FacilityStaysOne() =>
        Assert.That(PlaceText.Named("troops left [Westmark|Facility] .", "Westmark").Type, Is.EqualTo(EntityType.Facility));

    [Test]
    public void CountryReadAsARegionIsNoActor() =>
        Assert.That(PlaceText.Named("troops left [Westmark|Country] .", "Westmark").Actor, Is.EqualTo(ActorKind.None));

    [Test]
    public void CountryIsLinkedToItself()
    {
        var entity = PlaceText.Named("troops left [Norvik|Country NV] .", "Norvik");
        Assert.Multiple(() =>
        {
            Assert.That(entity.Type, Is.EqualTo(EntityType.Country));
            Assert.That(entity.Link?.Country, Is.EqualTo("NV"));
            Assert.That(entity.Actor, Is.EqualTo(ActorKind.Government));
        });
    }

    [Test]
    public void PlaceWithoutCoordinatesLiesWhereItsDivisionDoes()
    {
        var entity = PlaceText.Named("troops left [Hidden Glen|Settlement] .", "Hidden Glen");
        Assert.That(entity.Link?.Latitude, Is.EqualTo(60).Within(0.001));
        Assert.That(entity.Link?.Longitude, Is.EqualTo(10).Within(0.001));
    }

    [Test]
    public void OrAmongTheArticlesPlacesOfThatDivision()
    {
        var text = "troops left [Hidden Glen|Settlement] . rain reached [Elmdorf|Settlement] and [Paris|Settlement] in [Westmark|Region] .";
        Assert.That(PlaceText.Named(text, "Hidden Glen").Link?.Latitude, Is.EqualTo((60.1 + 60.5) / 2).Within(0.001));
    }

    [Test]
    public void PlaceThatLiesNowhereLiesInTheMiddleOfItsCountry()
    {
        var gazetteer = new HandMadeGazetteer().Country("NV", "Norvik").Place("Lost Glen", "NV").Build();
        var link = PlaceText.Link("troops left [Lost Glen|Settlement] .", gazetteer).Entities.Single().Link;
        Assert.That(link, Is.Not.Null);
        Assert.That((link!.Latitude, link.Longitude), Is.EqualTo(((double?)10, (double?)10)));
    }

    [TestCase("troops left [Varka|Settlement] and [Elmdorf|Settlement] .", "NV")]
    [TestCase("troops left [Paris|Settlement] and [Mira|Settlement] .", "TD")]
    [TestCase("[Norvian|Group NV] troops left [Varka|Settlement] .", "NV")]
    [TestCase("[Toldan|Group TD] troops left [Varka|Settlement] .", "TD")]
    public void ArticlesOtherPlacesTellWhichTownIsMeant(string text, string country)
    {
        var name = text.Contains("Varka", StringComparison.Ordinal) ? "Varka" : "Paris";
        Assert.That(PlaceText.Named(text, name).Link?.Country, Is.EqualTo(country));
    }
}
