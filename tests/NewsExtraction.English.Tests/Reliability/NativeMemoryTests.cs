using NewsExtraction.Buffers;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>Memory outside of the collector, where the networks work: what a text needs of it is bounded, and given back.</summary>
[NonParallelizable]
internal sealed class NativeMemoryTests
{
    private const double MostKept = 1.5;

    // Of ordinary length, but long enough for the largest batches that the networks read.
    private static readonly string Ordinary = string.Concat(Enumerable.Repeat("James Smith met John Brown in Mosul, and ", 100)) + "left.";

    [Test]
    public void BracketsAroundANameNeedLittleMemoryOutsideOfTheCollector()
    {
        var brackets = (Before: new string('(', 100_000), Behind: new string(')', 100_000));
        var (before, most, after) = Measure(NewsExtractor.Default, $"The army attacked {brackets.Before} Mosul {brackets.Behind}.");
        using (Assert.EnterMultipleScope())
        {
            // 100,000 words at once would take 100 MB.
            Assert.That(most, Is.LessThan(2 * before), "at most");
            Assert.That(after, Is.LessThan(MostKept * before), "afterwards");
        }
    }

    [Test]
    public void WhatAVeryLongSentenceNeededIsGivenBack()
    {
        var extractor = new NewsExtractorBuilder().Options(new ExtractionOptions { MaxSentenceTokens = 2_000 }).Build();
        var text = string.Concat(Enumerable.Repeat("and the army attacked the town ", 320)) + ".";
        var (before, most, after) = Measure(extractor, text);
        using (Assert.EnterMultipleScope())
        {
            // The scores of all pairs of words alone.
            Assert.That(most - before, Is.GreaterThan(4L * 1_900 * 1_900), "at most");
            Assert.That(after, Is.LessThan(MostKept * before), "afterwards");
        }
    }

    private static (long Before, long Most, long After) Measure(NewsExtractor extractor, string text)
    {
        extractor.Extract(Ordinary);
        var before = Held();
        NativeBytes.StartMost();
        extractor.Extract(text);
        var most = NativeBytes.Most;
        return (before, most, Held());
    }

    // Without what nobody uses any more.
    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return NativeBytes.Held;
    }
}
