namespace NewsExtraction.Tests.Propositions;

/// <summary>A noun takes the arguments of the verb that it leans on.</summary>
public class SupportVerbsTests
{
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root an/a/DET/DT/4/det attack/attack/NOUN/NN/2/obj
        on/on/ADP/IN/6/case rebels/rebel/NOUN/NNS/2/obl
        """, "attack", "on=rebels subject=Troops")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj carried/carry/VERB/VBD/0/root out/out/ADP/RP/2/compound:prt the/the/DET/DT/5/det
        recapture/recapture/NOUN/NN/2/obj of/of/ADP/IN/7/case Mosul/Mosul/PROPN/NNP/5/nmod
        """, "recapture", "of=Mosul subject=Troops")]
    [TestCase(
        """
        Strikes/strike/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass conducted/conduct/VERB/VBN/0/root
        by/by/ADP/IN/5/case jets/jet/NOUN/NNS/3/obl
        """, "Strikes", "subject=jets")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root raids/raid/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc
        strikes/strike/NOUN/NNS/3/conj
        """, "strikes", "subject=Troops")]
    public void SupportVerbsLendTheirSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj captured/capture/VERB/VBD/0/root the/the/DET/DT/4/det town/town/NOUN/NN/2/obj", "town", "")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj carried/carry/VERB/VBD/0/root recapture/recapture/NOUN/NN/2/obj", "recapture", "")]
    public void OtherVerbsDoNot(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root its/its/PRON/PRP$/4/nmod:poss
        attack/attack/NOUN/NN/2/obj
        """, "attack", "possessive=its")]
    public void ANounWithAnActorKeepsIt(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj launched/launch/VERB/VBD/0/root attack/attack/NOUN/NN/2/obj to/to/PART/TO/5/mark
        free/free/VERB/VB/2/advcl hostages/hostage/NOUN/NNS/5/obj
        """, "attack", "purpose=free subject=Troops")]
    public void ThePurposeOfTheVerbIsThatOfTheNoun(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/2/nsubj suffered/suffer/VERB/VBD/0/root a/a/DET/DT/4/det defeat/defeat/NOUN/NN/2/obj
        """, "defeat", "object=Rebels")]
    public void WhoSuffersIsTheObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root by/by/ADP/IN/6/case
        a/a/DET/DT/6/det strike/strike/NOUN/NN/3/obl:agent
        """, "strike", "object=He")]
    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root in/in/ADP/IN/5/case
        blast/blast/NOUN/NN/3/obl near/near/ADP/IN/7/case Homs/Homs/PROPN/NNP/3/obl
        """, "blast", "near=Homs object=He")]
    [TestCase(
        """
        59/59/NUM/CD/2/nummod dead/dead/ADJ/JJ/0/root in/in/ADP/IN/4/case shooting/shooting/NOUN/NN/2/obl
        """, "shooting", "object=59")]
    public void WhomTheEventHitIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj joined/join/VERB/VBD/0/root envoys/envoy/NOUN/NNS/2/obj for/for/ADP/IN/5/case
        talks/talks/NOUN/NN/2/obl
        """, "talks", "subject=They subject=envoys")]
    public void WhoJoinsAnotherForTalksTalksWithHim(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/2/nsubj raised/raise/VERB/VBD/0/root it/it/PRON/PRP/2/obj in/in/ADP/IN/5/case
        call/call/NOUN/NN/2/obl with/with/ADP/IN/7/case president/president/NOUN/NN/5/nmod
        """, "call", "subject=He with=president")]
    public void WhoRaisesAMatterInACallCalls(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj engaged/engage/VERB/VBD/0/root in/in/ADP/IN/4/case talks/talks/NOUN/NN/2/obl
        """, "talks", "subject=They")]
    public void WhoEngagesInTalksTalks(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj came/come/VERB/VBD/0/root under/under/ADP/IN/4/case attack/attack/NOUN/NN/2/obl
        """, "attack", "object=Troops")]
    public void WhoComesUnderAttackIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
