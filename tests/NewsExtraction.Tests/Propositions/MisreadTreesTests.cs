using NewsExtraction.Propositions;

namespace NewsExtraction.Tests.Propositions;

/// <summary>Usual slips of a parser, and phrases that hang one level off: the arguments are right all the same.</summary>
public class MisreadTreesTests
{
    [TestCase("They/they/PRON/PRP/2/nsubj granted/grant/VERB/VBD/0/root Jordan/Jordan/PROPN/NNP/2/obj loans/loan/NOUN/NNS/2/obj", "granted",
        "indirect=Jordan object=loans subject=They")]
    [TestCase("They/they/PRON/PRP/2/nsubj laid/lay/VERB/VBD/0/root down/down/ADP/RP/2/compound:prt their/their/PRON/PRP$/5/nmod:poss weapons/weapon/NOUN/NNS/2/obl", "laid", "object=weapons subject=They")]
    [TestCase("They/they/PRON/PRP/2/nsubj boycotted/boycott/VERB/VBD/0/root elections/election/NOUN/NNS/2/obl:unmarked", "boycotted",
        "object=elections subject=They")]
    public void ObjectsAreFoundUnderOtherNames(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Militia/militia/NOUN/NN/3/compound arrested/arrest/VERB/VBN/3/amod villagers/villager/NOUN/NNS/0/root", "arrested",
        "object=villagers subject=Militia")]
    [TestCase("Coalition/Coalition/PROPN/NNP/3/compound trained/train/VERB/VBN/3/amod fighters/fighter/NOUN/NNS/0/root", "trained",
        "object=fighters subject=Coalition")]
    public void TheNounBeforeAParticipleActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void UpToANumberIsNoDirection() =>
        Assert.That(
            PropositionText.Arguments(
                "They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root up/up/ADP/IN/6/case to/to/ADP/IN/6/case 16/16/NUM/CD/6/nummod guards/guard/NOUN/NNS/2/obl", "killed"),
            Is.EqualTo("object=guards subject=They"));

    [TestCase("At/at/ADP/IN/2/case least/least/ADJ/JJS/3/nmod soldiers/soldier/NOUN/NNS/5/obl were/be/AUX/VBD/5/aux:pass wounded/wound/VERB/VBN/0/root", "wounded", "object=soldiers")]
    [TestCase("At/at/ADP/IN/3/case least/least/ADJ/JJS/3/amod villagers/villager/NOUN/NNS/4/obl fled/flee/VERB/VBD/0/root", "fled",
        "subject=villagers")]
    [TestCase("In/in/ADP/IN/2/case spring/spring/NOUN/NN/4/obl they/they/PRON/PRP/4/nsubj fled/flee/VERB/VBD/0/root", "fled",
        "in=spring subject=they")]
    public void SubjectsAreFoundUnderOtherNames(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void APlaceBehindAnAdverbBelongsToTheVerb() =>
        Assert.That(
            PropositionText.Arguments(
                "He/he/PRON/PRP/2/nsubj died/die/VERB/VBD/0/root later/late/ADV/RBR/2/advmod in/in/ADP/IN/5/case Paris/Paris/PROPN/NNP/3/obl", "died"),
            Does.Contain("in=Paris"));

    [Test]
    public void WhatHasAModalIsAVerb()
    {
        var layer = PropositionText.Read(
            "Parties/party/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux boycott/boycott/NOUN/NN/0/root elections/election/NOUN/NNS/3/obj");
        Assert.That(layer.At(2).Kind, Is.EqualTo(PredicateKind.Verb));
        Assert.That(PropositionText.Arguments(layer, "boycott"), Is.EqualTo("object=elections subject=Parties"));
    }

    [Test]
    public void WhatTheObjectIsToDoIsTheContent() =>
        Assert.That(
            PropositionText.Arguments(
                "Judges/judge/NOUN/NNS/2/nsubj ordered/order/VERB/VBD/0/root papers/paper/NOUN/NNS/2/obj to/to/PART/TO/5/mark close/close/VERB/VB/2/advcl", "ordered"),
            Does.Contain("clause=close"));

    [TestCase("They/they/PRON/PRP/2/nsubj fired/fire/VERB/VBD/0/root rounds/round/NOUN/NNS/2/obj aimed/aim/VERB/VBN/3/acl at/at/ADP/IN/6/case towers/tower/NOUN/NNS/4/obl", "fired", "at=towers object=rounds subject=They")]
    [TestCase("They/they/PRON/PRP/2/nsubj flew/fly/VERB/VBD/0/root raids/raid/NOUN/NNS/2/obj targeting/target/VERB/VBG/3/acl rebels/rebel/NOUN/NNS/4/obj", "flew", "object=raids subject=They targeting=rebels")]
    [TestCase("strikes/strike/NOUN/NNS/0/root using/use/VERB/VBG/1/acl jets/jet/NOUN/NNS/2/obj against/against/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod", "strikes", "against=rebels using=jets")]
    public void AimsAndMeansTellOfTheDeed(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("Talks/talk/NOUN/NNS/0/root between/between/ADP/IN/3/case Mali/Mali/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc rebels/rebel/NOUN/NNS/1/conj", "Talks", "between=Mali between=rebels")]
    [TestCase("Talks/talk/NOUN/NNS/6/nsubj between/between/ADP/IN/3/case Mali/Mali/PROPN/NNP/1/nmod and/and/CCONJ/CC/5/cc rebels/rebel/NOUN/NNS/6/nsubj failed/fail/VERB/VBD/0/root", "Talks", "between=Mali between=rebels")]
    public void BetweenHasTwoSides(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [Test]
    public void AFullSentenceIsNoHeadline() =>
        Assert.That(
            PropositionText.Arguments(
                "Forces/force/NOUN/NNS/2/nsubj:pass handed/hand/VERB/VBN/0/root control/control/NOUN/NN/2/obj to/to/ADP/IN/5/case rebels/rebel/NOUN/NNS/2/obl ././PUNCT/./2/punct", "handed"),
            Is.EqualTo("object=control subject=Forces to=rebels"));

    [Test]
    public void AParticipleWithAnObjectGoesOnFromTheVerb() =>
        Assert.That(
            PropositionText.Arguments(
                "Strikes/strike/NOUN/NNS/2/nsubj hit/hit/VERB/VBD/0/root units/unit/NOUN/NNS/2/obj destroyed/destroy/VERB/VBN/3/acl bridges/bridge/NOUN/NNS/4/obj", "destroyed"),
            Is.EqualTo("object=bridges subject=Strikes"));

    [Test]
    public void WhatAnObjectIsHeldToBeIsItsComplement() =>
        Assert.That(
            PropositionText.Arguments(
                "They/they/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root him/he/PRON/PRP/2/obj responsible/responsible/ADJ/JJ/3/amod", "held"),
            Is.EqualTo("complement=responsible object=him subject=They"));

    [Test]
    public void PrepositionOnTheFirstPartOfANameBelongsToTheName() =>
        Assert.That(
            PropositionText.Arguments(
                "They/they/PRON/PRP/2/nsubj fought/fight/VERB/VBD/0/root near/near/ADP/IN/4/case Ar/Ar/PROPN/NNP/5/nmod:desc Raqqah/Raqqah/PROPN/NNP/2/obl", "fought"),
            Is.EqualTo("near=Raqqah subject=They"));
}
