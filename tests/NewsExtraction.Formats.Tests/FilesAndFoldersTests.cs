namespace NewsExtraction.Formats.Tests;

/// <summary>Which files are read, and what their articles are called.</summary>
internal sealed class FilesAndFoldersTests
{
    [Test]
    public async Task AFolderIsAllArticlesBelowIt()
    {
        using var folder = new TemporaryFolder();
        folder.File("b/two.txt", "Two.");
        folder.File("a.txt", "One.");
        folder.File("style.css", "p { }");
        folder.File(".hidden.txt", "No.");
        var items = await Reading.Of(folder.Path);
        Assert.That(items.Select(i => i.Id), Is.EqualTo(new[] { "a", "two" }));
    }

    [Test]
    public async Task AFolderWithoutArticlesIsToldWithTheEndingsThatAreRead()
    {
        using var folder = new TemporaryFolder();
        folder.File("style.css", "p { }");
        var item = (await Reading.Of(folder.Path)).Single();
        Assert.That(item.IsUnreadableFile);
        Assert.That(item.Fault, Does.Contain(".ndjson").And.Contain("--input"));
    }

    [TestCase("*.txt", "a")]
    [TestCase("**/*.txt", "a", "b", "c")]
    [TestCase("x?/*.txt", "b", "c")]
    [TestCase("x1/*", "b")]
    public async Task PatternsAreExpanded(string pattern, params string[] ids)
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", "One.");
        folder.File("x1/b.txt", "Two.");
        folder.File("x2/c.txt", "Three.");
        var items = await Reading.Of(System.IO.Path.Combine(folder.Path, pattern));
        Assert.That(items.Select(i => i.Id), Is.EqualTo(ids));
    }

    [Test]
    public async Task APatternThatNothingMatchesIsTold()
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.Of(System.IO.Path.Combine(folder.Path, "*.html"))).Single();
        Assert.That(item.Fault, Does.Contain("No file matches"));
    }

    [Test]
    public async Task AFileMetByTwoPatternsIsReadOnce()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", "One.");
        var items = await Reading.Of(folder.Path, System.IO.Path.Combine(folder.Path, "*.txt"));
        Assert.That(items, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task FilesOfOneNameInTwoFoldersHaveTheirFoldersInTheirIds()
    {
        using var folder = new TemporaryFolder();
        folder.File("mon/story.txt", "One.");
        folder.File("tue/story.txt", "Two.");
        folder.File("tue/other.txt", "Three.");
        var items = await Reading.Of(folder.Path);
        Assert.That(items.Select(i => i.Id), Is.EqualTo(new[] { "mon/story", "other", "tue/story" }));
    }

    [Test]
    public async Task FilesOfOneNameInOneFolderHaveTheirEndingsInTheirIds()
    {
        using var folder = new TemporaryFolder();
        folder.File("story.txt", "One.");
        folder.Gzip("story.txt.gz", "Two.");
        var items = await Reading.Of(folder.Path);
        Assert.That(items.Select(i => i.Id), Is.EqualTo(new[] { "story.txt", "story.txt.gz" }));
    }

    [Test]
    public async Task NumbersOfLinesAreIdsWithinOneFileOnly()
    {
        using var folder = new TemporaryFolder();
        var (a, b) = (folder.File("a.ndjson", "{\"text\":\"One.\"}\n"), folder.File("b.ndjson", "{\"text\":\"Two.\"}\n"));
        Assert.That((await Reading.Of(a)).Single().Id, Is.EqualTo("1"));
        Assert.That((await Reading.Of(a, b)).Select(i => i.Id), Is.EqualTo(new[] { "a:1", "b:1" }));
    }

    [Test]
    public async Task PackedFilesAreUnpacked()
    {
        using var folder = new TemporaryFolder();
        folder.Gzip("a.txt.gz", "One.");
        folder.Gzip("b.ndjson.gz", "{\"id\":\"n\",\"text\":\"Two.\"}\n");
        folder.Zip("c.zip", ("d/x.txt", "Three."), ("y.html", "<html><body><p>Four.</p></body></html>"), ("pic.png", "no"));
        var items = await Reading.Of(folder.Path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(items.Select(i => i.Id), Is.EqualTo(new[] { "a", "n", "c/d/x", "c/y" }));
            Assert.That(items.Select(i => i.Article?.Text), Is.EqualTo(new[] { "One.", "Two.", "Three.", "Four." }));
        }
    }

    [Test]
    public async Task ADamagedArchiveIsToldAndTheOthersAreRead()
    {
        using var folder = new TemporaryFolder();
        var (bad, worse) = (folder.File("bad.zip", "PK no archive"), folder.File("worse.gz", [0x1F, 0x8B, 1, 2, 3]));
        var items = await Reading.Of(bad, worse, folder.File("good.txt", "One."));
        Assert.That(items.Select(i => i.IsUnreadableFile), Is.EqualTo(new[] { true, true, false }));
    }

    [TestCase("a.pdf", "%PDF-1.7\n", "pdftotext")]
    [TestCase("a.txt", "%PDF-1.7\n", "pdftotext")]
    [TestCase("a.txt", "{\\rtf1 text}", "pandoc")]
    [TestCase("a.docx", "PK", "pandoc")]
    [TestCase("a.html", "\u0089PNG", "image", TestName = "BinariesAreRefusedWithTheFix(a picture)")]
    [TestCase("a.csv", "SQLite format 3\0", "Export it")]
    [TestCase("a.txt", "text\0with zeros", "UTF-8")]
    public async Task BinariesAreRefusedWithTheFix(string name, string content, string fix)
    {
        using var folder = new TemporaryFolder();
        var item = (await Reading.Of(folder.File(name, System.Text.Encoding.Latin1.GetBytes(content)))).Single();
        Assert.That(item.IsUnreadableFile);
        Assert.That(item.Fault, Does.Contain(fix));
    }

    [Test]
    public async Task FilesOfTextComeInTheirOrderHoweverManyThereAre()
    {
        using var folder = new TemporaryFolder();
        var files = Enumerable.Range(0, 60).Select(i => folder.File($"f{i:D2}.txt", new string('a', (60 - i) * 1000))).ToArray();
        var items = await Reading.Of(files);
        Assert.That(items.Select(i => i.Id), Is.EqualTo(Enumerable.Range(0, 60).Select(i => $"f{i:D2}")));
    }
}
