namespace NewsExtraction.Tests.Propositions;

/// <summary>Clauses that hang on a noun and tell of its event.</summary>
public class NounClausesTests
{
    [TestCase(
        """
        the/the/DET/DT/2/det operation/operation/NOUN/NN/0/root to/to/PART/TO/4/mark expel/expel/VERB/VB/2/acl
        rebels/rebel/NOUN/NNS/4/obj
        """, "operation", "clause=expel purpose=expel")]
    public void AnInfinitiveIsPurposeAndContent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        claim/claim/NOUN/NN/0/root that/that/SCONJ/IN/4/mark troops/troop/NOUN/NNS/4/nsubj fled/flee/VERB/VBD/1/acl
        """, "claim", "clause=fled")]
    [TestCase(
        """
        call/call/NOUN/NN/0/root that/that/SCONJ/IN/4/mark troops/troop/NOUN/NNS/4/nsubj
        leave/leave/VERB/VBP/1/acl:relcl
        """, "call", "clause=leave")]
    public void AThatClauseIsTheContent(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("talks/talks/NOUN/NN/0/root on/on/SCONJ/IN/3/mark ending/end/VERB/VBG/1/acl war/war/NOUN/NN/3/obj", "talks", "on=ending")]
    public void AClauseBehindAPrepositionIsAPhrase(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        land/land/NOUN/NN/0/root controlled/control/VERB/VBN/1/acl by/by/ADP/IN/4/case rebels/rebel/NOUN/NNS/2/obl
        """, "land", "compound=rebels")]
    public void WhoHoldsAPlaceIsItsCompound(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        the/the/DET/DT/2/det attack/attack/NOUN/NN/0/root carried/carry/VERB/VBN/2/acl out/out/ADP/RP/3/compound:prt
        by/by/ADP/IN/6/case rebels/rebel/NOUN/NNS/3/obl
        """, "attack", "subject=rebels")]
    [TestCase(
        """
        strikes/strike/NOUN/NNS/0/root that/that/PRON/WDT/4/obj troops/troop/NOUN/NNS/4/nsubj
        conducted/conduct/VERB/VBD/1/acl:relcl in/in/ADP/IN/6/case Homs/Homs/PROPN/NNP/4/obl
        """, "strikes", "in=Homs subject=troops")]
    public void WhoCarriedOutAnAttackIsItsSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        an/a/DET/DT/2/det operation/operation/NOUN/NN/0/root designed/design/VERB/VBN/2/acl to/to/PART/TO/5/mark
        cut/cut/VERB/VB/3/xcomp roads/road/NOUN/NNS/5/obj
        """, "operation", "purpose=cut")]
    public void WhatAnOperationIsDesignedForIsItsPurpose(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        bombings/bombing/NOUN/NNS/0/root that/that/PRON/WDT/3/nsubj targeted/target/VERB/VBD/1/acl:relcl
        stations/station/NOUN/NNS/3/obj
        """, "bombings", "object=stations")]
    public void WhatTheEventHitIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        attack/attack/NOUN/NN/0/root on/on/ADP/IN/4/case a/a/DET/DT/4/det convoy/convoy/NOUN/NN/1/nmod/Vehicle
        that/that/PRON/WDT/6/nsubj occurred/occur/VERB/VBD/4/acl:relcl in/in/ADP/IN/8/case Homs/Homs/PROPN/NNP/6/obl
        """, "attack", "in=Homs on=convoy")]
    [TestCase(
        """
        attack/attack/NOUN/NN/0/root on/on/ADP/IN/4/case a/a/DET/DT/4/det convoy/convoy/NOUN/NN/1/nmod/Vehicle
        that/that/PRON/WDT/6/nsubj continued/continue/VERB/VBD/4/acl:relcl in/in/ADP/IN/8/case
        Homs/Homs/PROPN/NNP/6/obl
        """, "attack", "on=convoy")]
    public void WhereTheEventTookPlaceIsItsPlace(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
