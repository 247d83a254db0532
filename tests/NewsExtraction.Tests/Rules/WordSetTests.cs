using NewsExtraction.Rules;
using NewsExtraction.Tests.Propositions;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Rules;

/// <summary>Words and expressions of rules, met in a text.</summary>
internal sealed class WordSetTests
{
    private const string Line =
        "the/the/DET/DT/2/det state/state/NOUN/NN/0/root of/of/ADP/IN/4/case emergency/emergency/NOUN/NN/2/nmod "
            + "with/with/ADP/IN/9/case well/well/ADV/RB/8/advmod -/-/PUNCT/HYPH/8/punct known/known/ADJ/JJ/9/amod "
            + "leaders/leader/NOUN/NNS/2/nmod";

    [TestCase("leader", "leaders", true)]
    [TestCase("leaders", "leaders", true)]
    [TestCase("lead", "leaders", false)]
    [TestCase("known leader", "leaders", true)]
    [TestCase("well-known leader", "leaders", true)]
    [TestCase("well known", "known", true)]
    [TestCase("state of emergency", "emergency", true)]
    [TestCase("state of emergency", "state", false)]
    [TestCase("state of play", "emergency", false)]
    public void ExpressionEndsAtItsLastWord(string word, string at, bool expected)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(Line));
        Assert.That(new WordSet([word]).EndsAt(parsed, RuleText.Find(parsed, at)), Is.EqualTo(expected));
    }

    [TestCase("us", "us", true)]
    [TestCase("us", "US", true)]
    [TestCase("US", "US", true)]
    [TestCase("US", "us", false)]
    [TestCase("US", "Us", false)]
    [TestCase("House", "House", true)]
    [TestCase("House", "house", false)]
    [TestCase("House", "HOUSE", true)]
    [TestCase("us US", "us", true)]
    [TestCase("US us", "us", true)]
    public void WordWithACapitalIsMetOnlyWhereTheTextHasOne(string words, string written, bool expected)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table($"{written}/{written.ToLowerInvariant()}/NOUN/NN/0/root"));
        Assert.That(new WordSet(words.Split(' ')).EndsAt(parsed, 0), Is.EqualTo(expected));
    }

    [TestCase("state of emergency", "state", true)]
    [TestCase("state of emergency", "of", false)]
    [TestCase("state of play", "state", false)]
    [TestCase("leader", "leaders", true)]
    public void ExpressionWithAPrepositionIsHeadedByItsFirstWord(string word, string at, bool expected)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(Line));
        Assert.That(new WordSet([word]).IsAt(parsed, RuleText.Find(parsed, at)), Is.EqualTo(expected));
    }

    [TestCase("emergency", 0, 4, true)]
    [TestCase("emergency", 0, 3, false)]
    [TestCase("leader", 4, 9, true)]
    public void SetIsLookedForBetweenTwoTokens(string word, int first, int end, bool expected)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(Line));
        Assert.That(new WordSet([word, "jet"]).Within(parsed, first, end), Is.EqualTo(expected));
    }

    [TestCase("at hands of", 4)]
    [TestCase("at the hand", 3)]
    [TestCase("at foot", -1)]
    public void DeterminersBetweenWordsArePassedOver(string phrase, int end)
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(
            "at/at/ADP/IN/3/case the/the/DET/DT/3/det hands/hand/NOUN/NNS/0/root of/of/ADP/IN/5/case rebels/rebel/NOUN/NNS/3/nmod"));
        Assert.That(TokenWords.BeginsAt(parsed, 0, phrase.Split(' ')), Is.EqualTo(end));
    }

    [Test]
    public void ThreadsThatAskFirstTogetherGetTheSame()
    {
        var parsed = DocumentBuilder.Parse(PropositionText.Table(Line));
        for (var round = 0; round < 200; round++)
        {
            var words = new WordSet(["leader", "state of emergency"]);
            var answers = new bool[8];
            Parallel.For(0, answers.Length, i => answers[i] = words.EndsAt(parsed, RuleText.Find(parsed, "leaders"))
                && words.IsAt(parsed, RuleText.Find(parsed, "state")));
            Assert.That(answers, Is.All.True);
        }
    }
}
