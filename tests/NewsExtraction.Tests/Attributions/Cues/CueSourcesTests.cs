namespace NewsExtraction.Tests.Attributions.Cues;

public sealed class CueSourcesTests
{
    [Test]
    public void AVerbThatGoesOnSharesTheSpeaker() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                left      leave    VERB  VBD 0 root
                ,         ,        PUNCT ,   4 punct
                saying    say      VERB  VBG 2 advcl
                the       the      DET   DT  6 det
                town      town     NOUN  NN  7 nsubj
                fell      fall     VERB  VBD 4 ccomp
                .         .        PUNCT .   2 punct
                """, "saying"),
            Does.StartWith("Clause by Officials:"));

    [Test]
    public void AnInfinitiveSharesTheSpeaker() =>
        Assert.That(
            CueText.Read("""
                Officials official NOUN  NNS 2 nsubj
                wanted    want     VERB  VBD 0 root
                to        to       PART  TO  4 mark
                deny      deny     VERB  VB  2 xcomp
                reports   report   NOUN  NNS 4 obj
                """, "deny"),
            Is.EqualTo("Object by Officials: reports"));

    [Test]
    public void TheAntecedentSpeaksForARelativePronoun() =>
        Assert.That(
            CueText.Read("""
                The   the   DET  DT  2 det
                man   man   NOUN NN  7 nsubj
                who   who   PRON WP  4 nsubj
                said  say   VERB VBD 2 acl:relcl
                towns town  NOUN NNS 6 nsubj
                fell  fall  VERB VBD 4 ccomp
                left  leave VERB VBD 0 root
                """, "said"),
            Is.EqualTo("Clause by man: towns fell"));

    [Test]
    public void AParticipleSpeaksForItsNoun() =>
        Assert.That(
            CueText.Read("""
                The    the    DET  DT  2 det
                letter letter NOUN NN  0 root
                saying say    VERB VBG 2 acl
                towns  town   NOUN NNS 5 nsubj
                fell   fall   VERB VBD 3 ccomp
                """, "saying"),
            Is.EqualTo("Clause by letter: towns fell"));

    [TestCase("His", "his", "PRON", "PRP$", "nmod:poss", "Object by His: reports")]
    [TestCase("The", "the", "DET", "DT", "det", "Object by nobody: reports")]
    public void AnInfinitiveOnANounSpeaksForItsOwner(
        string word, string lemma, string upos, string xpos, string relation, string expected) =>
        Assert.That(
            CueText.Read(
                $"""
                {word}  {lemma} {upos} {xpos} 2 {relation}
                plan    plan    NOUN   NN     0 root
                to      to      PART   TO     4 mark
                deny    deny    VERB   VB     2 acl
                reports report  NOUN   NNS    4 obj
                """, "deny"),
            Is.EqualTo(expected));

    [Test]
    public void TheNounBehindAnInvertedCueSpeaksWhereTheTreeHasNone() =>
        Assert.That(
            CueText.Read("""
                The      the      DET   DT  2 det
                town     town     NOUN  NN  3 nsubj
                fell     fall     VERB  VBD 5 ccomp
                ,        ,        PUNCT ,   5 punct
                said     say      VERB  VBD 0 root
                the      the      DET   DT  8 det
                defence  defence  NOUN  NN  8 compound
                minister minister NOUN  NN  5 dep
                .        .        PUNCT .   5 punct
                """, "said"),
            Is.EqualTo("Parenthetical by minister: The town fell"));

    [TestCase("iobj")]
    [TestCase("obj")]
    public void WhoIsToldIsTheAddressee(string relation) =>
        Assert.That(
            CueText.Read(
                $"""
                They      they     PRON PRP 2 nsubj
                told      tell     VERB VBD 0 root
                reporters reporter NOUN NNS 2 {relation}
                towns     town     NOUN NNS 5 nsubj
                fell      fall     VERB VBD 2 ccomp
                """, "told"),
            Is.EqualTo("Clause by They to reporters: towns fell"));

    [Test]
    public void WhoIsSpokenToIsTheAddressee() =>
        Assert.That(
            CueText.Read("""
                They      they     PRON PRP 2 nsubj
                said      say      VERB VBD 0 root
                to        to       ADP  IN  4 case
                reporters reporter NOUN NNS 2 obl
                towns     town     NOUN NNS 6 nsubj
                fell      fall     VERB VBD 2 ccomp
                """, "said"),
            Is.EqualTo("Clause by They to reporters: towns fell"));

    [TestCase("said", "say", "reporters", "reporter")]
    [TestCase("told", "tell", "this", "this")]
    public void OtherObjectsAreNoAddressees(string verb, string lemma, string word, string wordLemma) =>
        Assert.That(
            CueText.Read(
                $"""
                They   they        PRON PRP 2 nsubj
                {verb} {lemma}     VERB VBD 0 root
                {word} {wordLemma} PRON DT  2 obj
                """, verb),
            Is.EqualTo($"Object by They: {word}"));
}
