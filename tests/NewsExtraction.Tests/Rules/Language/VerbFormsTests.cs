using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>Forms of verbs that taggers call nouns and adjectives.</summary>
internal sealed class VerbFormsTests
{
    [TestCase("attack", "attacking")]
    [TestCase("seize", "seizing")]
    [TestCase("free", "freeing")]
    [TestCase("carry", "carrying")]
    [TestCase("stop", "stoping stopping")]
    [TestCase("travel", "traveling travelling")]
    [TestCase("fix", "fixing")]
    [TestCase("raid", "raiding")]
    [TestCase("x", "")]
    public void GerundsBySpelling(string verb, string expected) =>
        Assert.That(string.Join(' ', VerbForms.Gerunds(verb)), Is.EqualTo(expected));

    [TestCase("attack", "attacked")]
    [TestCase("seize", "seized")]
    [TestCase("free", "freed")]
    [TestCase("carry", "carried")]
    [TestCase("destroy", "destroyed")]
    [TestCase("rob", "robed robbed")]
    [TestCase("oust", "ousted")]
    [TestCase("steal", "stolen")]
    [TestCase("retake", "retaken")]
    [TestCase("strike", "stricken")]
    public void ParticiplesBySpellingOrList(string verb, string expected) =>
        Assert.That(string.Join(' ', VerbForms.Participles(verb)), Is.EqualTo(expected));
}
