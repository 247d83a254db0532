namespace NewsExtraction.Tests.Propositions;

/// <summary>A verb and its own dependents.</summary>
public class VerbArgumentsTests
{
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj
        """, "retook", "object=Mosul subject=Troops")]
    [TestCase(
        """
        Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root
        by/by/ADP/IN/5/case troops/troop/NOUN/NNS/3/obl
        """, "retaken", "object=Mosul subject=troops")]
    [TestCase("Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root", "retaken", "object=Mosul")]
    [TestCase(
        """
        Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root
        by/by/ADP/IN/5/case troops/troop/NOUN/NNS/3/obl:agent
        """, "retaken", "object=Mosul subject=troops")]
    public void PassiveSubjectBecomesObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root
        by/by/ADP/IN/5/case Friday/Friday/PROPN/NNP/3/obl/Date
        """, "retaken", "by=Friday object=Mosul")]
    public void ADayBehindByIsNoAgent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass given/give/VERB/VBN/0/root
        weapons/weapon/NOUN/NNS/3/obj
        """, "given", "indirect=Rebels object=weapons")]
    public void WhoIsGivenSomethingReceives(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Silva/Silva/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass elected/elect/VERB/VBN/0/root
        mayor/mayor/NOUN/NN/3/obj
        """, "elected", "complement=mayor object=Silva")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj named/name/VERB/VBD/0/root him/he/PRON/PRP/2/iobj mayor/mayor/NOUN/NN/2/obj
        """, "named", "complement=mayor object=him subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj named/name/VERB/VBD/0/root Silva/Silva/PROPN/NNP/2/obj mayor/mayor/NOUN/NN/2/obj
        """, "named", "complement=mayor object=Silva subject=They")]
    public void NamedOfficeIsComplement(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        US/US/PROPN/NNP/3/compound -/-/PUNCT/HYPH/3/punct backed/back/VERB/VBN/4/amod rebels/rebel/NOUN/NNS/0/root
        """, "backed", "object=rebels subject=US")]
    public void WhoStandsBeforeAParticipleWithAHyphenActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj
        Friday/Friday/PROPN/NNP/2/obl:unmarked/Date
        """, "retook", "adjunct=Friday object=Mosul subject=Troops")]
    public void ABareNounBesideTheClauseIsAnAdjunct(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        their/their/PRON/PRP$/2/nmod:poss taking/take/VERB/VBG/0/root Mosul/Mosul/PROPN/NNP/2/obj
        """, "taking", "object=Mosul possessive=their")]
    public void AVerbInThePlaceOfANounHasAPossessor(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass pushed/push/VERB/VBN/0/root
        out/out/ADP/IN/6/case of/of/ADP/IN/6/case Iraq/Iraq/PROPN/NNP/3/obl
        """, "pushed", "object=Rebels out of=Iraq")]
    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root because/because/ADP/IN/5/case of/of/ADP/IN/5/case
        attacks/attack/NOUN/NNS/2/obl
        """, "fled", "because of=attacks subject=Rebels")]
    public void APrepositionOfTwoWordsIsOne(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
