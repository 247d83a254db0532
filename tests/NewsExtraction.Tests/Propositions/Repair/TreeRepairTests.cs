using NewsExtraction.Propositions;

namespace NewsExtraction.Tests.Propositions;

/// <summary>Usual slips of a parser: the arguments are right all the same. Each method is one misreading.</summary>
public class TreeRepairTests
{
    [TestCase("Troops/troop/NOUN/NNS/2/nsubj regained/regained/ADJ/JJ/3/amod control/control/NOUN/NN/0/root", "regained")]
    public void AModifierWithASubjectIsAVerb(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).Kind, Is.EqualTo(PredicateKind.Verb));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj regained/regained/ADJ/JJ/3/amod control/control/NOUN/NN/0/root
        """, "regained", "object=control subject=Troops")]
    public void TheNounThatSuchAModifierHangsOnIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase("dead/dead/ADJ/JJ/2/amod soldiers/soldier/NOUN/NNS/0/root", "dead")]
    public void AnAdjectiveBeforeANounIsOne(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).Kind, Is.EqualTo(PredicateKind.Adjective));

    [TestCase(
        """
        Rebels/rebel/NOUN/NNS/3/nsubj will/will/AUX/MD/3/aux boycott/boycott/NOUN/NN/0/root
        elections/election/NOUN/NNS/3/obj
        """, "boycott")]
    public void WhatHasAModalIsAVerb(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).Kind, Is.EqualTo(PredicateKind.Verb));

    [TestCase("They/they/PRON/PRP/4/nsubj will/will/AUX/MD/4/aux a/a/DET/DT/4/det boycott/boycott/NOUN/NN/0/root", "boycott")]
    [TestCase("It/it/PRON/PRP/4/nsubj will/will/AUX/MD/4/aux be/be/AUX/VB/4/cop war/war/NOUN/NN/0/root", "war")]
    public void ANounWithDeterminerOrCopulaStaysOne(string line, string word) =>
        Assert.That(PropositionText.Find(line, word).Kind, Is.EqualTo(PredicateKind.Noun));

    [TestCase(
        """
        Near/near/ADP/IN/2/case port/port/NOUN/NN/4/nsubj strikes/strike/NOUN/NNS/4/nsubj hit/hit/VERB/VBD/0/root
        tanks/tank/NOUN/NNS/4/obj
        """, "hit", "near=port object=tanks subject=strikes")]
    public void APlaceBeforeTheSubjectIsNoSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj granted/grant/VERB/VBD/0/root Jordan/Jordan/PROPN/NNP/2/obj
        loans/loan/NOUN/NNS/2/obj
        """, "granted", "indirect=Jordan object=loans subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj paid/pay/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj
        dollars/dollar/NOUN/NNS/2/obj/Money
        """, "paid", "indirect=rebels object=dollars subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj gave/give/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj/ArmedGroup
        phones/phone/NOUN/NNS/2/obj
        """, "gave", "indirect=rebels object=phones subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj gave/give/VERB/VBD/0/root roads/road/NOUN/NNS/2/obj phones/phone/NOUN/NNS/2/obj
        """, "gave", "object=phones object=roads subject=They")]
    public void AFirstObjectThatCanActReceives(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj allowed/allow/VERB/VBD/0/root migrants/migrant/NOUN/NNS/2/iobj to/to/PART/TO/5/mark
        land/land/VERB/VB/2/xcomp
        """, "allowed", "clause=land indirect=migrants object=migrants subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj told/tell/VERB/VBD/0/root envoys/envoy/NOUN/NNS/2/iobj that/that/SCONJ/IN/6/mark
        troops/troop/NOUN/NNS/6/nsubj fled/flee/VERB/VBD/2/ccomp
        """, "told", "clause=fled indirect=envoys subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj gave/give/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/iobj phones/phone/NOUN/NNS/2/obj
        """, "gave", "indirect=rebels object=phones subject=They")]
    public void AnOnlyObjectIsNoReceiver(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj laid/lay/VERB/VBD/0/root down/down/ADP/RP/2/compound:prt
        their/their/PRON/PRP$/5/nmod:poss weapons/weapon/NOUN/NNS/2/obl
        """, "laid", "object=weapons subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj boycotted/boycott/VERB/VBD/0/root elections/election/NOUN/NNS/2/obl:unmarked
        """, "boycotted", "object=elections subject=They")]
    public void ABareNounBehindTheVerbIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root 20/20/NUM/CD/2/obl:unmarked/Cardinal
        """, "killed", "object=20 subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj cleared/clear/VERB/VBD/0/root percent/percent/NOUN/NN/2/obl:unmarked/Percent
        of/of/ADP/IN/6/case the/the/DET/DT/6/det city/city/NOUN/NN/3/nmod
        """, "cleared", "object=percent subject=They")]
    public void AnAmountBehindTheVerbIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fled/flee/VERB/VBD/0/root Friday/Friday/PROPN/NNP/2/obl:unmarked/Date
        """, "fled", "adjunct=Friday subject=They")]
    public void ATimeBehindTheVerbIsNoObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fled/flee/VERB/VBD/0/root later/late/ADV/RB/2/advmod
        miles/mile/NOUN/NNS/2/obl:unmarked
        """, "fled", "adjunct=miles adverb=later subject=They")]
    public void ABareNounBehindAnotherWordIsNoObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        At/at/ADP/IN/2/case least/least/ADJ/JJS/3/nmod soldiers/soldier/NOUN/NNS/5/obl were/be/AUX/VBD/5/aux:pass
        wounded/wound/VERB/VBN/0/root
        """, "wounded", "object=soldiers")]
    [TestCase(
        """
        At/at/ADP/IN/3/case least/least/ADJ/JJS/3/amod villagers/villager/NOUN/NNS/4/obl fled/flee/VERB/VBD/0/root
        """, "fled", "subject=villagers")]
    [TestCase(
        """
        Militants/militant/NOUN/NNS/3/dislocated later/late/ADV/RB/3/advmod fled/flee/VERB/VBD/0/root
        """, "fled", "adverb=later subject=Militants")]
    public void ABareNounBeforeAFiniteVerbIsItsSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        In/in/ADP/IN/2/case summer/summer/NOUN/NN/4/obl they/they/PRON/PRP/4/nsubj fled/flee/VERB/VBD/0/root
        """, "fled", "in=summer subject=they")]
    [TestCase("In/in/ADP/IN/2/case summer/summer/NOUN/NN/3/obl fled/flee/VERB/VBD/0/root", "fled", "in=summer")]
    public void APhraseBeforeTheVerbIsNoSubject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj killed/kill/VERB/VBD/0/root up/up/ADP/IN/6/case to/to/ADP/IN/6/case
        20/20/NUM/CD/6/nummod guards/guard/NOUN/NNS/2/obl
        """, "killed", "object=guards subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj advanced/advance/VERB/VBD/0/root up/up/ADP/IN/6/case to/to/ADP/IN/6/case
        the/the/DET/DT/6/det port/port/NOUN/NN/2/obl
        """, "advanced", "subject=They up to=port")]
    public void UpToANumberIsNoDirection(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj held/hold/VERB/VBD/0/root him/he/PRON/PRP/2/obj
        responsible/responsible/ADJ/JJ/3/amod
        """, "held", "complement=responsible object=him subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj struck/strike/VERB/VBD/0/root him/he/PRON/PRP/2/obj
        responsible/responsible/ADJ/JJ/3/amod
        """, "struck", "object=him subject=They")]
    public void WhatAnObjectIsHeldToBeIsItsComplement(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Militia/militia/NOUN/NN/3/compound arrested/arrest/VERB/VBD/3/amod villagers/villager/NOUN/NNS/0/root
        """, "arrested", "object=villagers subject=Militia")]
    [TestCase(
        """
        Coalition/Coalition/PROPN/NNP/3/compound trained/train/VERB/VBN/3/amod fighters/fighter/NOUN/NNS/0/root
        """, "trained", "object=fighters subject=Coalition")]
    [TestCase(
        """
        summer/summer/NOUN/NN/3/compound beaten/beat/VERB/VBN/3/amod fighters/fighter/NOUN/NNS/0/root
        """, "beaten", "object=fighters")]
    public void TheNounRightBeforeAParticipleActs(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Strikes/strike/NOUN/NNS/2/nsubj hit/hit/VERB/VBD/0/root units/unit/NOUN/NNS/2/obj
        destroyed/destroy/VERB/VBN/3/acl bridges/bridge/NOUN/NNS/4/obj
        """, "destroyed", "object=bridges subject=Strikes")]
    public void AParticipleWithAnObjectGoesOnFromTheVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fought/fight/VERB/VBD/0/root near/near/ADP/IN/4/case Ar/Ar/PROPN/NNP/5/nmod:desc
        Raqqah/Raqqah/PROPN/NNP/2/obl
        """, "fought", "near=Raqqah subject=They")]
    public void APrepositionOnTheFirstPartOfANameBelongsToTheName(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
