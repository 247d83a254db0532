using NewsExtraction.Diagnostics;
using NewsExtraction.Fuzz.Hostile;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>Cost grows with a text's length and not faster, whatever it says: steps of the loops that could take long are counted, and
/// bytes
/// that are allocated. No clock is asked.</summary>
internal sealed class LinearCostTests
{
    // The longer text of each pair holds four sentences of the greatest length, so that what one of them costs is in both.
    private const int Short = 12_000;
    private const int Times = 4;

    // Three times the growth of a linear cost would still be below that of a square one.
    private const double MostGrowth = 1.6;

    // A word has four or five characters; a few dozen antecedents and earlier events are looked at for some of them.
    private const double MostStepsPerCharacter = 60;

    // Bytes a character of texts that hold no words: a few things made once, by chance in the one run or in the other.
    private const double Nothing = 1;

    private static IEnumerable<TestCaseData> All() => Families.All.Select(f => new TestCaseData(f.Make).SetName("{m}(" + f.Name + ")"));

    [TestCaseSource(nameof(All))]
    public void StepsAndBytesGrowWithTheLengthOnly(Func<int, string> make)
    {
        var (few, many) = (Cost(make(Short)), Cost(make(Short * Times)));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(many.Steps, Is.LessThan(few.Steps * MostGrowth).Or.LessThan(0.5), "steps per character");
            Assert.That(many.Bytes, Is.LessThan(few.Bytes * MostGrowth).Or.LessThan(Nothing), "bytes per character");
            Assert.That(many.Steps, Is.LessThan(MostStepsPerCharacter), "steps per character");
        }
    }

    private static (double Steps, double Bytes) Cost(string text)
    {
        using var meter = Work.Over(CancellationToken.None);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NewsExtractor.Default.Extract(text, new DateOnly(2026, 2, 18));
        return (meter.Steps / (double)text.Length, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)text.Length);
    }
}
