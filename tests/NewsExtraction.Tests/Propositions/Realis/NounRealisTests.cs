namespace NewsExtraction.Tests.Propositions;

/// <summary>Nouns of events, and clauses on nouns.</summary>
public sealed class NounRealisTests
{
    [TestCase("future", Realis.Hypothetical)]
    [TestCase("possible", Realis.Hypothetical)]
    [TestCase("planned", Realis.Planned)]
    [TestCase("attempted", Realis.Planned)]
    [TestCase("imminent", Realis.Planned)]
    [TestCase("foiled", Realis.Negated)]
    [TestCase("averted", Realis.Negated)]
    [TestCase("further", Realis.Asserted)]
    [TestCase("deadly", Realis.Asserted)]
    public void AdjectivesTellPlansAndPossibilities(string word, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {word}  {word} ADJ  JJ  2 amod
                attacks attack NOUN NNS 0 root
                """, "attacks"),
            Is.EqualTo(expected));

    [TestCase("no", "DET", "DT", "det", Realis.Negated)]
    [TestCase("without", "ADP", "IN", "case", Realis.Negated)]
    [TestCase("during", "ADP", "IN", "case", Realis.Asserted)]
    public void NoAndWithoutDeny(string word, string upos, string xpos, string relation, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they   PRON   PRP    2 nsubj
                left   leave  VERB   VBD    0 root
                {word} {word} {upos} {xpos} 4 {relation}
                talks  talk   NOUN   NNS    2 obl
                """, "talks"),
            Is.EqualTo(expected));

    [TestCase("threatened", "threaten", Realis.Planned)]
    [TestCase("feared", "fear", Realis.Hypothetical)]
    [TestCase("foiled", "foil", Realis.Negated)]
    [TestCase("launched", "launch", Realis.Asserted)]
    [TestCase("suffered", "suffer", Realis.Asserted)]
    [TestCase("sought", "seek", Realis.Asserted)]
    public void AVerbTellsWhetherItsObjectHappened(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they    PRON PRP 2 nsubj
                {word} {lemma} VERB VBD 0 root
                an     a       DET  DT  4 det
                attack attack  NOUN NN  2 obj
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("hold", Realis.Planned)]
    [TestCase("praise", Realis.Asserted)]
    public void OnlySomeVerbsCarryTheirPlanToTheObject(string verb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they   PRON PRP 3 nsubj
                will   will   AUX  MD  3 aux
                {verb} {verb} VERB VB  0 root
                talks  talk   NOUN NNS 3 obj
                """, "talks"),
            Is.EqualTo(expected));

    [Test]
    public void ASecondObjectIsAsRealAsTheFirst() =>
        Assert.That(
            RealisText.Of("""
                They       they     PRON  PRP 2 nsubj
                threatened threaten VERB  VBD 0 root
                strikes    strike   NOUN  NNS 2 obj
                and        and      CCONJ CC  5 cc
                attacks    attack   NOUN  NNS 3 conj
                """, "attacks"),
            Is.EqualTo(Realis.Planned));

    [TestCase("occur", Realis.Hypothetical)]
    [TestCase("anger", Realis.Asserted)]
    public void AnEventThatMayOccurIsNoFact(string verb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Attacks attack NOUN NNS 3 nsubj
                may     may    AUX  MD  3 aux
                {verb}  {verb} VERB VB  0 root
                """, "Attacks"),
            Is.EqualTo(expected));

    [TestCase("hoped", "hope", "for", Realis.Hypothetical)]
    [TestCase("called", "call", "for", Realis.Hypothetical)]
    [TestCase("warned", "warn", "of", Realis.Hypothetical)]
    [TestCase("agreed", "agree", "to", Realis.Asserted)]
    [TestCase("hoped", "hope", "after", Realis.Asserted)]
    public void WhatAVerbWishesForIsNoFact(string word, string lemma, string preposition, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They          they          PRON PRP 2 nsubj
                {word}        {lemma}       VERB VBD 0 root
                {preposition} {preposition} ADP  IN  4 case
                talks         talk          NOUN NNS 2 obl
                """, "talks"),
            Is.EqualTo(expected));

    [TestCase("take", Realis.Planned)]
    [TestCase("sing", Realis.Asserted)]
    public void TakingPartIsAsRealAsTheVerb(string verb, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they   PRON PRP 3 nsubj
                will   will   AUX  MD  3 aux
                {verb} {verb} VERB VB  0 root
                part   part   NOUN NN  3 obj
                in     in     ADP  IN  6 case
                talks  talk   NOUN NNS 3 obl
                """, "talks"),
            Is.EqualTo(expected));

    [TestCase("plan", "for", Realis.Planned)]
    [TestCase("fear", "of", Realis.Hypothetical)]
    [TestCase("failure", "of", Realis.Negated)]
    [TestCase("plan", "after", Realis.Asserted)]
    [TestCase("day", "of", Realis.Asserted)]
    public void ANounTellsWhetherItsPhraseHappened(string noun, string preposition, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {noun}        {noun}        NOUN NN  0 root
                {preposition} {preposition} ADP  IN  3 case
                talks         talk          NOUN NNS 1 nmod
                """, "talks"),
            Is.EqualTo(expected));

    [Test]
    public void WhatHasAnAimIsThere() =>
        Assert.That(
            RealisText.Of("""
                The    the    DET  DT  2 det
                aim    aim    NOUN NN  7 nsubj
                of     of     ADP  IN  4 case
                talks  talk   NOUN NNS 2 nmod
                is     be     AUX  VBZ 7 cop
                a      a      DET  DT  7 det
                truce  truce  NOUN NN  0 root
                """, "talks"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("operation", Realis.Planned)]
    [TestCase("failure", Realis.Negated)]
    [TestCase("fear", Realis.Hypothetical)]
    [TestCase("first", Realis.Asserted)]
    public void AnInfinitiveOnANounIsAPlan(string noun, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                the    the    DET  DT 2 det
                {noun} {noun} NOUN NN 0 root
                to     to     PART TO 4 mark
                attack attack VERB VB 2 acl
                """, "attack"),
            Is.EqualTo(expected));

    [Test]
    public void TheLastTownToFallFell() =>
        Assert.That(
            RealisText.Of("""
                the  the  DET  DT 3 det
                last last ADJ  JJ 3 amod
                town town NOUN NN 0 root
                to   to   PART TO 5 mark
                fall fall VERB VB 3 acl
                """, "fall"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("fear", "of", Realis.Hypothetical)]
    [TestCase("day", "after", Realis.Asserted)]
    public void AParticipleBehindAPrepositionIsGovernedByTheNoun(string noun, string mark, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {noun}    {noun} NOUN  NN  0 root
                {mark}    {mark} SCONJ IN  3 mark
                attacking attack VERB  VBG 1 acl
                """, "attacking"),
            Is.EqualTo(expected));

    [Test]
    public void AParticipleAfterANounIsAFact() =>
        Assert.That(
            RealisText.Of("""
                rebels    rebel  NOUN NNS 0 root
                attacking attack VERB VBG 1 acl
                """, "attacking"),
            Is.EqualTo(Realis.Asserted));
}
