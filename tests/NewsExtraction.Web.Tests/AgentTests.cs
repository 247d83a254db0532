using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary>An agent, by the client of the official package.</summary>
public sealed class AgentTests
{
    [Test]
    public async Task AnAgentFindsTheToolsAndWhatTheyTake()
    {
        await using var agent = await Connect(Shared.Server);
        var tools = await agent.ListToolsAsync();
        Assert.That(tools.Select(t => t.Name), Is.EquivalentTo(new[] { "extract_events", "event_types" }));
        var extract = tools.Single(t => t.Name == "extract_events");
        Assert.That(extract.JsonSchema.GetProperty("required").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "text" }));
        Assert.That(extract.ProtocolTool.Annotations?.ReadOnlyHint, Is.True);
    }

    [Test]
    public async Task AnAgentExtractsEvents()
    {
        await using var agent = await Connect(Shared.Server);
        var result = await agent.CallToolAsync("extract_events", new Dictionary<string, object?>
        {
            ["text"] = "The Iraqi army retook Mosul from Islamic State last week, an official said.",
            ["published"] = "2017-11-23",
        });
        Assert.That(result.IsError, Is.Not.True);
        using var article = JsonDocument.Parse(TextOf(result));
        Assert.That(article.RootElement.Types(), Does.Contain("CityLiberated"));
    }

    [Test]
    public async Task AnAgentIsToldTheTypes()
    {
        await using var agent = await Connect(Shared.Server);
        var result = await agent.CallToolAsync("event_types");
        Assert.That(TextOf(result), Does.Contain("CityLiberated").And.Contain("roles"));
    }

    [Test]
    public async Task AnAgentIsToldWhatIsWrong()
    {
        await using var agent = await Connect(Shared.Server);
        var result = await agent.CallToolAsync("extract_events",
            new Dictionary<string, object?> { ["text"] = "x", ["published"] = "soon" });
        Assert.That(result.IsError, Is.True);
        Assert.That(TextOf(result), Does.Contain("which is no day"));
    }

    [Test]
    public async Task AnAgentIsToldThatReadingTookTooLong()
    {
        await using var server = await WebServer.Reading(new HeldExtractor(), "Limits:Time=00:00:00.2");
        await using var agent = await Connect(server);
        var result = await agent.CallToolAsync("extract_events", new Dictionary<string, object?> { ["text"] = "Troops retook Mosul." });
        Assert.That(result.IsError, Is.True);
        Assert.That(TextOf(result), Does.Contain("longer than 0.2 s"));
    }

    private static Task<McpClient> Connect(WebServer server) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(server.Address, "/mcp") }));

    private static string TextOf(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(b => b.Text));
}
