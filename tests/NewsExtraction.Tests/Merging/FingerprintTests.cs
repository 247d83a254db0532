using NewsExtraction.Merging;
using static NewsExtraction.Tests.Merging.MadeReports;

namespace NewsExtraction.Tests.Merging;

public sealed class FingerprintTests
{
    [Test]
    public void ACopyWithAFewWordsChangedIsACopy() => Assert.That(ReportPair.AreCopies(Print(1), Print(1, changed: 2)), Is.True);

    [Test]
    public void HalfACopyIsNone() => Assert.That(ReportPair.AreCopies(Print(1), Print(1, changed: 10)), Is.False);

    [Test]
    public void OtherTextsShareNothing() => Assert.That(Print(1).Similarity(Print(2)), Is.LessThan(0.1));

    [Test]
    public void CopiesShareABand() => Assert.That(Print(1).BandKeys.Intersect(Print(1, changed: 2).BandKeys), Is.Not.Empty);

    [Test]
    public void AFewMentionsAreNoFingerprint() => Assert.That(Fingerprint.Of([1, 2, 3, 4, 5]), Is.Null);
}
