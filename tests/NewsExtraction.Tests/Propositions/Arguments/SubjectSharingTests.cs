namespace NewsExtraction.Tests.Propositions;

/// <summary>A verb without a subject of its own takes that of a word around it.</summary>
public class SubjectSharingTests
{
    [TestCase(
        """
        Mosul/Mosul/PROPN/NNP/0/root retaken/retake/VERB/VBN/1/acl by/by/ADP/IN/4/case troops/troop/NOUN/NNS/2/obl
        """, "retaken", "object=Mosul subject=troops")]
    [TestCase(
        """
        men/man/NOUN/NNS/0/root attacking/attack/VERB/VBG/1/acl police/police/NOUN/NN/2/obj
        """, "attacking", "object=police subject=men")]
    [TestCase("the/the/DET/DT/3/det ousted/oust/VERB/VBN/3/amod president/president/NOUN/NN/0/root", "ousted", "object=president")]
    public void ParticiplesTakeWhatTheyModify(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        prisoner/prisoner/NOUN/NN/0/root given/give/VERB/VBN/1/acl a/a/DET/DT/4/det sentence/sentence/NOUN/NN/2/obj
        """, "given", "object=sentence")]
    public void AParticipleWithAnObjectKeepsIt(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj advanced/advance/VERB/VBD/0/root killing/kill/VERB/VBG/2/advcl
        rebels/rebel/NOUN/NNS/3/obj
        """, "killing", "object=rebels subject=Troops")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root after/after/SCONJ/IN/4/mark
        taking/take/VERB/VBG/2/advcl Mosul/Mosul/PROPN/NNP/4/obj
        """, "taking", "object=Mosul subject=Troops")]
    public void AnAdverbialParticipleTakesTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj fired/fire/VERB/VBD/0/root shells/shell/NOUN/NNS/2/obj
        destroying/destroy/VERB/VBG/3/acl tanks/tank/NOUN/NNS/4/obj
        """, "destroying", "object=tanks subject=Troops")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj backed/back/VERB/VBD/0/root militants/militant/NOUN/NNS/2/obj/ArmedGroup
        killing/kill/VERB/VBG/3/acl police/police/NOUN/NN/4/obj
        """, "killing", "object=police subject=militants")]
    public void WhoFiredTheShellsDestroyedTheTanks(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark
        retake/retake/VERB/VB/2/xcomp Mosul/Mosul/PROPN/NNP/4/obj
        """, "retake", "object=Mosul subject=Troops")]
    public void TheSubjectOfAControllingVerbActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj forced/force/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/to/PART/TO/5/mark
        flee/flee/VERB/VB/2/xcomp
        """, "flee", "subject=rebels")]
    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass forced/force/VERB/VBN/0/root
        to/to/PART/TO/5/mark flee/flee/VERB/VB/3/xcomp
        """, "flee", "subject=Rebels")]
    [TestCase(
        """
        Iran/Iran/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root fighters/fighter/NOUN/NNS/2/obj to/to/PART/TO/5/mark
        battle/battle/VERB/VB/2/advcl rebels/rebel/NOUN/NNS/5/obj
        """, "battle", "object=rebels subject=fighters")]
    public void TheObjectOfAControllingVerbActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj entered/enter/VERB/VBD/0/root Homs/Homs/PROPN/NNP/2/obj to/to/PART/TO/5/mark
        free/free/VERB/VB/2/advcl hostages/hostage/NOUN/NNS/5/obj
        """, "free", "object=hostages subject=Troops")]
    public void TheSubjectOfAnotherVerbHasThePurpose(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj entered/enter/VERB/VBD/0/root and/and/CCONJ/CC/4/cc
        retook/retake/VERB/VBD/2/conj Mosul/Mosul/PROPN/NNP/4/obj
        """, "retook", "object=Mosul subject=Troops")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc police/police/NOUN/NN/1/conj fled/flee/VERB/VBD/0/root
        and/and/CCONJ/CC/6/cc left/leave/VERB/VBD/4/conj
        """, "left", "subject=Troops subject=police")]
    public void AJoinedVerbSharesTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBN/3/conj
        """, "killed", "object=He")]
    public void AJoinedPassiveTakesTheSubjectAsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        fighters/fighter/NOUN/NNS/0/root/ArmedGroup to/to/PART/TO/3/mark battle/battle/VERB/VB/1/acl
        rebels/rebel/NOUN/NNS/3/obj
        """, "battle", "object=rebels subject=fighters")]
    public void AnActorIsToDoWhatItsInfinitiveSays(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Its/its/PRON/PRP$/2/nmod:poss operation/operation/NOUN/NN/0/root to/to/PART/TO/4/mark
        retake/retake/VERB/VB/2/acl Mosul/Mosul/PROPN/NNP/4/obj
        """, "retake", "object=Mosul subject=Its")]
    [TestCase(
        """
        Iraqi/Iraqi/ADJ/JJ/2/compound/Country operation/operation/NOUN/NN/0/root to/to/PART/TO/4/mark
        retake/retake/VERB/VB/2/acl Mosul/Mosul/PROPN/NNP/4/obj
        """, "retake", "object=Mosul subject=Iraqi")]
    [TestCase(
        """
        right/right/NOUN/NN/0/root of/of/ADP/IN/3/case rebels/rebel/NOUN/NNS/1/nmod/ArmedGroup to/to/PART/TO/5/mark
        attack/attack/VERB/VB/1/acl
        """, "attack", "subject=rebels")]
    [TestCase(
        """
        right/right/NOUN/NN/0/root of/of/ADP/IN/3/case roads/road/NOUN/NNS/1/nmod to/to/PART/TO/5/mark
        attack/attack/VERB/VB/1/acl
        """, "attack", "")]
    public void WhoseOperationItIsActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj joined/join/VERB/VBD/0/root the/the/DET/DT/4/det
        operation/operation/NOUN/NN/2/obj to/to/PART/TO/6/mark expel/expel/VERB/VB/4/acl rebels/rebel/NOUN/NNS/6/obj
        """, "expel", "object=rebels subject=Troops")]
    public void WhoJoinsAnOperationActsInIt(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        The/the/DET/DT/2/det decision/decision/NOUN/NN/5/nsubj to/to/PART/TO/4/mark leave/leave/VERB/VB/2/acl
        failed/fail/VERB/VBD/0/root
        """, "leave", "subject=decision")]
    public void ANounThatIsSubjectActsItself(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
