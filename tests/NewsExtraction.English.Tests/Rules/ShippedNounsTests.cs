using NewsExtraction.Entities;
using NewsExtraction.Models;
using NewsExtraction.Rules;

namespace NewsExtraction.English.Tests.Rules;

/// <summary>What shipped nouns denote where they are no mention of their own.</summary>
internal sealed class ShippedNounsTests
{
    private static readonly HeadKinds Nouns = HeadKinds.From(ModelSource.Package);

    [TestCase("troop", NominalKind.Force, EntityType.MilitaryUnit)]
    [TestCase("rebel", NominalKind.Insurgent, EntityType.Person)]
    [TestCase("mayor", NominalKind.Official, EntityType.Person)]
    [TestCase("ministry", NominalKind.Institution, EntityType.Organization)]
    [TestCase("bridge", NominalKind.Facility, EntityType.Facility)]
    public void NounsOfActorsAndPlacesAreKnown(string lemma, NominalKind kind, EntityType type) =>
        Assert.That(Nouns.Of(lemma), Is.EqualTo(new NominalMeaning(kind, type)));

    [TestCase("hope")]
    [TestCase("quarter")]
    public void OtherNounsDenoteNoActor(string lemma) => Assert.That(Nouns.Of(lemma), Is.Null);
}
