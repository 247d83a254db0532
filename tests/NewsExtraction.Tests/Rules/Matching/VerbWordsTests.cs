namespace NewsExtraction.Tests.Rules;

/// <summary>A particle belongs to its verb also where the parser hung it on another word.</summary>
internal sealed class VerbWordsTests
{
    private const string Rules = "event A\n  verb drive out\n";
    private const string Drove = "They/they/PRON/PRP/2/nsubj drove/drive/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj ";

    [TestCase("out/out/ADV/RB/3/advmod")]
    [TestCase("out/out/ADP/RP/3/case")]
    [TestCase("there/there/ADV/RB/3/advmod out/out/ADV/RB/3/advmod")]
    [TestCase("today/today/NOUN/NN/2/obl:unmarked out/out/ADV/RB/2/advmod")]
    public void AParticleBehindTheObjectBelongsToTheVerb(string behind) =>
        Assert.That(RuleText.Mentions(Rules, Drove + behind), Has.Length.EqualTo(1));

    [TestCase("out/out/NOUN/NN/3/nmod")]
    [TestCase("off/off/ADV/RB/3/advmod")]
    [TestCase("there/there/ADV/RB/3/advmod now/now/ADV/RB/3/advmod out/out/ADV/RB/3/advmod")]
    [TestCase("today/today/NOUN/NN/2/obl:unmarked out/out/ADV/RB/4/advmod")]
    public void OtherWordsAndThoseFurtherOffDoNot(string behind) => Assert.That(RuleText.Mentions(Rules, Drove + behind), Is.Empty);

    [Test]
    public void TheWordRightBehindTheVerbBelongsToIt() =>
        Assert.That(
            RuleText.Mentions(Rules,
                "They/they/PRON/PRP/2/nsubj drove/drive/VERB/VBD/0/root out/out/ADV/RB/4/advmod there/there/ADV/RB/2/advmod"),
            Has.Length.EqualTo(1));

    [Test]
    public void ASubjectIsNoParticle() =>
        Assert.That(RuleText.Mentions(Rules, "out/out/NOUN/NN/2/nsubj drove/drive/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj"), Is.Empty);
}
