namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class ParentheticalCuesTests
{
    [Test]
    public void ACueBehindTheClauseGovernsItAll() =>
        Assert.That(
            CueText.Read("""
                The       the      DET   DT  2 det
                town      town     NOUN  NN  3 nsubj
                fell      fall     VERB  VBD 0 root
                ,         ,        PUNCT ,   6 punct
                officials official NOUN  NNS 6 nsubj
                said      say      VERB  VBD 3 parataxis
                .         .        PUNCT .   3 punct
                """, "said"),
            Is.EqualTo("Parenthetical by officials: The town fell"));

    [Test]
    public void TheSpeakerMayFollowTheCue() =>
        Assert.That(
            CueText.Read("""
                The       the      DET   DT  2 det
                town      town     NOUN  NN  3 nsubj
                fell      fall     VERB  VBD 0 root
                ,         ,        PUNCT ,   5 punct
                said      say      VERB  VBD 3 parataxis
                officials official NOUN  NNS 5 nsubj
                .         .        PUNCT .   3 punct
                """, "said"),
            Is.EqualTo("Parenthetical by officials: The town fell"));

    [Test]
    public void AQuotationBeforeTheCueIsItsContent() =>
        Assert.That(
            CueText.Read("""
                “    “    PUNCT `` 4 punct
                The  the  DET   DT  3 det
                town town NOUN  NN  4 nsubj
                fell fall VERB  VBD 8 ccomp
                ,    ,    PUNCT ,   8 punct
                ”    ”    PUNCT ''  8 punct
                he   he   PRON  PRP 8 nsubj
                said say  VERB  VBD 0 root
                .    .    PUNCT .   8 punct
                """, "said"),
            Is.EqualTo("Parenthetical by he: “The town fell,”"));

    [Test]
    public void AQuotationMayGoOnBehindTheCue() =>
        Assert.That(
            CueText.Read("""
                “    “    PUNCT ``  4 punct
                The  the  DET   DT  3 det
                town town NOUN  NN  4 nsubj
                fell fall VERB  VBD 8 ccomp
                ,    ,    PUNCT ,   8 punct
                ”    ”    PUNCT ''  8 punct
                he   he   PRON  PRP 8 nsubj
                said say  VERB  VBD 0 root
                ,    ,    PUNCT ,   8 punct
                “    “    PUNCT ``  13 punct
                and  and  CCONJ CC  13 cc
                we   we   PRON  PRP 13 nsubj
                left leave VERB VBD 8 conj
                .    .    PUNCT .   8 punct
                ”    ”    PUNCT ''  8 punct
                """, "said"),
            Is.EqualTo("Parenthetical by he: “The town fell,” | “and we left.”"));

    [Test]
    public void ACueInMidClauseGovernsBothSides() =>
        Assert.That(
            CueText.Read("""
                The       the      DET   DT  2 det
                town      town     NOUN  NN  9 nsubj
                that      that     PRON  WDT 4 nsubj
                fell      fall     VERB  VBD 2 acl:relcl
                ,         ,        PUNCT ,   7 punct
                officials official NOUN  NNS 7 nsubj
                said      say      VERB  VBD 9 parataxis
                ,         ,        PUNCT ,   7 punct
                burned    burn     VERB  VBD 0 root
                down      down     ADP   RP  9 compound:prt
                on        on       ADP   IN  12 case
                Monday    Monday   PROPN NNP 9 obl
                .         .        PUNCT .   9 punct
                """, "said"),
            Is.EqualTo("Parenthetical by officials: The town that fell | burned down on Monday."));

    [Test]
    public void AnObjectOfItsOwnIsGovernedInstead() =>
        Assert.That(
            CueText.Read("""
                The    the    DET   DT  2 det
                town   town   NOUN  NN  3 nsubj
                fell   fall   VERB  VBD 0 root
                ,      ,      PUNCT ,   6 punct
                he     he     PRON  PRP 6 nsubj
                said   say    VERB  VBD 3 parataxis
                a      a      DET   DT  8 det
                prayer prayer NOUN  NN  6 obj
                .      .      PUNCT .   3 punct
                """, "said"),
            Is.EqualTo("Object by he: a prayer"));

    [Test]
    public void WordsWithoutAFiniteVerbAreNotSaid() =>
        Assert.That(
            CueText.Read("""
                Early  early  ADV   RB  3 advmod
                on     on     ADP   IN  3 case
                Monday Monday PROPN NNP 6 obl
                ,      ,      PUNCT ,   6 punct
                he     he     PRON  PRP 6 nsubj
                spoke  speak  VERB  VBD 0 root
                .      .      PUNCT .   6 punct
                """, "spoke"),
            Is.Empty);

    [Test]
    public void WithoutAMarkBetweenNothingIsSaid() =>
        Assert.That(
            CueText.Read("""
                The  the   DET   DT  2 det
                town town  NOUN  NN  3 nsubj
                fell fall  VERB  VBD 0 root
                and  and   CCONJ CC  6 cc
                he   he    PRON  PRP 6 nsubj
                left leave VERB  VBD 3 conj
                .    .     PUNCT .   3 punct
                """, "left"),
            Is.Empty);
}
