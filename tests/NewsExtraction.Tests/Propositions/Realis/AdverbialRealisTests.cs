namespace NewsExtraction.Tests.Propositions;

/// <summary>Purposes, conditions, and what was prevented.</summary>
public sealed class AdverbialRealisTests
{
    [TestCase("came", "come", Realis.Planned)]
    [TestCase("refused", "refuse", Realis.Negated)]
    public void APurposeIsAPlan(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop   NOUN NNS 2 nsubj
                {word} {lemma} VERB VBD 0 root
                to     to      PART TO  4 mark
                attack attack  VERB VB  2 advcl
                """, "attack"),
            Is.EqualTo(expected));

    [Test]
    public void ThePurposeOfWhatWasNotDoneIsStillAPlan() =>
        Assert.That(
            RealisText.Of("""
                Troops troop  NOUN NNS 4 nsubj
                did    do     AUX  VBD 4 aux
                not    not    PART RB  4 advmod
                come   come   VERB VB  0 root
                to     to     PART TO  6 mark
                attack attack VERB VB  4 advcl
                """, "attack"),
            Is.EqualTo(Realis.Planned));

    [Test]
    public void OnlyToTellsWhatCameOfIt() =>
        Assert.That(
            RealisText.Of("""
                Rebels rebel NOUN NNS 2 nsubj
                fled   flee  VERB VBD 0 root
                only   only  ADV  RB  5 advmod
                to     to    PART TO  5 mark
                return return VERB VB 2 advcl
                """, "return"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("if", Realis.Hypothetical)]
    [TestCase("unless", Realis.Hypothetical)]
    [TestCase("lest", Realis.Hypothetical)]
    [TestCase("because", Realis.Asserted)]
    [TestCase("although", Realis.Asserted)]
    [TestCase("when", Realis.Planned)]
    [TestCase("until", Realis.Planned)]
    public void AClauseBesideAPlanDependsOnItsMark(string mark, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Rebels rebel  NOUN  NNS 3 nsubj
                will   will   AUX   MD  3 aux
                leave  leave  VERB  VB  0 root
                {mark} {mark} SCONJ IN  6 mark
                troops troop  NOUN  NNS 6 nsubj
                attack attack VERB  VBP 3 advcl
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("when")]
    [TestCase("until")]
    public void AClauseBesideAFactIsAFact(string mark) =>
        Assert.That(
            RealisText.Of(
                $"""
                Rebels   rebel  NOUN  NNS 2 nsubj
                left     leave  VERB  VBD 0 root
                {mark}   {mark} SCONJ IN  5 mark
                troops   troop  NOUN  NNS 5 nsubj
                attacked attack VERB  VBD 2 advcl
                """, "attacked"),
            Is.EqualTo(Realis.Asserted));

    [Test]
    public void ADenialDoesNotReachTheClauseBesideIt() =>
        Assert.That(
            RealisText.Of("""
                Rebels   rebel  NOUN  NNS 4 nsubj
                did      do     AUX   VBD 4 aux
                not      not    PART  RB  4 advmod
                leave    leave  VERB  VB  0 root
                when     when   SCONJ WRB 7 mark
                troops   troop  NOUN  NNS 7 nsubj
                attacked attack VERB  VBD 4 advcl
                """, "attacked"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("prevented", "prevent", Realis.Negated)]
    [TestCase("stopped", "stop", Realis.Negated)]
    [TestCase("kept", "keep", Realis.Negated)]
    [TestCase("learned", "learn", Realis.Asserted)]
    public void WhatIsKeptFromHappeningDidNot(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They      they    PRON  PRP 2 nsubj
                {word}    {lemma} VERB  VBD 0 root
                rebels    rebel   NOUN  NNS 2 obj
                from      from    SCONJ IN  5 mark
                attacking attack  VERB  VBG 2 advcl
                """, "attacking"),
            Is.EqualTo(expected));

    [Test]
    public void WhatIsNotStoppedHappened() =>
        Assert.That(
            RealisText.Of("""
                They      they   PRON  PRP 4 nsubj
                did       do     AUX   VBD 4 aux
                not       not    PART  RB  4 advmod
                stop      stop   VERB  VB  0 root
                rebels    rebel  NOUN  NNS 4 obj
                from      from   SCONJ IN  7 mark
                attacking attack VERB  VBG 4 advcl
                """, "attacking"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("without", Realis.Negated)]
    [TestCase("after", Realis.Asserted)]
    public void WithoutDenies(string mark, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They      they   PRON  PRP 2 nsubj
                left      leave  VERB  VBD 0 root
                {mark}    {mark} SCONJ IN  4 mark
                attacking attack VERB  VBG 2 advcl
                """, "attacking"),
            Is.EqualTo(expected));
}
