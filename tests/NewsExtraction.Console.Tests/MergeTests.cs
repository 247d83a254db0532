using System.IO.Compression;
using System.Text;

namespace NewsExtraction.Console.Tests;

public sealed class MergeTests
{
    private const string Two = """
        {"id": "a", "published": "2031-05-05", "text": "Floods killed five people in Kumasi on Saturday, the Ghanaian police said."}
        {"id": "b", "published": "2031-05-05", "text": "Eight people were killed by floods in Kumasi on Saturday, Ghanaian officials said."}

        """;

    [Test]
    public async Task ArticlesFromStandardInputAreMerged()
    {
        var run = await ConsoleRun.With(Two, "merge");
        var killed = run.Json.Single(e => e.GetProperty("type").GetString() == "PeopleKilled");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(killed.GetProperty("sources").GetInt32(), Is.EqualTo(2));
            Assert.That(killed.GetProperty("count").GetProperty("min").GetInt32(), Is.EqualTo(5));
            Assert.That(killed.GetProperty("count").GetProperty("max").GetInt32(), Is.EqualTo(8));
        }
    }

    [Test]
    public async Task WhatExtractWroteGivesTheSameEvents()
    {
        using var folder = new TemporaryFolder();
        var extraction = await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", "ndjson");
        var extracted = folder.File("extracted.ndjson", extraction.Output);
        var stories = Path.Combine(folder.Path, "stories.ndjson");
        var run = await ConsoleRun.Of("merge", extracted, "-o", stories);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(await File.ReadAllTextAsync(stories), Is.EqualTo((await ConsoleRun.With(Two, "merge")).Output));
        }
    }

    [TestCase("json", false)]
    [TestCase("json", true)]
    [TestCase("ndjson", true)]
    public async Task WhatExtractWroteIsReadInEveryJsonFormPackedOrNot(string format, bool isPacked)
    {
        using var folder = new TemporaryFolder();
        var extraction = await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", format);
        var extracted = isPacked ? folder.File($"extracted.{format}.gz", Packed(extraction.Output))
            : folder.File($"extracted.{format}", extraction.Output);
        var run = await ConsoleRun.Of("merge", extracted);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Is.EqualTo((await ConsoleRun.With(Two, "merge")).Output));
        }
    }

    [Test]
    public async Task AnArticleAloneAsJsonIsRead()
    {
        var one = Two[..(Two.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var extraction = await ConsoleRun.With(one, "extract", "--input", "ndjson", "--format", "json");
        var run = await ConsoleRun.With(extraction.Output, "merge");
        Assert.That(run.Output, Is.EqualTo((await ConsoleRun.With(one, "merge")).Output).And.Not.Empty);
    }

    [Test]
    public async Task TheSameArticleInTwoFormsIsOneArticle()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.File("a.ndjson", (await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", "ndjson")).Output);
        var list = folder.File("b.json", (await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", "json")).Output);
        var run = await ConsoleRun.Of("merge", lines, list);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
    }

    [Test]
    public async Task AnArticleThatExtractCouldNotReadIsToldAndTheOthersAreMerged()
    {
        var extraction = await ConsoleRun.With("{\"id\": \"c\"}\n" + Two, "extract", "--input", "ndjson", "--format", "ndjson");
        var run = await ConsoleRun.With(extraction.Output, "merge");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("line 1: extract could not read the article").And.Not.Contain("line 2"));
            Assert.That(run.Output, Does.Contain("PeopleKilled"));
        }
    }

    [Test]
    public async Task AListThatIsBrokenOffIsToldWithWhereAndWhatToDo()
    {
        using var folder = new TemporaryFolder();
        var extraction = await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", "json");
        var run = await ConsoleRun.Of("merge", folder.File("extracted.json", extraction.Output[..^30]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error,
                Does.Contain("extracted.json").And.Contain("no whole JSON document (line ").And.Contain("Write it again"));
        }
    }

    [Test]
    public async Task APackedFileThatIsBrokenOffIsTold()
    {
        using var folder = new TemporaryFolder();
        var packed = Packed((await ConsoleRun.With(Two, "extract", "--input", "ndjson", "--format", "ndjson")).Output);
        var run = await ConsoleRun.Of("merge", folder.File("extracted.ndjson.gz", packed[..^20]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("extracted.ndjson.gz").And.Contain("damaged or broken off"));
        }
    }

    [Test]
    public async Task ArticlesAreReadFromPackedFilesToo()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("merge", folder.File("news.ndjson.gz", Packed(Two)));
        Assert.That(run.Output, Is.EqualTo((await ConsoleRun.With(Two, "merge")).Output));
    }

    [Test]
    public async Task ADatabaseHoldsStoriesBesideTheirArticles()
    {
        using var folder = new TemporaryFolder();
        var (news, database) = (folder.File("news.ndjson", Two), Path.Combine(folder.Path, "news.db"));
        await ConsoleRun.Of("extract", news, "-o", database);
        var run = await ConsoleRun.Of("merge", news, "-o", database);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.Empty);
        var again = await ConsoleRun.Of("merge", news, "-o", database);
        Assert.That(again.ExitCode, Is.Zero);
        Assert.That(new FileInfo(database).Length, Is.GreaterThan(0));
    }

    [Test]
    public async Task ALineThatIsNoArticleIsToldAndTheOthersAreMerged()
    {
        var run = await ConsoleRun.With(Two + "{\"id\": \"c\"}\n", "merge");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("line 3"));
            Assert.That(run.Output, Does.Contain("PeopleKilled"));
        }
    }

    [Test]
    public async Task TwoArticlesWithOneIdAreTold()
    {
        var run = await ConsoleRun.With(Two.Replace("\"b\"", "\"a\"", StringComparison.Ordinal), "merge");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("'a'").And.Contain("id of its own"));
        }
    }

    [Test]
    public async Task AMissingFileIsTold()
    {
        var run = await ConsoleRun.Of("merge", "no-such-file.ndjson");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Error, Does.Contain("no-such-file.ndjson"));
        }
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
