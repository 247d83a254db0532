using NewsExtraction.Events;

namespace NewsExtraction.English.Tests;

/// <summary>A models folder stands before the package, file by file.</summary>
public sealed class ModelsFolderTests
{
    private string _folder = string.Empty;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("newsextraction").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("weights/syntax.bin")]
    [TestCase("weights/gazetteer.bin")]
    [TestCase("weights/sentences.bin")]
    [TestCase("weights/lemmas.bin")]
    [TestCase("weights/names.bin")]
    [TestCase("weights/name-network.bin")]
    [TestCase("weights/confidence.tsv")]
    [TestCase("weights/joining.tsv")]
    [TestCase("weights/main-event.tsv")]
    public void EveryModelIsReadFromTheFolder(string name)
    {
        Put(name, "no model");

        Assert.That(() => new NewsExtractorBuilder().ModelsFolder(_folder).Build(),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains(name));
    }

    // Models are read on other threads too; which of them is done first must not be seen.
    [Test]
    public void OfSeveralFaultsTheSameIsToldEachTime()
    {
        Put("weights/gazetteer.bin", "no model");
        foreach (var name in new[] { "weights/syntax.bin", "lexicons/predicates.tsv", "weights/main-event.tsv" }) Put(name, "no model");
        for (var round = 0; round < 20; round++)
            Assert.That(() => new NewsExtractorBuilder().ModelsFolder(_folder).Build(),
                Throws.TypeOf<ModelFormatException>().With.Message.Contains("weights/gazetteer.bin"));

        Put("events/protest.events", "evnt Protest\n");
        for (var round = 0; round < 20; round++)
            Assert.That(() => new NewsExtractorBuilder().ModelsFolder(_folder).Build(),
                Throws.TypeOf<EventRuleException>().With.Message.Contains("met 'evnt'"));
    }

    [Test]
    public void ExtractorsBuiltAtTheSameTimeReadAlike()
    {
        const string text = "Thousands of students protested in Lyon on Monday, police said.";
        var expected = ArticleJson.ToJson(NewsExtractor.Default.Extract(text));
        Put("lexicons/predicates.tsv", PackageFile("lexicons/predicates.tsv"));
        Put("weights/joining.tsv", PackageFile("weights/joining.tsv"));

        var found = new string[6];
        Parallel.For(0, found.Length, i =>
            found[i] = ArticleJson.ToJson(new NewsExtractorBuilder().ModelsFolder(_folder).Build().Extract(text)));

        Assert.That(found, Is.All.EqualTo(expected));
    }

    [Test]
    public void WordFormsOfTheFolderDecideWhereWordsEnd()
    {
        Put("lexicons/tokens.tsv", "kind\tform\tvalue\nsplit\tgonow\t2\n");

        var article = new NewsExtractorBuilder().ModelsFolder(_folder).Build().Extract("They gonow.");

        Assert.That(Enumerable.Range(0, article.Syntax.Count).Select(article.Syntax.Word), Is.EqualTo(new[] { "They", "go", "now", "." }));
    }

    [Test]
    public void RulesOfTheFolderReplaceThoseOfTheSameFile()
    {
        Put("events/protest.events", "# Nothing is a protest here.\n");

        var extractor = new NewsExtractorBuilder().ModelsFolder(_folder).Build();

        const string text = "Thousands of students protested in the capital.";
        Assert.That(NewsExtractor.Default.Extract(text).Events.Select(e => e.Type), Does.Contain("Protest"));
        Assert.That(extractor.Extract(text).Events.Select(e => e.Type), Does.Not.Contain("Protest"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void AddedRulesComeOnTopOfTheFolderInEitherOrder(bool folderFirst)
    {
        Put("events/protest.events", "# Nothing is a protest here.\n");
        var source = new EventRuleSource("school.events", """
            event SchoolOpened
              "A school opens its doors."
              role Opener  actor
              role School  any required
              verb inaugurate
                subject -> Opener, object -> School required
                object in {school}
            """);
        var builder = new NewsExtractorBuilder();
        builder = folderFirst ? builder.ModelsFolder(_folder).AddEventRules(source) : builder.AddEventRules(source).ModelsFolder(_folder);

        var types = builder.Build()
            .Extract("Thousands of students protested in the capital. The mayor inaugurated a school.").Events.Select(e => e.Type)
            .ToArray();

        Assert.That(types, Does.Contain("SchoolOpened").And.Not.Contain("Protest"));
    }

    private static string PackageFile(string name)
    {
        using var reader = new StreamReader(EnglishData.Open(name)!);
        return reader.ReadToEnd();
    }

    private void Put(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
