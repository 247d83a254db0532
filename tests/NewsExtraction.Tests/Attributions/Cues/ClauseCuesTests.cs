namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class ClauseCuesTests
{
    [TestCase("ccomp")]
    [TestCase("parataxis")]
    public void AClauseBehindItsVerbIsTheContent(string relation) =>
        Assert.That(
            CueText.Read(
                $"""
                Officials official NOUN  NNS 2 nsubj
                said      say      VERB  VBD 0 root
                the       the      DET   DT  4 det
                town      town     NOUN  NN  5 nsubj
                fell      fall     VERB  VBD 2 {relation}
                .         .        PUNCT .   2 punct
                """, "said"),
            Is.EqualTo("Clause by Officials: the town fell"));

    [Test]
    public void ALooseClauseBehindAMarkIsNotTheContent() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                met       meet     VERB  VBD 0 root
                ;         ;        PUNCT :   2 punct
                the       the      DET   DT  5 det
                town      town     NOUN  NN  6 nsubj
                fell      fall     VERB  VBD 2 parataxis
                .         .        PUNCT .   2 punct
                """, "met"),
            Is.Empty);

    [Test]
    public void WhatCompletesTheCueIsNotSaid() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                said      say      VERB  VBD 0 root
                on        on       ADP   IN  4 case
                Monday    Monday   PROPN NNP 2 obl
                the       the      DET   DT  6 det
                town      town     NOUN  NN  7 nsubj
                fell      fall     VERB  VBD 2 ccomp
                .         .        PUNCT .   2 punct
                """, "said"),
            Is.EqualTo("Clause by Officials: the town fell"));

    [Test]
    public void FirstWordsThatTheParserLostBelongToTheClause() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                said      say      VERB  VBD 0 root
                in        in       ADP   IN  4 case
                Homs      Homs     PROPN NNP 2 dep
                the       the      DET   DT  6 det
                bridge    bridge   NOUN  NN  7 nsubj
                fell      fall     VERB  VBD 2 ccomp
                .         .        PUNCT .   2 punct
                """, "said"),
            Is.EqualTo("Clause by Officials: in Homs the bridge fell"));

    [Test]
    public void AClauseOnTheAddresseeIsSaidToIt() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                told      tell     VERB  VBD 0 root
                reporters reporter NOUN  NNS 2 obj
                that      that     SCONJ IN  7 mark
                the       the      DET   DT  6 det
                town      town     NOUN  NN  7 nsubj
                fell      fall     VERB  VBD 3 acl:relcl
                .         .        PUNCT .   2 punct
                """, "told"),
            Does.StartWith("Clause by Officials to reporters: ").And.EndsWith("that the town fell"));

    [Test]
    public void ARelativeClauseOfTheAddresseeIsNotSaid() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                told      tell     VERB  VBD 0 root
                reporters reporter NOUN  NNS 2 obj
                who       who      PRON  WP  5 nsubj
                came      come     VERB  VBD 3 acl:relcl
                .         .        PUNCT .   2 punct
                """, "told"),
            Is.Empty);

    [TestCase("said", "say", "Clause by Officials: ")]
    [TestCase("worked", "work", "Oblique by Officials: ")]
    public void OnlyVerbsOfSayingOwnAClauseOnTheNounBetween(string word, string lemma, string expected) =>
        Assert.That(
            CueText.Read(
                $"""
                Officials official  NOUN  NNS 2 nsubj
                {word}    {lemma}   VERB  VBD 0 root
                in        in        ADP   IN  5 case
                a         a         DET   DT  5 det
                statement statement NOUN  NN  2 obl
                that      that      SCONJ IN  9 mark
                the       the       DET   DT  8 det
                town      town      NOUN  NN  9 nsubj
                fell      fall      VERB  VBD 5 acl
                .         .         PUNCT .   2 punct
                """, word),
            Does.StartWith(expected).And.EndsWith("that the town fell"));
}
