using NewsExtraction.Tests.Support;
using NewsExtraction.Text;

namespace NewsExtraction.Tests.Text;

/// <summary>Times of day ahead of the entries of a live blog.</summary>
[TestFixture]
internal sealed class ClockTimeTests
{
    [TestCase("10.15am Troops enter")]
    [TestCase("10:15")]
    [TestCase("[09:40 GMT] Talks")]
    [TestCase("• 08:30: Boat sinks")]
    [TestCase("7:15 p.m. - Blast")]
    [TestCase("9am Rain")]
    public void AnEntryOpensWithATime(string line) => Assert.That(ClockTime.Opens(line), Is.True);

    [TestCase("10.15 metres of rope")]
    [TestCase("20 people died")]
    [TestCase("25:70 rocks")]
    [TestCase("3 amateurs won")]
    [TestCase("")]
    public void OtherFiguresAreNoTimes(string line) => Assert.That(ClockTime.Opens(line), Is.False);

    [Test]
    public void EachLineOfALiveBlogIsOne()
    {
        const string text =
            "10.15am Two boats were seen near the old quay\n09.50am The harbour master says it is closed\nKey events so far "
            + "today at the harbour and its quay";
        Assert.That(SmallTables.Tokenizer.Tokenize(text).Sentences, Has.Count.EqualTo(3));
    }
}
