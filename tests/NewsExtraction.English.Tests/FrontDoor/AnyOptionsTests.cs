using CsCheck;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>Whatever numbers limits are set to, they are refused by name, or kept to.</summary>
internal sealed class AnyOptionsTests
{
    private const string Text =
        "Government troops retook the town of Mocha on Tuesday, killing 14 rebels, General Ahmed Saleh said. “The town is free,” he told "
            + "reporters, and the army would go on to attack the villages near the coast until the rebels left the country.";

    // Numbers of all sizes, and those on both sides of each limit.
    private static readonly Gen<ExtractionOptions> Options = Gen.Select(
        Near(0, 1, Text.Length - 1, Text.Length, 500_000_000, 500_000_001), Near(19, 20, 192, 600, 2_000, 2_001),
        Near(-1, 0, 2, 1_024, 1_025),
        (length, sentence, articles) => new ExtractionOptions
        {
            MaxTextLength = length,
            MaxSentenceTokens = sentence,
            MaxParallelism = articles,
        });

    [Test]
    public void NumbersOfAnySizeAreRefusedByNameOrKeptTo()
    {
        var kept = 0;
        Options.Sample(
            options =>
            {
                if (OutOfRange(options) is { Length: > 0 } wrong) AssertRefused(options, wrong);
                else AssertKeptTo(options, ref kept);
            },
            iter: 200, seed: "0000000000000", threads: 1);
        Assert.That(kept, Is.GreaterThan(10), "too few limits that are in range");
    }

    private static void AssertRefused(ExtractionOptions options, string[] wrong)
    {
        var error = Assert.Throws<ArgumentException>(() => new NewsExtractorBuilder().Options(options))!;
        Assert.That(error.ParamName, Is.EqualTo("options"));
        foreach (var (name, _, _, _) in Limits(options))
            Assert.That(error.Message.Contains(name, StringComparison.Ordinal), Is.EqualTo(wrong.Contains(name)), name);
    }

    private static void AssertKeptTo(ExtractionOptions options, ref int kept)
    {
        kept++;
        var result = new NewsExtractorBuilder().Options(options).Build().ExtractMany([new ArticleInput(Text)]).Single();
        if (Text.Length > options.MaxTextLength) Assert.That(result.Error?.Message, Does.Contain(nameof(options.MaxTextLength)));
        else Assert.That(Invariants.FaultOf(result.Article!), Is.Null);
    }

    private static string[] OutOfRange(ExtractionOptions options) =>
        [.. Limits(options).Where(l => l.Value < l.Low || l.Value > l.High).Select(l => l.Name)];

    private static IEnumerable<(string Name, int Value, int Low, int High)> Limits(ExtractionOptions options) =>
    [
        (nameof(options.MaxTextLength), options.MaxTextLength, 1, 500_000_000),
        (nameof(options.MaxSentenceTokens), options.MaxSentenceTokens, 20, 2_000),
        (nameof(options.MaxParallelism), options.MaxParallelism, 0, 1_024),
    ];

    private static Gen<int> Near(params int[] limits) =>
        Gen.Frequency((1, Gen.Int), (1, Gen.Int[-5, 2_500]), (4, Gen.Int[0, limits.Length - 1].Select(i => limits[i])));
}
