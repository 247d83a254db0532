using NewsExtraction.English.Tests.Snapshots;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>One extractor serves any number of threads; none sees what another does.</summary>
internal sealed class ManyThreadsTests
{
    private const int Threads = 64;
    private const int ArticlesOfEach = 6;

    [Test]
    public void SixtyFourThreadsGiveTheBytesOfOne()
    {
        var inputs = SampleArticles.All.ToArray();
        var expected = Array.ConvertAll(inputs, Read);
        var wrong = new string?[Threads];
        using var start = new Barrier(Threads);
        var threads = Enumerable.Range(0, Threads).Select(n => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = n; i < n + ArticlesOfEach; i++) wrong[n] ??= Fault(inputs[i % inputs.Length], expected[i % inputs.Length]);
        })).ToArray();

        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();

        Assert.That(wrong, Is.All.Null);
    }

    // An exception in a thread of its own would end the process, and all tests with it.
    private static string? Fault(ArticleInput input, string expected)
    {
        try
        {
            return Read(input) == expected ? null : $"{input.Id} is read in another way";
        }
        catch (Exception e)
        {
            return $"{input.Id}: {e}";
        }
    }

    private static string Read(ArticleInput input) => ArticleJson.ToJson(NewsExtractor.Default.Extract(input));
}
