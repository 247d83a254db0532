using NewsExtraction.Tests.Support;
namespace NewsExtraction.Tests.Rules;

/// <summary>Where an event happened, where its frame does not say.</summary>
internal sealed class PlaceFinderTests
{
    private const string Rules = "event A\n  role Object any\n  verb fall, kill, leave\n    object -> Object\n  noun strike\n";

    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl", "Homs")]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root near/near/ADP/IN/5/case the/the/DET/DT/5/det "
        + "city/city/NOUN/NN/2/obl", "the city")]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/5/case the/the/DET/DT/5/det "
        + "vicinity/vicinity/NOUN/NN/2/obl of/of/ADP/IN/7/case Homs/Homs/PROPN/NNP/5/nmod", "Homs")]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root from/from/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl", null)]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case soldiers/soldier/NOUN/NNS/2/obl", null)]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root near/near/ADP/IN/4/case Zubara/Zubara/PROPN/NNP/2/obl", "Zubara")]
    [TestCase("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root across/across/ADP/IN/4/case Zubara/Zubara/PROPN/NNP/2/obl", null)]
    public void PlaceBehindAPrepositionOfTheVerb(string line, string? expected) => Assert.That(PlaceOf(line), Is.EqualTo(expected));

    [TestCase("a/a/DET/DT/3/det Homs/Homs/PROPN/NNP/3/compound strike/strike/NOUN/NN/0/root", "Homs")]
    [TestCase("Homs/Homs/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case strike/strike/NOUN/NN/0/root", "Homs")]
    [TestCase("a/a/DET/DT/3/det coalition/coalition/NOUN/NN/3/compound strike/strike/NOUN/NN/0/root", null)]
    [TestCase("a/a/DET/DT/2/det strike/strike/NOUN/NN/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/nmod", "Homs")]
    public void PlaceBesideAnEventNoun(string line, string? expected) => Assert.That(PlaceOf(line), Is.EqualTo(expected));

    [Test]
    public void PhraseMayHangOnWhatWasHit() =>
        Assert.That(PlaceOf("They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root traders/trader/NOUN/NNS/2/obj "
            + "in/in/ADP/IN/5/case Homs/Homs/PROPN/NNP/3/nmod"),
            Is.EqualTo("Homs"));

    [Test]
    public void PlaceOfTheEventThatDidIt() =>
        Assert.That(PlaceOf(
            "They/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root during/during/ADP/IN/5/case a/a/DET/DT/5/det "
                + "strike/strike/NOUN/NN/2/obl near/near/ADP/IN/7/case Homs/Homs/PROPN/NNP/5/nmod"),
            Is.EqualTo("Homs"));

    [TestCase("and/and/CCONJ/CC", "conj", "Homs")]
    [TestCase("then/then/ADV/RB", "parataxis", null)]
    public void PlaceOfTheClauseAboveHoldsWhereTheClausesShareIt(string link, string relation, string? expected) =>
        Assert.That(PlaceOf($"Troops/troop/NOUN/NNS/2/nsubj came/come/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl "
            + $"{link}/6/cc killed/kill/VERB/VBD/2/{relation}"),
            Is.EqualTo(expected));

    [Test]
    public void PlaceOfTheLastConjunctHoldsForTheFirst() =>
        Assert.That(PlaceOf(
            "They/they/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root and/and/CCONJ/CC/4/cc met/meet/VERB/VBD/2/conj "
                + "in/in/ADP/IN/6/case Homs/Homs/PROPN/NNP/4/obl"),
            Is.EqualTo("Homs"));

    [Test]
    public void FillerOfAnotherRoleIsNoPlaceBeside() =>
        Assert.That(RuleText.Fillers("event A\n  role Other any\n  verb fall\n    in -> Other\n",
            "They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl", "Homs:Settlement"),
            Is.EqualTo("Other=Homs"));

    [TestCase("settlement", "Homs")]
    [TestCase("facility", null)]
    public void PlaceRoleOfATypeMayAskForMore(string classes, string? expected) =>
        Assert.That(PlaceOf("They/they/PRON/PRP/2/nsubj fell/fall/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl",
            $"event A\n  role Place {classes}\n  verb fall\n"), Is.EqualTo(expected));

    private static string? PlaceOf(string line, string rules = Rules)
    {
        var layer = RuleText.Read(line, line.Contains("Homs", StringComparison.Ordinal) ? "Homs:Settlement:Gpe" : "");
        return new NewsExtraction.Rules.EventExtractor(RuleText.Rules(rules), SmallTables.Nouns).Extract(layer, [])[0].Fillers
            .Where(f => f.Role == "Place").Select(f => f.Span.In(layer.Parsed.Text).ToString()).SingleOrDefault();
    }
}
