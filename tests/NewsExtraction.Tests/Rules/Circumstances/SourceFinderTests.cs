using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Rules;

/// <summary>Under which attribution a place in the text is reported.</summary>
internal sealed class SourceFinderTests
{
    private static readonly Attribution[] Nested =
    [
        new() { Index = 0, Content = [new TextSpan(0, 50)] },
        new() { Index = 1, Content = [new TextSpan(10, 20), new TextSpan(30, 40)] },
        new() { Index = 2, Content = [new TextSpan(12, 18)], Act = AttributionAct.Thought },
        new() { Index = 3, Content = [new TextSpan(60, 70)] },
    ];

    [TestCase(5, 9, 0)]
    [TestCase(12, 18, 1)]
    [TestCase(31, 33, 1)]
    [TestCase(22, 28, 0)]
    [TestCase(10, 20, 1)]
    [TestCase(18, 22, 0)]
    [TestCase(60, 61, 3)]
    [TestCase(52, 55, -1)]
    [TestCase(68, 72, -1)]
    public void InnermostSpeechThatCoversIt(int start, int end, int expected) =>
        Assert.That(new SourceFinder(Nested).Covering(new TextSpan(start, end), [], []), Is.EqualTo(expected));

    [Test]
    public void NothingIsReportedWithoutAttributions() =>
        Assert.That(new SourceFinder([]).Covering(new TextSpan(0, 1), [], []), Is.EqualTo(-1));
}
