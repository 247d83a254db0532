using System.Text.Json;

namespace NewsExtraction.English.Tests.Snapshots;

/// <summary>The whole output for every sample article stays as stored, to the byte.</summary>
internal sealed class SampleArticleSnapshots
{
    private const int LeastEventTypes = 40;

    private readonly Dictionary<string, Article> _articles = [];
    private IReadOnlyDictionary<string, string> _stored = new Dictionary<string, string>();

    private static IEnumerable<string> Ids => SampleArticles.Ids;

    private static IEnumerable<string> TextFiles => SampleArticles.TextFiles;

    [OneTimeSetUp]
    public void ExtractAll()
    {
        foreach (var article in NewsExtractor.Default.ExtractMany(SampleArticles.All)) _articles.Add(article.Id!, article.ArticleOrThrow());
        if (StoredOutput.Renews) StoredOutput.Renew(SampleArticles.All.Select(article => ArticleJson.ToJson(_articles[article.Id!])));
        _stored = StoredOutput.Read();
    }

    [TestCaseSource(nameof(Ids))]
    public void OutputIsAsStored(string id)
    {
        // A run that renews compares nothing, so it must not look like one that passed.
        if (StoredOutput.Renews) Assert.Ignore($"Stored anew. Run again without {StoredOutput.RenewVariable}.");
        var difference = StoredOutput.Difference(id, _stored.GetValueOrDefault(id), ArticleJson.ToJson(_articles[id]));
        Assert.That(difference, Is.Null, difference);
    }

    [Test]
    public void NothingIsStoredForArticlesThatAreGone() => Assert.That(_stored.Keys, Is.SubsetOf(SampleArticles.Ids));

    [TestCaseSource(nameof(TextFiles))]
    public void TextFileHoldsTheArticleOfItsName(string file) =>
        Assert.That(SampleArticles.TextOf(file), Is.EqualTo(SampleArticles.Named(Path.GetFileNameWithoutExtension(file)).Text + "\n"));

    [Test]
    public void ArticlesHoldMostEventTypes()
    {
        var met = _articles.Values.SelectMany(TypesIn).ToHashSet();
        Assert.That(met, Has.Count.AtLeast(LeastEventTypes), "Not met: " + string.Join(", ", NewsExtractor.Default.EventTypes.Except(met)));
    }

    [Test]
    public void FrenchArticleComesOutEmptyWithItsLanguage()
    {
        var article = _articles["inondations"];
        Assert.That(article.Language, Is.EqualTo("fr"));
        Assert.That(article.Events, Is.Empty);
        Assert.That(article.Entities, Is.Empty);
    }

    [Test]
    public void DifferenceNamesArticlePlaceAndCommand()
    {
        var difference = StoredOutput.Difference("harbour", """{"count":14}""", """{"count":15}""");
        Assert.That(difference, Does.Contain("'harbour'").And.Contain("character 10").And.Contain("""{"count":1⟦here⟧5}""")
            .And.Contain(StoredOutput.RenewCommand));
    }

    private static IEnumerable<string> TypesIn(Article article)
    {
        using var document = JsonDocument.Parse(ArticleJson.ToJson(article));
        return [.. document.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("type").GetString()!)];
    }
}
