using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

public class FrameMatchingTests
{
    private const string Retook =
        "Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj from/from/ADP/IN/5/case "
            + "rebels/rebel/NOUN/NNS/2/obl";

    private const string Liberation = """
        event PlaceLiberated
          role Force         force
          role Place         place required
          role FormerHolder  force
          verb retake, liberate
            subject -> Force, object -> Place, from -> FormerHolder
          noun liberation
            of | possessive -> Place, by | possessive -> Force
          light regain + control
            subject -> Force, of -> Place
        """;

    [TestCase(Retook, "PlaceLiberated retook asserted PlaceLiberated/verb/1: Force=Troops Place=Mosul FormerHolder=rebels")]
    [TestCase("Mosul/Mosul/PROPN/NNP/4/nsubj:pass was/be/AUX/VBD/4/aux:pass not/not/PART/RB/4/advmod liberated/liberate/VERB/VBN/0/root",
        "PlaceLiberated liberated negated PlaceLiberated/verb/1: Place=Mosul")]
    [TestCase("Mosul/Mosul/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case liberation/liberation/NOUN/NN/0/root by/by/ADP/IN/5/case "
        + "troops/troop/NOUN/NNS/3/nmod", "PlaceLiberated liberation asserted PlaceLiberated/noun/1: Force=troops Place=Mosul")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj regained/regain/VERB/VBD/0/root control/control/NOUN/NN/2/obj of/of/ADP/IN/5/case "
        + "Mosul/Mosul/PROPN/NNP/3/nmod", "PlaceLiberated regained control asserted PlaceLiberated/light/1: Force=Troops Place=Mosul")]
    [TestCase("the/the/DET/DT/2/det retaking/retaking/NOUN/NN/0/root of/of/ADP/IN/4/case Mosul/Mosul/PROPN/NNP/2/nmod",
        "PlaceLiberated retaking asserted PlaceLiberated/verb/1: Place=Mosul")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root it/it/PRON/PRP/2/obj and/and/CCONJ/CC/5/cc "
        + "left/leave/VERB/VBD/2/conj", "PlaceLiberated retook asserted PlaceLiberated/verb/1: Force=Troops Place=it")]
    public void OneFrameReadsEveryConstruction(string line, string expected) => Assert.That(Show(Liberation, line), Is.EqualTo(expected));

    [Test]
    public void RequiredRoleRefusesTheMention() =>
        Assert.That(Show(Liberation, "Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root"), Is.Empty);

    [Test]
    public void MoreSpecificTypeWins() =>
        Assert.That(Show("event A\n  verb shoot\n    subject -> Place\nevent B\n  verb \"shoot dead\"\n",
            "They/they/PRON/PRP/2/nsubj shot/shoot/VERB/VBD/0/root him/he/PRON/PRP/2/obj dead/dead/ADJ/JJ/2/xcomp"),
            Does.StartWith("B shot dead").And.Not.Contain("A shot"));

    [Test]
    public void AlsoLetsBothStand() =>
        Assert.That(Show("event A\n  verb shoot\nevent B\n  verb \"shoot dead\"\n    also\n",
            "They/they/PRON/PRP/2/nsubj shot/shoot/VERB/VBD/0/root him/he/PRON/PRP/2/obj dead/dead/ADJ/JJ/2/xcomp"),
            Does.Contain("A shot").And.Contain("B shot dead"));

    [TestCase("object in {mosul}", true)]
    [TestCase("object not in {mosul}", false)]
    [TestCase("with from", true)]
    [TestCase("without from", false)]
    [TestCase("passive", false)]
    [TestCase("passive or from in {rebel}", true)]
    [TestCase("not object in {city} and with subject", true)]
    [TestCase("sentence {rebel}", true)]
    [TestCase("words {drone}", false)]
    public void ConditionsDecide(string condition, bool holds) =>
        Assert.That(Show($"event A\n  verb retake\n    {condition}\n", Retook).Length > 0, Is.EqualTo(holds));

    [TestCase("object is weapon", true)]
    [TestCase("object is not weapon", false)]
    [TestCase("object is force", true)]
    [TestCase("object is not force", true)]
    [TestCase("not object is force", false)]
    public void InAListOneOddThingDoesNotDecideWhatItIsNot(string condition, bool holds) =>
        Assert.That(
            Show(
                $"event A\n  verb destroy\n    {condition}\n",
                "Troops/troop/NOUN/NNS/2/nsubj destroyed/destroy/VERB/VBD/0/root rifles/rifle/NOUN/NNS/2/obj ,/,/PUNCT/,/5/punct "
                    + "rockets/rocket/NOUN/NNS/3/conj and/and/CCONJ/CC/7/cc soldiers/soldier/NOUN/NNS/3/conj").Length > 0,
            Is.EqualTo(holds));

    [Test]
    public void AttributesComeFromTheFirstConditionThatHolds() =>
        Assert.That(Mentions(
            "event A\n  attribute method Air when words {jet}\n  attribute method Ground when words {troop}\n  attribute method "
                + "Other\n  verb retake\n", Retook).Single().Attributes["method"], Is.EqualTo("Ground"));

    [Test]
    public void PhrasesMatchWithTheirChoices() =>
        Assert.That(Show("event A\n  phrase \"at/in the hand/hands of\"\n",
            "died/die/VERB/VBD/0/root at/at/ADP/IN/4/case the/the/DET/DT/4/det hands/hand/NOUN/NNS/1/obl of/of/ADP/IN/6/case "
                + "rebels/rebel/NOUN/NNS/4/nmod"), Does.StartWith("A at the hands of"));

    [Test]
    public void ExampleSaysWhatIsMissing()
    {
        var example = new EventExample
        {
            Type = "PlaceLiberated",
            Sentence = "Troops retook Mosul from rebels",
            Roles = [("Force", "Troops"), ("FormerHolder", "the army")],
            File = "a",
            Line = 1
        };
        var result = ExampleChecker.Check(example, Mentions(Liberation, Retook));
        Assert.That(result.Faults, Is.EqualTo(new[] { "FormerHolder \"rebels\"; expected \"the army\" (PlaceLiberated/verb/1)" }));
    }

    private static IReadOnlyList<EventMention> Mentions(string rules, string line) =>
        new EventExtractor(EventRules.Parse(new EventRuleSource("a.events", rules)), SmallTables.Nouns)
            .Extract(PropositionText.Read(line), []);

    private static string Show(string rules, string line)
    {
        var layer = PropositionText.Read(line);
        var mentions = new EventExtractor(EventRules.Parse(new EventRuleSource("a.events", rules)), SmallTables.Nouns).Extract(layer, []);
        return string.Join('\n', mentions.Select(m =>
            $"{m.Type} {string.Join(' ', m.TriggerTokens.Select(layer.Parsed.Word))} {m.Realis.ToString().ToLowerInvariant()} "
                + $"{m.Rule}: {string.Join(' ', m.Fillers.Select(f => $"{f.Role}={f.Span.In(layer.Parsed.Text)}"))}"));
    }
}
