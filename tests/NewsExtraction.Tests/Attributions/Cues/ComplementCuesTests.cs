namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class ComplementCuesTests
{
    [Test]
    public void AnInfinitiveIsTheContent() =>
        Assert.That(
            CueText.Read("""
                Generals general NOUN  NNS 2 nsubj
                vowed    vow     VERB  VBD 0 root
                to       to      PART  TO  4 mark
                retake   retake  VERB  VB  2 xcomp
                the      the     DET   DT  6 det
                town     town    NOUN  NN  4 obj
                .        .       PUNCT .   2 punct
                """, "vowed"),
            Is.EqualTo("Infinitive by Generals: to retake the town"));

    [Test]
    public void AParticipleThatTellsWhatElseIsDoneEndsTheInfinitive() =>
        Assert.That(
            CueText.Read("""
                Generals general NOUN  NNS 2 nsubj
                vowed    vow     VERB  VBD 0 root
                to       to      PART  TO  4 mark
                retake   retake  VERB  VB  2 xcomp
                Homs     Homs    PROPN NNP 4 obj
                ,        ,       PUNCT ,   7 punct
                ignoring ignore  VERB  VBG 4 advcl
                calls    call    NOUN  NNS 7 obj
                .        .       PUNCT .   2 punct
                """, "vowed"),
            Is.EqualTo("Infinitive by Generals: to retake Homs"));

    [TestCase("on", "Monday", "PROPN", "NNP")]
    [TestCase("in", "2019", "NUM", "CD")]
    [TestCase("in", "interview", "NOUN", "NN")]
    public void WhenAndWhereItWasSaidIsNoContent(string preposition, string noun, string kind, string tag) =>
        Assert.That(
            CueText.Read($"""
                Ministers minister NOUN  NNS 2 nsubj
                denounced denounce VERB  VBD 0 root
                the       the      DET   DT  4 det
                attack    attack   NOUN  NN  2 obj
                {preposition} {preposition} ADP IN 6 case
                {noun} {noun} {kind} {tag} 2 obl
                .         .        PUNCT .   2 punct
                """, "denounced"),
            Is.EqualTo("Object by Ministers: the attack"));

    [Test]
    public void AnObjectIsTheContentWithAllThatFollowsIt() =>
        Assert.That(
            CueText.Read("""
                Ministers minister NOUN  NNS 2 nsubj
                denounced denounce VERB  VBD 0 root
                the       the      DET   DT  4 det
                attack    attack   NOUN  NN  2 obj
                in        in       ADP   IN  6 case
                Homs      Homs     PROPN NNP 2 obl
                .         .        PUNCT .   2 punct
                """, "denounced"),
            Is.EqualTo("Object by Ministers: the attack in Homs"));

    [Test]
    public void APrepositionBelongsToTheCue() =>
        Assert.That(
            CueText.Read("""
                Ministers minister NOUN  NNS 2 nsubj
                called    call     VERB  VBD 0 root
                for       for      ADP   IN  4 case
                talks     talk     NOUN  NNS 2 obl
                .         .        PUNCT .   2 punct
                """, "called"),
            Is.EqualTo("Oblique by Ministers: talks"));

    [Test]
    public void APhraseFarBehindTheVerbIsNotTheContent() =>
        Assert.That(
            CueText.Read("""
                Ministers minister NOUN  NNS 2 nsubj
                spoke     speak    VERB  VBD 0 root
                quietly   quietly  ADV   RB  2 advmod
                again     again    ADV   RB  2 advmod
                in        in       ADP   IN  6 case
                Homs      Homs     PROPN NNP 2 obl
                .         .        PUNCT .   2 punct
                """, "spoke"),
            Is.Empty);

    [Test]
    public void TheSubjectOfAPassiveIsTheContent() =>
        Assert.That(
            CueText.Read("""
                The      the     DET   DT  2 det
                plan     plan    NOUN  NN  4 nsubj:pass
                was      be      AUX   VBD 4 aux:pass
                endorsed endorse VERB  VBN 0 root
                by       by      ADP   IN  7 case
                the      the     DET   DT  7 det
                paper    paper   NOUN  NN  4 obl:agent
                .        .       PUNCT .   4 punct
                """, "endorsed"),
            Is.EqualTo("Object by paper: The plan"));

    [Test]
    public void WhoIsToldIsNotTheContent() =>
        Assert.That(
            CueText.Read("""
                Ministers minister NOUN  NNS 2 nsubj
                told      tell     VERB  VBD 0 root
                reporters reporter NOUN  NNS 2 obj
                .         .        PUNCT .   2 punct
                """, "told"),
            Is.Empty);
}
