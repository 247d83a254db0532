namespace NewsExtraction.Tests.Propositions;

/// <summary>What an operation is for, said of another noun.</summary>
public class NounAimsTests
{
    [TestCase(
        """
        The/the/DET/DT/2/det aim/aim/NOUN/NN/7/nsubj of/of/ADP/IN/4/case operation/operation/NOUN/NN/2/nmod
        is/be/AUX/VBZ/7/cop to/to/PART/TO/7/mark retake/retake/VERB/VB/0/root Homs/Homs/PROPN/NNP/7/obj
        """, "operation", "purpose=retake")]
    public void TheAimIsBehindTheCopula(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        The/the/DET/DT/2/det capital/capital/NOUN/NN/7/nsubj of/of/ADP/IN/4/case operation/operation/NOUN/NN/2/nmod
        is/be/AUX/VBZ/7/cop to/to/PART/TO/7/mark retake/retake/VERB/VB/0/root Homs/Homs/PROPN/NNP/7/obj
        """, "operation", "")]
    public void OtherNounsBeforeTheCopulaTellNoAim(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        the/the/DET/DT/2/det start/start/NOUN/NN/0/root of/of/ADP/IN/4/case phase/phase/NOUN/NN/2/nmod
        of/of/ADP/IN/6/case operation/operation/NOUN/NN/4/nmod to/to/PART/TO/8/mark retake/retake/VERB/VB/2/acl
        Homs/Homs/PROPN/NNP/8/obj
        """, "operation", "purpose=retake")]
    public void TheAimHangsOnThePhase(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        the/the/DET/DT/2/det right/right/NOUN/NN/0/root of/of/ADP/IN/4/case operation/operation/NOUN/NN/2/nmod
        to/to/PART/TO/6/mark retake/retake/VERB/VB/2/acl Homs/Homs/PROPN/NNP/6/obj
        """, "operation", "")]
    public void AnInfinitiveOnAnotherNounIsNoAim(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
