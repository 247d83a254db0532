namespace NewsExtraction.Tests.Propositions;

/// <summary>Active or passive, where the form alone does not say.</summary>
public class VoiceTests
{
    [TestCase("Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root", "retaken")]
    [TestCase("They/they/PRON/PRP/3/nsubj:pass were/be/AUX/VBD/3/aux:pass killed/kill/VERB/VBN/0/root", "killed")]
    public void AnAuxiliaryMakesAPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        Troops/troop/NOUN/NNS/3/nsubj have/have/AUX/VBP/3/aux retaken/retake/VERB/VBN/0/root
        Mosul/Mosul/PROPN/NNP/3/obj
        """, "retaken")]
    [TestCase("Troops/troop/NOUN/NNS/3/nsubj have/have/AUX/VBP/3/aux killed/kill/VERB/VBN/0/root", "killed")]
    public void AnotherAuxiliaryMakesAnActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase("Soldiers/soldier/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root in/in/ADP/IN/4/case blast/blast/NOUN/NN/2/obl", "killed")]
    [TestCase(
        """
        Mosul/Mosul/PROPN/NNP/2/nsubj:pass retaken/retake/VERB/VBN/0/root by/by/ADP/IN/4/case
        troops/troop/NOUN/NNS/2/obl
        """, "retaken")]
    public void AHeadlineLeavesOutTheAuxiliary(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase("Soldiers/soldier/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root", "fled")]
    [TestCase(
        """
        Soldiers/soldier/NOUN/NNS/2/nsubj advanced/advance/VERB/VBD/0/root on/on/ADP/IN/4/case
        Mosul/Mosul/PROPN/NNP/2/obl
        """, "advanced")]
    public void AVerbThatNeedsNoObjectIsActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase("Soldiers/soldier/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj", "killed")]
    [TestCase(
        """
        Soldiers/soldier/NOUN/NNS/2/nsubj captured/capture/VERB/VBD/0/root and/and/CCONJ/CC/4/cc
        killed/kill/VERB/VBD/2/conj rebels/rebel/NOUN/NNS/4/obj
        """, "captured")]
    [TestCase("Soldiers/soldier/NOUN/NNS/2/nsubj shot/shoot/VERB/VBD/0/root at/at/ADP/IN/4/case crowds/crowd/NOUN/NNS/2/obl", "shot")]
    [TestCase(
        """
        Soldiers/soldier/NOUN/NNS/2/nsubj killed/kill/VERB/VBD/0/root up/up/ADP/IN/6/case to/to/ADP/IN/6/case
        20/20/NUM/CD/6/nummod guards/guard/NOUN/NNS/2/obl
        """, "killed")]
    [TestCase("Soldiers/soldier/NOUN/NNS/2/nsubj seized/seize/VERB/VBD/0/root hostages/hostage/NOUN/NNS/2/obl:unmarked", "seized")]
    public void AnObjectMakesAnActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase("city/city/NOUN/NN/0/root retaken/retake/VERB/VBN/1/acl by/by/ADP/IN/4/case troops/troop/NOUN/NNS/2/obl", "retaken")]
    [TestCase("prisoner/prisoner/NOUN/NN/0/root given/give/VERB/VBN/1/acl a/a/DET/DT/4/det sentence/sentence/NOUN/NN/2/obj", "given")]
    [TestCase("man/man/NOUN/NN/0/root named/name/VERB/VBN/1/acl director/director/NOUN/NN/2/obj", "named")]
    public void AReducedRelativeIsPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase("units/unit/NOUN/NNS/0/root destroyed/destroy/VERB/VBN/1/acl bridges/bridge/NOUN/NNS/2/obj", "destroyed")]
    public void AReducedRelativeWithAnObjectIsActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase("the/the/DET/DT/3/det ousted/oust/VERB/VBN/3/amod president/president/NOUN/NN/0/root", "ousted")]
    [TestCase("the/the/DET/DT/3/det captured/capture/VERB/VBD/3/amod town/town/NOUN/NN/0/root", "captured")]
    public void AModifierIsPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root ,/,/PUNCT/,/4/punct beaten/beat/VERB/VBN/2/advcl", "beaten")]
    public void ABareParticipleClauseIsPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root ,/,/PUNCT/,/4/punct attacked/attack/VERB/VBD/2/advcl", "attacked")]
    public void APastTenseBesideAClauseIsActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBN/3/conj
        """, "killed")]
    public void AVerbJoinedToAPassiveIsPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc
        killed/kill/VERB/VBD/3/conj rebels/rebel/NOUN/NNS/5/obj
        """, "killed")]
    public void AVerbJoinedToAPassiveWithAnObjectIsActive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/2/nsubj:pass handed/hand/VERB/VBN/0/root control/control/NOUN/NN/2/obj
        to/to/ADP/IN/5/case troops/troop/NOUN/NNS/2/obl ././PUNCT/./2/punct
        """, "handed")]
    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/2/nsubj:pass advanced/advance/VERB/VBN/0/root on/on/ADP/IN/4/case
        Mosul/Mosul/PROPN/NNP/2/obl ././PUNCT/./2/punct
        """, "advanced")]
    public void AFullSentenceIsNoHeadline(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase("Rebels/rebel/NOUN/NNS/2/nsubj:pass handed/hand/VERB/VBN/0/root control/control/NOUN/NN/2/obj", "handed")]
    public void AHeadlineWithoutFullStopStaysPassive(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/2/nsubj:pass driven/drive/VERB/VBN/0/root by/by/ADP/IN/4/case
        troops/troop/NOUN/NNS/2/obl ././PUNCT/./2/punct
        """, "driven")]
    public void AnAgentMakesAHeadlineOfAFullSentence(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        Rockets/rocket/NOUN/NNS/2/nsubj:pass/Weapon struck/strike/VERB/VBD/0/root near/near/ADP/IN/4/case
        embassy/embassy/NOUN/NN/2/obl
        """, "struck")]
    public void WeaponsStrike(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase(
        """
        Rockets/rocket/NOUN/NNS/2/nsubj:pass/Weapon struck/strike/VERB/VBD/0/root by/by/ADP/IN/4/case
        jets/jet/NOUN/NNS/2/obl
        """, "struck")]
    public void WeaponsAreStruckByOthers(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        The/the/DET/DT/2/det pope/pope/NOUN/NN/0/root called/call/VERB/VBN/2/acl for/for/ADP/IN/5/case
        calm/calm/NOUN/NN/3/obl ././PUNCT/./2/punct
        """, "called")]
    public void ASentenceWithoutFiniteVerbHasItInItsParticiple(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.False);

    [TestCase(
        """
        The/the/DET/DT/2/det man/man/NOUN/NN/0/root arrested/arrest/VERB/VBD/2/acl in/in/ADP/IN/5/case
        Paris/Paris/PROPN/NNP/3/obl ././PUNCT/./2/punct
        """, "arrested")]
    public void AParticipleThatNeedsAnObjectIsNoMainVerb(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);

    [TestCase(
        """
        The/the/DET/DT/2/det town/town/NOUN/NN/0/root called/call/VERB/VBN/2/acl Rawa/Rawa/PROPN/NNP/3/xcomp
        fled/flee/VERB/VBD/2/acl:relcl ././PUNCT/./2/punct
        """, "called")]
    public void AFiniteVerbElsewhereLeavesTheParticiple(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).IsPassive, Is.True);
}
