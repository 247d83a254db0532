using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Text;

[TestFixture]
internal sealed class SentenceSplitterTests
{
    private static string[] Sentences(string text) =>
        SmallTables.Tokenizer.Tokenize(text).Sentences.Select(s => text[s.Span.Start..s.Span.End]).ToArray();

    [Test]
    public void FullStopEndsASentence() =>
        Assert.That(Sentences("The army retook the town. Residents cheered. Nobody was hurt."),
            Is.EqualTo(new[] { "The army retook the town.", "Residents cheered.", "Nobody was hurt." }));

    [TestCase("Gen. Yarallah spoke to Mr. Smith in the U.S. on Friday.")]
    [TestCase("He was born on Nov. 17 in St. Louis.")]
    [TestCase("“We will go on,” he said.")]
    [TestCase("“Why?” he asked.")]
    [TestCase("MOSUL, Iraq (Reuters) - Troops entered the city.")]
    public void AbbreviationsAndQuotationsDoNotEndASentence(string text) => Assert.That(Sentences(text), Has.Length.EqualTo(1));

    [Test]
    public void ClosingQuotationMarkBelongsToItsSentence() =>
        Assert.That(Sentences("He said: \"The town is free.\" The crowd cheered."),
            Is.EqualTo(new[] { "He said: \"The town is free.\"", "The crowd cheered." }));

    [Test]
    public void HeadlineWithoutStopIsASentenceOfItsOwn() =>
        Assert.That(Sentences("Army retakes town\nBy Jane Doe\n\nTroops entered the town."),
            Is.EqualTo(new[] { "Army retakes town", "By Jane Doe", "Troops entered the town." }));

    [Test]
    public void WrappedLinesAreOneSentence()
    {
        const string text =
            "The government said on Monday that its forces had taken back\nthe last of the towns that the insurgents had held since "
                + "they\ncame over the border three years ago, and that the operation\nwould go on in the desert.";
        Assert.That(Sentences(text), Has.Length.EqualTo(1));
    }

    [Test]
    public void FirstSentencesOfParagraphsSaySo()
    {
        var sentences = SmallTables.Tokenizer.Tokenize("One came. Two left.\n\nThree stayed.").Sentences;
        Assert.That(sentences.Select(s => s.StartsParagraph), Is.EqualTo(new[] { true, false, true }));
    }
}
