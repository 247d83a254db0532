namespace NewsExtraction.Tests.Text;

/// <summary>Spans are half-open: what ends where another begins shares nothing with it.</summary>
internal sealed class TextSpanTests
{
    private static readonly TextSpan Span = new(10, 20);

    [TestCase(0, 10, false)]
    [TestCase(0, 11, true)]
    [TestCase(12, 15, true)]
    [TestCase(0, 30, true)]
    [TestCase(19, 30, true)]
    [TestCase(20, 30, false)]
    [TestCase(15, 15, false)]
    public void SpansOverlapWhereTheyShareACharacter(int start, int end, bool expected)
    {
        Assert.That(Span.Overlaps(new TextSpan(start, end)), Is.EqualTo(expected));
        Assert.That(new TextSpan(start, end).Overlaps(Span), Is.EqualTo(expected));
    }

    [TestCase(10, 20, true)]
    [TestCase(11, 19, true)]
    [TestCase(9, 20, false)]
    [TestCase(10, 21, false)]
    [TestCase(0, 5, false)]
    public void ASpanContainsWhatLiesWithinIt(int start, int end, bool expected) =>
        Assert.That(Span.Contains(new TextSpan(start, end)), Is.EqualTo(expected));

    [TestCase(0, 5, 0, 20)]
    [TestCase(12, 25, 10, 25)]
    [TestCase(12, 15, 10, 20)]
    public void TheUnionCoversBoth(int start, int end, int first, int last) =>
        Assert.That(Span.Union(new TextSpan(start, end)), Is.EqualTo(new TextSpan(first, last)));

    [Test]
    public void SpansAreOrderedByStartThenByEnd()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var later in new[] { new TextSpan(11, 12), new TextSpan(10, 21) })
            {
                Assert.That(Span < later && Span <= later && !(Span > later) && !(Span >= later), Is.True);
                Assert.That(later > Span && later >= Span && !(later < Span) && !(later <= Span), Is.True);
            }

            var same = new TextSpan(10, 20);
            Assert.That(Span <= same && Span >= same && !(Span < same) && !(Span > same), Is.True);
        }
    }

    [Test]
    public void ASpanTellsItsLengthItsTextAndItsEnds()
    {
        Assert.That(Span.Length, Is.EqualTo(10));
        Assert.That(new TextSpan(2, 4).In("abcdef").ToString(), Is.EqualTo("cd"));
        Assert.That(Span.ToString(), Is.EqualTo("10..20"));
        Assert.That(new TextSpan(3, 3).IsEmpty, Is.True);
        Assert.That(new TextSpan(3, 4).IsEmpty, Is.False);
        Assert.That(default(TextSpan).IsEmpty, Is.True);
    }
}
