using CsCheck;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>Whatever the text, the result is valid: nothing is thrown, and every offset lies within the text.</summary>
internal sealed class OddText
{
    private static readonly NewsExtractor Extractor = NewsExtractor.Default;

    private static IEnumerable<TestCaseData> Texts()
    {
        yield return Named("empty", string.Empty);
        yield return Named("white space", " \t\r\n\u00A0\u2028");
        yield return Named("lone high surrogate", "Troops \uD83D took Mosul.");
        yield return Named("lone low surrogate at the end", "Troops took Mosul \uDE00");
        yield return Named("controls", "Troops\u0000took\u0007Mosul\u001B[31m.");
        yield return Named("plus sign", "+6");
        yield return Named("megabyte of one letter", new string('a', 1_000_000));
        yield return Named("megabyte of full stops", new string('.', 1_000_000));
        yield return Named("nested brackets", new string('(', 20_000) + "attack" + new string(')', 20_000));
        yield return Named("nested quotation marks", string.Concat(Enumerable.Repeat("“he said ‘", 3_000)));
        yield return Named("endless sentence", string.Concat(Enumerable.Repeat("and the army attacked the town ", 5_000)));
        yield return Named("Arabic", "استعادت القوات العراقية مدينة الموصل من تنظيم الدولة.");
        yield return Named("Chinese", "伊拉克军队收复了摩苏尔。");
        yield return Named("Russian", "Иракская армия освободила Мосул.");
        yield return Named("combining marks", "e" + new string('\u0301', 5_000) + " attack");
        yield return Named("emoji", "🔥🔥 Attack in Kabul 🇦🇫 kills 5 👨‍👩‍👧");
        yield return Named("right-to-left marks", "\u202EMosul\u202C was \u200Fretaken.");
        yield return Named("headline in capitals", "TROOPS RETAKE MOSUL AS 20 KILLED IN BLAST");
        yield return Named("numbers", string.Join(' ', Enumerable.Range(0, 20_000)));
    }

    [TestCaseSource(nameof(Texts))]
    public void OddTextGivesAValidResult(string text) => AssertValid(text);

    [Test]
    public void RandomCodeUnitsGiveAValidResult() =>
        Gen.Char.Array[0, 400].Select(c => new string(c)).Sample(AssertValid, iter: 300, seed: "0000000000000", threads: 1);

    [Test]
    public void RandomWordsAndMarksGiveAValidResult()
    {
        string[] parts =
            ["The", "army", "attack", "attacked", "on", "Friday", ",", ".", "“", "”", "'s", "said", "killed", "20", "Mosul", "in", "not",
            "-", "(", ")", "$5", "by", "to", "\n", "\n\n", "U.S.", "was", "who", "and", "%"];
        Gen.Int[0, parts.Length - 1].Array[0, 120].Select(w => string.Join(' ', w.Select(i => parts[i])))
            .Sample(AssertValid, iter: 300, seed: "0000000000000", threads: 1);
    }

    [Test]
    public void TheSameTextGivesTheSameBytes()
    {
        const string text =
            "Government troops retook the town of Mocha on Tuesday, killing 14 rebels, General Ahmed Saleh said. “The town is free,” he "
                + "told reporters.";
        var first = ArticleJson.ToJson(Extractor.Extract(text, new DateOnly(2026, 2, 18)));
        for (var i = 0; i < 3; i++) Assert.That(ArticleJson.ToJson(Extractor.Extract(text, new DateOnly(2026, 2, 18))), Is.EqualTo(first));
    }

    [Test]
    public void ACancelledTokenStopsTheWork()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.That(() => Extractor.Extract("Troops took the town.", cancellationToken: stop.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void NullIsRefused() => Assert.That(() => Extractor.Extract((string)null!), Throws.ArgumentNullException);

    [Test]
    public void ATextOverTheLimitIsRefusedWithTheWayOut()
    {
        var small = new NewsExtractorBuilder().Options(new ExtractionOptions { MaxTextLength = 10 }).Build();
        Assert.That(() => small.Extract("Troops took the town."),
            Throws.ArgumentException.With.Message.Contains("21 characters, 10 at most").And.Message.Contains("MaxTextLength"));
    }

    [Test]
    public void ABuilderBuildsOnce()
    {
        var builder = new NewsExtractorBuilder();
        builder.Build();
        Assert.That(() => builder.Build(), Throws.InvalidOperationException.With.Message.Contains("takes no further changes"));
    }

    private static void AssertValid(string text) =>
        Assert.That(Invariants.FaultOf(Extractor.Extract(text, new DateOnly(2026, 2, 18))), Is.Null);

    private static TestCaseData Named(string name, string text) => new TestCaseData(text).SetName("{m}(" + name + ")");
}
