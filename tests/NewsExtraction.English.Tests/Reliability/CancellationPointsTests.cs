using NewsExtraction.Diagnostics;
using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>Wherever an article is cancelled, it ends soon. Steps are counted; no clock is asked.</summary>
internal sealed class CancellationPointsTests
{
    private const int Characters = 12_000;
    private const int Points = 20;

    // The steps between two looks, and those of one batch of a network, which are noted together.
    private const int MostFurtherSteps = 4096 + 512;

    // Longer than the stretch between two looks.
    private static readonly string Long = Families.All[0].Make(40_000);

    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly NewsExtractor Extractor = NewsExtractor.Default;

    [TestCase("one endless sentence")]
    [TestCase("brackets around a name")]
    [TestCase("one name")]
    public void AnArticleEndsSoonWhereverItIsCancelled(string family)
    {
        var text = Families.All.Single(f => f.Name == family).Make(Characters);
        var all = AllSteps(text);
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < Points; i++)
            {
                var at = all * i / Points;
                Assert.That(StepsBehind(at, text), Is.InRange(1, MostFurtherSteps), $"cancelled behind step {at} of {all}");
            }
        }
    }

    [Test]
    public void TheSearchForWordsLooksAtTheToken() =>
        Assert.That(() => Tokenizer.From(ModelSource.Package).Words(Long, Cancelled), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void TheSearchForSentencesLooksAtTheToken()
    {
        var words = Tokenizer.From(ModelSource.Package).Words(Long);
        Assert.That(() => new SentenceSplitter(WordForms.From(ModelSource.Package), null).Split(Long, words, Cancelled),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static long AllSteps(string text)
    {
        using var meter = Work.Over(CancellationToken.None);
        Extractor.Extract(text);
        return meter.Steps;
    }

    // The steps that were done after the article was cancelled.
    private static long StepsBehind(long at, string text)
    {
        using var stop = new CancellationTokenSource();
        using var meter = Work.Over(CancellationToken.None, new StepAlarm(at, stop.Cancel));
        Assert.That(() => Extractor.Extract(text, cancellationToken: stop.Token),
            Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(stop.Token));
        return meter.Steps - at;
    }
}
