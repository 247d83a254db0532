using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.English.Tests.Entities;

internal sealed class GazetteerIndexTests
{
    private static GazetteerIndex Index => GazetteerIndex.From(ModelSource.Package);

    [TestCase("Iraq", "IQ")]
    [TestCase("Iraqi", "IQ")]
    [TestCase("Iraqis", "IQ")]
    [TestCase("U.S.", "US")]
    [TestCase("the United States", "US")]
    [TestCase("Britons", "GB")]
    [TestCase("Côte d'Ivoire", "CI")]
    [TestCase("Saudi", "SA")]
    public void CountryIsKnownByNameAdjectiveAndDemonym(string surface, string code) =>
        Assert.That(Index.CountryNamed(surface)?.Code, Is.EqualTo(code));

    [TestCase("Rawa", "IQ", 34.48, 41.92)]
    [TestCase("Mosul", "IQ", 36.34, 43.13)]
    [TestCase("Al-Qaim", "IQ", 34.37, 41.09)]
    [TestCase("Deir ez-Zor", "SY", 35.33, 40.14)]
    [TestCase("Anbar", "IQ", 33, 41.5)]
    [TestCase("London", "GB", 51.51, -0.13)]
    [TestCase("Zürich", "CH", 47.37, 8.54)]
    public void FirstReadingOfAPlaceIsTheGreatestOne(string surface, string country, double latitude, double longitude)
    {
        var place = Index.Place(Index.Find(surface).First(GazetteerKind.Place)!.Value.Index);
        Assert.That(place.Country, Is.EqualTo(country));
        Assert.That(place.Latitude, Is.EqualTo(latitude).Within(0.8));
        Assert.That(place.Longitude, Is.EqualTo(longitude).Within(0.8));
    }

    [Test]
    public void AmbiguousNameHasSeveralReadings()
    {
        var candidates = Index.Find("Tripoli");
        var countries = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Kind == GazetteerKind.Place)
            .Select(i => Index.Place(candidates[i].Index).Country).ToList();
        Assert.That(countries, Does.Contain("LY").And.Contain("LB"));
    }

    [TestCase("Islamic State", "jihadist")]
    [TestCase("Daesh", "jihadist")]
    [TestCase("Hashed al-Shaabi", "pro-government militia")]
    public void ArmedGroupIsKnownByItsAliases(string surface, string subkind) =>
        Assert.That(Index.Entry(surface, GazetteerKind.ArmedGroup)?.Subkind, Is.EqualTo(subkind));

    [Test]
    public void AliasesOfAGroupShareItsName() =>
        Assert.That(Index.Entry("Daesh", GazetteerKind.ArmedGroup)?.Name, Is.EqualTo(Index.Entry("ISIL", GazetteerKind.ArmedGroup)?.Name));

    [Test]
    public void LeaderWasInOfficeOnlyDuringHisTerm()
    {
        var leader = Index.Entry("Haider al-Abadi", GazetteerKind.Leader)!.Value;
        Assert.That(leader.Country, Is.EqualTo("IQ"));
        Assert.That(leader.InOffice(new DateOnly(2017, 11, 23)), Is.True);
        Assert.That(leader.InOffice(new DateOnly(2022, 1, 1)), Is.False);
    }

    [Test]
    public void TitleSaysWhetherItsHolderLeads()
    {
        Assert.That(Index.Entry("Prime Minister", GazetteerKind.Title)?.Flag, Is.True);
        Assert.That(Index.Entry("Cadet", GazetteerKind.Title)?.Flag, Is.False);
    }

    [Test]
    public void NounSaysWhatItMeans()
    {
        Assert.That(Index.Noun("mosque").Is(NounCategories.Building), Is.True);
        Assert.That(Index.Noun("town").Is(NounCategories.Settlement), Is.True);
        Assert.That(Index.Noun("widow").Is(NounCategories.Person), Is.True);
    }

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("\uD800")]
    [TestCase("qwxzv")]
    public void UnknownWordsHaveNoReading(string surface) => Assert.That(Index.Find(surface).Count, Is.Zero);

    [Test]
    public void PlaceTypesFollowFeatures()
    {
        Assert.That(Index.Place(Index.Find("Tigris").First(GazetteerKind.Place)!.Value.Index).Type, Is.EqualTo(EntityType.NaturalFeature));
        Assert.That(Index.Place(Index.Find("Texas").First(GazetteerKind.Place)!.Value.Index).Type, Is.EqualTo(EntityType.Region));
    }

    [TestCase("Al Shabaab", GazetteerKind.ArmedGroup)]
    [TestCase("NATO", GazetteerKind.Organisation)]
    [TestCase("Minister", GazetteerKind.Title)]
    [TestCase("Kalashnikov", GazetteerKind.Weapon)]
    [TestCase("Sunnis", GazetteerKind.Demonym)]
    [TestCase("militants", GazetteerKind.GroupNoun)]
    [TestCase("Fatima", GazetteerKind.FirstName)]
    public void SurfaceHasAReadingOfItsKind(string surface, GazetteerKind kind) => Assert.That(Index.Find(surface).Has(kind), Is.True);

    [TestCase("Kurds")]
    [TestCase("Sunni")]
    public void PeopleWithoutAStateNameNoCountry(string surface) => Assert.That(Index.CountryNamed(surface), Is.Null);

    [TestCase("IQ", "Iraq", "Iraqi")]
    [TestCase("DE", "Germany", "German")]
    public void CodeLeadsToTheCountry(string code, string name, string adjective)
    {
        var country = Index.CountryByCode(code)!.Value;
        Assert.That((country.Name, country.Adjective), Is.EqualTo((name, adjective)));
        Assert.That(Index.Place(country.Place).Type, Is.EqualTo(EntityType.Country));
        Assert.That(Index.Place(country.Capital).Type, Is.EqualTo(EntityType.Settlement));
    }

    [Test]
    public void AreaOfAPlaceIsItsDivision()
    {
        var mosul = Index.Place(Index.Find("Mosul").First(GazetteerKind.Place)!.Value.Index);
        Assert.That(Index.Area(mosul.Area).Country, Is.EqualTo("IQ"));
        Assert.That(Index.Area(mosul.Area).Name, Is.Not.Empty);
        Assert.That(mosul.Source, Is.EqualTo("GeoNames"));
        Assert.That(mosul.Population, Is.GreaterThan(500_000));
    }

    [Test]
    public void ThePlacesOfANameComeGreatestFirst()
    {
        var found = Index.Find("Paris");
        var places = Enumerable.Range(0, found.Count).Where(i => found[i].Kind == GazetteerKind.Place)
            .Select(i => Index.Place(found[i].Index)).ToArray();
        Assert.That(places, Has.Length.GreaterThan(1));
        Assert.That(places[0].Country, Is.EqualTo("FR"));
        Assert.That(places[0].Population, Is.EqualTo(places.Max(p => p.Population)));
    }

    [Test]
    public void SameStringsAreMadeOnce() =>
        Assert.That(Index.CountryByCode("IQ")!.Value.Name, Is.SameAs(Index.CountryNamed("Iraqi")!.Value.Name));
}
