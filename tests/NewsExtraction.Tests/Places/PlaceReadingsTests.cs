using NewsExtraction.Text;
using NewsExtraction.Tests.Support;
using NewsExtraction.Entities;
using NewsExtraction.Places;

namespace NewsExtraction.Tests.Places;

/// <summary>Which entries of the gazetteer a name may mean.</summary>
internal sealed class PlaceReadingsTests
{
    [TestCase("Paris", new[] { "TD", "NV" })]
    [TestCase("Elmdorf", new[] { "NV" })]
    public void NameHasAllEntriesOfItsSpelling(string name, string[] countries) =>
        Assert.That(Of(name).Select(r => r.Entry.Country), Is.EqualTo(countries));

    [TestCase("Elmdorf city")]
    [TestCase("Westmark Province")]
    [TestCase("Westmark region")]
    [TestCase("northern Westmark")]
    [TestCase("Greater Varka")]
    [TestCase("Downtown Elmdorf")]
    public void WordsForKindAndDirectionAreLeftOut(string name)
    {
        var readings = Of(name);
        Assert.That(readings, Is.Not.Empty);
        Assert.That(readings.Select(r => r.Match), Has.All.EqualTo(GazetteerMatch.Generated), "less sure than the name itself");
    }

    [TestCase("St. Olaf")]
    [TestCase("St Olaf")]
    [TestCase("st. olaf")]
    public void AbbreviationsAreWrittenOut(string name)
    {
        var reading = Of(name).Single();
        Assert.That(reading.Entry.Population, Is.EqualTo(5_000).Within(5).Percent);
        Assert.That(reading.Match, Is.EqualTo(GazetteerMatch.Name));
    }

    [TestCase("Nowhere")]
    [TestCase("northern Nowhere")]
    [TestCase("Victor Hugo")]
    [TestCase("or")]
    [TestCase("Wm")]
    public void UnknownNamesAndMiswrittenCodesHaveNone(string name) => Assert.That(Of(name), Is.Empty);

    [Test]
    public void CodeInCapitalsIsRead() => Assert.That(Of("WM").Single().IsDivision, Is.True);

    [Test]
    public void CountryOfAnEntityComesFirst()
    {
        var country = EntityOf("Norvik", EntityType.Country) with { Country = "NV" };
        var readings = new PlaceReadings(PlaceText.World).Of(country, Words("Norvik"));
        Assert.Multiple(() =>
        {
            Assert.That(readings, Has.Count.EqualTo(1), "the same entry is no second reading");
            Assert.That(readings[0].IsCountry, Is.True);
            Assert.That(readings[0].Rank, Is.Zero);
        });
    }

    [Test]
    public void PeoplesNamesAreNoNamesOfThePlace()
    {
        var entity = EntityOf("Paris", EntityType.Settlement);
        var people = entity with { Mentions = [entity.Mentions[0] with { Type = EntityType.Group }] };
        Assert.That(new PlaceReadings(PlaceText.World).Of(people, Words("Paris")), Is.Empty);
    }

    private static List<PlaceReading> Of(string name) =>
        new PlaceReadings(PlaceText.World).Of(EntityOf(name, EntityType.Settlement), Words(name));

    private static TokenizedText Words(string name) => SmallTables.Tokenizer.Tokenize(name);

    private static Entity EntityOf(string name, EntityType type) => new()
    {
        Index = 0,
        Type = type,
        Name = name,
        Mentions =
        [
            new EntityMention
            {
                Span = new TextSpan(0, name.Length),
                FirstToken = 0,
                EndToken = 1,
                Head = 0,
                Kind = MentionKind.Name,
                Label = EntityLabel.Gpe,
                Type = type,
            },
        ],
    };
}
