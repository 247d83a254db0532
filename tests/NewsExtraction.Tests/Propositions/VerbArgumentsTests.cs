namespace NewsExtraction.Tests.Propositions;

public class VerbArgumentsTests
{
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj", "retook",
        "object=Mosul subject=Troops")]
    [TestCase("Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root by/by/ADP/IN/5/case troops/troop/NOUN/NNS/3/obl", "retaken", "object=Mosul subject=troops")]
    [TestCase("Mosul/Mosul/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass retaken/retake/VERB/VBN/0/root", "retaken", "object=Mosul")]
    public void PassiveSubjectBecomesObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("troops/troop/NOUN/NNS/0/root who/who/PRON/WP/3/nsubj retook/retake/VERB/VBD/1/acl:relcl Mosul/Mosul/PROPN/NNP/3/obj",
        "retook", "object=Mosul subject=troops")]
    [TestCase("city/city/NOUN/NN/0/root that/that/PRON/WDT/4/obj troops/troop/NOUN/NNS/4/nsubj retook/retake/VERB/VBD/1/acl:relcl",
        "retook", "object=city subject=troops")]
    [TestCase("city/city/NOUN/NN/0/root troops/troop/NOUN/NNS/3/nsubj retook/retake/VERB/VBD/1/acl:relcl", "retook",
        "object=city subject=troops")]
    [TestCase("town/town/NOUN/NN/0/root where/where/ADV/WRB/4/advmod rebels/rebel/NOUN/NNS/4/nsubj fought/fight/VERB/VBD/1/acl:relcl",
        "fought", "adverb=where in=town subject=rebels")]
    public void AntecedentStandsForRelativePronoun(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Mosul/Mosul/PROPN/NNP/0/root retaken/retake/VERB/VBN/1/acl by/by/ADP/IN/4/case troops/troop/NOUN/NNS/2/obl", "retaken",
        "object=Mosul subject=troops")]
    [TestCase("gunmen/gunman/NOUN/NNS/0/root attacking/attack/VERB/VBG/1/acl police/police/NOUN/NN/2/obj", "attacking",
        "object=police subject=gunmen")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj advanced/advance/VERB/VBD/0/root killing/kill/VERB/VBG/2/advcl rebels/rebel/NOUN/NNS/3/obj",
        "killing", "object=rebels subject=Troops")]
    [TestCase("the/the/DET/DT/3/det ousted/oust/VERB/VBN/3/amod president/president/NOUN/NN/0/root", "ousted", "object=president")]
    public void ParticiplesTakeWhatTheyModify(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark retake/retake/VERB/VB/2/xcomp Mosul/Mosul/PROPN/NNP/4/obj", "retake", "object=Mosul subject=Troops")]
    [TestCase("They/they/PRON/PRP/2/nsubj forced/force/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/to/PART/TO/5/mark flee/flee/VERB/VB/2/xcomp", "flee", "subject=rebels")]
    [TestCase("Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass forced/force/VERB/VBN/0/root to/to/PART/TO/5/mark flee/flee/VERB/VB/3/xcomp", "flee", "subject=Rebels")]
    [TestCase("Iran/Iran/PROPN/NNP/2/nsubj sent/send/VERB/VBD/0/root fighters/fighter/NOUN/NNS/2/obj to/to/PART/TO/5/mark battle/battle/VERB/VB/2/advcl rebels/rebel/NOUN/NNS/5/obj", "battle", "object=rebels subject=fighters")]
    public void ControlledVerbsKnowTheirSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj entered/enter/VERB/VBD/0/root and/and/CCONJ/CC/4/cc retook/retake/VERB/VBD/2/conj Mosul/Mosul/PROPN/NNP/4/obj", "retook", "object=Mosul subject=Troops")]
    [TestCase("Police/police/NOUN/NN/2/nsubj captured/capture/VERB/VBD/0/root and/and/CCONJ/CC/4/cc killed/kill/VERB/VBD/2/conj rebels/rebel/NOUN/NNS/4/obj", "captured", "object=rebels subject=Police")]
    [TestCase("He/he/PRON/PRP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass struck/strike/VERB/VBN/0/root and/and/CCONJ/CC/5/cc killed/kill/VERB/VBN/3/conj by/by/ADP/IN/7/case troops/troop/NOUN/NNS/5/obl", "struck", "object=He subject=troops")]
    [TestCase("Troops/troop/NOUN/NNS/4/nsubj and/and/CCONJ/CC/3/cc police/police/NOUN/NN/1/conj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/4/obj", "retook", "object=Mosul subject=Troops subject=police")]
    public void CoordinationSharesArguments(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void LoneMemberBehindCommaIsApposition() =>
        Assert.That(PropositionText.Arguments(
            "Troops/troop/NOUN/NNS/2/nsubj retook/retake/VERB/VBD/0/root Mosul/Mosul/PROPN/NNP/2/obj ,/,/PUNCT/,/7/punct the/the/DET/DT/7/det second/second/ADJ/JJ/7/amod city/city/NOUN/NN/3/conj", "retook"), Is.EqualTo("object=Mosul subject=Troops"));

    [TestCase("Three/three/NUM/CD/2/nummod soldiers/soldier/NOUN/NNS/3/nsubj killed/kill/VERB/VBD/0/root in/in/ADP/IN/5/case blast/blast/NOUN/NN/3/obl", "killed", "in=blast object=soldiers")]
    [TestCase("Troops/troop/NOUN/NNS/3/nsubj have/have/AUX/VBP/3/aux killed/kill/VERB/VBN/0/root rebels/rebel/NOUN/NNS/3/obj", "killed",
        "object=rebels subject=Troops")]
    public void HeadlinePassiveNeedsNoAuxiliary(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Troops/troop/NOUN/NNS/2/nsubj cleared/clear/VERB/VBD/0/root the/the/DET/DT/4/det city/city/NOUN/NN/2/obj of/of/ADP/IN/6/case rebels/rebel/NOUN/NNS/4/nmod", "cleared", "object=city of=rebels subject=Troops")]
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark take/take/VERB/VB/2/xcomp Mosul/Mosul/PROPN/NNP/4/obj from/from/ADP/IN/7/case rebels/rebel/NOUN/NNS/2/obl", "take", "from=rebels object=Mosul subject=Troops")]
    public void PhrasesAttachedOneLevelOffAreFound(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("The/the/DET/DT/2/det pope/pope/NOUN/NN/0/root called/call/VERB/VBN/2/acl for/for/ADP/IN/5/case calm/calm/NOUN/NN/3/obl ././PUNCT/./2/punct", "called", "for=calm subject=pope")]
    [TestCase("The/the/DET/DT/2/det town/town/NOUN/NN/0/root called/call/VERB/VBN/2/acl Rawa/Rawa/PROPN/NNP/3/xcomp", "called",
        "complement=Rawa object=town")]
    public void ParticipleOfASentenceWithoutVerbIsItsVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void OutOfIsOnePreposition() =>
        Assert.That(PropositionText.Arguments(
            "Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass pushed/push/VERB/VBN/0/root out/out/ADP/IN/6/case of/of/ADP/IN/6/case Iraq/Iraq/PROPN/NNP/3/obl", "pushed"), Is.EqualTo("object=Rebels out of=Iraq"));

    [Test]
    public void NamedOfficeIsComplement() =>
        Assert.That(PropositionText.Arguments(
            "Silva/Silva/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass elected/elect/VERB/VBN/0/root mayor/mayor/NOUN/NN/3/obj",
            "elected"), Is.EqualTo("complement=mayor object=Silva"));
}
