namespace NewsExtraction.English.Tests.FrontDoor;

/// <summary>A fake has one method to write.</summary>
internal sealed class FakeExtractorTests
{
    private static readonly ArticleInput[] Inputs = [new("one", Id: "a"), new("two", Id: "b"), new("three", Id: "c")];

    [Test]
    public void TheMethodsForManyArticlesCallTheOne()
    {
        IArticleExtractor fake = new Fake();
        var results = fake.ExtractMany(Inputs).ToArray();
        Assert.That(results.Select(r => (r.Id, r.Index, r.Succeeded)),
            Is.EqualTo(new[] { ("a", 0L, true), ("b", 1L, false), ("c", 2L, true) }));
        Assert.That(results[1].Error, Is.TypeOf<FormatException>());
    }

    [Test]
    public async Task SoDoesTheOneThatDoesNotBlock()
    {
        IArticleExtractor fake = new Fake();
        var ids = new List<string?>();
        await foreach (var result in fake.ExtractAsync(Inputs.ToAsyncEnumerable())) ids.Add(result.Id);
        Assert.That(ids, Is.EqualTo(new[] { "a", "b", "c" }));
    }

    [Test]
    public void ACancelledTokenStopsTheFakeToo()
    {
        IArticleExtractor fake = new Fake();
        Assert.That(() => fake.ExtractMany(Inputs, new CancellationToken(canceled: true)).ToArray(),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private sealed class Fake : IArticleExtractor
    {
        public Article Extract(ArticleInput input, CancellationToken cancellationToken = default) =>
            input.Id == "b" ? throw new FormatException("no") : NewsExtractor.Default.Extract(input, cancellationToken);
    }
}
