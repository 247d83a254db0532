using System.Text.Json;

namespace NewsExtraction.Web.Tests.Support;

/// <summary>What an answer says.</summary>
internal static class Answers
{
    public static async Task<JsonElement> Json(this HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }

    /// <summary>The detail of a problem; fails where the answer is none of this status.</summary>
    public static async Task<string> Problem(this HttpResponseMessage response, int status)
    {
        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(response.Content.Headers.ContentType?.MediaType, Is.EqualTo("application/problem+json"));
        var problem = await response.Json();
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
        return problem.GetProperty("detail").GetString()!;
    }

    public static string[] Types(this JsonElement article) =>
        [.. article.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("type").GetString()!)];
}
