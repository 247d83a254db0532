using NewsExtraction.Attributions;

namespace NewsExtraction.Tests.Attributions;

internal sealed class CueLexiconTests
{
    private static readonly CueLexicon Lexicon = new(AttributionText.Stream("""
        word	act	event	clause	parenthetical	quotation
        *	speech		0.25	0.125	0.5
        say	speech	Statement	0.75	0	0
        fear	thought		0.5		0.75
        """));

    [TestCase("say", CueConstruction.Clause, 0.75f)]
    [TestCase("run", CueConstruction.Clause, 0.25f)]
    [TestCase("say", CueConstruction.Heading, 0f)]
    public void AWordHasItsOwnProbabilityOrThatOfAllOthers(string word, CueConstruction construction, float expected) =>
        Assert.That(Lexicon.Probability(word, construction), Is.EqualTo(expected));

    [Test]
    public void AnEmptyCellStandsForThatOfAllOthers() =>
        Assert.That(Lexicon.Probability("fear", CueConstruction.Parenthetical), Is.EqualTo(0.125f));

    [TestCase("say", CueConstruction.Clause, AttributionAct.Speech)]
    [TestCase("say", CueConstruction.Object, AttributionAct.Speech)]
    [TestCase("fear", CueConstruction.Clause, AttributionAct.Thought)]
    [TestCase("run", CueConstruction.Clause, AttributionAct.Speech)]
    [TestCase("run", CueConstruction.Object, AttributionAct.Thought)]
    [TestCase("run", CueConstruction.NounInfinitive, AttributionAct.Thought)]
    public void WhatAWordWithoutAnEventDoesToAThingIsAnAttitude(string word, CueConstruction construction, AttributionAct expected) =>
        Assert.That(Lexicon.ActOf(word, construction), Is.EqualTo(expected));

    [TestCase("say", "Statement")]
    [TestCase("fear", "")]
    [TestCase("run", "")]
    public void AWordNamesItsEventType(string word, string expected) => Assert.That(Lexicon.EventOf(word), Is.EqualTo(expected));

    [Test]
    public void WithoutAFileNoWordIsACue() =>
        Assert.That(new CueLexicon(null).Probability("say", CueConstruction.Clause), Is.Zero);
}
