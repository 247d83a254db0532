using NewsExtraction.Text;

namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>Many articles at once, with the shipped models behind a first step that does as its text says.</summary>
[CancelAfter(120_000)]
internal sealed class Batches
{
    private const string Fails = "FAIL";
    private const string TimesOut = "TIME OUT";

    private static readonly NewsExtractor Extractor = new NewsExtractorBuilder()
        .Tokenizer(new ObedientTokenizer(NewsExtractor.Default.Tokenizer))
        .Options(new ExtractionOptions { MaxParallelism = 2, MaxTextLength = 2_000 }).Build();

    [Test]
    public void ManyArticlesKeepTheirOrder(CancellationToken limit)
    {
        var inputs = Enumerable.Range(0, 60)
            .Select(i => new ArticleInput(i % 7 == 0 ? string.Concat(Enumerable.Repeat("Troops took the town. ", 40)) : "Rebels fled.",
            Id: $"a{i}")).ToArray();
        Assert.That(Extractor.ExtractMany(inputs, limit).Select(a => a.ArticleOrThrow().Id), Is.EqualTo(inputs.Select(i => i.Id)));
    }

    [Test]
    public async Task ArticlesThatArriveOneByOneKeepTheirOrder(CancellationToken limit)
    {
        var ids = new List<string?>();
        await foreach (var result in Extractor.ExtractAsync(Arriving(20), limit)) ids.Add(result.ArticleOrThrow().Id);
        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, 20).Select(i => $"a{i}")));
    }

    [Test]
    public void ABatchGivesWhatEachArticleGivesAlone(CancellationToken limit)
    {
        ArticleInput[] inputs = [new("Rebels captured Goma on Monday.", new DateOnly(2025, 1, 28), "Goma falls", "g"), new("Talks began.")];
        Assert.That(Extractor.ExtractMany(inputs, limit).Select(r => ArticleJson.ToJson(r.ArticleOrThrow())),
            Is.EqualTo(inputs.Select(i => ArticleJson.ToJson(NewsExtractor.Default.Extract(i, limit)))));
    }

    [TestCase(Fails, typeof(FormatException))]
    [TestCase(TimesOut, typeof(TaskCanceledException))]
    [TestCase(null, typeof(ArgumentNullException))]
    public void AFailedArticleIsAnItemWithItsErrorAndTheOthersGoOn(string? text, Type error, CancellationToken limit)
    {
        var failing = new ArticleInput(text!, Id: "failing");
        ArticleInput[] inputs = [new("Rebels fled.", Id: "before"), failing, new("Talks began.", Id: "after")];
        var results = Extractor.ExtractMany(inputs, limit).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results.Select(r => r.Id), Is.EqualTo(new[] { "before", "failing", "after" }));
            Assert.That(results.Select(r => r.Index), Is.EqualTo(new[] { 0, 1, 2 }));
            Assert.That(results.Select(r => r.Succeeded), Is.EqualTo(new[] { true, false, true }));
            Assert.That(results[1].Error, Is.TypeOf(error));
            Assert.That(results[1].Input, Is.SameAs(failing));
        }
    }

    [Test]
    public void AnInputThatIsNullIsAnItemWithItsError(CancellationToken limit)
    {
        var results = Extractor.ExtractMany([null!, new("Talks began.")], limit).ToArray();
        Assert.That(results[0].Error, Is.TypeOf<ArgumentNullException>());
        Assert.That(results[0].Input, Is.Null);
        Assert.That(results[1].Succeeded, Is.True);
    }

    [Test]
    public void ATextThatIsTooLongIsAnItemThatTellsTheWayOut(CancellationToken limit)
    {
        var result = Extractor.ExtractMany([new(new string('a', 2_001), Id: "long")], limit).Single();
        Assert.That(() => result.ArticleOrThrow(), Throws.TypeOf<ExtractionException>()
            .With.Message.StartsWith("Article 'long' could not be read.").And.Message.Contains("MaxTextLength"));
    }

    [Test]
    public void AnErrorOfTheInputIsThrownBehindTheResultsBeforeIt(CancellationToken limit)
    {
        var ids = new List<string?>();
        Assert.That(() =>
        {
            foreach (var result in Extractor.ExtractMany(Breaking(), limit)) ids.Add(result.Id);
        }, Throws.TypeOf<FormatException>());
        Assert.That(ids, Is.EqualTo(new[] { "read" }));

        static IEnumerable<ArticleInput> Breaking()
        {
            yield return new ArticleInput("Rebels fled.", Id: "read");
            throw new FormatException("The file ends within a word.");
        }
    }

    [Test]
    public void ACancelledBatchThrowsAndIsNoFailedItem()
    {
        using var stop = new CancellationTokenSource();
        Assert.That(() =>
        {
            foreach (var result in Extractor.ExtractMany(Enumerable.Repeat(new ArticleInput("Rebels fled."), 1_000), stop.Token))
            {
                Assert.That(result.Succeeded, Is.True);
                stop.Cancel();
            }
        }, Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void NoArticlesGiveNoResults(CancellationToken limit) => Assert.That(Extractor.ExtractMany([], limit), Is.Empty);

    [Test]
    public void ABatchOfNullIsRefusedAtOnce()
    {
        Assert.That(() => Extractor.ExtractMany(null!), Throws.ArgumentNullException);
        Assert.That(() => Extractor.ExtractAsync(null!), Throws.ArgumentNullException);
    }

    private static async IAsyncEnumerable<ArticleInput> Arriving(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return new ArticleInput("Rebels fled the town.", Id: $"a{i}");
        }
    }

    private sealed class ObedientTokenizer(ITokenizer inner) : ITokenizer
    {
        public TokenizedText Tokenize(string text, CancellationToken cancellationToken = default) => text switch
        {
            Fails => throw new FormatException("The step broke."),
            // As a client of a service throws it when the service does not answer.
            TimesOut => throw new TaskCanceledException("No answer within 100 seconds."),
            _ => inner.Tokenize(text, cancellationToken),
        };
    }
}
