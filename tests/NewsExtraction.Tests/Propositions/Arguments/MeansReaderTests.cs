namespace NewsExtraction.Tests.Propositions;

/// <summary>What something is done with, and participles that work as prepositions.</summary>
public class MeansReaderTests
{
    [TestCase(
        """
        operation/operation/NOUN/NN/0/root targeting/target/VERB/VBG/1/acl rebels/rebel/NOUN/NNS/2/obj
        """, "operation", "targeting=rebels")]
    [TestCase(
        """
        operation/operation/NOUN/NN/0/root involving/involve/VERB/VBG/1/acl jets/jet/NOUN/NNS/2/obj
        """, "operation", "involving=jets")]
    [TestCase(
        """
        targets/target/NOUN/NNS/0/root including/include/VERB/VBG/1/acl bridges/bridge/NOUN/NNS/2/obj
        """, "targets", "including=bridges")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj attacked/attack/VERB/VBD/0/root Homs/Homs/PROPN/NNP/2/obj
        using/use/VERB/VBG/2/advcl drones/drone/NOUN/NNS/4/obj
        """, "attacked", "object=Homs subject=They using=drones")]
    public void ParticiplesWorkAsPrepositions(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        operation/operation/NOUN/NN/0/root aimed/aim/VERB/VBN/1/acl at/at/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/obl
        """, "operation", "aimed at=rebels")]
    [TestCase(
        """
        operation/operation/NOUN/NN/0/root aimed/aim/VERB/VBN/1/acl at/at/SCONJ/IN/4/mark ending/end/VERB/VBG/2/advcl
        war/war/NOUN/NN/4/obj
        """, "operation", "aimed at=ending")]
    public void AnAimIsNamedBehindAt(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("strikes/strike/NOUN/NNS/0/root dropping/drop/VERB/VBG/1/acl bombs/bomb/NOUN/NNS/2/obj/Weapon", "strikes", "using=bombs")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj conducted/conduct/VERB/VBD/0/root strikes/strike/NOUN/NNS/2/obj
        dropping/drop/VERB/VBG/2/advcl bombs/bomb/NOUN/NNS/4/obj/Weapon
        """, "strikes", "subject=They using=bombs")]
    public void WeaponsThatAnAttackSpendsAreItsMeans(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("strikes/strike/NOUN/NNS/0/root dropping/drop/VERB/VBG/1/acl phones/phone/NOUN/NNS/2/obj", "strikes", "")]
    public void OtherThingsThatItSpendsAreNot(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        strikes/strike/NOUN/NNS/0/root using/use/VERB/VBG/1/acl jets/jet/NOUN/NNS/2/obj against/against/ADP/IN/5/case
        rebels/rebel/NOUN/NNS/3/nmod
        """, "strikes", "against=rebels using=jets")]
    [TestCase(
        """
        strikes/strike/NOUN/NNS/0/root using/use/VERB/VBG/1/acl jets/jet/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc
        drones/drone/NOUN/NNS/3/conj against/against/ADP/IN/7/case rebels/rebel/NOUN/NNS/5/nmod
        """, "strikes", "against=rebels using=drones using=jets")]
    [TestCase(
        """
        strikes/strike/NOUN/NNS/0/root using/use/VERB/VBG/1/acl jets/jet/NOUN/NNS/2/obj in/in/ADP/IN/5/case
        Homs/Homs/PROPN/NNP/2/obl
        """, "strikes", "in=Homs using=jets")]
    public void PhrasesOnTheMeansTellOfTheDeed(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
