using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Places;

/// <summary>Places that stand within names of other things.</summary>
internal sealed class NestedPlacesTests
{
    [TestCase("[University of Westmark|Organization] opened .", "Westmark", EntityType.Region, "NV")]
    [TestCase("[Elmdorf Fire Department|Organization] came .", "Elmdorf", EntityType.Settlement, "NV")]
    [TestCase("[Embassy of Norvik|Facility] closed .", "Norvik", EntityType.Country, "NV")]
    [TestCase("[Mira Open|Event] began .", "Mira", EntityType.Settlement, "TD")]
    [TestCase("troops left [Hidden Glen , Westmark|Settlement] .", "Westmark", EntityType.Region, "NV")]
    public void PlaceWithinANameIsAnEntityOfItsOwn(string text, string place, EntityType type, string country)
    {
        var entity = PlaceText.Named(text, place);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Mentions.Single().IsNested, Is.True);
            Assert.That(entity.Type, Is.EqualTo(type));
            Assert.That(entity.Link?.Country, Is.EqualTo(country));
            Assert.That(entity.Link?.Latitude, Is.Not.Null);
        });
    }

    [TestCase("[Karl Elmdorf|Person] came .")]
    [TestCase("[Elmdorf Norvians|Group] came .")]
    [TestCase("[Elmdorf Rifle|Weapon] fired .")]
    [TestCase("[Elmdorf Street|Facility] slept .")]
    [TestCase("[Old Elmdorf Road|Facility] slept .")]
    [TestCase("[Elmdorf|Organization] came .")]
    [TestCase("[Victor Company|Organization] came .")]
    [TestCase("[Little Dell School|Organization] came .")]
    [TestCase("[Nowhere School|Organization] came .")]
    [TestCase("[Norvik Elmdorf|Organization label:Person] came .")]
    [TestCase("[Elmdorf Town|Settlement] slept .")]
    [TestCase("[the school|Organization nominal] slept .")]
    public void OtherNamesHoldNone(string text) => Assert.That(Nested(text), Is.Empty);

    [TestCase("Federal")]
    [TestCase("Central")]
    public void OrdinaryWordsAreNoPlacesThere(string word)
    {
        var gazetteer = new HandMadeGazetteer().Country("NV", "Norvik").Place(word, "NV", population: 900_000).Build();
        Assert.That(PlaceText.Link($"[{word} School|Organization] came .", gazetteer).Entities, Has.Count.EqualTo(1));
    }

    [Test]
    public void PlaceThatTheArticleNamesElsewhereIsThatOne()
    {
        var resolved = PlaceText.Link("troops left [Elmdorf|Settlement] . [Elmdorf Hospital|Facility] burned .");
        var town = resolved.Entities.Single(e => e.Name == "Elmdorf");
        Assert.That(town.Mentions.Select(m => m.IsNested), Is.EqualTo(new[] { false, true }));
        Assert.That(resolved.Entities, Has.Count.EqualTo(2));
    }

    [Test]
    public void StreetHoldsNoTownEvenIfTheArticleNamesIt() =>
        Assert.That(Nested("troops left [Elmdorf|Settlement] . [Elmdorf Road|Facility] burned ."), Is.Empty);

    [Test]
    public void CountryIsKnownByItsShortNameToo()
    {
        var resolved = PlaceText.Link("[Norvian|Group NV] troops left . [Bank of Norvik|Organization] paid .");
        var country = resolved.Entities.Single(e => e.Type == EntityType.Country);
        Assert.That(country.Mentions.Select(m => m.IsNested), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void EachPlaceIsOneEntityHoweverOften()
    {
        var resolved = PlaceText.Link("[Elmdorf Hospital|Facility] burned . [Elmdorf School|Organization] closed .");
        Assert.That(resolved.Entities.Single(e => e.Name == "Elmdorf").Mentions, Has.Count.EqualTo(2));
    }

    [Test]
    public void NestedPlaceTellsWhichTownIsMeant()
    {
        const string Text = "troops left [Paris|Settlement] .";
        Assert.That(PlaceText.Named(Text, "Paris").Link?.Country, Is.EqualTo("TD"));
        Assert.That(PlaceText.Named(Text + " [Elmdorf School|Organization] closed .", "Paris").Link?.Country, Is.EqualTo("NV"));
    }

    [Test]
    public void EntitiesKeepTextOrderAndOwnIndices()
    {
        var resolved = PlaceText.Link("[Elmdorf School|Organization] closed . troops left [Varka|Settlement] .");
        Assert.Multiple(() =>
        {
            Assert.That(resolved.Entities.Select(e => e.Name), Is.EqualTo(new[] { "Elmdorf", "Elmdorf School", "Varka" }));
            Assert.That(resolved.Entities.Select(e => e.Index), Is.EqualTo(new[] { 0, 1, 2 }));
            Assert.That(resolved.EntityOf(0)?.Name, Is.EqualTo("Elmdorf School"), "a nested mention is none of the layer's");
        });
    }

    [Test]
    public void NestedMentionIsAsSureAsItsName()
    {
        var mention = PlaceText.Named("[Elmdorf School|Organization sure:0.5] closed .", "Elmdorf").Mentions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(mention.Confidence, Is.EqualTo(0.5f));
            Assert.That(mention.Index, Is.EqualTo(-1));
            Assert.That(mention.Kind, Is.EqualTo(MentionKind.Name));
        });
    }

    [Test]
    public void LongestPlaceAtAWordCounts() =>
        Assert.That(Nested("[Saint Olaf School|Organization] closed . troops left [Saint Olaf|Settlement] ."),
            Is.EqualTo(new[] { "Saint Olaf" }));

    private static string[] Nested(string text)
    {
        var resolved = PlaceText.Link(text);
        return resolved.Entities.SelectMany(e => e.Mentions).Where(m => m.IsNested)
            .Select(m => m.Span.In(resolved.Layer.Parsed.Text).ToString()).ToArray();
    }
}
