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
}
