namespace NewsExtraction.Tests.Rules;

/// <summary>One frame meets its wording in every construction; what only looks alike is left alone.</summary>
internal sealed class ConstructionTests
{
    private const string Verb = "event A\n  role Agent any\n  role Object any\n  verb oust\n    subject -> Agent, object -> Object\n";
    private const string Noun = "event A\n  role Agent any\n  role Object any\n  noun attack, air strike, exchange of fire\n    by "
        + "| possessive | compound -> Agent, on -> Object\n";

    [TestCase("They/they/PRON/PRP/2/nsubj ousted/oust/VERB/VBD/0/root him/he/PRON/PRP/2/obj", "Agent=They Object=him")]
    [TestCase("He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass ousted/oust/VERB/VBN/0/root by/by/ADP/IN/5/case "
        + "rebels/rebel/NOUN/NNS/3/obl:agent", "Agent=rebels Object=He")]
    [TestCase("men/man/NOUN/NNS/4/nsubj ousted/oust/VERB/VBN/1/acl yesterday/yesterday/NOUN/NN/2/obl:unmarked "
        + "left/leave/VERB/VBD/0/root", "Object=men")]
    [TestCase("rebels/rebel/NOUN/NNS/5/nsubj who/who/PRON/WP/3/nsubj ousted/oust/VERB/VBD/1/acl:relcl him/he/PRON/PRP/3/obj "
        + "left/leave/VERB/VBD/0/root", "Agent=rebels Object=him")]
    [TestCase("They/they/PRON/PRP/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark oust/oust/VERB/VB/2/xcomp "
        + "him/he/PRON/PRP/4/obj", "Agent=They Object=him")]
    [TestCase("the/the/DET/DT/3/det ousted/ousted/ADJ/JJ/3/amod president/president/NOUN/NN/4/nsubj left/leave/VERB/VBD/0/root",
        "Object=the ousted president")]
    [TestCase("the/the/DET/DT/2/det ousting/ousting/NOUN/NN/0/root of/of/ADP/IN/5/case the/the/DET/DT/5/det "
        + "president/president/NOUN/NN/2/nmod by/by/ADP/IN/7/case rebels/rebel/NOUN/NNS/2/nmod", "Agent=rebels Object=the president")]
    [TestCase("their/they/PRON/PRP$/2/nmod:poss ousting/ousting/NOUN/NN/0/root of/of/ADP/IN/4/case him/he/PRON/PRP/2/nmod",
        "Agent=their Object=him")]
    [TestCase("ousting/ousting/NOUN/NN/2/compound plans/plan/NOUN/NNS/0/root", "nothing")]
    public void VerbFrameReadsVerbGerundAndParticiple(string line, string expected) =>
        Assert.That(RuleText.Fillers(Verb, line), Is.EqualTo(expected));

    [TestCase("the/the/DET/DT/2/det attack/attack/NOUN/NN/0/root by/by/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/nmod "
        + "on/on/ADP/IN/6/case them/they/PRON/PRP/2/nmod", "Agent=rebels Object=them")]
    [TestCase("their/they/PRON/PRP$/2/nmod:poss attack/attack/NOUN/NN/0/root", "Agent=their")]
    [TestCase("rebel/rebel/NOUN/NN/2/compound attacks/attack/NOUN/NNS/0/root", "Agent=rebel")]
    [TestCase("an/an/DET/DT/3/det air/air/NOUN/NN/3/compound strike/strike/NOUN/NN/0/root on/on/ADP/IN/5/case "
        + "them/they/PRON/PRP/3/nmod", "Agent=air Object=them")]
    [TestCase("an/an/DET/DT/2/det exchange/exchange/NOUN/NN/0/root of/of/ADP/IN/4/case fire/fire/NOUN/NN/2/nmod", "")]
    [TestCase("an/an/DET/DT/2/det exchange/exchange/NOUN/NN/0/root of/of/ADP/IN/4/case views/view/NOUN/NNS/2/nmod", "nothing")]
    [TestCase("a/a/DET/DT/2/det strike/strike/NOUN/NN/0/root", "nothing")]
    [TestCase("attack/attack/NOUN/NN/2/compound planners/planner/NOUN/NNS/0/root", "nothing")]
    [TestCase("They/they/PRON/PRP/2/nsubj carried/carry/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt an/an/DET/DT/5/det "
        + "attack/attack/NOUN/NN/2/obj on/on/ADP/IN/7/case us/we/PRON/PRP/5/nmod", "Agent=They Object=us")]
    public void NounFrameReadsNounsAndTheirSupportVerbs(string line, string expected) =>
        Assert.That(RuleText.Fillers(Noun, line), Is.EqualTo(expected));

