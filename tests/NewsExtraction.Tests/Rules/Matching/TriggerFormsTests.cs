using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Propositions;

namespace NewsExtraction.Tests.Rules;

public class TriggerFormsTests
{
    private const string Will = "They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux attack/attack/VERB/VB/0/root";
    private const string Ready =
        "They/they/PRON/PRP/3/nsubj are/be/AUX/VBP/3/cop ready/ready/ADJ/JJ/0/root to/to/PART/TO/5/mark attack/attack/VERB/VB/3/xcomp";
    private const string Urged =
        "They/they/PRON/PRP/2/nsubj urged/urge/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/to/PART/TO/5/mark attack/attack/VERB/VB/2/xcomp";
    private const string Tried = "They/they/PRON/PRP/2/nsubj tried/try/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/xcomp";
    private const string Unless = Will + " unless/unless/SCONJ/IN/6/mark they/they/PRON/PRP/6/nsubj leave/leave/VERB/VBP/3/advcl";
    private const string Not = "They/they/PRON/PRP/4/nsubj will/will/AUX/MD/4/aux not/not/PART/RB/4/advmod attack/attack/VERB/VB/0/root";
    private const string Attacked = "attacked/attack/VERB/VBN/2/amod troops/troop/NOUN/NNS/0/root";

    [TestCase("intended", Will, true)]
    [TestCase("intended", Ready, true)]
    [TestCase("intended", Urged, false)]
    [TestCase("intended", Tried, false)]
    [TestCase("intended", Not, false)]
    [TestCase("conditional", Unless, true)]
    [TestCase("conditional", Will, false)]
    [TestCase("negated", Not, true)]
    [TestCase("negated", Will, false)]
    [TestCase("attributive", Attacked, true)]
    [TestCase("attributive", Will, false)]
    public void FormsAreConditions(string form, string line, bool holds) =>
        Assert.That(Mentions($"event A\n  verb attack\n    {form}\n", line), Has.Length.EqualTo(holds ? 1 : 0));

    [Test]
    public void WordingThatIsTheActIsAsserted() =>
        Assert.That(Mentions("event Refusal\n  verb attack\n    negated\n    realis asserted\n", Not).Single().Realis,
            Is.EqualTo(Realis.Asserted));

    [Test]
    public void CodesMayDependOnTheForm() =>
        Assert.That(Mentions("event A\n  plover THREATEN when intended\n  plover ASSAULT\n  verb attack\n", Ready).Single().Plover,
            Is.EqualTo("THREATEN"));

    [Test]
    public void AuxiliaryPhrasesHaveTheArgumentsOfTheirVerb() =>
        Assert.That(
            Mentions("event Duty\n  role Bearer  any required\n  phrase \"must\"\n    subject -> Bearer\n    words {leave}\n",
                "They/they/PRON/PRP/3/nsubj must/must/AUX/MD/3/aux leave/leave/VERB/VB/0/root").Single().Fillers.Single().Role,
            Is.EqualTo("Bearer"));

    [TestCase("They/they/PRON/PRP/2/nsubj declared/declare/VERB/VBD/0/root a/a/DET/DT/4/det state/state/NOUN/NN/2/obj of/of/ADP/IN/6/case emergency/emergency/NOUN/NN/4/nmod")]
    public void ExpressionsAreMetAtTheirHead(string line)
    {
        Assert.That(Mentions("event A\n  light declare + \"state of emergency\"\n", line), Has.Length.EqualTo(1));
        Assert.That(Mentions("event A\n  verb declare\n    object in {\"state of emergency\"}\n", line), Has.Length.EqualTo(1));
        Assert.That(Mentions("event A\n  verb declare\n    object in {\"state of play\"}\n", line), Is.Empty);
    }

    private static EventMention[] Mentions(string rules, string line) =>
        [.. new EventExtractor(EventRules.Parse(new EventRuleSource("a.events", rules))).Extract(PropositionText.Read(line), [])];
}
