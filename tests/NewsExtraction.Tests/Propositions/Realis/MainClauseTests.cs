namespace NewsExtraction.Tests.Propositions;

/// <summary>Main clauses, questions, and what is joined to them.</summary>
public sealed class MainClauseTests
{
    [Test]
    public void AnInfinitiveHeadlineIsAPlan() =>
        Assert.That(
            RealisText.Of("""
                Troops troop NOUN NNS 3 nsubj
                to     to    PART TO  3 mark
                leave  leave VERB VB  0 root
                """, "leave"),
            Is.EqualTo(Realis.Planned));

    [TestCase("Did", "do", "VBD", Realis.Hypothetical)]
    [TestCase("Will", "will", "MD", Realis.Planned)]
    public void AQuestionAskedWhetherIsNoFact(string word, string lemma, string tag, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                {word} {lemma} AUX   {tag} 3 aux
                troops troop   NOUN  NNS   3 nsubj
                attack attack  VERB  VB    0 root
                ?      ?       PUNCT .     3 punct
                """, "attack"),
            Is.EqualTo(expected));

    [Test]
    public void AQuestionWhyTakesTheEventForAFact() =>
        Assert.That(
            RealisText.Of("""
                Why    why    ADV   WRB 4 advmod
                did    do     AUX   VBD 4 aux
                troops troop  NOUN  NNS 4 nsubj
                attack attack VERB  VB  0 root
                ?      ?      PUNCT .   4 punct
                """, "attack"),
            Is.EqualTo(Realis.Asserted));

    [TestCase("destroy", "VB", Realis.Planned)]
    [TestCase("destroyed", "VBD", Realis.Asserted)]
    public void AJoinedVerbSharesTheAuxiliaryThatFitsIt(string word, string tag, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They   they    PRON  PRP   3 nsubj
                will   will    AUX   MD    3 aux
                attack attack  VERB  VB    0 root
                and    and     CCONJ CC    5 cc
                {word} destroy VERB  {tag} 3 conj
                it     it      PRON  PRP   5 obj
                """, word),
            Is.EqualTo(expected));

    [TestCase("or", "flee", "VB", Realis.Negated)]
    [TestCase("but", "fled", "VBD", Realis.Asserted)]
    public void ButEndsADenial(string conjunction, string word, string tag, Realis expected) =>
        Assert.That(
            RealisText.Of(
                $"""
                They          they          PRON  PRP   4 nsubj
                did           do            AUX   VBD   4 aux
                not           not           PART  RB    4 advmod
                attack        attack        VERB  VB    0 root
                {conjunction} {conjunction} CCONJ CC    6 cc
                {word}        flee          VERB  {tag} 4 conj
                """, word),
            Is.EqualTo(expected));

    [Test]
    public void AJoinedVerbWithASubjectIsAClauseOfItsOwn() =>
        Assert.That(
            RealisText.Of("""
                They   they   PRON  PRP 3 nsubj
                may    may    AUX   MD  3 aux
                attack attack VERB  VB  0 root
                and    and    CCONJ CC  6 cc
                rebels rebel  NOUN  NNS 6 nsubj
                fled   flee   VERB  VBD 3 conj
                """, "fled"),
            Is.EqualTo(Realis.Asserted));
}