    [Test]
    public void ModifierFlagLetsANounBeforeANounCarryTheEvent() =>
        Assert.That(RuleText.Mentions("event A\n  noun attack\n    modifier\n",
            "attack/attack/NOUN/NN/2/compound planners/planner/NOUN/NNS/0/root"), Has.Length.EqualTo(1));

    [TestCase("They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop responsible/responsible/ADJ/JJ/0/root", "A responsible")]
    [TestCase("They/they/PRON/PRP/4/nsubj were/be/AUX/VBD/4/cop well/well/ADV/RB/4/advmod known/known/ADJ/JJ/0/root", "A well known")]
    [TestCase("They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop known/known/ADJ/JJ/0/root", "")]
    public void AdjectiveFrameReadsPredicateAdjectives(string line, string expected) =>
        Assert.That(RuleText.Show("event A\n  adjective responsible, \"well known\"\n", line),
            Does.StartWith(expected).And.Length.AtMost(60));

    // Took full control; came under heavy fire; put up a fight.
    [TestCase("take control", "They/they/PRON/PRP/2/nsubj took/take/VERB/VBD/0/root full/full/ADJ/JJ/4/amod "
        + "control/control/NOUN/NN/2/obj", true)]
    [TestCase("come under fire", "They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root under/under/ADP/IN/5/case "
        + "heavy/heavy/ADJ/JJ/5/amod fire/fire/NOUN/NN/2/obl", true)]
    [TestCase("come under fire", "They/they/PRON/PRP/2/nsubj came/come/VERB/VBD/0/root with/with/ADP/IN/4/case "
        + "fire/fire/NOUN/NN/2/obl", false)]
    [TestCase("put up fight", "They/they/PRON/PRP/2/nsubj put/put/VERB/VBD/0/root up/up/ADP/RP/2/compound:prt a/a/DET/DT/5/det "
        + "fight/fight/NOUN/NN/2/obj", true)]
    [TestCase("put up fight", "They/they/PRON/PRP/2/nsubj put/put/VERB/VBD/0/root a/a/DET/DT/4/det fight/fight/NOUN/NN/2/obj", false)]
    [TestCase("launch air strike",
        "They/they/PRON/PRP/2/nsubj launched/launch/VERB/VBD/0/root air/air/NOUN/NN/4/compound strikes/strike/NOUN/NNS/2/obj", true)]
    [TestCase("take control", "They/they/PRON/PRP/2/nsubj lost/lose/VERB/VBD/0/root control/control/NOUN/NN/2/obj", false)]
    public void PairsHoldVerbAndNounTogether(string pair, string line, bool expected) =>
        Assert.That(RuleText.Mentions($"event A\n  light \"{pair}\"\n", line), Has.Length.EqualTo(expected ? 1 : 0));

    [TestCase("regain, take + control", "They/they/PRON/PRP/2/nsubj regained/regain/VERB/VBD/0/root control/control/NOUN/NN/2/obj", true)]
    [TestCase("regain, take + control",
        "They/they/PRON/PRP/2/nsubj regained/regain/VERB/VBD/0/root strength/strength/NOUN/NN/2/obj", false)]
    [TestCase("go + to: court, trial",
        "They/they/PRON/PRP/2/nsubj went/go/VERB/VBD/0/root to/to/ADP/IN/4/case court/court/NOUN/NN/2/obl", true)]
    [TestCase("go + to: court, trial",
        "They/they/PRON/PRP/2/nsubj went/go/VERB/VBD/0/root from/from/ADP/IN/4/case court/court/NOUN/NN/2/obl", false)]
    [TestCase("carry out + attack",
        "They/they/PRON/PRP/2/nsubj carried/carry/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt attacks/attack/NOUN/NNS/2/obj", true)]
    [TestCase("carry out + attack", "They/they/PRON/PRP/2/nsubj carried/carry/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj", false)]
    public void LightVerbsTakeAnyOfTheirNouns(string light, string line, bool expected) =>
        Assert.That(RuleText.Mentions($"event A\n  light {light}\n", line), Has.Length.EqualTo(expected ? 1 : 0));

