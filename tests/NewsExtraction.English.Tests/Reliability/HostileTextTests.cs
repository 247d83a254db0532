using CsCheck;
using NewsExtraction.Diagnostics;
using NewsExtraction.Entities;
using NewsExtraction.Fuzz.Hostile;
using NewsExtraction.Syntax;

namespace NewsExtraction.English.Tests.Reliability;

/// <summary>Texts that strangers might send give a valid result, in bounded memory, and end when they are asked to.</summary>
internal sealed class HostileTextTests
{
    private static readonly NewsExtractor Extractor = NewsExtractor.Default;

    [Test]
    public void BracketsWithinANameNeedLittleMemory()
    {
        var brackets = new string('(', 100_000);
        Extractor.Extract("The army attacked Mosul.");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var article = Extractor.Extract($"The army attacked {brackets} Mosul {brackets}.");
        Assert.That(Invariants.FaultOf(article), Is.Null);
        // Once 1.96 GB, and more outside of the collector.
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(400_000_000));
    }

    [TestCase("It cost 79228162514264338 trillion.")]
    [TestCase("It cost 79,228,162,514,264,337,593,543,950,335.5 dollars and 99999999999999999999 crore.")]
    public void NumbersBeyondAllTypesAreRead(string text) => Assert.That(Invariants.FaultOf(Extractor.Extract(text)), Is.Null);

    [TestCase("0001-01-01", "They met last Christmas, two centuries ago, on Monday.")]
    [TestCase("9999-12-31", "They meet next Easter, in 200 years, next week.")]
    public void TheEndsOfTheCalendarAreNoTrap(string published, string text) =>
        Assert.That(Invariants.FaultOf(Extractor.Extract(text, DateOnly.Parse(published))), Is.Null);

    [TestCase("the army attacked the town and ")]
    [TestCase("James Smith met. John Smith left. ")]
    [TestCase("Troops killed 20 people in Mosul on Monday. ")]
    public void CancellationIsHonouredBetweenTheStepsOfTheWork(string piece)
    {
        using var stop = new CancellationTokenSource();
        var extractor = new NewsExtractorBuilder().EntityRecognizer(new Cancelling(Extractor.EntityRecognizer, stop)).Build();
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        using var meter = Work.Over(CancellationToken.None);
        Assert.That(() => extractor.Extract(text, cancellationToken: stop.Token),
            Throws.InstanceOf<OperationCanceledException>().With.Property("CancellationToken").EqualTo(stop.Token));
        // What came before is one step a word; behind it only the steps between two looks.
        Assert.That(meter.Steps, Is.LessThan(4 * text.Length));
    }

    // A text is an array of pieces, so that what fails shrinks to the pieces that it takes.
    [Test]
    public void MadeUpTextsGiveValidResults() =>
        Gen.Select(Texts, Days, Texts).Sample((text, published, title) => Holds(text, published, title),
            iter: 300, seed: "0000000000000", threads: 1);

    [Test]
    public void ChangedTextsGiveValidResults() =>
        Gen.Select(Texts, Chance.Array[1, 6], (text, changes) => changes.Aggregate(text, (t, c) => new Mutator(c).ChangeOnce(t)))
            .Sample(text => Holds(text), iter: 300, seed: "0000000000000", threads: 1);

    private static Gen<Func<int, int>> Chance => Gen.Int[0, 1_000_000].Select(seed => (Func<int, int>)new Random(seed).Next);

    private static Gen<string> Texts => Chance.Select(next => new MadeTexts(next).Piece()).Array[1, 24].Select(string.Concat);

    private static Gen<DateOnly?> Days => Chance.Select(next => new MadeTexts(next).Published());

    private static bool Holds(string text, DateOnly? published = null, string? title = null) =>
        Invariants.FaultOf(Extractor.Extract(text, published, title)) is not { } fault ? true : throw new InvalidDataException(fault);

    private sealed class Cancelling(IEntityRecognizer inner, CancellationTokenSource stop) : IEntityRecognizer
    {
        public EntityLayer Recognize(ParsedText parsed, ArticleContext context, CancellationToken cancellationToken = default)
        {
            var entities = inner.Recognize(parsed, context, CancellationToken.None);
            stop.Cancel();
            return entities;
        }
    }
}
