namespace NewsExtraction.Console.Tests.Processes;

/// <summary>Standard output that takes nothing: a full disk, and none at all.</summary>
[CancelAfter(300_000)]
[Platform("Linux")]
public sealed class BrokenOutputTests
{
    private readonly TemporaryFolder _folder = new();
    private string _story = string.Empty;

    [OneTimeSetUp]
    public void Write() => _story = _folder.File("a.txt", "Rebels captured Goma on Monday, officials said.");

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("extract")]
    [TestCase("parse")]
    [TestCase("stats")]
    [TestCase("merge")]
    [TestCase("report")]
    public Task AFullDiskIsTold(string command, CancellationToken limit) =>
        IsTold("> /dev/full", "No space left on device", limit, command, _story);

    [Test]
    public Task AFullDiskIsToldWhereNothingIsRead(CancellationToken limit) =>
        IsTold("> /dev/full", "No space left on device", limit, "types");

    // Where the input is closed too, what the process opens first has the numbers of both, and could be taken for them.
    [TestCase(">&-", "extract")]
    [TestCase(">&-", "stats")]
    [TestCase("<&- >&-", "extract")]
    public Task AClosedOutputIsTold(string redirection, string command, CancellationToken limit) =>
        IsTold(redirection, "standard output is closed", limit, command, _story);

    [Test]
    public async Task AClosedOutputDoesNoHarmToAFile(CancellationToken limit)
    {
        var path = Path.Combine(_folder.Path, "out.ndjson");
        using var run = ConsoleProcess.StartWith("<&- >&-", "extract", _story, "-o", path);
        var (code, error) = await run.End(limit);
        Assert.That(code, Is.Zero, error);
        Assert.That(await File.ReadAllTextAsync(path, limit), Does.StartWith("{\"version\":1,").And.EndWith("}\n"));
    }

    private static async Task IsTold(string redirection, string message, CancellationToken limit, params string[] arguments)
    {
        using var run = ConsoleProcess.StartWith(redirection, arguments);
        var (code, error) = await run.End(limit);
        Assert.That(code, Is.EqualTo(ExitCode.Failure), error);
        Assert.That(error, Does.StartWith("newsextract: ").And.Contain(message).And.Not.Contain("\n   at "));
    }
}
