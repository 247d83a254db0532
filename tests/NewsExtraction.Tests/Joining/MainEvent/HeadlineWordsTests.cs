using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>A headline's words are known again in whatever form.</summary>
internal sealed class HeadlineWordsTests
{
    [TestCase("Army recaptures hill", "recapture", true)]
    [TestCase("Blast kills six", "kill", true)]
    [TestCase("Protesters, “angry”, march", "protest", true)]
    [TestCase("Army recaptures hill", "attack", false)]
    [TestCase("A hit in the far east", "hit", false)]
    [TestCase("", "kill", false)]
    [TestCase(null, "kill", false)]
    public void WordsAreKnownByTheirFirstLetters(string? headline, string lemma, bool known) =>
        Assert.That(new HeadlineWords(headline).Tell(lemma), Is.EqualTo(known));
}
