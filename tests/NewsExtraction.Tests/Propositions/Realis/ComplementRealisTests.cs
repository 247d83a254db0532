namespace NewsExtraction.Tests.Propositions;

/// <summary>What governors make of their complements.</summary>
public sealed class ComplementRealisTests
{
    [TestCase("vowed", "vow", Realis.Planned)]
    [TestCase("ordered", "order", Realis.Planned)]
    [TestCase("failed", "fail", Realis.Negated)]
    [TestCase("refused", "refuse", Realis.Negated)]
    [TestCase("feared", "fear", Realis.Hypothetical)]
    [TestCase("managed", "manage", Realis.Asserted)]
    [TestCase("began", "begin", Realis.Asserted)]
    public void AGovernorTellsWhetherItsInfinitiveHappened(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop   NOUN NNS 2 nsubj
                {word} {lemma} VERB VBD 0 root
                to     to      PART TO  4 mark
                attack attack  VERB VB  2 xcomp
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("did", "do", "fail", Realis.Asserted)]
    [TestCase("did", "do", "manage", Realis.Negated)]
    [TestCase("did", "do", "vow", Realis.Negated)]
    public void ADeniedGovernorTurnsItRound(string auxiliary, string lemma, string verb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops      troop   NOUN NNS 4 nsubj
                {auxiliary} {lemma} AUX  VBD 4 aux
                not         not     PART RB  4 advmod
                {verb}      {verb}  VERB VB  0 root
                to          to      PART TO  6 mark
                attack      attack  VERB VB  4 xcomp
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("will", "begin", Realis.Planned)]
    [TestCase("may", "begin", Realis.Hypothetical)]
    [TestCase("may", "vow", Realis.Hypothetical)]
    public void AnInfinitiveIsNoMoreRealThanItsGovernor(string modal, string verb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops  troop   NOUN NNS 3 nsubj
                {modal} {modal} AUX  MD  3 aux
                {verb}  {verb}  VERB VB  0 root
                to      to      PART TO  5 mark
                attack  attack  VERB VB  3 xcomp
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("have", "have")]
    [TestCase("are", "be")]
    public void AnObligationIsAPlan(string word, string lemma) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop   NOUN NNS 2 nsubj
                {word} {lemma} VERB VBP 0 root
                to     to      PART TO  4 mark
                attack attack  VERB VB  2 xcomp
                """, "attack"),
            Is.EqualTo(Realis.Planned));

    [Test]
    public void HaveYetToDenies() =>
        Assert.That(
            RealisText.Of("""
                Troops troop  NOUN NNS 2 nsubj
                have   have   VERB VBP 0 root
                yet    yet    ADV  RB  2 advmod
                to     to     PART TO  5 mark
                attack attack VERB VB  2 xcomp
                """, "attack"),
            Is.EqualTo(Realis.Negated));

    [TestCase("now", Realis.Planned)]
    [TestCase("not", Realis.Negated)]
    public void GoingToIsAPlan(string adverb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops   troop    NOUN NNS 4 nsubj
                are      be       AUX  VBP 4 aux
                {adverb} {adverb} ADV  RB  4 advmod
                going    go       VERB VBG 0 root
                to       to       PART TO  6 mark
                attack   attack   VERB VB  4 xcomp
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("said", "say", Realis.Asserted)]
    [TestCase("promised", "promise", Realis.Asserted)]
    [TestCase("demanded", "demand", Realis.Planned)]
    [TestCase("ensured", "ensure", Realis.Planned)]
    [TestCase("feared", "fear", Realis.Hypothetical)]
    [TestCase("hoped", "hope", Realis.Hypothetical)]
    [TestCase("denied", "deny", Realis.Negated)]
    public void AGovernorTellsWhetherItsContentIsAFact(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They     they    PRON  PRP 2 nsubj
                {word}   {lemma} VERB  VBD 0 root
                that     that    SCONJ IN  5 mark
                troops   troop   NOUN  NNS 5 nsubj
                attacked attack  VERB  VBD 2 ccomp
                """, "attacked"),
            Is.EqualTo(expected));

    [Test]
    public void WhatIsNotDeniedIsAFact() =>
        Assert.That(
            RealisText.Of("""
                They     they   PRON  PRP 4 nsubj
                did      do     AUX   VBD 4 aux
                not      not    PART  RB  4 advmod
                deny     deny   VERB  VB  0 root
                that     that   SCONJ IN  7 mark
                troops   troop  NOUN  NNS 7 nsubj
                attacked attack VERB  VBD 4 ccomp
                """, "attacked"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("I", Realis.Asserted)]
    [TestCase("They", Realis.Planned)]
    public void IWantToThankIsThanks(string subject, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {subject} {subject} PRON PRP 2 nsubj
                want      want      VERB VBP 0 root
                to        to        PART TO  4 mark
                thank     thank     VERB VB  2 xcomp
                you       you       PRON PRP 4 obj
                """, "thank"),
            Is.EqualTo(expected));

    [TestCase("prevented", "prevent", Realis.Negated)]
    [TestCase("continued", "continue", Realis.Asserted)]
    public void AParticipleAsObjectIsGovernedToo(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They      they    PRON PRP 2 nsubj
                {word}    {lemma} VERB VBD 0 root
                attacking attack  VERB VBG 2 obj
                """, "attacking"),
            Is.EqualTo(expected));
}
