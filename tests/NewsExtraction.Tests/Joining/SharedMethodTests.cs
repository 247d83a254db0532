using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>An attack whose words do not tell its method takes that of the article's others by the same word.</summary>
internal sealed class SharedMethodTests
{
    private static readonly Reports Article = new(
        "event Attack\nevent Riot\n",
        """
        The the DET DT 2 det
        strike strike NOUN NN 3 nsubj
        failed fail VERB VBD 0 root

        The the DET DT 2 det
        strike strike NOUN NN 3 nsubj
        failed fail VERB VBD 0 root

        The the DET DT 2 det
        strike strike NOUN NN 3 nsubj
        failed fail VERB VBD 0 root

        The the DET DT 2 det
        raid raid NOUN NN 3 nsubj
        failed fail VERB VBD 0 root
        """);

    [Test]
    public void TheSameWordLendsItsMethodAndCode()
    {
        var shared = Apply(Strike(1, "AirStrike") with { Acled = "Air/drone strike" }, Strike(2, "Unspecified"));
        Assert.That((shared[1].Attributes["method"], shared[1].Acled), Is.EqualTo(("AirStrike", "Air/drone strike")));
    }

    [Test]
    public void AnotherWordLendsNothing()
    {
        var raid = With(Article.Mention("Attack", "raid"), "Unspecified");
        Assert.That(Apply(Strike(1, "AirStrike"), raid)[1].Attributes["method"], Is.EqualTo("Unspecified"));
    }

    [Test]
    public void AnotherTypeLendsNothing() =>
        Assert.That(Apply(With(Article.Mention("Riot", "strike"), "AirStrike"), Strike(2, "Unspecified"))[1].Attributes["method"],
            Is.EqualTo("Unspecified"));

    [Test]
    public void WhereTwoMethodsAreAsCommonNoneIsShared() =>
        Assert.That(Apply(Strike(1, "AirStrike"), Strike(2, "Shelling"), Strike(3, "Unspecified"))[2].Attributes["method"],
            Is.EqualTo("Unspecified"));

    [Test]
    public void WhatIsToldStays() =>
        Assert.That(Apply(Strike(1, "AirStrike"), Strike(2, "Shelling")).Select(m => m.Attributes["method"]),
            Is.EqualTo(new[] { "AirStrike", "Shelling" }));

    private static IReadOnlyList<EventMention> Apply(params EventMention[] mentions) => SharedMethod.Apply(mentions, Article.Parsed);

    private static EventMention Strike(int number, string method) => With(Article.Mention("Attack", $"strike#{number}"), method);

    private static EventMention With(EventMention mention, string method) =>
        mention with { Attributes = new Dictionary<string, string> { ["method"] = method } };
}
