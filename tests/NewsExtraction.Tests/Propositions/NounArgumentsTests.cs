namespace NewsExtraction.Tests.Propositions;

public class NounArgumentsTests
{
    [TestCase("the/the/DET/DT/2/det recapture/recapture/NOUN/NN/0/root of/of/ADP/IN/4/case Mosul/Mosul/PROPN/NNP/2/nmod by/by/ADP/IN/6/case troops/troop/NOUN/NNS/2/nmod", "recapture", "by=troops of=Mosul")]
    [TestCase("Iraq/Iraq/PROPN/NNP/3/nmod:poss 's/'s/PART/POS/1/case offensive/offensive/NOUN/NN/0/root", "offensive", "possessive=Iraq")]
    [TestCase("Taliban/Taliban/PROPN/NNP/2/compound attack/attack/NOUN/NN/0/root on/on/ADP/IN/4/case police/police/NOUN/NN/2/nmod",
        "attack", "compound=Taliban on=police")]
    [TestCase("deployment/deployment/NOUN/NN/0/root of/of/ADP/IN/3/case troops/troop/NOUN/NNS/1/nmod to/to/ADP/IN/5/case Darfur/Darfur/PROPN/NNP/3/nmod", "deployment", "of=troops to=Darfur")]
    public void NounsHaveTheirOwnArguments(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("US/US/PROPN/NNP/3/compound -/-/PUNCT/HYPH/3/punct led/lead/VERB/VBN/4/amod strikes/strike/NOUN/NNS/0/root", "strikes",
        "by=US modifier=led")]
    [TestCase("rebel/rebel/NOUN/NN/3/compound -/-/PUNCT/HYPH/3/punct held/hold/VERB/VBN/4/amod areas/area/NOUN/NNS/0/root", "areas",
        "compound=rebel modifier=held")]
    public void WhoStandsBeforeTheParticipleActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root an/a/DET/DT/4/det attack/attack/NOUN/NN/2/obj on/on/ADP/IN/6/case rebels/rebel/NOUN/NNS/2/obl", "attack", "on=rebels subject=Troops")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj carried/carry/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt the/the/DET/DT/5/det recapture/recapture/NOUN/NN/2/obj of/of/ADP/IN/7/case Mosul/Mosul/PROPN/NNP/5/nmod", "recapture", "of=Mosul subject=Troops")]
    [TestCase("Strikes/strike/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass conducted/conduct/VERB/VBN/0/root by/by/ADP/IN/5/case jets/jet/NOUN/NNS/3/obl", "Strikes", "subject=jets")]
    [TestCase("the/the/DET/DT/2/det attack/attack/NOUN/NN/0/root carried/carry/VERB/VBN/2/acl out/out/ADP/RP/3/compound:prt by/by/ADP/IN/6/case rebels/rebel/NOUN/NNS/3/obl", "attack", "subject=rebels")]
    [TestCase("Rebels/rebel/NOUN/NNS/2/nsubj suffered/suffer/VERB/VBD/0/root a/a/DET/DT/4/det defeat/defeat/NOUN/NN/2/obj", "defeat",
        "object=Rebels")]
    public void SupportVerbsLendTheirSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Clashes/clash/NOUN/NNS/2/nsubj erupted/erupt/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl", "Clashes",
        "in=Homs")]
    [TestCase("There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root clashes/clash/NOUN/NNS/2/nsubj in/in/ADP/IN/5/case Homs/Homs/PROPN/NNP/2/obl", "clashes", "in=Homs")]
    [TestCase("A/a/DET/DT/2/det strike/strike/NOUN/NN/3/nsubj destroyed/destroy/VERB/VBD/0/root two/two/NUM/CD/5/nummod tanks/tank/NOUN/NNS/3/obj", "strike", "object=tanks")]
    [TestCase("bombings/bombing/NOUN/NNS/0/root that/that/PRON/WDT/3/nsubj targeted/target/VERB/VBD/1/acl:relcl stations/station/NOUN/NNS/3/obj", "bombings", "object=stations")]
    [TestCase("He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root by/by/ADP/IN/6/case a/a/DET/DT/6/det strike/strike/NOUN/NN/3/obl:agent", "strike", "object=He")]
    [TestCase("They/they/PRON/PRP/2/nsubj joined/join/VERB/VBD/0/root envoys/envoy/NOUN/NNS/2/obj for/for/ADP/IN/5/case talks/talk/NOUN/NNS/2/obl", "talks", "subject=They subject=envoys")]
    public void WhatIsSaidOfTheEventTellsOfIt(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("59/59/NUM/CD/2/nummod dead/dead/ADJ/JJ/0/root in/in/ADP/IN/4/case shooting/shooting/NOUN/NN/2/obl", "dead",
        "in=shooting subject=59")]
    [TestCase("They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop dead/dead/ADJ/JJ/0/root", "dead", "subject=They")]
    [TestCase("dead/dead/ADJ/JJ/2/amod soldiers/soldier/NOUN/NNS/0/root", "dead", "subject=soldiers")]
    public void AdjectivesAreSaidOfTheirSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void MembersOfAListAreWhatTheWholeIs() =>
        Assert.That(
            PropositionText.Arguments(
                "Nations/nation/NOUN/NNS/5/nsubj which/which/PRON/WDT/3/nsubj sent/send/VERB/VBD/1/acl:relcl troops/troop/NOUN/NNS/3/obj include/include/VERB/VBP/0/root France/France/PROPN/NNP/5/obj and/and/CCONJ/CC/8/cc Italy/Italy/PROPN/NNP/6/conj", "sent"),
            Is.EqualTo("object=troops subject=France subject=Italy subject=Nations"));
}
