using NewsExtraction.Events;
using NewsExtraction.Rules;
using NewsExtraction.Tests.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

public class TriggerFormsTests
{
    private const string Will = "They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux attack/attack/VERB/VB/0/root";
    private const string Ready =
        "They/they/PRON/PRP/3/nsubj are/be/AUX/VBP/3/cop ready/ready/ADJ/JJ/0/root to/to/PART/TO/5/mark attack/attack/VERB/VB/3/xcomp";
    private const string Urged =
        "They/they/PRON/PRP/2/nsubj urged/urge/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/to/PART/TO/5/mark "
            + "attack/attack/VERB/VB/2/xcomp";
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

    [TestCase("intended", "They/they/PRON/PRP/2/nsubj pledged/pledge/VERB/VBD/0/root to/to/PART/TO/4/mark "
        + "attack/attack/VERB/VB/2/xcomp", true)]
    [TestCase("intended", "They/they/PRON/PRP/3/nsubj are/be/AUX/VBP/3/aux going/go/VERB/VBG/0/root to/to/PART/TO/5/mark "
        + "attack/attack/VERB/VB/3/xcomp", true)]
    [TestCase("intended", "a/a/DET/DT/2/det plan/plan/NOUN/NN/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/acl", true)]
    [TestCase("intended", "They/they/PRON/PRP/2/nsubj attacked/attack/VERB/VBD/0/root", false)]
    [TestCase("conditional", "They/they/PRON/PRP/2/nsubj attack/attack/VERB/VBP/0/root if/if/SCONJ/IN/5/mark we/we/PRON/PRP/5/nsubj "
        + "stay/stay/VERB/VBP/2/advcl", true)]
    [TestCase("conditional", "They/they/PRON/PRP/2/nsubj attack/attack/VERB/VBP/0/root when/when/SCONJ/WRB/5/advmod "
        + "we/we/PRON/PRP/5/nsubj stay/stay/VERB/VBP/2/advcl", false)]
    [TestCase("passive", "They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass attacked/attack/VERB/VBN/0/root", true)]
    [TestCase("active", "They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass attacked/attack/VERB/VBN/0/root", false)]
    [TestCase("active", "They/they/PRON/PRP/2/nsubj attacked/attack/VERB/VBD/0/root", true)]
    public void VerbsHaveForms(string form, string line, bool holds) =>
        Assert.That(Mentions($"event A\n  verb attack\n    {form}\n", line), Has.Length.EqualTo(holds ? 1 : 0));

    [TestCase("plural", "attacks/attack/NOUN/NNS/0/root", true)]
    [TestCase("plural", "an/a/DET/DT/2/det attack/attack/NOUN/NN/0/root", false)]
    [TestCase("singular", "an/a/DET/DT/2/det attack/attack/NOUN/NN/0/root", true)]
    [TestCase("singular", "attacks/attack/NOUN/NNS/0/root", false)]
    [TestCase("definite", "the/the/DET/DT/2/det attack/attack/NOUN/NN/0/root", true)]
    [TestCase("definite", "those/that/DET/DT/2/det attacks/attack/NOUN/NNS/0/root", true)]
    [TestCase("definite", "their/they/PRON/PRP$/2/nmod:poss attack/attack/NOUN/NN/0/root", true)]
    [TestCase("definite", "an/a/DET/DT/2/det attack/attack/NOUN/NN/0/root", false)]
    [TestCase("particular", "an/a/DET/DT/2/det attack/attack/NOUN/NN/0/root", true)]
    [TestCase("particular", "two/two/NUM/CD/2/nummod attacks/attack/NOUN/NNS/0/root", true)]
    [TestCase("particular", "attacks/attack/NOUN/NNS/0/root on/on/ADP/IN/3/case us/we/PRON/PRP/1/nmod", true)]
    [TestCase("particular", "attacks/attack/NOUN/NNS/0/root", false)]
    public void NounsHaveForms(string form, string line, bool holds) =>
        Assert.That(Mentions($"event A\n  noun attack\n    {form}\n", line), Has.Length.EqualTo(holds ? 1 : 0));

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

    [TestCase("They/they/PRON/PRP/2/nsubj declared/declare/VERB/VBD/0/root a/a/DET/DT/4/det state/state/NOUN/NN/2/obj "
        + "of/of/ADP/IN/6/case emergency/emergency/NOUN/NN/4/nmod")]
    public void ExpressionsAreMetAtTheirHead(string line)
    {
        Assert.That(Mentions("event A\n  light declare + \"state of emergency\"\n", line), Has.Length.EqualTo(1));
        Assert.That(Mentions("event A\n  verb declare\n    object in {\"state of emergency\"}\n", line), Has.Length.EqualTo(1));
        Assert.That(Mentions("event A\n  verb declare\n    object in {\"state of play\"}\n", line), Is.Empty);
    }

    private static EventMention[] Mentions(string rules, string line) =>
        [.. new EventExtractor(EventRules.Parse(new EventRuleSource("a.events", rules)), SmallTables.Nouns)
            .Extract(PropositionText.Read(line), [])];
}
