using System.Text.Json;

namespace NewsExtraction.Console.Tests.Writing;

/// <summary>Where the output goes, and how much of it.</summary>
public sealed class OutputFormTests
{
    private const string Story = "Government troops retook Sarmin on Tuesday, the defence minister said. Rebels will attack Goma.";

    [Test]
    public async Task SeveralFilesAsJsonAreOneDocument()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("extract", folder.File("a.txt", Story), folder.File("b.txt", Story), "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task OneFileAsJsonIsOneObject()
    {
        var run = await ConsoleRun.With(Story, "extract", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    [TestCase("out.json", "{")]
    [TestCase("out.ndjson", "{\"version\"")]
    [TestCase("out.csv", "document,event,")]
    [TestCase("out.txt", "* the main event")]
    [TestCase("out.geojson", "{\"type\":\"FeatureCollection\"")]
    [TestCase("out.db", "SQLite format 3")]
    public async Task TheEndingOfTheFileSaysTheForm(string name, string start)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, name);
        var run = await ConsoleRun.With(Story, "extract", "-o", path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Output, Is.Empty);
            Assert.That(File.ReadAllText(path), Does.StartWith(start));
            Assert.That(run.Error, Does.StartWith("newsextract: 1 article with"), "a summary closes the run");
            Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
        }
    }

    [Test]
    public async Task EventsAreChosenByTypeWithItsSubtypes()
    {
        var run = await ConsoleRun.With(Story, "extract", "--type", "PlaceLiberated", "--format", "ndjson");
        Assert.That(Types(run), Is.EqualTo(new[] { "CityLiberated" }));
        Assert.That(run.Json[0].GetProperty("main").GetString(), Is.EqualTo("V1"));
    }

    [Test]
    public async Task EventsAreChosenByRealis()
    {
        var run = await ConsoleRun.With(Story, "extract", "--realis", "planned,hypothetical", "--format", "ndjson");
        Assert.That(Types(run), Is.EqualTo(new[] { "Attack" }));
        Assert.That(run.Json[0].GetProperty("main").ValueKind, Is.EqualTo(JsonValueKind.Null), "the main event is not among them");
    }

    [Test]
    public async Task EventsAreChosenByConfidence()
    {
        var all = await ConsoleRun.With(Story, "extract", "--format", "ndjson");
        var least = all.Json[0].GetProperty("events").EnumerateArray().Max(e => e.GetProperty("confidence").GetDouble());
        var run = await ConsoleRun.With(Story, "extract", "--format", "ndjson", "--min-confidence",
            least.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.That(run.Json[0].GetProperty("events").EnumerateArray().Select(e => e.GetProperty("confidence").GetDouble()),
            Is.Not.Empty.And.All.EqualTo(least));
    }

    [Test]
    public async Task ShardsShareTheArticlesAndLeaveNoneOut()
    {
        var lines = string.Concat(Enumerable.Range(0, 10).Select(i => $"{{\"id\":\"n{i}\",\"text\":\"Talks began.\"}}\n"));
        var ids = new List<string?>();
        for (var part = 1; part <= 3; part++)
            ids.AddRange((await ConsoleRun.With(lines, "extract", "--input", "ndjson", "--shard", $"{part}/3")).Json
                .Select(j => j.GetProperty("id").GetString()));
        Assert.That(ids.Order(), Is.EqualTo(Enumerable.Range(0, 10).Select(i => $"n{i}")));
    }

    [Test]
    public async Task FieldsOfTheInputAreHandedThroughWhereAskedFor()
    {
        const string line = "{\"id\":\"a\",\"text\":\"Talks began.\",\"url\":\"u\",\"section\":\"world\"}";
        var run = await ConsoleRun.With(line, "extract", "--input", "ndjson", "--keep", "url");
        Assert.That(run.Json[0].GetProperty("input").GetRawText(), Is.EqualTo("{\"url\":\"u\"}"));
    }

    [Test]
    public async Task AFolderOfAllKindsIsReadInOneRun()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Story);
        folder.File("b.html", "<html><body><p>Rebels captured Goma.</p></body></html>");
        folder.File("c.csv", "id,text\nc1,Talks began.\n");
        folder.File("d.xml", "<rss><channel><item><guid>d1</guid><description>Talks ended.</description></item></channel></rss>");
        folder.File("e.json", "{\"articles\":[{\"id\":\"e1\",\"content\":\"Rebels fled.\"}]}");
        folder.File("f.pdf", "%PDF-1.4");
        var run = await ConsoleRun.Of("extract", folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Json.Select(j => j.GetProperty("id").GetString()), Is.EqualTo(new[] { "a", "b", "c1", "d1", "e1" }));
            Assert.That(run.Error, Does.Contain("f.pdf").And.Contain("pdftotext"));
            Assert.That(run.ExitCode, Is.EqualTo(1));
        }
    }

    private static IEnumerable<string?> Types(ConsoleRun run) =>
        run.Json[0].GetProperty("events").EnumerateArray().Select(e => e.GetProperty("type").GetString());
}
