using NewsExtraction.Lexicons;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Lexicons;

/// <summary>Words that stand in like company share clusters.</summary>
internal sealed class WordClustersTests
{
    private static readonly WordClusters Clusters = new(SmallLexicons.File(WordClusters.Compile(
        new Dictionary<uint, ushort[]>
        {
            [NameKey.AsWritten("Monday")] = [1, 10, 100],
            [NameKey.AsWritten("Tuesday")] = [1, 10, 101],
            [NameKey.AsWritten("march")] = [2, 20, 200],
            [NameKey.AsWritten("0000")] = [3, 30, 300],
        },
        "own", "MIT", "2026-01-01")));

    [TestCase("Monday", 0, 1)]
    [TestCase("Monday", 1, 10)]
    [TestCase("Monday", 2, 100)]
    [TestCase("Tuesday", 2, 101)]
    [TestCase("march", 0, 2)]
    public void WordHasAClusterAtEachGrain(string word, int grain, int cluster) => Assert.That(Of(word, grain), Is.EqualTo(cluster));

    [TestCase("March")]
    [TestCase("Friday")]
    [TestCase("monday")]
    public void CapitalsCountAndStrangersHaveNone(string word) => Assert.That(Clusters.Find(NameKey.AsWritten(word)), Is.Negative);

    [TestCase("1984")]
    [TestCase("2026")]
    public void DigitsAreAllOne(string year) => Assert.That(Of(year, 0), Is.EqualTo(3));

    private static int Of(string word, int grain) => Clusters.Cluster(Clusters.Find(NameKey.AsWritten(word)), grain);
}
