using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>Look-ups by surface form in a gazetteer of a few made-up entries.</summary>
internal sealed class GazetteerIndexTests
{
    private static readonly GazetteerIndex Index = new SmallGazetteer()
        .Country("Ruritania|Kingdom of Ruritania", "RU", "Ruritanian")
        .Country("Lowland", "LW", "")
        .Place("Strelsau", "RU", "PPLC", 50.1, 14.4, id: 12, population: 81)
        .Place("Zenda|Castle Zenda", "RU", "PPL", -33.9, -151.2, id: 60_000_000)
        .Place("Zenda", "LW", "river")
        .Entry(GazetteerKind.ArmedGroup, "Black Banner|BB", "jihadist", flag: true)
        .Entry(GazetteerKind.Leader, "Rudolf Elphberg", "king", "RU", from: 1200, to: 1212)
        .Entry(GazetteerKind.Leader, "Michael Strelsau", "duke", "RU")
        .Entry(GazetteerKind.Demonym, "Lowlander", "ethnicity", "LW")
        .Entry(GazetteerKind.Weapon, "Heron", "drone", detail: "model")
        .Entry(GazetteerKind.Weapon, "Wasp", "missile", detail: "model")
        .Noun("mosque", NounCategories.Building)
        .Index();

    [TestCase("Ruritania", "RU")]
    [TestCase("the Kingdom of Ruritania", "RU")]
    [TestCase("Ruritanian", "RU")]
    [TestCase("Lowland", "LW")]
    public void CountryIsKnownByItsNamesAndItsNationality(string surface, string code) =>
        Assert.That(Index.CountryNamed(surface)?.Code, Is.EqualTo(code));

    [TestCase("Lowlander")]
    [TestCase("Strelsau")]
    [TestCase("Ruritani")]
    [TestCase("")]
    public void OtherWordsNameNoCountry(string surface) => Assert.That(Index.CountryNamed(surface), Is.Null);

    [Test]
    public void CountryHasItsNameAndAdjective()
    {
        var country = Index.CountryByCode("RU")!.Value;
        Assert.That((country.Name, country.Adjective), Is.EqualTo(("Ruritania", "Ruritanian")));
        Assert.That(Index.CountryByCode("XX"), Is.Null);
    }

    [Test]
    public void PlaceHasItsCountryTypeAndCoordinates()
    {
        var place = Place("Strelsau");
        Assert.That((place.Country, place.Feature, place.Type), Is.EqualTo(("RU", "PPLC", EntityType.Settlement)));
        Assert.That(place.IsLocated, Is.True);
        Assert.That(place.Latitude, Is.EqualTo(50.1).Within(0.001));
        Assert.That(place.Longitude, Is.EqualTo(14.4).Within(0.001));
        Assert.That(place.Population, Is.EqualTo(1024));
    }

    [Test]
    public void CoordinatesOfTheSouthAndTheWestAreNegative()
    {
        Assert.That(Place("Castle Zenda").Latitude, Is.EqualTo(-33.9).Within(0.001));
        Assert.That(Place("Castle Zenda").Longitude, Is.EqualTo(-151.2).Within(0.001));
    }

    [Test]
    public void PlaceWithoutCoordinatesIsNotLocated()
    {
        var river = Index.Place(Index.Find("Zenda")[1].Index);
        Assert.That(river.Type, Is.EqualTo(EntityType.NaturalFeature));
        Assert.That(river.IsLocated, Is.False);
        Assert.That(river.Population, Is.Zero);
    }

    [TestCase("Strelsau", "GeoNames", 12)]
    [TestCase("Castle Zenda", "WhosOnFirst", 60_000_000)]
    public void IdentifierTellsItsSource(string surface, string source, long id)
    {
        var place = Place(surface);
        Assert.That((place.Source, place.Id), Is.EqualTo((source, id)));
    }

    [Test]
    public void PlaceWithoutIdentifierIsTheGazetteersOwn() =>
        Assert.That(Index.Place(Index.Find("Zenda")[1].Index).Source, Is.EqualTo("Gazetteer"));

    [Test]
    public void NameOfTwoPlacesHasTwoReadings()
    {
        var candidates = Index.Find("Zenda");
        Assert.That(candidates.Count, Is.EqualTo(2));
        Assert.That(Index.Place(candidates[0].Index).Country, Is.EqualTo("RU"));
        Assert.That(Index.Place(candidates[1].Index).Country, Is.EqualTo("LW"));
    }

