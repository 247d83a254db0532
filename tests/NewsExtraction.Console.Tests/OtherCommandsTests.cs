using System.Text.Json;

namespace NewsExtraction.Console.Tests;

/// <summary><c>types</c>, <c>stats</c>, <c>evaluate</c> and <c>completion</c>.</summary>
public sealed class OtherCommandsTests
{
    private const string Story = "Rebels captured Goma on Monday.";

    [Test]
    public async Task AllTypesAreListedWithRolesCodesAndDescriptions()
    {
        using var json = JsonDocument.Parse((await ConsoleRun.Of("types", "--format", "json")).Output);
        var types = json.RootElement.EnumerateArray().ToArray();
        var captured = types.Single(t => t.GetProperty("type").GetString() == "CityCaptured");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(types, Has.Length.GreaterThanOrEqualTo(44));
            Assert.That(types.Select(t => t.GetProperty("description").GetString()), Has.All.Not.Empty);
            Assert.That(captured.GetProperty("parent").GetString(), Is.EqualTo("PlaceCaptured"));
            Assert.That(captured.GetProperty("acled").EnumerateArray().Select(a => a.GetString()),
                Does.Contain("Non-state actor overtakes territory"));
            Assert.That(captured.GetProperty("roles").EnumerateArray().Select(r => r.GetProperty("role").GetString()),
                Does.Contain("FormerHolder"));
        }
    }

    [TestCase("types")]
    [TestCase("stats")]
    public async Task JsonIsShortForTheFormat(string command)
    {
        var run = await ConsoleRun.With(Story, command, "--json");
        Assert.That(run.Output, Is.EqualTo((await ConsoleRun.With(Story, command, "--format", "json")).Output).And.Not.Empty);
    }

    [Test]
    public async Task TypesOfUsersAreListedToo()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("own.events",
            "event BridgeOpened\n  \"A bridge is opened.\"\n  role Bridge  facility\n  verb inaugurate\n    object -> Bridge\n");
        var run = await ConsoleRun.Of("types", "BridgeOpened", "--events", rules);
        Assert.That(run.Output, Does.StartWith("BridgeOpened\n  A bridge is opened.\n"));
    }

    [Test]
    public async Task EventsAreCounted()
    {
        using var folder = new TemporaryFolder();
        folder.File("a.txt", Story);
        folder.File("b.txt", Story);
        using var json =
            JsonDocument.Parse((await ConsoleRun.Of("stats", folder.Path, "--published", "2025-01-28", "--format", "json")).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("articles").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("types").GetProperty("CityCaptured").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("places").GetProperty("Goma").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("countries").GetProperty("CD").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("days").GetProperty("2025-01-27").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task WhatIsFoundIsComparedWithWhatIsAnnotated()
    {
        using var folder = new TemporaryFolder();
        var gold = folder.File("gold.json", """
            [{"id": "a", "text": "Rebels captured Goma on Monday.", "events": [
              {"type": "PlaceCaptured", "trigger": [{"start": 7, "end": 15}], "realis": "asserted",
               "roles": {"Force": [{"start": 0, "end": 6}], "Place": [{"start": 16, "end": 20}], "FormerHolder": [{"start": 0, "end": 6}]}},
              {"type": "Meeting", "trigger": [{"start": 24, "end": 30}], "roles": {}}]}]
            """);
        var own = await ConsoleRun.Of("evaluate", gold);
        var found = folder.File("found.ndjson",
            (await ConsoleRun.With("{\"id\":\"a\",\"text\":\"" + Story + "\"}", "extract", "--input", "ndjson")).Output);
        var compared = await ConsoleRun.Of("evaluate", gold, found, "--by-type");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(own.Output, Does.Match(@"Mentions by type +│ +100.0 │ +50.0 │ +66.7 │ +1 │ +2"));
            Assert.That(own.Output, Does.Match(@"Roles +│ +100.0 │ +66.7 │ +80.0 │ +2 │ +3"));
            Assert.That(compared.Output, Does.Match(@"Mentions by type +│ +100.0 │ +50.0 │ +66.7 │ +1 │ +2"));
            Assert.That(compared.Output, Does.Match(@"Meeting +│ +0.0 │ +0.0 │ +0.0 │ +0 │ +1"));
        }
    }

    [Test]
    public async Task AFileThatIsNoAnnotationIsTold()
    {
        using var folder = new TemporaryFolder();
        var run = await ConsoleRun.Of("evaluate", folder.File("gold.json", "no json"));
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("gold.json").And.Contain("\"events\""));
    }

    [TestCase("bash", "complete -o default -F _newsextract newsextract")]
    [TestCase("zsh", "compdef _newsextract newsextract")]
    [TestCase("fish", "complete -c newsextract")]
    [TestCase("pwsh", "Register-ArgumentCompleter")]
    public async Task ShellsGetTheirScripts(string shell, string line) =>
        Assert.That((await ConsoleRun.Of("completion", shell)).Output, Does.Contain(line).And.Contain("[suggest:"));

    [Test]
    public async Task AShellIsToldWhatMayFollow()
    {
        var run = await ConsoleRun.Of("[suggest:31]", "newsextract extract --format nd");
        Assert.That(run.Lines, Does.Contain("ndjson"));
    }
}
