namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class QuotationCuesTests
{
    private const string TheMayorSaid = """
        The   the   DET   DT  2 det
        mayor mayor NOUN  NN  3 nsubj
        said  say   VERB  VBD 0 root
        :     :     PUNCT :   3 punct
        """;

    [Test]
    public void AQuotationBehindAColonIsTheContent() =>
        Assert.That(
            CueText.Read("""
                The   the   DET   DT  2 det
                mayor mayor NOUN  NN  3 nsubj
                said  say   VERB  VBD 0 root
                :     :     PUNCT :   3 punct
                “     “     PUNCT ``  8 punct
                The   the   DET   DT  7 det
                town  town  NOUN  NN  8 nsubj
                fell  fall  VERB  VBD 3 dep
                .     .     PUNCT .   8 punct
                ”     ”     PUNCT ''  8 punct
                """, "said"),
            Is.EqualTo("Quotation by mayor: “The town fell.”"));

    [Test]
    public void AQuotationMayBeTheNextSentence() =>
        Assert.That(
            CueText.Read(TheMayorSaid + """


                “    “    PUNCT ``  4 punct
                The  the  DET   DT  3 det
                town town NOUN  NN  4 nsubj
                fell fall VERB  VBD 0 root
                .    .    PUNCT .   4 punct
                ”    ”    PUNCT ''  4 punct
                """, "said"),
            Is.EqualTo("Quotation by mayor: “The town fell.”"));

    [Test]
    public void AParagraphBehindAColonNeedsNoMarks() =>
        Assert.That(
            CueText.Read(TheMayorSaid + """

                ¶
                The  the   DET   DT  2 det
                town town  NOUN  NN  3 nsubj
                fell fall  VERB  VBD 0 root
                .    .     PUNCT .   3 punct

                We   we    PRON  PRP 2 nsubj
                left leave VERB  VBD 0 root
                .    .     PUNCT .   2 punct
                ¶
                It   it    PRON  PRP 2 nsubj
                rained rain VERB VBD 0 root
                .    .     PUNCT .   2 punct
                """, "said"),
            Is.EqualTo("Quotation by mayor: The town fell. We left."));

    [TestCase("spoke", "")]
    [TestCase("left", "Quotation by mayor: “The town fell.”")]
    public void TheLastVerbBeforeTheQuotationIsTheCue(string cue, string expected) =>
        Assert.That(
            CueText.Read("""
                The   the   DET   DT  2 det
                mayor mayor NOUN  NN  3 nsubj
                spoke speak VERB  VBD 0 root
                and   and   CCONJ CC  5 cc
                left  leave VERB  VBD 3 conj
                :     :     PUNCT :   3 punct
                “     “     PUNCT ``  10 punct
                The   the   DET   DT  9 det
                town  town  NOUN  NN  10 nsubj
                fell  fall  VERB  VBD 3 dep
                .     .     PUNCT .   10 punct
                ”     ”     PUNCT ''  10 punct
                """, cue),
            Is.EqualTo(expected));

    [Test]
    public void AQuotationInMidPhraseIsNotIntroduced() =>
        Assert.That(
            CueText.Read("""
                The    the    DET   DT  2 det
                mayor  mayor  NOUN  NN  3 nsubj
                slept  sleep  VERB  VBD 0 root
                near   near   ADP   IN  7 case
                the    the    DET   DT  7 det
                “      “      PUNCT ``  7 punct
                bridge bridge NOUN  NN  3 dep
                ”      ”      PUNCT ''  7 punct
                .      .      PUNCT .   3 punct
                """, "slept"),
            Is.Empty);
}