    [Test]
    public void ReadingTellsWhetherItIsTheNameOrAnother()
    {
        Assert.That(Index.Find("Ruritania")[0].Match, Is.EqualTo(GazetteerMatch.Name));
        Assert.That(Index.Find("Kingdom of Ruritania")[0].Match, Is.EqualTo(GazetteerMatch.Alternate));
    }

    [Test]
    public void ReadingsAreAskedForByKind()
    {
        var found = Index.Find("Ruritanian");
        Assert.That(found.Has(GazetteerKind.Demonym), Is.True);
        Assert.That(found.Has(GazetteerKind.Place), Is.False);
        Assert.That(found.First(GazetteerKind.Place), Is.Null);
    }

    [Test]
    public void AliasLeadsToTheSameEntry()
    {
        Assert.That(Index.Entry("BB", GazetteerKind.ArmedGroup), Is.EqualTo(Index.Entry("Black Banner", GazetteerKind.ArmedGroup)));
        Assert.That(Index.Entry("BB", GazetteerKind.ArmedGroup)?.Name, Is.EqualTo("Black Banner"));
        Assert.That(Index.Entry("BB", GazetteerKind.Organisation), Is.Null);
    }

    // Months are counted from January 1900: 1200 is December 1999, 1212 December 2000.
    [TestCase(1999, 11, false)]
    [TestCase(1999, 12, true)]
    [TestCase(2000, 12, true)]
    [TestCase(2001, 1, false)]
    public void LeaderIsInOfficeFromTheFirstMonthToTheLast(int year, int month, bool inOffice) =>
        Assert.That(Index.Entry("Rudolf Elphberg", GazetteerKind.Leader)!.Value.InOffice(new DateOnly(year, month, 15)),
            Is.EqualTo(inOffice));

    [Test]
    public void InDoubtALeaderIsInOffice()
    {
        Assert.That(Index.Entry("Rudolf Elphberg", GazetteerKind.Leader)!.Value.InOffice(null), Is.True);
        Assert.That(Index.Entry("Michael Strelsau", GazetteerKind.Leader)!.Value.InOffice(new DateOnly(2026, 5, 1)), Is.True);
    }

    [TestCase("Heron", true)]
    [TestCase("Wasp", false)]
    public void DroneIsAVehicleAndAMissileIsNot(string weapon, bool isVehicle) =>
        Assert.That(Index.Entry(weapon, GazetteerKind.Weapon)!.Value.IsVehicle, Is.EqualTo(isVehicle));

    [Test]
    public void NounHasItsMeaning()
    {
        Assert.That(Index.Noun("mosque").Is(NounCategories.Building | NounCategories.Vehicle), Is.True);
        Assert.That(Index.Noun("mosque").Is(NounCategories.Person), Is.False);
        Assert.That(Index.Noun("Strelsau").Is(NounCategories.Building), Is.False);
    }

    [TestCase("King of Kingdom of Ruritania today", 2, 5)]
    [TestCase("King of Kingdom today", 2, 2)]
    [TestCase("King of Ruritania today", 2, 3)]
    public void LongestRunOfWordsWithAReadingIsTaken(string words, int first, int end)
    {
        var text = PlainText.Of(words);
        Assert.That(Index.LongestMatch(text, first, text.Count, out var found), Is.EqualTo(end));
        Assert.That(found.Count, Is.EqualTo(end > first ? 1 : 0));
    }

    [Test]
    public void NoWordBehindTheLimitIsRead()
    {
        var text = PlainText.Of("Kingdom of Ruritania");
        Assert.That(Index.LongestMatch(text, 0, 2, out _), Is.Zero);
    }

    [Test]
    public void WordsWrittenTogetherAreReadTogether()
    {
        var text = PlainText.Of("Black +- +Banner");
        Assert.That(Index.Find(text, 0, 3).Has(GazetteerKind.ArmedGroup), Is.True);
        Assert.That(Index.LongestMatch(text, 0, 3, out _), Is.EqualTo(3));
    }

    [TestCase("")]
    [TestCase("qwxzv")]
    public void EmptyGazetteerKnowsNothing(string surface) => Assert.That(SmallGazetteer.Empty.Find(surface).Count, Is.Zero);

    [Test]
    public void MissingFileIsNamed() =>
        Assert.That(() => GazetteerIndex.Read("own.bin", null), Throws.TypeOf<ModelFormatException>().With.Message.Contains("own.bin"));

    private static PlaceEntry Place(string surface) => Index.Place(Index.Find(surface).First(GazetteerKind.Place)!.Value.Index);
}
