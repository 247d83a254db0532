using System.Globalization;

namespace NewsExtraction.Console.Tests.Processes;

/// <summary>
/// A run that is killed again and again, and taken up. The number of articles can be given: NEWSEXTRACT_ARTICLES=20000 dotnet test
/// tests/NewsExtraction.Console.Tests --filter FullyQualifiedName~KilledRun
/// </summary>
[CancelAfter(1_800_000)]
public sealed class KilledRunTests
{
    private const int MostKills = 3;

    private static readonly string[] Actors = ["Rebels", "Government troops", "Protesters", "The army", "Gunmen"];
    private static readonly string[] Acts = ["captured", "attacked", "left", "entered", "shelled"];
    private static readonly string[] Towns = ["Goma", "Mosul", "Aleppo", "Bamako", "Kharkiv", "Juba", "Kabul"];

    private static readonly int Articles =
        int.Parse(Environment.GetEnvironmentVariable("NEWSEXTRACT_ARTICLES") ?? "2400", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();
    private string _input = string.Empty;
    private WrittenArticles _expected = null!;

    [OneTimeSetUp]
    public async Task ARunInOneGo()
    {
        _input = _folder.File("news.ndjson", string.Concat(Enumerable.Range(0, Articles).Select(Line)));
        var whole = Path.Combine(_folder.Path, "whole.ndjson");
        using var run = ConsoleProcess.Start("extract", _input, "-o", whole);
        Assert.That((await run.End(CancellationToken.None)).Code, Is.Zero);
        _expected = await WrittenArticles.Of(whole);
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("out.db")]
    [TestCase("out.parquet")]
    [TestCase("out.ndjson")]
    public async Task HasEveryArticleOnceAndTheEventsOfARunInOneGo(string name, CancellationToken limit)
    {
        var path = Path.Combine(_folder.Path, name);
        var kills = 0;
        while (kills < MostKills && await RunAndKill(_input, path, kills, limit)) kills++;
        using (var last = ConsoleProcess.Start("extract", _input, "-o", path, "--resume"))
            Assert.That(await last.End(limit), Is.EqualTo((0, string.Empty)).Using<(int Code, string Error)>((a, b) => a.Code == b.Code));

        var found = await WrittenArticles.Of(path);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(kills, Is.Positive, "the run was killed at least once");
            Assert.That(_expected.Ids, Has.Count.EqualTo(Articles));
            Assert.That(found.Ids.Order(StringComparer.Ordinal), Is.EqualTo(_expected.Ids.Order(StringComparer.Ordinal)));
            Assert.That(found.Events, Is.EqualTo(_expected.Events).And.Positive);
        }
    }

    // Killed when something of this round has been written, but not all.
    private static async Task<bool> RunAndKill(string input, string path, int round, CancellationToken limit)
    {
        var before = Size(path);
        using var run = ConsoleProcess.Start("extract", input, "-o", path, "--resume");
        while (!run.HasEnded && Size(path) <= before) await Task.Delay(5, limit);
        await Task.Delay(40 * round, limit);
        if (run.HasEnded) return false;
        await run.Kill();
        return true;
    }

    private static long Size(string path)
    {
        if (Directory.Exists(path)) return Directory.GetFiles(path, "*.parquet", SearchOption.AllDirectories).Length;
        return new[] { path, path + ".part", path + "-wal" }.Where(File.Exists).Sum(f => new FileInfo(f).Length);
    }

    // Ids that come twice are articles of their own.
    private static string Line(int i) =>
        $"{{\"id\":\"n{i - (i % 100 == 99 ? 1 : 0)}\",\"published\":\"2026-02-{1 + (i % 28):D2}\",\"text\":\"{Actors[i % Actors.Length]} "
        + $"{Acts[i / 5 % Acts.Length]} {Towns[i / 25 % Towns.Length]} on Monday, officials said.\"}}\n";
}
