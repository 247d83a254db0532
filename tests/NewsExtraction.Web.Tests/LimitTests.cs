using System.Net;
using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary>What is too large, too slow or too much.</summary>
public sealed class LimitTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Troops retook the town of Harnow on Monday. ", 200));

    [Test]
    public async Task ATooLargeRequestIsRefused()
    {
        await using var server = await WebServer.With("Limits:RequestBytes=2000");
        using var response = await server.PostText("/extract", Long);
        Assert.That(await response.Problem(413), Does.Contain("larger than 2,000 bytes").And.Contain("Limits:RequestBytes"));
        using var small = await server.PostText("/extract", "Troops retook Mosul.");
        Assert.That(small.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task ATooSlowRequestIsGivenUp()
    {
        await using var server = await WebServer.Reading(new HeldExtractor(), "Limits:Time=00:00:00.2");
        using var response = await server.PostText("/extract", "Troops retook Mosul.");
        Assert.That(await response.Problem(504), Does.Contain("longer than 0.2 s").And.Contain("Limits:Time"));
    }

    [Test]
    public async Task ReadingItselfStopsWhenItsTimeIsUp()
    {
        await using var server = await WebServer.With("Limits:Time=00:00:00.005");
        using var response = await server.PostText("/extract", string.Concat(Enumerable.Repeat(Long, 20)));
        Assert.That(await response.Problem(504), Does.Contain("longer than 0.005 s"));
    }

    [Test]
    public async Task ABusyServerSaysWhenToComeBack()
    {
        var held = new HeldExtractor();
        await using var server = await WebServer.Reading(held, "Limits:AtOnce=1", "Limits:Waiting=0");
        var first = server.PostText("/extract", "Troops retook Mosul.");
        await held.Started;
        using var second = await server.PostText("/extract", "Troops retook Mosul.");
        Assert.That(await second.Problem(503), Does.Contain("busy"));
        Assert.That(second.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromSeconds(1)));
        held.Release();
        using var response = await first;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task ALimitMayBeWaitedFor()
    {
        var held = new HeldExtractor();
        await using var server = await WebServer.Reading(held, "Limits:AtOnce=1", "Limits:Waiting=1");
        var both = new[] { server.PostText("/extract", "Troops retook Mosul."), server.PostText("/extract", "Troops retook Mosul.") };
        await held.Started;
        held.Release();
        Assert.That((await Task.WhenAll(both)).Select(r => r.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("Limits:RequestBytes=0")]
    [TestCase("Limits:Time=00:00:00")]
    [TestCase("Limits:Waiting=-1")]
    public void LimitsThatMakeNoSenseKeepItFromStarting(string setting) =>
        Assert.That(() => WebServer.With(setting), Throws.InvalidOperationException.With.Message.Contains(setting.Split('=')[0]));

    [Test]
    public async Task OtherHostNamesAreRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/health", UriKind.Relative));
        request.Headers.Host = "attacker.example";
        using var response = await Shared.Server.Client.SendAsync(request);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
