using System.Text.Json;
using NewsExtraction.Console.Tests;
using NewsExtraction.Docs.Tests.Blocks;
using NewsExtraction.Events;
using NewsExtraction.Tests.House;

namespace NewsExtraction.Docs.Tests;

/// <summary>What the pages show is true: every code block is compiled, run, parsed or checked.</summary>
[NonParallelizable]
internal sealed class PagesTests
{
    private static readonly string[] Kinds = ["csharp", "sh", "events", "json", "sql", "output", "text", "indented"];
    private Workplace _place = null!;

    private static IEnumerable<CodeBlock> CSharp => CodeBlock.OfKind("csharp");

    private static IEnumerable<CodeBlock> Shell => CodeBlock.OfKind("sh");

    private static IEnumerable<CodeBlock> Rules => CodeBlock.OfKind("events");

    private static IEnumerable<CodeBlock> Json => CodeBlock.OfKind("json");

    private static IEnumerable<CodeBlock> Sql => CodeBlock.OfKind("sql");

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _place = new Workplace();
        await ConsoleRun.Of("extract", "samples/news", "-o", "news.db");
    }

    [OneTimeTearDown]
    public void Leave() => _place.Dispose();

    [Test]
    public void EveryBlockSaysWhatItIs() =>
        Assert.That(CodeBlock.All.Where(b => !Kinds.Contains(b.Kind)).Select(b => $"{b}: '{b.Kind}'"), Is.Empty);

    // What is a program or a command gets a fence with its kind, so that it is tried.
    [Test]
    public void NoCommandHidesInTextThatIsNotTried() =>
        Assert.That(CodeBlock.All.Where(b => b.Kind is "text" or "indented")
            .Where(b => b.Text.Split('\n')
                .Any(l => l.TrimStart().Split(' ')[0] is "newsextract" or "dotnet" or "sqlite3" or "using" or "event"))
            .Where(b => b.File != "docs/event-rules.md").Select(b => b.ToString()), Is.Empty);

    [TestCaseSource(nameof(CSharp))]
    public async Task CodeRunsAndPrintsWhatThePageSays(CodeBlock block) => Compare(block, await CSharpRun.Of(block));

    [TestCaseSource(nameof(Shell))]
    public async Task CommandsRunAndPrintWhatThePageSays(CodeBlock block)
    {
        // A folder of its own: what one page writes is in no other's way.
        using var place = new Workplace();
        Compare(block, await ShellRun.Of(block));
    }

    [TestCaseSource(nameof(Sql))]
    public void QueriesGiveWhatThePageSays(CodeBlock block)
    {
        var rows = ShellRun.Query("news.db", block.Text);
        Assert.That(rows, Is.Not.Empty, block.Text);
        Compare(block, rows);
    }

    [TestCaseSource(nameof(Json))]
    public void JsonIsJson(CodeBlock block) => Assert.DoesNotThrow(() => JsonDocument.Parse(block.Text).Dispose());

    [TestCaseSource(nameof(Rules))]
    public void RulesPassTheirExamples(CodeBlock block)
    {
        const string Name = "page.events";
        var rules = NewsExtractor.Default.Rules.With(new EventRuleSource(Name, block.Text));
        var extractor = new NewsExtractorBuilder().EventRules(rules).Build();
        var results = rules.Examples.Where(e => e.File == Name).Select(e => extractor.Check(e)).ToList();
        Assert.That(results, Is.Not.Empty, "rules of a page have an example");
        Assert.That(results.Where(r => !r.Passed).Select(r => $"{r.Example.Sentence}: {string.Join("; ", r.Faults)}"), Is.Empty);
    }

    [Test]
    public async Task ThePageOfEventTypesIsUpToDate()
    {
        var page = Path.Combine(Repository.Root, "docs", "event-types.md");
        var now = (await ConsoleRun.Of("types", "--format", "markdown")).Output;
        Assert.That(await File.ReadAllTextAsync(page), Is.EqualTo(now),
            "run: newsextract types --format markdown > docs/event-types.md");
    }

    [Test]
    public void LinksLeadSomewhere()
    {
        var faults = new List<string>();
        foreach (var page in CodeBlock.All.Select(b => b.File).Distinct().Select(f => Path.Combine(Repository.Root, f)))
            faults.AddRange(PageLinks.Broken(page).Select(l => $"{Repository.Relative(page)}: {l}"));
        Assert.That(faults, Is.Empty);
    }

    // A line of three dots stands for lines that are left out.
    private static void Compare(CodeBlock block, string written)
    {
        if (block.Output is null) return;
        var at = 0;
        foreach (var part in Lines(block.Output).Split("\n...\n"))
        {
            var found = Lines(written).IndexOf(part.Trim('\n'), at, StringComparison.Ordinal);
            Assert.That(found, Is.GreaterThanOrEqualTo(0), $"{block} does not print\n{part}\nbut\n{written}");
            at = found + part.Length;
        }
    }

    private static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd())).Trim('\n');
}
