using NewsExtraction.Entities;
using NewsExtraction.Places;
using NewsExtraction.Tests.Coreference;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Places;

/// <summary>What an article tells of where it is at home.</summary>
internal sealed class PlaceContextTests
{
    private static readonly GazetteerIndex World = new HandMadeGazetteer()
        .Country("NV", "Norvik")
        .Country("GE", "Georgia")
        .Division("Georgia", "NV", 33, -83)
        .Division("Westmark", "NV", 60, 10)
        .Place("Varka", "NV", "Westmark", population: 1000)
        .Build();

    [Test]
    public void ShareCountsMentionsOfACountryAndItsThings()
    {
        var context = Context("[Norvik|Country NV] spoke . [the army|MilitaryUnit nominal NV] fought [Tolda|Country TD] .");
        Assert.Multiple(() =>
        {
            Assert.That(context.CountryShare("NV"), Is.EqualTo(2f / 4));
            Assert.That(context.CountryShare("TD"), Is.EqualTo(1f / 4));
            Assert.That(context.CountryShare("XX"), Is.Zero);
        });
    }

    [Test]
    public void NothingNamedGivesNoShare() => Assert.That(Context("rain fell .").CountryShare("NV"), Is.Zero);

    [Test]
    public void NameOfACountryAndAForeignDivisionDoesNotCount() =>
        Assert.That(Context("[Georgia|Country GE] spoke .").CountryShare("GE"), Is.Zero);

    [Test]
    public void DivisionIsNamedByAnotherNameOnly()
    {
        var names = Names("troops left [Varka|Settlement] for [Westmark|Region] .");
        var context = new PlaceContext(Resolve("rain fell ."), names, World);
        var (varka, westmark) = (names[0], names[1]);
        var area = westmark.Readings[0].Entry.Area;
        Assert.Multiple(() =>
        {
            Assert.That(context.NamesArea(area, varka), Is.True);
            Assert.That(context.NamesArea(area, westmark), Is.False);
            Assert.That(context.NamesArea(area + 100, varka), Is.False);
        });
    }

    [Test]
    public void DivisionThatTheTextPutsAPlaceInIsNamed()
    {
        var names = Names("troops left [Varka|Settlement] , Westmark .");
        var context = new PlaceContext(Resolve("rain fell ."), names, World);
        Assert.That(context.NamesArea(names[0].Readings[0].Entry.Area, names[0]), Is.True);
    }

    private static PlaceContext Context(string marked) => new(Resolve(marked), [], World);

    private static List<PlaceName> Names(string marked) => new PlaceResolver(World, PlaceText.Ranker).Names(Resolve(marked));

    private static ResolvedEntities Resolve(string marked) => ResolvedText.Rules(MarkedText.Read(marked), World);
}
