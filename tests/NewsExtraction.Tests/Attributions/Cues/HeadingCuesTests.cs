namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class HeadingCuesTests
{
    private const string Heading = """
        Minister minister NOUN  NN  0 root
        :        :        PUNCT :   1 punct
        the      the      DET   DT  4 det
        town     town     NOUN  NN  5 nsubj
        fell     fall     VERB  VBD 1 dep
        """;

    private const string Weather = """
        It     it   PRON  PRP 2 nsubj
        rained rain VERB  VBD 0 root
        .      .    PUNCT .   2 punct
        """;

    [Test]
    public void AHeadlineNamesItsSpeaker() =>
        Assert.That(CueText.Read(Heading, ":"), Is.EqualTo("Heading by Minister: the town fell"));

    [Test]
    public void TheNamesHeadIsTheSource() =>
        Assert.That(
            CueText.Read("""
                Minister minister NOUN  NN  2 nmod:desc
                Weber    Weber    PROPN NNP 0 root
                :        :        PUNCT :   2 punct
                the      the      DET   DT  5 det
                town     town     NOUN  NN  6 nsubj
                fell     fall     VERB  VBD 2 dep
                """, ":"),
            Is.EqualTo("Heading by Weber: the town fell"));

    [Test]
    public void OnlyTheFirstSentenceIsAHeadline() => Assert.That(CueText.Read(Weather + "\n¶\n" + Heading, ":"), Is.Empty);

    [Test]
    public void ASpeakerInCapitalsOwnsTheParagraph() =>
        Assert.That(
            CueText.Read(Weather + """

                ¶
                MAYOR  mayor NOUN  NN  0 root
                :      :     PUNCT :   1 punct
                We     we    PRON  PRP 4 nsubj
                left   leave VERB  VBD 1 dep
                early  early ADV   RB  4 advmod
                .      .     PUNCT .   1 punct

                It     it    PRON  PRP 2 nsubj
                rained rain  VERB  VBD 0 root
                .      .     PUNCT .   2 punct
                ¶
                They   they  PRON  PRP 2 nsubj
                stayed stay  VERB  VBD 0 root
                .      .     PUNCT .   2 punct
                """, ":"),
            Is.EqualTo("Heading by MAYOR: We left early. It rained."));

    [Test]
    public void ALabelOfSeveralWordsIsNoSpeaker() =>
        Assert.That(
            CueText.Read(
                """
                LIVE    live   ADJ   JJ  2 amod
                UPDATES update NOUN  NNS 0 root
                :       :      PUNCT :   2 punct
                the     the    DET   DT  5 det
                town    town   NOUN  NN  6 nsubj
                fell    fall   VERB  VBD 2 dep
                """, ":"),
            Is.Empty);

    [Test]
    public void BehindALabelASpeakerMayStand() =>
        Assert.That(
            CueText.Read(
                """
                LIVE     live     PROPN NNP 3 dep
                :        :        PUNCT :   1 punct
                Minister minister NOUN  NN  0 root
                :        :        PUNCT :   3 punct
                the      the      DET   DT  6 det
                town     town     NOUN  NN  7 nsubj
                fell     fall     VERB  VBD 3 dep
                """, ":"),
            Is.EqualTo("Heading by Minister: the town fell"));

    [TestCase("BREAKING", "breaking", "NOUN", "NN")]
    [TestCase("Opinion", "opinion", "NOUN", "NN")]
    [TestCase("WATCH", "watch", "PROPN", "NNP")]
    [TestCase("Exclusive", "exclusive", "ADJ", "JJ")]
    [TestCase("Video", "video", "NOUN", "NN")]
    [TestCase("Stay", "stay", "VERB", "VB")]
    [TestCase("note", "note", "NOUN", "NN")]
    public void LabelsAndOtherWordsBeforeAColonAreNoSpeaker(string word, string lemma, string upos, string xpos) =>
        Assert.That(
            CueText.Read(
                $"""
                {word} {lemma} {upos} {xpos} 0 root
                :      :       PUNCT  :      1 punct
                the    the     DET    DT     4 det
                town   town    NOUN   NN     5 nsubj
                fell   fall    VERB   VBD    1 dep
                """, ":"),
            Is.Empty);
}
