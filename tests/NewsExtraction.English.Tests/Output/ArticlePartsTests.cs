using System.Text.Json;

namespace NewsExtraction.English.Tests.Output;

/// <summary>Articles written in part: what is there is as in the full form, and nothing refers to what is not there.</summary>
internal sealed class ArticlePartsTests
{
    private static readonly string[] Always = ["version", "id", "language", "published"];

    private static readonly Article Article = NewsExtractor.Default.Extract(new ArticleInput(
        "Government troops retook Sarmin on Tuesday, the defence minister said. The minister, Karim Haddad, said 14 rebels "
            + "were killed. Rebels denied that they had lost Sarmin. Protesters gathered in Paris.",
        new DateOnly(2026, 2, 18), Id: "a"));

    private static IEnumerable<ArticleJsonOptions> Choices =>
        from parts in Enumerable.Range(0, (int)ArticleParts.All + 1)
        from slim in new[] { false, true }
        select new ArticleJsonOptions { Parts = (ArticleParts)parts, Slim = slim };

    [Test]
    public void TheFullFormIsTheDefault() =>
        Assert.That(ArticleJson.ToJson(Article),
            Is.EqualTo(ArticleJson.ToJson(Article, new ArticleJsonOptions { Parts = ArticleParts.All })));

    [TestCase(ArticleParts.None, "")]
    [TestCase(ArticleParts.Sentences, "sentences")]
    [TestCase(ArticleParts.Entities, "entities")]
    [TestCase(ArticleParts.Values, "values")]
    [TestCase(ArticleParts.Attributions, "attributions")]
    [TestCase(ArticleParts.Events, "main events")]
    [TestCase(ArticleParts.Events | ArticleParts.Entities, "main entities events")]
    public void OnlyThePartsAskedForAreWritten(ArticleParts parts, string names) =>
        Assert.That(Written(new ArticleJsonOptions { Parts = parts }).EnumerateObject().Select(p => p.Name),
            Is.EqualTo(Always.Concat(names.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    [Test]
    public void PartsThatReferToNothingElseAreAsInTheFullForm()
    {
        var full = Written(ArticleJsonOptions.Default);
        foreach (var (part, name) in new[] { (ArticleParts.Sentences, "sentences"), (ArticleParts.Entities, "entities"),
            (ArticleParts.Values, "values") })
            Assert.That(Written(new ArticleJsonOptions { Parts = part }).GetProperty(name).GetRawText(),
                Is.EqualTo(full.GetProperty(name).GetRawText()));
    }

    [TestCaseSource(nameof(Choices))]
    public void NothingRefersToWhatIsNotThere(ArticleJsonOptions options)
    {
        var json = Written(options);
        Assert.That(Strings(json, "entity").Distinct(), Is.SubsetOf(Ids(json, "entities")));
        if (json.TryGetProperty("main", out var main)) Assert.That(Ids(json, "events"), Does.Contain(main.GetString()));
        var refers = options.Parts.HasFlag(ArticleParts.Entities)
            && (options.Parts & (ArticleParts.Events | ArticleParts.Attributions)) != 0;
        Assert.That(Strings(json, "entity").Any(), Is.EqualTo(refers));
    }

    [Test]
    public void TheSlimFormHasNoMentions() =>
        Assert.That(ArticleJson.ToJson(Article, new ArticleJsonOptions { Slim = true }), Does.Not.Contain("\"mentions\":"));

    [Test]
    public void ASlimEventHasWordsSourcesTimeAndSentences()
    {
        var slim = Event(new ArticleJsonOptions { Slim = true });
        var full = Event(ArticleJsonOptions.Default);
        using (Assert.EnterMultipleScope())
        {
            foreach (var same in new[] { "id", "type", "parent", "plover", "acled", "realis", "confidence", "time", "initiator",
                "recipient" })
                Assert.That(slim.GetProperty(same).GetRawText(), Is.EqualTo(full.GetProperty(same).GetRawText()), same);
            Assert.That(Words(slim.GetProperty("roles").GetProperty("Force")), Is.EqualTo(new[] { "Government troops" }));
            Assert.That(Words(slim.GetProperty("roles").GetProperty("Place")), Is.EqualTo(new[] { "Sarmin" }));
            Assert.That(Words(slim.GetProperty("sources")), Is.EqualTo(new[] { "the defence minister" }));
            Assert.That(slim.GetProperty("sentences")[0].GetProperty("end").GetInt32(), Is.EqualTo(Article.Sentences[0].Span.End));
            Assert.That(full.TryGetProperty("sources", out _), Is.False);
            Assert.That(full.TryGetProperty("sentences", out _), Is.False);
        }
    }

    [Test]
    public void WithoutEntitiesTheyAreMeantByTheirNames()
    {
        var only = Event(new ArticleJsonOptions { Parts = ArticleParts.Events });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(only.GetProperty("roles").GetProperty("Place")[0].GetRawText(), Is.EqualTo("""{"name":"Sarmin"}"""));
            Assert.That(only.GetProperty("mentions")[0].GetProperty("source").GetProperty("name").GetString(), Is.Not.Empty);
            Assert.That(only.GetProperty("sentences")[0].GetProperty("sentence").GetInt32(), Is.Zero);
        }
    }

    [Test]
    public void EachChoiceIsSmallerThanTheOneBefore()
    {
        ArticleJsonOptions[] choices =
        [
            new() { Indented = true }, new(), new() { Slim = true },
                new() { Slim = true, Parts = ArticleParts.Entities | ArticleParts.Events },
            new() { Slim = true, Parts = ArticleParts.Events }, new() { Parts = ArticleParts.None },
        ];
        Assert.That(choices.Select(c => ArticleJson.ToJson(Article, c).Length), Is.Ordered.Descending);
    }

    private static JsonElement Written(ArticleJsonOptions options) => JsonDocument.Parse(ArticleJson.ToJson(Article, options)).RootElement;

    private static JsonElement Event(ArticleJsonOptions options) => Written(options).GetProperty("events")[0];

    private static IEnumerable<string?> Words(JsonElement participants) =>
        participants.EnumerateArray().Select(p => p.GetProperty("text").GetString());

    private static string?[] Ids(JsonElement article, string part) =>
        article.TryGetProperty(part, out var list) ? [.. list.EnumerateArray().Select(e => e.GetProperty("id").GetString())] : [];

    // All values of fields of that name, however deep.
    private static IEnumerable<string?> Strings(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(e => Strings(e, name)),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => p.Name == name ? [p.Value.GetString()] : Strings(p.Value, name)),
        _ => [],
    };
}
