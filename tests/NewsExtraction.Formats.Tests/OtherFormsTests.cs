using System.Text;
using System.Text.Json;

namespace NewsExtraction.Formats.Tests;

/// <summary>Tables, maps and annotations.</summary>
internal sealed class OtherFormsTests
{
    [Test]
    public async Task EventsAreRowsOfATableThatReadsBack()
    {
        using var folder = new TemporaryFolder();
        using var output = new MemoryStream();
        var item = Articles.Item("a", "Rebels, \"Red Hand\" men, captured Goma on Monday.");
        await using (var writer = new CsvArticleWriter(output))
        {
            await writer.WriteAsync(item, Articles.Of(item));
            await writer.CompleteAsync();
        }

        var options = new ReadingOptions { TextField = "sentence", IdField = "event", KeptFields = ["type", "country"] };
        var row = (await Reading.With(options, folder.File("t.csv", output.ToArray())))[0];
        Assert.That(row.Article!.Text, Is.EqualTo("Rebels, \"Red Hand\" men, captured Goma on Monday."));
        Assert.That(row.Id, Is.EqualTo("V1"));
        Assert.That(row.Fields.Select(f => f.Value), Is.EqualTo(new[] { "\"CityCaptured\"", "\"CD\"" }));
    }

    [Test]
    public async Task ATableWithoutEventsHasItsColumns()
    {
        using var output = new MemoryStream();
        await using (var writer = new CsvArticleWriter(output)) await writer.CompleteAsync();
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Does.StartWith("document,event,type,").And.EndWith("\n"));
    }

    [Test]
    public async Task EventsWithAPlaceArePointsOnAMap()
    {
        using var output = new MemoryStream();
        await using (var writer = new GeoJsonArticleWriter(output)) await Articles.Write(writer, "a", "b");
        using var json = JsonDocument.Parse(output.ToArray());
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToArray();
        var city = features.Single(f => f.GetProperty("id").GetString() == "b/V1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("type").GetString(), Is.EqualTo("FeatureCollection"));
            Assert.That(city.GetProperty("properties").GetProperty("place").GetString(), Is.EqualTo("Sarmin"));
            var point = city.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ToArray();
            Assert.That(point[0], Is.EqualTo(36.7).Within(0.3), "longitude comes first");
            Assert.That(point[1], Is.EqualTo(35.9).Within(0.3));
        }
    }

    [Test]
    public async Task AnnotationsPointToTheirWordsInCodePoints()
    {
        using var folder = new TemporaryFolder();
        var brat = Path.Combine(folder.Path, "brat");
        await using (var writer = new BratArticleWriter(brat))
        {
            var item = Articles.Item("../x/😀", "😀 Rebels captured Goma. Talks began.");
            await writer.WriteAsync(item, Articles.Of(item));
            await writer.CompleteAsync();
        }

        var path = Directory.GetFiles(brat, "*.ann").Single();
        var runes = File.ReadAllText(Path.ChangeExtension(path, ".txt")).EnumerateRunes().ToArray();
        var lines = File.ReadAllLines(path);
        foreach (var line in lines.Where(l => l[0] == 'T').Select(l => l.Split('\t')))
        {
            var words = line[1][(line[1].IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(f => f.Split(' '))
                .Select(f => string.Concat(runes[int.Parse(f[0], null)..int.Parse(f[1], null)]));
            Assert.That(string.Join(' ', words), Is.EqualTo(line[2]));
        }

        Assert.That(lines, Has.Some.Match(@"^E1\tCityCaptured:T\d+ Force:T\d+ Place:T\d+$"));
        Assert.That(File.ReadAllText(Path.Combine(brat, "annotation.conf")),
            Does.Contain("CityCaptured\tForce*:<ENTITY>, Place*:<ENTITY>"));
    }
}
