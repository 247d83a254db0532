using System.Text;
using System.Text.Json;

namespace NewsExtraction.Formats.Tests;

/// <summary>Articles as JSON.</summary>
internal sealed class JsonWritingTests
{
    [Test]
    public async Task SeveralArticlesAreOneValidDocument()
    {
        using var json = JsonDocument.Parse(await Written(new JsonOutputOptions { Layout = JsonLayout.List }, "a", "b"));
        Assert.That(json.RootElement.EnumerateArray().Select(a => a.GetProperty("id").GetString()), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public async Task NoArticleIsAValidDocumentToo() =>
        Assert.That(await Written(new JsonOutputOptions { Layout = JsonLayout.List }), Is.EqualTo("[]\n"));

    [Test]
    public async Task ALineIsWhatTheLibraryWrites() =>
        Assert.That(await Written(new JsonOutputOptions(), "a"), Is.EqualTo(ArticleJson.ToJson(Articles.Of(Articles.Item("a"))) + "\n"));

    [TestCase(OffsetUnit.Utf16)]
    [TestCase(OffsetUnit.CodePoints)]
    [TestCase(OffsetUnit.Utf8Bytes)]
    public async Task OffsetsPointToTheirWordsInEveryUnit(OffsetUnit unit)
    {
        const string text = "😀 “Café” owners in Malmö protested on Monday, said Zoë.";
        using var output = new MemoryStream();
        var item = Articles.Item("a", text);
        await new JsonArticleWriter(output, new JsonOutputOptions { Offsets = unit }).WriteAsync(item, Articles.Of(item));
        using var json = JsonDocument.Parse(output.ToArray());
        var mentions = json.RootElement.GetProperty("entities").EnumerateArray().SelectMany(e => e.GetProperty("mentions").EnumerateArray())
            .ToArray();
        Assert.That(mentions, Is.Not.Empty);
        foreach (var mention in mentions)
        {
            var (start, end) = (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
            Assert.That(Cut(text, unit, start, end), Is.EqualTo(mention.GetProperty("text").GetString()));
        }
    }

    // Readers that know the line breaks of Unicode would find two lines.
    [TestCase('\u0085')]
    [TestCase('\u2028')]
    [TestCase('\u2029')]
    public async Task ALineBreakOfUnicodeInAFieldStaysAndBreaksNoLine(char mark)
    {
        using var output = new MemoryStream();
        var item = Articles.Item("a") with { Fields = [KeyValuePair.Create("note", $"\"one{mark}two\"")] };
        await new JsonArticleWriter(output, new JsonOutputOptions()).WriteAsync(item, Articles.Of(item));
        using var json = JsonDocument.Parse(output.ToArray());
        Assert.That(json.RootElement.GetProperty("input").GetProperty("note").GetString(), Is.EqualTo($"one{mark}two"));
        Assert.That(Encoding.UTF8.GetString(output.ToArray()), Does.Not.Contain(mark));
    }

    [TestCase(JsonLayout.Lines)]
    [TestCase(JsonLayout.Single)]
    public async Task TextAndFieldsOfTheInputComeBehind(JsonLayout layout)
    {
        using var output = new MemoryStream();
        var item = Articles.Item("a",
            "Talks began.") with
        { Fields = [KeyValuePair.Create("url", "\"u\""), KeyValuePair.Create("n", "{\n\"a\": 1}")] };
        await new JsonArticleWriter(output, new JsonOutputOptions { WithText = true, Layout = layout }).WriteAsync(item, Articles.Of(item));
        using var json = JsonDocument.Parse(output.ToArray());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("text").GetString(), Is.EqualTo("Talks began."));
            Assert.That(json.RootElement.GetProperty("title").GetString(), Is.EqualTo("Troops retake Sarmin"));
            Assert.That(json.RootElement.GetProperty("input").GetProperty("n").GetProperty("a").GetInt32(), Is.EqualTo(1));
            if (layout == JsonLayout.Lines) Assert.That(output.ToArray().Count(b => b == '\n'), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task AFileIsThereWhenItIsWholeAndNotBefore()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out.ndjson");
        await using (var file = OutputFile.Create(path))
        {
            await Articles.Write(new JsonArticleWriter(file.Stream, new JsonOutputOptions()), "a");
            Assert.That(File.Exists(path), Is.False);
            await file.CompleteAsync();
        }

        Assert.That(File.ReadAllLines(path), Has.Length.EqualTo(1));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public void ARunThatIsTakenUpBeginsBehindTheLastWholeLine()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out.ndjson");
        folder.File("out.ndjson.part", "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"a\"}\n{\"id\":\"c\",\"te");
        using var file = OutputFile.Resume(path, out var written).Stream;
        Assert.That(written, Is.EqualTo(new Dictionary<string, int> { ["a"] = 2, ["b"] = 1 }));
        Assert.That(file.Position, Is.EqualTo(33));
        Assert.That(file.Length, Is.EqualTo(33));
    }

    private static async Task<string> Written(JsonOutputOptions options, params string[] ids)
    {
        using var output = new MemoryStream();
        await Articles.Write(new JsonArticleWriter(output, options), ids);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Cut(string text, OffsetUnit unit, int start, int end) => unit switch
    {
        OffsetUnit.CodePoints => string.Concat(text.EnumerateRunes().Skip(start).Take(end - start)),
        OffsetUnit.Utf8Bytes => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)[start..end]),
        _ => text[start..end],
    };
}
