namespace NewsExtraction.Tests.Propositions;

/// <summary>Each member of a coordination is an argument.</summary>
public class ConjunctsTests
{
    [TestCase(
        """
        Troops/troop/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc police/police/NOUN/NN/1/conj retook/retake/VERB/VBD/0/root
        Mosul/Mosul/PROPN/NNP/4/obj
        """, "retook", "object=Mosul subject=Troops subject=police")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj ,/,/PUNCT/,/5/punct
        Homs/Homs/PROPN/NNP/3/conj and/and/CCONJ/CC/7/cc Hama/Hama/PROPN/NNP/3/conj
        """, "retook", "object=Hama object=Homs object=Mosul subject=Troops")]
    public void EveryMemberIsAnArgument(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct
        the/the/DET/DT/7/det second/second/ADJ/JJ/7/amod city/city/NOUN/NN/3/conj
        """, "retook", "object=Mosul subject=Troops")]
    public void LoneMemberBehindCommaIsApposition(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        The/the/DET/DT/2/det army/army/NOUN/NN/6/nsubj but/but/CCONJ/CC/5/cc not/not/ADV/RB/5/advmod
        police/police/NOUN/NN/2/conj fled/flee/VERB/VBD/0/root
        """, "fled", "subject=army")]
    public void AMemberThatIsExcludedIsNoArgument(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fought/fight/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl
        and/and/CCONJ/CC/7/cc near/near/ADP/IN/7/case Hama/Hama/PROPN/NNP/4/conj
        """, "fought", "in=Homs near=Hama subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fought/fight/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl
        and/and/CCONJ/CC/6/cc Hama/Hama/PROPN/NNP/4/conj
        """, "fought", "in=Hama in=Homs subject=They")]
    public void AMemberMayHaveAPrepositionOfItsOwn(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
