namespace NewsExtraction.Tests.Propositions;

/// <summary>What a predicate says of itself.</summary>
public sealed class OwnSignsTests
{
    [Test]
    public void AVerbInThePastIsAFact() =>
        Assert.That(
            RealisText.Of("""
                Troops   troop  NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                """, "attacked"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("will", "will", "MD", Realis.Planned)]
    [TestCase("wo", "wo", "MD", Realis.Planned)]
    [TestCase("'ll", "'ll", "MD", Realis.Planned)]
    [TestCase("shall", "shall", "MD", Realis.Planned)]
    [TestCase("should", "should", "MD", Realis.Planned)]
    [TestCase("must", "must", "MD", Realis.Planned)]
    [TestCase("would", "would", "MD", Realis.Planned)]
    [TestCase("'d", "'d", "MD", Realis.Planned)]
    [TestCase("'d", "'d", "VBD", Realis.Asserted)]
    [TestCase("may", "may", "MD", Realis.Hypothetical)]
    [TestCase("might", "might", "MD", Realis.Hypothetical)]
    [TestCase("could", "could", "MD", Realis.Hypothetical)]
    [TestCase("can", "can", "MD", Realis.Hypothetical)]
    [TestCase("did", "do", "VBD", Realis.Asserted)]
    public void AuxiliariesTellPlansAndPossibilities(string word, string lemma, string tag, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop   NOUN NNS   3 nsubj
                {word} {lemma} AUX  {tag} 3 aux
                attack attack  VERB VB    0 root
                """, "attack"),
            Is.EqualTo(expected));

    [Test]
    public void WouldHaveIsNoPlan() =>
        Assert.That(
            RealisText.Of("""
                Troops   troop  NOUN NNS 4 nsubj
                would    would  AUX  MD  4 aux
                have     have   AUX  VB  4 aux
                attacked attack VERB VBN 0 root
                """, "attacked"),
            Is.EqualTo(Realis.Hypothetical));

    [TestCase("if")]
    [TestCase("unless")]
    public void WouldUnderAConditionIsNoPlan(string mark) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop  NOUN  NNS 3 nsubj
                would  would  AUX   MD  3 aux
                attack attack VERB  VB  0 root
                {mark} {mark} SCONJ IN  6 mark
                rebels rebel  NOUN  NNS 6 nsubj
                stayed stay   VERB  VBD 3 advcl
                """, "attack"),
            Is.EqualTo(Realis.Hypothetical));

    [TestCase("said", "say", Realis.Planned)]
    [TestCase("thought", "think", Realis.Hypothetical)]
    public void WouldInAReportIsAPlan(string verb, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they    PRON  PRP 2 nsubj
                {verb} {lemma} VERB  VBD 0 root
                they   they    PRON  PRP 5 nsubj
                would  would   AUX   MD  5 aux
                attack attack  VERB  VB  2 ccomp
                if     if      SCONJ IN  8 mark
                rebels rebel   NOUN  NNS 8 nsubj
                stayed stay    VERB  VBD 5 advcl
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("not", "PART")]
    [TestCase("n't", "PART")]
    [TestCase("never", "ADV")]
    [TestCase("hardly", "ADV")]
    public void NegativeAdverbsDeny(string word, string tag) =>
        Assert.That(
            RealisText.Of(
                $"""
                Troops troop  NOUN  NNS 4 nsubj
                did    do     AUX   VBD 4 aux
                {word} {word} {tag} RB  4 advmod
                attack attack VERB  VB  0 root
                """, "attack"),
            Is.EqualTo(Realis.Negated));

    [TestCase("Nobody", "nobody")]
    [TestCase("None", "none")]
    [TestCase("Nothing", "nothing")]
    [TestCase("Neither", "neither")]
    public void ASubjectThatIsNobodyDenies(string word, string lemma) =>
        Assert.That(
            RealisText.Of(
                $"""
                {word}   {lemma} PRON NN  2 nsubj
                attacked attack  VERB VBD 0 root
                """, "attacked"),
            Is.EqualTo(Realis.Negated));

    [TestCase("No", "no", Realis.Negated)]
    [TestCase("Neither", "neither", Realis.Negated)]
    [TestCase("The", "the", Realis.Asserted)]
    public void ASubjectWithANegativeDeterminerDenies(string word, string lemma, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {word}   {lemma} DET  DT  2 det
                group    group   NOUN NN  3 nsubj
                attacked attack  VERB VBD 0 root
                """, "attacked"),
            Is.EqualTo(expected));

    [Test]
    public void AnObjectThatIsNobodyDenies() =>
        Assert.That(
            RealisText.Of("""
                Troops   troop  NOUN NNS 2 nsubj
                attacked attack VERB VBD 0 root
                nobody   nobody PRON NN  2 obj
                """, "attacked"),
            Is.EqualTo(Realis.Negated));

    [TestCase("no", Realis.Negated)]
    [TestCase("the", Realis.Planned)]
    public void UnderNoCircumstancesDenies(string determiner, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                Under         under        ADP  IN  3 case
                {determiner}  {determiner} DET  DT  3 det
                circumstances circumstance NOUN NNS 6 obl
                will          will         AUX  MD  6 aux
                troops        troop        NOUN NNS 6 nsubj
                attack        attack       VERB VB  0 root
                """, "attack"),
            Is.EqualTo(expected));

    [TestCase("if", Realis.Hypothetical)]
    [TestCase("unless", Realis.Hypothetical)]
    [TestCase("whether", Realis.Hypothetical)]
    [TestCase("because", Realis.Asserted)]
    public void AMarkOfConditionIsAPossibility(string mark, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {mark}   {mark} SCONJ IN  3 mark
                troops   troop  NOUN  NNS 3 nsubj
                attacked attack VERB  VBD 0 root
                """, "attacked"),
            Is.EqualTo(expected));

    [TestCase("a", "a", "DET", "DT", "det", Realis.Asserted)]
    [TestCase("planned", "planned", "ADJ", "JJ", "amod", Realis.Planned)]
    [TestCase("not", "not", "PART", "RB", "advmod", Realis.Negated)]
    public void ANounBehindACopulaIsReadLikeAVerb(string word, string lemma, string upos, string xpos, string relation, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                It     it      PRON   PRP    4 nsubj
                was    be      AUX    VBD    4 cop
                {word} {lemma} {upos} {xpos} 4 {relation}
                attack attack  NOUN   NN     0 root
                """, "attack"),
            Is.EqualTo(expected));
}
