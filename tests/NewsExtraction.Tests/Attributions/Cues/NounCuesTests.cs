namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class NounCuesTests
{
    [Test]
    public void AThatClauseOnANounIsItsOwners() =>
        Assert.That(
            CueText.Read("""
                The    the   DET   DT  2 det
                army   army  NOUN  NN  4 nmod:poss
                's     's    PART  POS 2 case
                claims claim NOUN  NNS 9 nsubj
                that   that  SCONJ IN  8 mark
                the    the   DET   DT  7 det
                town   town  NOUN  NN  8 nsubj
                fell   fall  VERB  VBD 4 acl
                spread spread VERB VBD 0 root
                """, "claims"),
            Is.EqualTo("NounClause by army: that the town fell"));

    [Test]
    public void AnInfinitiveOnANounIsItsAuthors() =>
        Assert.That(
            CueText.Read("""
                The    the    DET   DT  2 det
                plan   plan   NOUN  NN  9 nsubj
                by     by     ADP   IN  4 case
                rebels rebel  NOUN  NNS 2 nmod
                to     to     PART  TO  6 mark
                retake retake VERB  VB  2 acl
                the    the    DET   DT  8 det
                town   town   NOUN  NN  6 obj
                failed fail   VERB  VBD 0 root
                """, "plan"),
            Is.EqualTo("NounInfinitive by rebels: to retake the town"));

    [Test]
    public void AnAdjectiveHasTheSubjectOfItsCopula() =>
        Assert.That(
            CueText.Read("""
                Mayors    mayor     NOUN  NNS 3 nsubj
                were      be        AUX   VBD 3 cop
                confident confident ADJ   JJ  0 root
                that      that      SCONJ IN  7 mark
                the       the       DET   DT  6 det
                bridge    bridge    NOUN  NN  7 nsubj
                held      hold      VERB  VBD 3 ccomp
                .         .         PUNCT .   3 punct
                """, "confident"),
            Is.EqualTo("NounClause by Mayors: that the bridge held"));

    [Test]
    public void ReadyToLeaveIsAnInfinitive() =>
        Assert.That(
            CueText.Read("""
                Troops troop NOUN  NNS 3 nsubj
                were   be    AUX   VBD 3 cop
                ready  ready ADJ   JJ  0 root
                to     to    PART  TO  5 mark
                leave  leave VERB  VB  3 xcomp
                .      .     PUNCT .   3 punct
                """, "ready"),
            Is.EqualTo("NounInfinitive by Troops: to leave"));

    [Test]
    public void WhoMakesAPromiseMakesItsContent() =>
        Assert.That(
            CueText.Read("""
                Rebels  rebel   NOUN  NNS 2 nsubj
                made    make    VERB  VBD 0 root
                a       a       DET   DT  4 det
                promise promise NOUN  NN  2 obj
                to      to      PART  TO  6 mark
                leave   leave   VERB  VB  4 acl
                .       .       PUNCT .   2 punct
                """, "promise"),
            Is.EqualTo("NounInfinitive by Rebels: to leave"));

    [TestCase("acl:relcl", "that")]
    [TestCase("acl", "as")]
    public void OtherClausesOnNounsAreNotSaid(string relation, string mark) =>
        Assert.That(
            CueText.Read(
                $"""
                Claims claim  NOUN  NNS 0 root
                {mark} {mark} SCONJ IN  4 mark
                towns  town   NOUN  NNS 4 nsubj
                fell   fall   VERB  VBD 1 {relation}
                """, "Claims"),
            Is.Empty);

    [Test]
    public void APurposeBesideANounIsNotItsContent() =>
        Assert.That(
            CueText.Read("""
                money money NOUN NN 0 root
                to    to    PART TO 3 mark
                leave leave VERB VB 1 advcl
                """, "money"),
            Is.Empty);
}
