namespace NewsExtraction.Tests.Propositions;

/// <summary>Joined verbs have one object or agent for both.</summary>
public class ObjectSharingTests
{
    [TestCase(
        """
        Police/police/NOUN/NN/2/nsubj captured/capture/VERB/VBD/0/root and/and/CCONJ/CC/4/cc
        killed/kill/VERB/VBD/2/conj rebels/rebel/NOUN/NNS/4/obj
        """, "captured", "object=rebels subject=Police")]
    public void TheObjectOfTheSecondVerbIsThatOfTheFirst(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Police/police/NOUN/NN/2/nsubj fled/flee/VERB/VBD/0/root to/to/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl
        and/and/CCONJ/CC/6/cc killed/kill/VERB/VBD/2/conj rebels/rebel/NOUN/NNS/6/obj
        """, "fled", "subject=Police to=Homs")]
    public void AFirstVerbWithAPhraseKeepsToItself(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Police/police/NOUN/NN/3/nsubj have/have/AUX/VBP/3/aux fled/flee/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBD/3/conj rebels/rebel/NOUN/NNS/5/obj
        """, "fled", "subject=Police")]
    public void VerbsOfDifferentFormShareNoObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Police/police/NOUN/NN/2/nsubj captured/capture/VERB/VBD/0/root and/and/CCONJ/CC/4/cc
        looted/loot/VERB/VBD/2/conj towns/town/NOUN/NNS/2/obj
        """, "looted", "object=towns subject=Police")]
    public void AnObjectBehindBothIsAlsoThatOfTheSecond(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Police/police/NOUN/NN/2/nsubj captured/capture/VERB/VBD/0/root towns/town/NOUN/NNS/2/obj and/and/CCONJ/CC/5/cc
        fled/flee/VERB/VBD/2/conj
        """, "fled", "subject=Police")]
    public void AnObjectBeforeTheSecondIsNotIts(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        town/town/NOUN/NN/0/root which/which/PRON/WDT/4/obj they/they/PRON/PRP/4/nsubj
        captured/capture/VERB/VBD/1/acl:relcl and/and/CCONJ/CC/6/cc looted/loot/VERB/VBD/4/conj
        """, "looted", "object=town subject=they")]
    public void ARelativePronounIsTheObjectOfBoth(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBN/3/conj by/by/ADP/IN/7/case troops/troop/NOUN/NNS/5/obl
        """, "struck", "object=He subject=troops")]
    public void TheAgentOfTheSecondVerbIsThatOfTheFirst(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBN/3/conj by/by/ADP/IN/7/case troops/troop/NOUN/NNS/3/obl
        """, "killed", "object=He subject=troops")]
    public void AnAgentBehindBothIsAlsoThatOfTheSecond(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Police/police/NOUN/NN/2/nsubj fled/flee/VERB/VBD/0/root and/and/CCONJ/CC/5/cc troops/troop/NOUN/NNS/5/nsubj
        killed/kill/VERB/VBD/2/conj rebels/rebel/NOUN/NNS/5/obj
        """, "fled", "subject=Police")]
    public void AVerbWithItsOwnSubjectSharesNothing(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
