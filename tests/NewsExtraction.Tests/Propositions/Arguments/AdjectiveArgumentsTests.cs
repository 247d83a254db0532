namespace NewsExtraction.Tests.Propositions;

/// <summary>Of whom an adjective is said.</summary>
public class AdjectiveArgumentsTests
{
    [TestCase("They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop dead/dead/ADJ/JJ/0/root", "dead", "subject=They")]
    public void ACopulaGivesTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        59/59/NUM/CD/2/nummod dead/dead/ADJ/JJ/0/root in/in/ADP/IN/4/case shooting/shooting/NOUN/NN/2/obl
        """, "dead", "in=shooting subject=59")]
    public void TheNumberBeforeItIsTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("dead/dead/ADJ/JJ/2/amod soldiers/soldier/NOUN/NNS/0/root", "dead", "subject=soldiers")]
    [TestCase("soldiers/soldier/NOUN/NNS/0/root ready/ready/ADJ/JJ/1/acl", "ready", "subject=soldiers")]
    public void TheNounThatItModifiesIsTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        It/it/PRON/PRP/2/nsubj left/leave/VERB/VBD/0/root soldiers/soldier/NOUN/NNS/2/obj dead/dead/ADJ/JJ/2/xcomp
        """, "dead", "subject=soldiers")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj remained/remain/VERB/VBD/0/root ready/ready/ADJ/JJ/2/xcomp", "ready", "subject=Troops")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass shot/shoot/VERB/VBN/0/root
        dead/dead/ADJ/JJ/3/xcomp
        """, "dead", "subject=Troops")]
    public void WhomAVerbLeavesSoIsTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop ready/ready/ADJ/JJ/0/root and/and/CCONJ/CC/5/cc
        united/united/ADJ/JJ/3/conj
        """, "united", "subject=They")]
    public void AJoinedAdjectiveSharesTheSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop ready/ready/ADJ/JJ/0/root to/to/PART/TO/5/mark
        attack/attack/VERB/VB/3/xcomp
        """, "ready", "clause=attack subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/3/nsubj were/be/AUX/VBD/3/cop responsible/responsible/ADJ/JJ/0/root for/for/ADP/IN/5/case
        attacks/attack/NOUN/NNS/3/obl
        """, "responsible", "for=attacks subject=They")]
    public void AnAdjectiveHasClausesAndPhrases(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
