using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using NewsExtraction.English.Tests.Snapshots;
using NewsExtraction.Tests.House;

namespace NewsExtraction.English.Tests.Output;

/// <summary>The JSON Schema holds of all that is written, and knows every field of it.</summary>
internal sealed class SchemaTests
{
    private static readonly string Text = ArticleJson.Schema(NewsExtractor.Default.Rules);
    private static readonly JsonSchema Schema = JsonSchema.FromText(Strict(Text));
    private static readonly string Example =
        ArticleJson.ToJson(NewsExtractor.Default.Extract("Rebels shelled the town of Harnow on 3 May, the army said."));

    private static IEnumerable<string> Ids => SampleArticles.Ids;

    [TestCaseSource(nameof(Ids))]
    public void EveryFormOfAnArticleIsValid(string id)
    {
        var article = NewsExtractor.Default.Extract(SampleArticles.Named(id));
        ArticleJsonOptions[] forms =
        [
            new(), new() { Slim = true }, new() { Parts = ArticleParts.Events }, new() { Parts = ArticleParts.Events, Slim = true },
            new() { Parts = ArticleParts.Entities | ArticleParts.Attributions }, new() { Parts = ArticleParts.None },
        ];
        foreach (var form in forms) Assert.That(Faults(ArticleJson.ToJson(article, form)), Is.Empty, form.ToString());
    }

    [Test]
    public void WarningsAreValid()
    {
        var article = NewsExtractor.Default.Extract("Troops took " + string.Join(", ", Enumerable.Repeat("Mosul", 400)) + ".");
        Assert.That(article.Warnings, Is.Not.Empty);
        Assert.That(Faults(ArticleJson.ToJson(article)), Is.Empty);
    }

    [Test]
    public void TheLineOfAnArticleThatFailedIsValid() => Assert.That(Faults(ArticleJson.Failure("a", 7, "no text")), Is.Empty);

    [Test]
    public void AnOwnTypeIsValid()
    {
        var extractor = new NewsExtractorBuilder().AddEventRules(ShipEvents.Rules).Build();
        var json = ArticleJson.ToJson(extractor.Extract(ShipEvents.Sentence));
        Assert.That(json, Does.Contain("ShipMothballed").And.Contain("\"attributes\":{\"fleet\":\"reserve\"}"));
        Assert.That(Faults(json), Is.Empty);
        Assert.That(ArticleJson.Schema(extractor.Rules), Does.Contain("\"Ship\""));
    }

    [TestCase("\"version\":1", "\"version\":2")]
    [TestCase("\"type\":\"Settlement\"", "\"type\":\"Setlement\"")]
    [TestCase("\"role\":\"Attacker\"", "\"role\":\"Speaker\"")]
    [TestCase("\"method\":\"Shelling\"", "\"method\":\"Whistling\"")]
    [TestCase("\"realis\":\"asserted\"", "\"realis\":\"perhaps\"")]
    [TestCase("\"start\":0", "\"start\":-1")]
    [TestCase("\"id\":\"E1\"", "\"id\":\"1\"")]
    [TestCase("\"label\":", "\"labl\":")]
    public void WhatIsNotWrittenIsNotValid(string from, string to)
    {
        Assert.That(Example, Does.Contain(from));
        Assert.That(Faults(Example), Is.Empty);
        Assert.That(Faults(Example.Replace(from, to, StringComparison.Ordinal)), Is.Not.Empty);
    }

    [Test]
    public void TheStoredSchemaIsUpToDate()
    {
        var file = Path.Combine(Repository.Root, "docs", "output.schema.json");
        if (StoredOutput.Renews) File.WriteAllText(file, Text);
        Assert.That(File.ReadAllText(file), Is.EqualTo(Text));
    }

    /// <summary>What the schema finds wrong with the JSON of an article.</summary>
    internal static List<string> Faults(string json)
    {
        var results = Schema.Evaluate(JsonDocument.Parse(json).RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? []
            : [.. (results.Details ?? []).Where(d => d.Errors is { Count: > 0 })
                .Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}")
                .Append("not valid")];
    }

    // Readers are to pass over fields that they do not know; here every field must be known.
    private static string Strict(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        root["$id"] = "urn:newsextraction:strict";
        Close(root);
        return root.ToJsonString();
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonArray list)
            foreach (var item in list) Close(item);
        if (node is not JsonObject fields) return;
        foreach (var (_, value) in fields.ToArray()) Close(value);
        if (fields["type"]?.ToString() == "object" && fields.ContainsKey("properties")) fields["additionalProperties"] = false;
    }
}
