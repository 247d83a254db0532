using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>What an entity is called and what it is, by its mentions.</summary>
internal sealed class EntityNamesAndTypesTests
{
    [TestCase("[Holm|Person] spoke . [Robert Holm|Person] left .", "Robert Holm")]
    [TestCase("[Robert Holm|Person] spoke . [Holm|Person] left .", "Robert Holm")]
    [TestCase("[Varka|Settlement] slept . [VARKA|Settlement] burned .", "Varka")]
    [TestCase("[the quiet harbour|Facility nominal] burned .", "quiet harbour")]
    [TestCase("[the|Facility nominal] burned .", "the")]
    public void LongestNameOrDescriptionWithoutDeterminerIsItsName(string text, string name) =>
        Assert.That(ResolvedText.Single(text).Name, Is.EqualTo(name));

    [TestCase("its")]
    [TestCase("his")]
    [TestCase("their")]
    public void PossessivesAreNoPartOfAName(string possessive)
    {
        var layer = MarkedText.Over($"""
            {possessive} {possessive} PRON PRP$ 2 nmod:poss
            army  army  NOUN NN  3 nsubj
            slept sleep VERB VBD 0 root
            """, $"{possessive} army|MilitaryUnit nominal");
        Assert.That(ResolvedText.Rules(layer).Entities.Single().Name, Is.EqualTo("army"));
    }

    [Test]
    public void CountryIsCalledByItsOwnNameWhereOnlyItsPeopleAreNamed()
    {
        var gazetteer = new HandMadeGazetteer().Country("NV", "Norvik", "Norvian").Build();
        var entity = ResolvedText.Single("[Norvian|Group NV] marched .", gazetteer);
        Assert.Multiple(() =>
        {
            Assert.That(entity.Name, Is.EqualTo("Norvik"));
            Assert.That(entity.Type, Is.EqualTo(EntityType.Country));
        });
    }

    [Test]
    public void CountryAndItsAdjectiveAreOneEntityAndItsPeopleAnother()
    {
        var gazetteer = new HandMadeGazetteer().Country("NV", "Norvik", "Norvian").Build();
        var text = "[Norvians|Group NV plural] marched . [Norvik|Country NV] slept . [Norvian|Group NV] left .";
        Assert.That(ResolvedText.Groups(text, gazetteer), Is.EqualTo(new[] { "Norvians", "Norvik | Norvian" }));
    }

    [Test]
    public void PeopleWithoutACountryAreAGroup() =>
        Assert.That(ResolvedText.Single("[Sunnis|Group plural] marched .").Type, Is.EqualTo(EntityType.Group));

    [TestCase("[Red Shield|Organization sure:0.4] met . [Red Shield|ArmedGroup sure:0.9] fought .", EntityType.ArmedGroup)]
    [TestCase(
        "[Red Shield|Organization sure:0.5] met . [Red Shield|ArmedGroup sure:0.9] fought . [Red Shield|Organization sure:0.5] left .",
        EntityType.Organization)]
    [TestCase("[Varka|Settlement] slept . [Varka|Country] voted .", EntityType.Country)]
    [TestCase("[the army|MilitaryUnit nominal] slept .", EntityType.MilitaryUnit)]
    public void NamesVoteWithTheirConfidence(string text, EntityType type) =>
        Assert.That(ResolvedText.Single(text).Type, Is.EqualTo(type));

    [Test]
    public void NameDecidesBeforeADescription()
    {
        var layer = MarkedText.Over("""
            Shield  Shield  PROPN NNP 0 root
            ,       ,       PUNCT ,   4 punct
            the     the     DET   DT  4 det
            group   group   NOUN  NN  1 appos
            """, "Shield|Organization", "the group|ArmedGroup nominal");
        Assert.That(ResolvedText.Rules(layer).Entities.Single().Type, Is.EqualTo(EntityType.Organization));
    }

    [Test]
    public void ConfidenceIsThatOfTheSurestMention() =>
        Assert.That(ResolvedText.Single("[Varka|Settlement sure:0.25] slept . [Varka|Settlement sure:0.75] burned .").Confidence,
            Is.EqualTo(0.75f));

    [Test]
    public void EntitiesStandInOrderOfTheirFirstMention()
    {
        var resolved = ResolvedText.Rules(MarkedText.Read(
            "[Varka|Settlement] slept . [Anna Berg|Person] left [Tolda|Settlement] . [Varka|Settlement] burned ."));
        Assert.Multiple(() =>
        {
            Assert.That(resolved.Entities.Select(e => e.Name), Is.EqualTo(new[] { "Varka", "Anna Berg", "Tolda" }));
            Assert.That(resolved.Entities.Select(e => e.Index), Is.EqualTo(new[] { 0, 1, 2 }));
            Assert.That(resolved.Entities.Select(e => e.Id), Is.EqualTo(new[] { "E1", "E2", "E3" }));
            Assert.That(resolved.EntityOf(resolved.Layer.Mentions[3].Index)?.Name, Is.EqualTo("Varka"));
        });
    }

    [Test]
    public void PronounThatFoundNobodyIsNoEntity()
    {
        var resolved = ResolvedText.Rules(MarkedText.Read("[she|Person pronoun] left ."));
        Assert.That(resolved.Entities, Is.Empty);
        Assert.That(resolved.EntityOf(0), Is.Null);
    }

    [Test]
    public void TextWithoutMentionsHasNoEntities() => Assert.That(ResolvedText.Rules(MarkedText.Read("rain fell .")).Entities, Is.Empty);
}
