namespace NewsExtraction.Console.Tests;

/// <summary><c>newsextract report</c>: files and folders in, one page out.</summary>
public sealed class ReportTests
{
    [Test]
    public async Task AFolderBecomesOnePage()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", "Troops retook Mosul.");
        folder.File("b.ndjson", """{"id":"b1","text":"Rebels captured Aden.","published":"2026-01-02"}""");
        folder.File("notes.log", "No article.");
        var page = Path.Combine(folder.Path, "out.html");
        var run = await ConsoleRun.Of("report", folder.Path, "-o", page, "--title", "Two towns");
        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((0, string.Empty, string.Empty)));
        var html = await File.ReadAllTextAsync(page);
        Assert.That(html, Does.StartWith("<!DOCTYPE html>").And.Contain("<title>Two towns</title>"));
        Assert.That(html, Does.Contain("\"id\":\"a\"").And.Contain("\"id\":\"b1\"").And.Contain("\"source\":\"b.ndjson\""));
        Assert.That(html, Does.Not.Contain("No article."));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(4), "no unfinished file is left");
    }

    [Test]
    public async Task WithoutAFileThePageGoesToThePipe()
    {
        var run = await ConsoleRun.With("Troops retook Mosul.", "report");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));
    }

    [Test]
    public async Task ATerminalIsNoPlaceForAPage()
    {
        var run = await ConsoleRun.OnTerminal("Troops retook Mosul.", "report");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(run.Error, Does.Contain("-o report.html"));
    }

    [Test]
    public async Task WhatCannotBeReadIsToldAndTheOthersAreInThePage()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.File("b.ndjson", "no json\n{\"id\":\"good\",\"text\":\"Troops retook Mosul.\"}\n");
        var some = await ConsoleRun.Of("report", lines);
        Assert.That(some.ExitCode, Is.EqualTo(2));
        Assert.That(some.Error, Does.Contain("b.ndjson', line 1").And.Contain("no JSON object"));
        Assert.That(some.Output, Does.Contain("\"id\":\"good\""));
        var undated = await ConsoleRun.Of("report", folder.File("c.ndjson", """{"text":"Talks began.","published":"soon"}"""));
        Assert.That(undated.ExitCode, Is.Zero);
        Assert.That(undated.Error, Does.Contain("read without a date"));
        var missing = await ConsoleRun.Of("report", Path.Combine(folder.Path, "none.txt"), lines);
        Assert.That(missing.ExitCode, Is.EqualTo(1));
        Assert.That(missing.Error, Does.Contain("none.txt"));
    }

    [Test]
    public async Task APageThatCannotBeWrittenIsToldAndTheOldOneStays()
    {
        using var folder = new TemporaryFolder();
        var article = folder.File("a.txt", "Troops retook Mosul.");
        var run = await ConsoleRun.Of("report", article, "-o", Path.Combine(folder.Path, "none", "out.html"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("cannot write").And.Contain("out.html"));

        var page = folder.File("page.html", "old");
        var wrong = await ConsoleRun.Of("report", article, "-o", page, "--events", folder.File("wrong.events", "event ?"));
        Assert.That(wrong.ExitCode, Is.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(page), Is.EqualTo("old"));
    }
}
