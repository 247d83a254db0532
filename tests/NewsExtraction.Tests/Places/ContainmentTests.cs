using NewsExtraction.Places;
using NewsExtraction.Tests.Coreference;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Places;

/// <summary>What the words beside a place say of where it lies.</summary>
internal sealed class ContainmentTests
{
    [TestCase("troops left [Paris|Settlement] , [Westmark|Region] .", "Westmark")]
    [TestCase("troops left [Paris|Settlement] ( [Westmark|Region] ) .", "Westmark")]
    [TestCase("troops left [Paris|Settlement] in [Westmark|Region] .", "Westmark")]
    [TestCase("troops left [Paris|Settlement] , in the [Westmark|Region] province .", "Westmark")]
    [TestCase("troops left [Paris|Settlement] , a town in [Westmark|Region] .", "Westmark")]
    [TestCase("troops left [Paris|Settlement] , [WM|Region] .", "Westmark")]
    public void DivisionBehindThePlaceHoldsIt(string text, string division) =>
        Assert.That(PlaceText.Name(text, "Paris").InAreas.Select(a => PlaceText.World.Area(a).Name), Is.EqualTo(new[] { division }));

    [TestCase("troops left [Paris|Settlement] , [Norvik|Country NV] .")]
    [TestCase("troops left [Paris|Settlement] in the state of [Norvik|Country NV] .")]
    [TestCase("troops left [Paris|Settlement] ( [Norvik|Country NV] ) .")]
    public void CountryBehindThePlaceHoldsIt(string text) =>
        Assert.That(PlaceText.Name(text, "Paris").InCountries, Is.EqualTo(new[] { "NV" }));

    [TestCase("troops left [Paris|Settlement] [Westmark|Region] .")]
    [TestCase("troops left [Paris|Settlement] for [Westmark|Region] .")]
    [TestCase("troops left [Paris|Settlement] and marched to [Westmark|Region] .")]
    [TestCase("troops left [Paris|Settlement] . [Westmark|Region] slept .")]
    [TestCase("troops left [Paris|Settlement] , [Elmdorf|Settlement] .")]
    [TestCase("troops left [Paris|Settlement] , Karl said .")]
    [TestCase("troops left [Paris|Settlement]")]
    public void OtherNamesBehindItDoNot(string text) => Assert.That(PlaceText.Name(text, "Paris").IsContained, Is.False);

    [TestCase("or")]
    [TestCase("Or")]
    public void CodeCountsOnlyWhereItIsWrittenAsOne(string code) =>
        Assert.That(PlaceText.Name($"troops left [Varka|Settlement] , [{code}|Region] .", "Varka").IsContained, Is.False);

    [Test]
    public void CodeInCapitalsCounts() =>
        Assert.That(PlaceText.Name("troops left [Varka|Settlement] , [OR|Region] .", "Varka").InAreas, Has.Count.EqualTo(1));

    [TestCase("town")]
    [TestCase("suburb")]
    [TestCase("port")]
    public void PeopleBeforeAKindOfPlaceHoldIt(string kind)
    {
        var place = Before($"""
            The     the     DET   DT  3 det
            Norvian Norvian ADJ   JJ  3 amod
            {kind}  {kind}  NOUN  NN  0 root
            of      of      ADP   IN  5 case
            Paris   Paris   PROPN NNP 3 nmod
            """);
        Assert.That(place.InCountries, Is.EqualTo(new[] { "NV" }));
    }

    [Test]
    public void WithoutAKindOfPlaceTheyDoNot()
    {
        var place = Before("""
            The     the     DET   DT  3 det
            Norvian Norvian ADJ   JJ  3 amod
            boss    boss    NOUN  NN  0 root
            of      of      ADP   IN  5 case
            Paris   Paris   PROPN NNP 3 nmod
            """);
        Assert.That(place.IsContained, Is.False);
    }

    [Test]
    public void VerbBetweenSeparatesThem()
    {
        var place = Before("""
            Norvian Norvian ADJ   JJ  2 amod
            towns   town    NOUN  NNS 3 nsubj
            left    leave   VERB  VBD 0 root
            Paris   Paris   PROPN NNP 3 obj
            """);
        Assert.That(place.IsContained, Is.False);
    }

    [Test]
    public void ContainerDecidesBetweenTownsOfOneName()
    {
        Assert.That(PlaceText.Named("troops left [Paris|Settlement] .", "Paris").Link?.Country, Is.EqualTo("TD"));
        Assert.That(PlaceText.Named("troops left [Paris|Settlement] , [Westmark|Region] .", "Paris").Link?.Country, Is.EqualTo("NV"));
        Assert.That(PlaceText.Named("troops left [Paris|Settlement] , [Norvik|Country NV] .", "Paris").Link?.Country, Is.EqualTo("NV"));
    }

    private static PlaceName Before(string table)
    {
        var resolved = ResolvedText.Rules(MarkedText.Over(table, "Norvian|Group NV", "Paris|Settlement"), PlaceText.World);
        return new PlaceResolver(PlaceText.World, PlaceText.Ranker).Names(resolved).Single(n => n.Entity.Name == "Paris");
    }
}
