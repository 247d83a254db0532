namespace NewsExtraction.English.Tests.Places;

/// <summary>Places that the text locates, describes or names by their people.</summary>
internal sealed class LocatedNamesTests
{
    [TestCase("Three people died in a crash near Prince George, B.C., on Friday.", "Prince George", "6113365")]
    [TestCase("Police in Moose Jaw, Sask., arrested a man.", "Moose Jaw", "6078112")]
    [TestCase("A tornado hit Washington, Ill., on Sunday.", "Washington", "4915545")]
    [TestCase("Workers walked out in Windsor, Ont., and went home.", "Windsor", "6182962")]
    [TestCase("A bomb exploded in Hyderabad, Pakistan, killing four.", "Hyderabad", "1176734")]
    [TestCase("Voters in Arlington, Texas, approved a stadium.", "Arlington", "4671240")]
    public void PlaceLiesWhereTheTextSays(string text, string name, string id) =>
        Assert.That(Named(text, name).Link?.Id, Is.EqualTo(id));

    [Test]
    public void TownsOfOneNameInTwoStatesAreTwo()
    {
        var article = NewsExtractor.Default.Extract(
            "A fire in Halifax, N.S., destroyed 20 homes; another in Halifax, England, killed two.");
        var links = article.Entities.Where(e => e.Name.StartsWith("Halifax", StringComparison.Ordinal)).Select(e => e.Link?.Country);
        Assert.That(links, Is.EqualTo(new[] { "CA", "GB" }));
    }

    [TestCase("Kansas executed a man; Oklahoma did not.", "Oklahoma", "4544379")]
    [TestCase("Gunmen killed 12 people in Niger state, Nigerian police said.", "Niger", "2328925")]
    [TestCase("Storms crossed the Atlantic on Monday.", "Atlantic", "3373405")]
    [TestCase("Asia faces new sanctions, said the White House.", "Asia", "6255147")]
    [TestCase("Drones struck Port Sudan, the army said.", "Port Sudan", "377039")]
    public void NewsMeansTheUsualPlace(string text, string name, string id) => Assert.That(Named(text, name).Link?.Id, Is.EqualTo(id));

    [TestCase("Parisian police clashed with protesters.", "Parisian", "2988507")]
    [TestCase("Neapolitan police made arrests.", "Neapolitan", "3172394")]
    [TestCase("Three Mancunians were arrested.", "Mancunians", "2643123")]
    [TestCase("European leaders met on Monday.", "European", "6255148")]
    [TestCase("Several Ohioans voted early.", "Ohioans", "5165418")]
    public void PeopleOfCitiesAndRegionsAreLinkedToTheirPlace(string text, string name, string id)
    {
        var people = Named(text, name);
        Assert.That((people.Type, people.Link?.Id), Is.EqualTo((EntityType.Group, id)));
    }

    [TestCase("Gunfire was heard in the Chadian capital.", "Chadian capital", "2427123")]
    [TestCase("A blast shook the capital of Somalia.", "capital", "53654")]
    public void DescribedCapitalIsLinked(string text, string name, string id) => Assert.That(Named(text, name).Link?.Id, Is.EqualTo(id));

    [Test]
    public void ProvincialCapitalIsNotTheCountrys() =>
        Assert.That(Named("Rebels left the provincial capital after a raid.", "provincial capital").Link, Is.Null);

    [TestCase("Boko Haram fighters attacked Baga on Saturday.", "Baga", "NG")]
    [TestCase("French troops held Verdun for months.", "Verdun", "FR")]
    [TestCase("Rebels fought near Masisi, the army said.", "Masisi", "CD")]
    public void PlaceStruckOrNearIsNoPerson(string text, string name, string country) =>
        Assert.That(Named(text, name).Link?.Country, Is.EqualTo(country));

    [TestCase("Boris Clinton resigned. Senators attacked Clinton on Monday.", "Boris Clinton")]
    [TestCase("Ministers said they had hit back. Reporters held Angela Merkel back.", "Angela Merkel")]
    public void PersonStaysPerson(string text, string name) => Assert.That(Named(text, name).Type, Is.EqualTo(EntityType.Person));

    [Test]
    public void EveryLinkHasAnIdAndCoordinates()
    {
        var article = NewsExtractor.Default.Extract("""
            Wales, Bavaria, Sicily, Sinaloa and Queensland were named, and so were Antarctica, the Black Sea, the Nile and the Sahara.
            Deputies in Delaware County, Ohio, went to Lake Chad. Shells fell on Tahrir Square in Cairo.
            """);
        var links = article.Entities.Select(e => e.Link).OfType<EntityLink>().ToList();
        Assert.That(links, Has.Count.GreaterThan(10));
        Assert.That(links, Has.All.Matches<EntityLink>(l => l is { Id.Length: > 0, Latitude: not null, Longitude: not null }));
    }

    [TestCase("Rebels seized the small town of Palmyra from the army.", "the small town of Palmyra")]
    [TestCase("A mortar shell hit the city of Kharkiv on Monday.", "the city of Kharkiv")]
    [TestCase("Gunmen raided Kafr Nabl village on Monday.", "Kafr Nabl village")]
    public void RoleKeepsTheTownsName(string text, string words) => Assert.That(RoleTexts(text), Does.Contain(words));

    [Test]
    public void RoleEndsBeforeABracket() =>
        Assert.That(RoleTexts("The Rapid Support Forces (RSF) attacked El Fasher."), Does.Contain("The Rapid Support Forces"));

    [TestCase("In a visit to Kenya, President Omar Sesay praised the farmers.", null)]
    [TestCase("Iraqi Defence Minister Khaled Obeidi visited troops.", "IQ")]
    public void NationalityIsNotTakenOverAComma(string text, string? country)
    {
        var person = NewsExtractor.Default.Extract(text).Entities.First(e => e.Titles.Count > 0);
        Assert.That(person.Nationality, Is.EqualTo(country));
    }

    private static IEnumerable<string> RoleTexts(string text) =>
        NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Roles).SelectMany(r => r).Select(p => p.Text);

    private static Entity Named(string text, string name) =>
        NewsExtractor.Default.Extract(text).Entities.First(e => e.Name.StartsWith(name, StringComparison.Ordinal));
}
