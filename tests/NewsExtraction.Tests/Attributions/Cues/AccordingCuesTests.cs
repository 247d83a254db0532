namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class AccordingCuesTests
{
    [Test]
    public void AllBeforeThePhraseIsReported() =>
        Assert.That(
            CueText.Read("""
                The       the       DET   DT  2 det
                town      town      NOUN  NN  3 nsubj
                fell      fall      VERB  VBD 0 root
                ,         ,         PUNCT ,   7 punct
                according according VERB  VBG 7 case
                to        to        ADP   IN  5 fixed
                officials official  NOUN  NNS 3 obl
                .         .         PUNCT .   3 punct
                """, "according"),
            Is.EqualTo("According by officials: The town fell"));

    [Test]
    public void APhraseThatLeadsReportsWhatFollows() =>
        Assert.That(
            CueText.Read("""
                According according VERB  VBG 3 case
                to        to        ADP   IN  1 fixed
                officials official  NOUN  NNS 7 obl
                ,         ,         PUNCT ,   3 punct
                the       the       DET   DT  6 det
                town      town      NOUN  NN  7 nsubj
                fell      fall      VERB  VBD 0 root
                .         .         PUNCT .   7 punct
                """, "According"),
            Is.EqualTo("According by officials: the town fell."));

    [Test]
    public void WhereTheTreeIsSilentTheNextNounIsTheSource() =>
        Assert.That(
            CueText.Read("""
                The       the       DET   DT  2 det
                town      town      NOUN  NN  3 nsubj
                fell      fall      VERB  VBD 0 root
                according according ADV   RB  3 advmod
                to        to        ADP   IN  3 dep
                new       new       ADJ   JJ  7 amod
                reports   report    NOUN  NNS 3 dep
                .         .         PUNCT .   3 punct
                """, "according"),
            Is.EqualTo("According by reports: The town fell"));

    [Test]
    public void TooFewWordsAreNoReport() =>
        Assert.That(
            CueText.Read("""
                It        it        PRON  PRP 2 nsubj
                fell      fall      VERB  VBD 0 root
                according according ADV   RB  5 case
                to        to        ADP   IN  3 fixed
                officials official  NOUN  NNS 2 obl
                .         .         PUNCT .   2 punct
                """, "according"),
            Is.Empty);

    [Test]
    public void AccordingAloneIsNoCue() =>
        Assert.That(
            CueText.Read("""
                The       the       DET   DT  2 det
                town      town      NOUN  NN  3 nsubj
                fell      fall      VERB  VBD 0 root
                according according ADV   RB  3 advmod
                as        as        ADP   IN  6 case
                planned   plan      NOUN  NN  3 obl
                .         .         PUNCT .   3 punct
                """, "according"),
            Is.Empty);
}
