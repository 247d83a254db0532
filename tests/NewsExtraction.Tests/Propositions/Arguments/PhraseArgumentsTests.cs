namespace NewsExtraction.Tests.Propositions;

/// <summary>Prepositional phrases, also those that hang one level off.</summary>
public class PhraseArgumentsTests
{
    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj cleared/clear/VERB/VBD/0/root the/the/DET/DT/4/det city/city/NOUN/NN/2/obj
        of/of/ADP/IN/6/case rebels/rebel/NOUN/NNS/4/nmod
        """, "cleared", "object=city of=rebels subject=Troops")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj entered/enter/VERB/VBD/0/root areas/area/NOUN/NNS/2/obj of/of/ADP/IN/5/case
        Homs/Homs/PROPN/NNP/3/nmod near/near/ADP/IN/7/case Hama/Hama/PROPN/NNP/5/nmod
        """, "entered", "near=Hama object=areas of=Homs subject=They")]
    public void APhraseOnTheObjectTellsOfTheVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        Troops/troop/NOUN/NNS/2/nsubj managed/manage/VERB/VBD/0/root to/to/PART/TO/4/mark take/take/VERB/VB/2/xcomp
        Mosul/Mosul/PROPN/NNP/4/obj from/from/ADP/IN/7/case rebels/rebel/NOUN/NNS/2/obl
        """, "take", "from=rebels object=Mosul subject=Troops")]
    public void APhraseOnTheVerbAboveTellsOfTheInfinitive(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/2/nsubj died/die/VERB/VBD/0/root later/late/ADV/RB/2/advmod in/in/ADP/IN/5/case
        Paris/Paris/PROPN/NNP/3/obl
        """, "died", "adverb=later in=Paris subject=He")]
    public void APlaceBehindAnAdverbBelongsToTheVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        He/he/PRON/PRP/2/nsubj died/die/VERB/VBD/0/root later/late/ADV/RB/2/advmod of/of/ADP/IN/5/case
        wounds/wound/NOUN/NNS/3/obl
        """, "died", "adverb=later subject=He")]
    public void OtherPhrasesBehindAnAdverbDoNot(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));

    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj fired/fire/VERB/VBD/0/root rounds/round/NOUN/NNS/2/obj aimed/aim/VERB/VBN/3/acl
        at/at/ADP/IN/6/case towers/tower/NOUN/NNS/4/obl
        """, "fired", "at=towers object=rounds subject=They")]
    [TestCase(
        """
        They/they/PRON/PRP/2/nsubj flew/fly/VERB/VBD/0/root raids/raid/NOUN/NNS/2/obj targeting/target/VERB/VBG/3/acl
        rebels/rebel/NOUN/NNS/4/obj
        """, "flew", "object=raids subject=They targeting=rebels")]
    public void WhatTheObjectIsAimedAtIsTheTargetOfTheVerb(string line, string word, string expected) =>
        Assert.That(PropositionText.Arguments(line, word), Is.EqualTo(expected));
}
