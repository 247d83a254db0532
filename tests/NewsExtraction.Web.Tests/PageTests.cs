using System.Net;
using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary>The pages, as bytes.</summary>
public sealed class PageTests
{
    private const string Hostile = "</textarea><script>alert(1)</script> {{title}} Troops retook Mosul. <img src=x onerror=alert(2)>";

    [Test]
    public async Task WhatWasTypedComesBackAsText()
    {
        using var response = await Shared.Server.PostForm(Hostile, "soon");
        var html = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(html, Does.Contain("which is no day").And.Contain("&lt;script&gt;").And.Contain("{{title}}"));
        Assert.That(html, Does.Not.Contain("<script").And.Not.Contain("<img"));
    }

    [Test]
    public async Task TheReportHoldsTheTextAsData()
    {
        using var response = await Shared.Server.PostForm(Hostile);
        var html = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(html, Does.Contain("\\u003cscript>alert(1)").And.Not.Contain("<script>alert").And.Not.Contain("<img src=x"));
    }

    [Test]
    public async Task AnEmptyFormIsAskedForAText()
    {
        using var response = await Shared.Server.PostForm("  \r\n ");
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("There is no text yet"));
    }

    [Test]
    public async Task ProblemsArePagesForPeople()
    {
        await using var server = await WebServer.With("Limits:RequestBytes=50");
        using var response = await server.PostForm("Troops retook the town of Harnow on Monday, an official said.");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("larger than 50 bytes").And.Contain("<textarea"));
    }

    [TestCase("/", "form-action 'self'")]
    [TestCase("/health", "default-src 'none'")]
    [TestCase("/nowhere", "default-src 'none'")]
    public async Task EveryAnswerSaysWhatABrowserMayDo(string path, string policy)
    {
        using var response = await Shared.Server.Client.GetAsync(new Uri(path, UriKind.Relative));
        string Header(string name) => string.Join(", ", response.Headers.GetValues(name));
        Assert.That(Header("Content-Security-Policy"), Does.Contain(policy).And.Contain("frame-ancestors 'none'"));
        Assert.That(Header("X-Content-Type-Options"), Is.EqualTo("nosniff"));
        Assert.That(Header("Cache-Control"), Is.EqualTo("no-store"));
        Assert.That(response.Headers.Contains("Server"), Is.False);
    }
}