    [TestCase("open fire", "They/they/PRON/PRP/2/nsubj opened/open/VERB/VBD/0/root fire/fire/NOUN/NN/2/obj on/on/ADP/IN/5/case "
        + "crowds/crowd/NOUN/NNS/2/obl", "opened fire")]
    [TestCase("call for", "They/they/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root for/for/ADP/IN/4/case calm/calm/NOUN/NN/2/obl",
        "called for")]
    [TestCase("drive out", "They/they/PRON/PRP/2/nsubj drove/drive/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj "
        + "out/out/ADV/RB/2/advmod", "drove out")]
    [TestCase("accuse of", "They/they/PRON/PRP/2/nsubj accused/accuse/VERB/VBD/0/root him/he/PRON/PRP/2/obj of/of/SCONJ/IN/5/mark "
        + "lying/lie/VERB/VBG/2/advcl", "accused of")]
    [TestCase("drive out", "They/they/PRON/PRP/2/nsubj drove/drive/VERB/VBD/0/root home/home/ADV/RB/2/advmod", null)]
    [TestCase("fire on", "They/they/PRON/PRP/2/nsubj fired/fire/VERB/VBD/0/root on/on/ADP/IN/4/case Monday/Monday/PROPN/NNP/2/obl", null)]
    [TestCase("fire upon", "They/they/PRON/PRP/2/nsubj fired/fire/VERB/VBD/0/root on/on/ADP/IN/4/case us/we/PRON/PRP/2/obl", "fired on")]
    public void PhrasalVerbsFindTheirWords(string verb, string line, string? trigger) =>
        Assert.That(RuleText.Show($"event A\n  verb \"{verb}\"\n", line), trigger is null ? Is.Empty : Does.StartWith($"A {trigger} "
            + $"asserted"));

    [Test]
    public void WhatStandsBehindTheWordingsOwnPrepositionIsItsObject() =>
        Assert.That(RuleText.Fillers("event A\n  role Object any\n  verb \"call for\"\n    object -> Object\n",
            "They/they/PRON/PRP/2/nsubj called/call/VERB/VBD/0/root for/for/ADP/IN/4/case calm/calm/NOUN/NN/2/obl"),
                Is.EqualTo("Object=calm"));

    [TestCase("Alpha_Attack:Organization", 0)]
    [TestCase("Alpha_Attack:Event", 1)]
    [TestCase("Alpha_Attack:Organization:Norp", 1)]
    [TestCase("", 1)]
    public void WordsOfNamesSayNothing(string names, int expected) =>
        Assert.That(RuleText.Mentions("event A\n  noun attack\n",
            "Alpha/Alpha/PROPN/NNP/2/compound Attack/attack/NOUN/NN/3/nsubj began/begin/VERB/VBD/0/root", names),
            Has.Length.EqualTo(expected));

    [Test]
    public void NamedOperationIsOne() =>
        Assert.That(RuleText.Show("event A\n  noun operation\n",
            "Operation/operation/PROPN/NNP/2/compound Storm/Storm/PROPN/NNP/3/nsubj began/begin/VERB/VBD/0/root",
                "Operation_Storm:Organization"),
            Does.StartWith("A Operation Storm asserted"));

    [Test]
    public void VerbSaysNothingThatItsSubjectHasNotTold() =>
        Assert.That(RuleText.Show("event A\n  noun strike\n  verb hit\n",
            "the/the/DET/DT/2/det strike/strike/NOUN/NN/3/nsubj hit/hit/VERB/VBD/0/root a/a/DET/DT/5/det bridge/bridge/NOUN/NN/3/obj"),
            Does.StartWith("A strike").And.Not.Contain("hit"));

    [TestCase("No/no/DET/DT/2/det attack/attack/NOUN/NN/0/root", Realis.Negated)]
    [TestCase("They/they/PRON/PRP/3/nsubj will/will/AUX/MD/3/aux attack/attack/VERB/VB/0/root", Realis.Planned)]
    public void EventIsAsRealAsItsTrigger(string line, Realis expected) =>
        Assert.That(RuleText.Mentions("event A\n  noun attack\n  verb attack\n", line).Single().Realis, Is.EqualTo(expected));

    [Test]
    public void NounOfALightVerbMayNegateIt() =>
        Assert.That(RuleText.Mentions("event A\n  light launch + attack\n",
            "They/they/PRON/PRP/2/nsubj launched/launch/VERB/VBD/0/root no/no/DET/DT/4/det attack/attack/NOUN/NN/2/obj").Single().Realis,
            Is.EqualTo(Realis.Negated));
}
