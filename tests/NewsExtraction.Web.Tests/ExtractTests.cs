using System.Text.Json;
using NewsExtraction.Web.Tests.Support;

namespace NewsExtraction.Web.Tests;

/// <summary><c>POST /extract</c> over HTTP.</summary>
public sealed class ExtractTests
{
    private const string Text = "The Iraqi army retook Mosul from Islamic State last week, an official said.";

    [Test]
    public async Task AnArticleAsJsonIsAnsweredAsTheLibraryDoes()
    {
        var body = JsonSerializer.Serialize(
            new { text = Text, title = "Mosul falls", published = "2017-11-23", id = "a1", section = "world" });
        using var response = await Shared.Server.PostJson("/extract", body);
        var expected = NewsExtractor.Default.Extract(new ArticleInput(Text, new DateOnly(2017, 11, 23), "Mosul falls", "a1"));
        Assert.That((int)response.StatusCode, Is.EqualTo(200));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/json"));
        Assert.That(await response.Content.ReadAsStringAsync(), Is.EqualTo(ArticleJson.ToJson(expected)));
        Assert.That((await response.Json()).Types(), Does.Contain("CityLiberated"));
    }

    [Test]
    public async Task ABareTextHasItsFieldsInTheQuery()
    {
        using var response = await Shared.Server.PostText("/extract?published=23+Nov+2017&id=b2", Text);
        var article = await response.Json();
        Assert.That(article.GetProperty("published").GetString(), Is.EqualTo("2017-11-23"));
        Assert.That(article.GetProperty("id").GetString(), Is.EqualTo("b2"));
        Assert.That(article.Types(), Does.Contain("CityLiberated"));
    }

    [Test]
    public async Task TheTextIsReadInItsCharset()
    {
        using var content = new ByteArrayContent(System.Text.Encoding.Latin1.GetBytes("Troops retook Málaga."));
        content.Headers.ContentType = new("text/plain", "iso-8859-1");
        using var response = await Shared.Server.Client.PostAsync(new Uri("/extract?only=entities", UriKind.Relative), content);
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Málaga"));
    }

    [Test]
    public async Task LessIsWrittenWhereLessIsWanted()
    {
        using var response = await Shared.Server.PostText("/extract?only=events&slim&indented=true", Text);
        var text = await response.Content.ReadAsStringAsync();
        Assert.That(text, Does.Contain("\n").And.Not.Contain("\"entities\"").And.Not.Contain("\"mentions\""));
    }

    [TestCase("application/json", "", "{\"text\": \"Troops retook", "line 1, byte")]
    [TestCase("application/json", "", "[1]", "no JSON object")]
    [TestCase("application/json", "", "null", "The body is null")]
    [TestCase("application/json", "", "{\"body\": \"Troops retook Mosul.\"}", "There is no \"text\"")]
    [TestCase("application/json", "", "{\"text\": 5}", "\"text\" is no string")]
    [TestCase("application/json", "", "{\"text\": \"x\", \"published\": \"soon\"}", "\"published\" is \"soon\", which is no day")]
    [TestCase("text/plain", "?only=verbs", "x", "\"only\" has \"verbs\"; expected one or more of sentences")]
    [TestCase("text/plain", "?slim=maybe", "x", "\"slim\" is \"maybe\"; expected true or false.")]
    [TestCase("text/plain; charset=klingon", "", "x", "Send the text as UTF-8")]
    public async Task WhatIsWrongIsTold(string kind, string query, string body, string told)
    {
        using var response = await Shared.Server.Post("/extract" + query, body, kind);
        Assert.That(await response.Problem(400), Does.Contain(told));
    }

    [Test]
    public async Task AnotherKindOfBodyIsRefusedWithTheRightHeader()
    {
        using var response = await Shared.Server.Post("/extract", "{\"text\": \"x\"}", "application/x-www-form-urlencoded");
        Assert.That(await response.Problem(415), Does.Contain("Content-Type: application/json"));
    }

    [TestCase("GET", "/nowhere", 404)]
    [TestCase("GET", "/extract", 405)]
    public async Task ProblemsOfTheAddressAreTold(string method, string path, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var response = await Shared.Server.Client.SendAsync(request);
        Assert.That(await response.Problem(status), Does.Contain("/extract"));
    }

    [Test]
    public async Task HealthTypesAndTheInterfaceAreTold()
    {
        var client = Shared.Server.Client;
        Assert.That(await client.GetStringAsync(new Uri("/health", UriKind.Relative)), Is.EqualTo("Healthy"));
        Assert.That(await client.GetStringAsync(new Uri("/types", UriKind.Relative)), Does.Contain("\"CityLiberated\""));
        using var document = JsonDocument.Parse(await client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        var post = document.RootElement.GetProperty("paths").GetProperty("/extract").GetProperty("post");
        Assert.That(post.GetProperty("requestBody").GetProperty("content").EnumerateObject().Select(c => c.Name),
            Is.EquivalentTo(new[] { "application/json", "text/plain" }));
        Assert.That(post.GetProperty("responses").EnumerateObject().Select(r => r.Name), Does.Contain("413").And.Contain("504"));
        var schema = document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("ArticleRequest");
        Assert.That(schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()), Is.EqualTo(new[] { "text" }));
    }
}
