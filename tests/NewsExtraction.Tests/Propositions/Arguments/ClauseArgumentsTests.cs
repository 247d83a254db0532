namespace NewsExtraction.Tests.Propositions;

/// <summary>Clauses that depend on a verb.</summary>
public class ClauseArgumentsTests
{
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/5/mark troops/troop/NOUN/NNS/5/nsubj
        fled/flee/VERB/VBD/2/ccomp
        """, "said", "clause=fled subject=They")]
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/5/parataxis ,/,/PUNCT/,/5/punct they/they/PRON/PRP/5/nsubj
        said/say/VERB/VBD/0/root
        """, "said", "clause=fled subject=they")]
    public void WhatIsSaidIsAClause(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fled/flee/VERB/VBD/0/root ,/,/PUNCT/,/5/punct troops/troop/NOUN/NNS/5/nsubj
        advanced/advance/VERB/VBD/2/parataxis
        """, "fled", "subject=They")]
    public void ASentenceBehindTheVerbIsNotItsContent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark flee/flee/VERB/VB/2/xcomp
        """, "managed", "clause=flee subject=Troops")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj remained/remain/VERB/VBD/0/root a/a/DET/DT/4/det threat/threat/NOUN/NN/2/xcomp
        """, "remained", "complement=threat subject=They")]
    public void AnOpenComplementIsAClauseWhereItHasAVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj came/come/VERB/VBD/0/root to/to/PART/TO/4/mark attack/attack/VERB/VB/2/advcl
        """, "came", "purpose=attack subject=Troops")]
    public void AnInfinitiveBesideTheVerbIsItsPurpose(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj ordered/order/VERB/VBD/0/root guards/guard/NOUN/NNS/2/obj to/to/PART/TO/5/mark
        leave/leave/VERB/VB/2/advcl
        """, "ordered", "clause=leave object=guards purpose=leave subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj sent/send/VERB/VBD/0/root guards/guard/NOUN/NNS/2/obj to/to/PART/TO/5/mark
        attack/attack/VERB/VB/2/advcl
        """, "sent", "object=guards purpose=attack subject=They")]
    public void WhatTheObjectIsToDoIsTheContent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fled/flee/VERB/VBD/0/root after/after/SCONJ/IN/5/mark troops/troop/NOUN/NNS/5/nsubj
        advanced/advance/VERB/VBD/2/advcl
        """, "fled", "after=advanced subject=They")]
    public void AClauseBehindAConjunctionIsAPhrase(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
