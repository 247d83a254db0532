using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Which definite descriptions stand for a name near by, as news uses them.</summary>
internal sealed class DescriptionsTests
{
    [TestCase("Red Shield|ArmedGroup", "the group|ArmedGroup nominal")]
    [TestCase("Red Shield|Organization", "the group|Organization nominal")]
    [TestCase("Red Shield|ArmedGroup", "the militia|ArmedGroup nominal")]
    [TestCase("Norvik|Organization", "the company|Organization nominal")]
    [TestCase("Norvik|Organization", "the bank|Organization nominal")]
    [TestCase("Norvik Savings Bank|Organization", "the bank|Organization nominal")]
    [TestCase("Norvik|Settlement", "the town|Settlement nominal")]
    [TestCase("Norvik|Region", "the province|Region nominal")]
    [TestCase("Norway|Country", "the country|Country nominal")]
    [TestCase("Norvik River|NaturalFeature", "the river|NaturalFeature nominal")]
    [TestCase("Norvik Airport|Facility", "the airport|Facility nominal")]
    [TestCase("Karl Holm|Person", "the man|Person nominal")]
    [TestCase("Karl Holm|Person title:Prime_Minister", "the minister|Person nominal")]
    [TestCase("Norvik|Settlement", "this town|Settlement nominal")]
    public void DescriptionStandsForTheName(string name, string description) =>
        Assert.That(Groups(name, description), Has.Length.EqualTo(1));

    [TestCase("Norvik|Organization", "the militia|Organization nominal")]
    [TestCase("Norvik Steel Works|Organization", "the bank|Organization nominal")]
    [TestCase("Norvik|Settlement", "the province|Settlement nominal")]
    [TestCase("Norvik|NaturalFeature", "the river|NaturalFeature nominal")]
    [TestCase("Norvik|Facility", "the airport|Facility nominal")]
    [TestCase("Karl Holm|Person", "the minister|Person nominal")]
    [TestCase("Karl Holm|Person title:General", "the minister|Person nominal")]
    [TestCase("Norvik|Settlement", "a town|Settlement nominal")]
    [TestCase("Norvik|Settlement", "the towns|Settlement nominal plural")]
    [TestCase("Norvik|Settlement", "the group|ArmedGroup nominal")]
    public void OtherDescriptionsAreSomethingNew(string name, string description) =>
        Assert.That(Groups(name, description), Has.Length.EqualTo(2));

    [TestCase("northern", "amod", 1)]
    [TestCase("port", "compound", 1)]
    [TestCase("quiet", "amod", 2)]
    public void OnlyUsualEpithetsMayStandBesideIt(string modifier, string relation, int entities)
    {
        var layer = MarkedText.Over($"""
            Varka   Varka   PROPN NNP 2 nsubj
            slept   sleep   VERB  VBD 0 root

            The     the     DET   DT  3 det
            {modifier} {modifier} ADJ JJ 3 {relation}
            town    town    NOUN  NN  4 nsubj
            burned  burn    VERB  VBD 0 root
            """, "Varka|Settlement", $"The {modifier} town|Settlement nominal");
        Assert.That(ResolvedText.WithDescriptions(layer).Entities, Has.Count.EqualTo(entities));
    }

    [Test]
    public void DescriptionWithAClauseIntroducesItself()
    {
        var layer = MarkedText.Over("""
            Varka   Varka   PROPN NNP 2 nsubj
            slept   sleep   VERB  VBD 0 root

            The     the     DET   DT  2 det
            town    town    NOUN  NN  5 nsubj
            that    that    PRON  WDT 4 nsubj
            fell    fall    VERB  VBD 2 acl:relcl
            burned  burn    VERB  VBD 0 root
            """, "Varka|Settlement", "The town|Settlement nominal");
        Assert.That(ResolvedText.WithDescriptions(layer).Entities, Has.Count.EqualTo(2));
    }

    [Test]
    public void NearestNameOfTheTypeIsMeant() =>
        Assert.That(
            ResolvedText.Groups(ResolvedText.WithDescriptions(MarkedText.Read(
                "[Varka|Settlement] slept . [Anna Berg|Person] left . [the town|Settlement nominal] burned ."))),
            Is.EqualTo(new[] { "Varka | the town", "Anna Berg" }));

    [Test]
    public void FarAwayNamesAreNotMeant()
    {
        var between = string.Concat(Enumerable.Repeat("rain fell . ", 6));
        var layer = MarkedText.Read("[Varka|Settlement] slept . " + between + "[the town|Settlement nominal] burned .");
        Assert.That(ResolvedText.WithDescriptions(layer).Entities, Has.Count.EqualTo(2));
    }

    private static string[] Groups(string name, string description) =>
        ResolvedText.Groups(ResolvedText.WithDescriptions(MarkedText.Read($"[{name}] spoke . [{description}] stayed .")));
}
