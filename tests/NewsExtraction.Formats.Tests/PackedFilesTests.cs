using System.IO.Compression;
using System.Text;

namespace NewsExtraction.Formats.Tests;

/// <summary>What is packed, whole or broken off.</summary>
internal sealed class PackedFilesTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 9000).Select(n => $"Troops took hill {n * 7919 % 10007}. "));

    [Test]
    public async Task AFileThatIsBrokenOffIsToldWhereverItEnds()
    {
        using var folder = new TemporaryFolder();
        var packed = Packed("Rebels attacked the town of Harnow on Monday, killing 12 people, police said.");
        foreach (var length in Enumerable.Range(2, packed.Length - 2))
        {
            var item = (await Reading.Of(folder.File("a.txt.gz", packed[..length]))).Single();
            Assert.That(item.Fault, Does.Contain("broken off").And.Contain("Fetch it again"), $"after {length} of {packed.Length} bytes");
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(77)]
    [TestCase(8192)]
    [TestCase(65_536)]
    [TestCase(65_563)]
    [TestCase(200_000)]
    public async Task AWholeFileIsReadToItsLastLetter(int length)
    {
        using var folder = new TemporaryFolder();
        Assert.That((await Reading.Of(folder.File("a.txt.gz", Packed(Long[..length])))).Single().Article?.Text, Is.EqualTo(Long[..length]));
    }

    [Test]
    public async Task FilesPackedOneBehindTheOtherAreOne()
    {
        using var folder = new TemporaryFolder();
        byte[] packed = [.. Packed("One. "), .. Packed(Long), .. Packed("Two.")];
        Assert.That((await Reading.Of(folder.File("a.txt.gz", packed))).Single().Article?.Text, Is.EqualTo($"One. {Long}Two."));
    }

    [Test]
    public async Task WhatIsPaddedBehindItsEndIsWhole()
    {
        using var folder = new TemporaryFolder();
        byte[] packed = [.. Packed("One."), .. new byte[512]];
        Assert.That((await Reading.Of(folder.File("a.txt.gz", packed))).Single().Article?.Text, Is.EqualTo("One."));
    }

    [Test]
    public async Task LinesOfABrokenFileAreReadAsFarAsTheyAreWhole()
    {
        using var folder = new TemporaryFolder();
        var packed = Packed(
            string.Concat(Enumerable.Range(0, 20_000).Select(n => $"{{\"text\":\"Troops took hill {n * 7919 % 20011}.\"}}\n")));
        var items = await Reading.Of(folder.File("a.ndjson.gz", packed[..(packed.Length / 2)]));
        Assert.That(items, Has.Count.GreaterThan(5000));
        Assert.That(items.SkipLast(1).Select(i => i.Fault), Has.All.Null);
        Assert.That(items[^1].IsUnreadableFile);
    }

    [Test]
    public async Task AFolderGivesPackedFilesOfAnyNameAndTellsDocuments()
    {
        using var folder = new TemporaryFolder();
        folder.Gzip("a.gz", "One.");
        folder.File("b.xlsx", "PK");
        folder.Gzip("c.tar.gz", new string('a', 257) + "ustar" + new string('b', 300));
        var items = await Reading.Of(folder.Path);
        Assert.That(items.Select(i => i.Article?.Text), Is.EqualTo(new[] { "One.", null, null }));
        Assert.That(items.Select(i => i.Fault ?? ""), Is.EqualTo(new[] { "", items[1].Fault, items[2].Fault }));
        Assert.That(items[1].Fault, Does.Contain(".csv"));
        Assert.That(items[2].Fault, Does.Contain("Unpack it"));
    }

    [Test]
    public async Task WhatMacsPutIntoAnArchiveIsNoArticle()
    {
        using var folder = new TemporaryFolder();
        var archive = folder.Zip("a.zip", ("one.txt", "One."), ("__MACOSX/._one.txt", "\0\u0005"), ("in/.hidden.txt", "No."),
            ("../up.txt", "Up."));
        Assert.That((await Reading.Of(archive)).Select(i => i.Article?.Text), Is.EqualTo(new[] { "One.", "Up." }));
    }

    [Test]
    public async Task AnArchiveThatIsBrokenOffIsTold()
    {
        using var folder = new TemporaryFolder();
        var whole = await File.ReadAllBytesAsync(folder.Zip("a.zip", ("one.txt", "One.")));
        var item = (await Reading.Of(folder.File("b.zip", whole[..^30]))).Single();
        Assert.That(item.Fault, Does.Contain("broken off").And.Contain("Fetch it again"));
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
