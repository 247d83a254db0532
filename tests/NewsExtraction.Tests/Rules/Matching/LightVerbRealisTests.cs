namespace NewsExtraction.Tests.Rules;

/// <summary>What a light verb and its noun say together is as real as the verb, unless the noun says less.</summary>
internal sealed class LightVerbRealisTests
{
    [TestCase("held/hold/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj", Realis.Asserted)]
    [TestCase("held/hold/VERB/VBD/0/root no/no/DET/DT/4/det talks/talk/NOUN/NNS/2/obj", Realis.Negated)]
    [TestCase("held/hold/VERB/VBD/0/root planned/planned/ADJ/JJ/4/amod talks/talk/NOUN/NNS/2/obj", Realis.Planned)]
    [TestCase("will/will/AUX/MD/3/aux hold/hold/VERB/VB/0/root talks/talk/NOUN/NNS/3/obj", Realis.Planned)]
    [TestCase("may/may/AUX/MD/3/aux hold/hold/VERB/VB/0/root talks/talk/NOUN/NNS/3/obj", Realis.Hypothetical)]
    [TestCase("may/may/AUX/MD/3/aux hold/hold/VERB/VB/0/root planned/planned/ADJ/JJ/5/amod talks/talk/NOUN/NNS/3/obj",
        Realis.Hypothetical)]
    [TestCase("will/will/AUX/MD/3/aux hold/hold/VERB/VB/0/root no/no/DET/DT/5/det talks/talk/NOUN/NNS/3/obj", Realis.Negated)]
    public void TheNounSaysLessOrTheVerbDecides(string predicate, Realis expected) =>
        Assert.That(RuleText.Mentions("event A\n  light hold + talk\n", "They/they/PRON/PRP/2/nsubj " + predicate).Single().Realis,
            Is.EqualTo(expected));
}
