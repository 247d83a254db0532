namespace NewsExtraction.Tests.Propositions;

/// <summary>What is said of an event tells of its place, aim and target.</summary>
public class EventSubjectsTests
{
    [TestCase(
        """
        Clashes/clash/NOUN/NNS/2/nsubj erupted/erupt/VERB/VBD/0/root in/in/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl
        """, "Clashes", "in=Homs")]
    [TestCase(
        """
        There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root clashes/clash/NOUN/NNS/2/nsubj in/in/ADP/IN/5/case
        Homs/Homs/PROPN/NNP/2/obl
        """, "clashes", "in=Homs")]
    [TestCase("Clashes/clash/NOUN/NNS/2/nsubj moved/move/VERB/VBD/0/root to/to/ADP/IN/4/case Homs/Homs/PROPN/NNP/2/obl", "Clashes", "")]
    public void WhereItHappensIsItsPlace(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        A/a/DET/DT/2/det strike/strike/NOUN/NN/3/nsubj destroyed/destroy/VERB/VBD/0/root 20/20/NUM/CD/5/nummod
        tanks/tank/NOUN/NNS/3/obj
        """, "strike", "object=tanks")]
    [TestCase(
        """
        A/a/DET/DT/2/det strike/strike/NOUN/NN/3/nsubj destroyed/destroy/VERB/VBD/0/root tanks/tank/NOUN/NNS/3/obj
        and/and/CCONJ/CC/6/cc damaged/damage/VERB/VBD/3/conj roads/road/NOUN/NNS/6/obj
        """, "strike", "object=roads object=tanks")]
    [TestCase(
        """
        Strikes/strike/NOUN/NNS/2/nsubj hit/hit/VERB/VBD/0/root units/unit/NOUN/NNS/2/obj
        destroyed/destroy/VERB/VBN/3/acl bridges/bridge/NOUN/NNS/4/obj
        """, "Strikes", "object=bridges object=units")]
    public void WhatItHitsIsItsObject(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Strikes/strike/NOUN/NNS/2/nsubj delivered/deliver/VERB/VBD/0/root bombs/bomb/NOUN/NNS/2/obj/Weapon
        against/against/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod
        """, "Strikes", "against=rebels using=bombs")]
    [TestCase(
        """
        Strikes/strike/NOUN/NNS/2/nsubj delivered/deliver/VERB/VBD/0/root blow/blow/NOUN/NN/2/obj
        against/against/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod
        """, "Strikes", "against=rebels")]
    public void TargetsOfWhatItDeliversAreItsTargets(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Operations/operation/NOUN/NNS/3/nsubj are/be/AUX/VBP/3/cop underway/underway/ADJ/JJ/0/root
        to/to/PART/TO/5/mark retake/retake/VERB/VB/3/advcl Homs/Homs/PROPN/NNP/5/obj
        """, "Operations", "purpose=retake")]
    [TestCase(
        """
        Fighting/fighting/NOUN/NN/2/nsubj continued/continue/VERB/VBD/0/root to/to/PART/TO/4/mark
        free/free/VERB/VB/2/advcl Homs/Homs/PROPN/NNP/4/obj
        """, "Fighting", "purpose=free")]
    public void WhatItIsUnderWayForIsItsPurpose(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
