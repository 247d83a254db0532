namespace NewsExtraction.Tests.Attributions.Quotations;

public sealed class QuoteJoinerTests
{
    private const string MayorSaidWeLeft = """
        The   the   DET   DT  2 det
        mayor mayor NOUN  NN  3 nsubj
        said  say   VERB  VBD 0 root
        :     :     PUNCT :   3 punct
        “     “     PUNCT ``  7 punct
        We    we    PRON  PRP 7 nsubj
        left  leave VERB  VBD 3 dep
        .     .     PUNCT .   7 punct
        ”     ”     PUNCT ''  7 punct
        """;

    private const string NobodyCame = """
        “      “      PUNCT ``  3 punct
        Nobody nobody PRON  NN  3 nsubj
        came   come   VERB  VBD 0 root
        in     in     ADP   IN  5 case
        weeks  week   NOUN  NNS 3 obl
        .      .      PUNCT .   3 punct
        ”      ”      PUNCT ''  3 punct
        """;

    private const string ItRained = """
        It     it   PRON  PRP 2 nsubj
        rained rain VERB  VBD 0 root
        .      .    PUNCT .   2 punct
        """;

    [Test]
    public void AQuotationWithoutACueIsTheLastSpeakers() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + "\n\n" + NobodyCame),
            Is.EqualTo("mayor: “We left.” | “Nobody came in weeks.”"));

    [Test]
    public void AQuotationGoesOnInTheNextParagraph() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + "\n¶\n" + NobodyCame),
            Is.EqualTo("mayor: “We left.” | “Nobody came in weeks.”"));

    [Test]
    public void EveryParagraphOfALongQuotationIsTheSpeakers() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + "\n¶\n" + NobodyCame + "\n¶\n" + NobodyCame),
            Is.EqualTo("mayor: “We left.” | “Nobody came in weeks.” | “Nobody came in weeks.”"));

    [Test]
    public void AParagraphBetweenEndsTheSpeech() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + "\n¶\n" + ItRained + "\n¶\n" + NobodyCame),
            Is.EqualTo("mayor: “We left.”"));

    [Test]
    public void ASpeakerWithoutMarksMayGoOnWithThem() =>
        Assert.That(
            AttributionText.Read("""
                The   the   DET   DT  2 det
                mayor mayor NOUN  NN  3 nsubj
                said  say   VERB  VBD 0 root
                they  they  PRON  PRP 5 nsubj
                left  leave VERB  VBD 3 ccomp
                .     .     PUNCT .   3 punct


                """ + NobodyCame),
            Is.EqualTo("mayor: they left | “Nobody came in weeks.”"));

    [Test]
    public void WithoutASpeakerAQuotationIsNobodys() =>
        Assert.That(AttributionText.Read(ItRained + "\n\n" + NobodyCame), Is.Empty);

    [Test]
    public void AFewWordsBetweenMarksAreNoSpeech() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + """


                “       “       PUNCT `` 2 punct
                Victory victory NOUN  NN 0 root
                ”       ”       PUNCT '' 2 punct
                .       .       PUNCT .  2 punct
                """),
            Is.EqualTo("mayor: “We left.”"));

    [Test]
    public void MarksInMidSentenceAreNoSpeech() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + """


                They   they   PRON  PRP 2 nsubj
                crossed cross VERB  VBD 0 root
                the    the    DET   DT  6 det
                “      “      PUNCT ``  6 punct
                last   last   ADJ   JJ  6 amod
                bridge bridge NOUN  NN  2 obj
                of     of     ADP   IN  9 case
                the    the    DET   DT  9 det
                north  north  NOUN  NN  6 nmod
                ”      ”      PUNCT ''  6 punct
                .      .      PUNCT .   2 punct
                """),
            Is.EqualTo("mayor: “We left.”"));

    [Test]
    public void ACueInsideAQuotationReportsSomethingElse() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + """


                “    “     PUNCT ``  3 punct
                They they  PRON  PRP 3 nsubj
                said say   VERB  VBD 0 root
                we   we    PRON  PRP 5 nsubj
                left leave VERB  VBD 3 ccomp
                .    .     PUNCT .   3 punct
                ”    ”     PUNCT ''  3 punct
                """),
            Is.EqualTo("mayor: “We left.” | “They said we left.”\nThey: we left"));

    [Test]
    public void TheNearestSpeakerGoesOn() =>
        Assert.That(
            AttributionText.Read(MayorSaidWeLeft + "\n\n" + """
                Villagers villager NOUN  NNS 2 nsubj
                said      say      VERB  VBD 0 root
                he        he       PRON  PRP 4 nsubj
                lied      lie      VERB  VBD 2 ccomp
                .         .        PUNCT .   2 punct


                """ + NobodyCame),
            Is.EqualTo("mayor: “We left.”\nVillagers: he lied | “Nobody came in weeks.”"));
}
