using System.IO.Compression;
using System.Text;

namespace NewsExtraction.Console.Tests;

/// <summary>A file that is packed with gzip, under the name of one that is not.</summary>
public sealed class PackedTextTests
{
    private const string Story = "Rebels captured Goma on Monday, officials said.";

    [TestCase("extract")]
    [TestCase("stats")]
    [TestCase("merge")]
    public async Task IsReadAsTheTextThatItHolds(string command)
    {
        using var folder = new TemporaryFolder();
        var plain = await ConsoleRun.Of(command, folder.File("a.txt", Story));
        var packed = await ConsoleRun.Of(command, folder.File("a.txt", Packed()));
        Assert.That(plain.Output, Does.Contain("Goma"));
        Assert.That(packed, Is.EqualTo(plain));
    }

    [Test]
    public async Task IsRefusedByParseWithTheWayOut()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a.txt", Packed());
        var run = await ConsoleRun.Of("parse", file);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(run.Error, Does.Contain($"gunzip -c {file} | newsextract parse"));
    }

    [Test]
    public async Task IsRefusedByParseFromStandardInputToo()
    {
        var run = await ConsoleRun.Start(Packed(), false, CancellationToken.None, "parse");
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(run.Error, Does.Contain("gunzip -c | newsextract parse"));
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(Story));
        return packed.ToArray();
    }
}
