using System.Text;
using System.Text.Json;
using NewsExtraction.English.Tests.Snapshots;
using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Output;

/// <summary>An article that is read from its JSON is the one that was written.</summary>
internal sealed class RoundTripTests
{
    private const string Text =
        "The Iraqi army retook Mosul from Islamic State last week, an official said. At least 14 soldiers were killed.";

    private static readonly Article Written =
        NewsExtractor.Default.Extract(new ArticleInput(Text, new DateOnly(2017, 11, 23), "Mosul retaken", "a1"));

    private static readonly string Json = ArticleJson.ToJson(Written);

    private static IEnumerable<string> Ids => SampleArticles.Ids;

    private static IReadOnlyList<string> Types => NewsExtractor.Default.EventTypes;

    [TestCaseSource(nameof(Ids))]
    public void AnArticleEqualsTheOneThatWasWritten(string id)
    {
        var input = SampleArticles.Named(id);
        var written = NewsExtractor.Default.Extract(input);
        var read = ArticleJson.Read(ArticleJson.ToJson(written), input.Text);
        Assert.That(ArticleJson.ToJson(read), Is.EqualTo(ArticleJson.ToJson(written)));
        Assert.That(read.Entities, Is.EqualTo(written.Entities));
        Assert.That(read.Values, Is.EqualTo(written.Values));
        Assert.That(read.Attributions, Is.EqualTo(written.Attributions));
        Assert.That(read.Events, Is.EqualTo(written.Events));
        Assert.That(read, Is.EqualTo(written));
        Assert.That(read.GetHashCode(), Is.EqualTo(written.GetHashCode()));
        Assert.That(read.Text, Is.EqualTo(input.Text));
    }

    [TestCaseSource(nameof(Ids))]
    public void SoDoesOneReadWithoutItsText(string id)
    {
        var written = NewsExtractor.Default.Extract(SampleArticles.Named(id));
        var read = ArticleJson.Read(ArticleJson.ToJson(written));
        Assert.That(read, Is.EqualTo(written));
        Assert.That(read.Events.SelectMany(e => e.Mentions).SelectMany(m => m.Trigger).Select(read.TextOf),
            Is.EqualTo(written.Events.SelectMany(e => e.Mentions).SelectMany(m => m.Trigger).Select(written.TextOf)));
    }

    [Test]
    public void SoDoesOneWithMarkupWhereWordsAreNotWhatStandsThere()
    {
        var written = NewsExtractor.Default.Extract("The A<b>T&amp;T</b> Corp. said troops re\u00ADtook <i>Mos</i>ul on Monday.");
        var json = ArticleJson.ToJson(written);
        Assert.That(ArticleJson.ToJson(ArticleJson.Read(json, written.Text)), Is.EqualTo(json));
        Assert.That(ArticleJson.ToJson(ArticleJson.Read(json)), Is.EqualTo(json));
        Assert.That(ArticleJson.Read(json), Is.EqualTo(written));
    }

    [TestCase("")]
    [TestCase("Die Regierung hat am Montag die neuen Regeln beschlossen, die ab dem Sommer gelten sollen.")]
    public void SoDoesOneInWhichNothingIsFound(string text)
    {
        var written = NewsExtractor.Default.Extract(text);
        Assert.That(ArticleJson.Read(ArticleJson.ToJson(written)), Is.EqualTo(written));
    }

    [Test]
    public void SoDoesOneWithWarnings()
    {
        var written = NewsExtractor.Default.Extract("Troops took " + string.Join(", ", Enumerable.Repeat("Mosul", 400)) + ".");
        Assert.That(written.Warnings, Is.Not.Empty);
        Assert.That(ArticleJson.Read(ArticleJson.ToJson(written)), Is.EqualTo(written));
        Assert.That(ArticleJson.Read(ArticleJson.ToJson(written)).Warnings, Is.EqualTo(written.Warnings));
    }

    [TestCaseSource(nameof(Types))]
    public void EventsComeAsTheRecordsOfTheirTypes(string type)
    {
        var json = Json.Replace("\"type\":\"CityLiberated\"", $"\"type\":\"{type}\"", StringComparison.Ordinal);
        var read = ArticleJson.Read(json).Events.First(e => e.Id == "V1");
        Assert.That(read.GetType().Name, Is.EqualTo(type));
    }

    [Test]
    public void EventsOfOnesOwnTypesComeAsTheirRecords()
    {
        var extractor = new NewsExtractorBuilder().AddEventRules(ShipEvents.Rules)
            .Record("ShipMothballed", f => new ShipMothballed(f)).Build();
        var written = extractor.Extract(ShipEvents.Sentence);
        var json = ArticleJson.ToJson(written);
        Assert.That(ArticleJson.Read(json, extractor: extractor), Is.EqualTo(written));
        Assert.That(ArticleJson.Read(json).Events.Single(), Is.TypeOf<CustomEvent>());
        Assert.That(ArticleJson.Read(json).Events.Single().Facts, Is.EqualTo(written.Events.Single().Facts));
    }

    [Test]
    public void TextUtf8AndStreamAreReadAlike()
    {
        var utf8 = Encoding.UTF8.GetBytes("\uFEFF" + Json);
        using var stream = new MemoryStream(utf8);
        Assert.That(ArticleJson.Read(utf8), Is.EqualTo(Written));
        Assert.That(ArticleJson.Read(stream), Is.EqualTo(Written));
        Assert.That(ArticleJson.Read("\uFEFF" + ArticleJson.ToJson(Written, indented: true)), Is.EqualTo(Written));
    }

    [Test]
    public void TheSerializerWritesAndReadsTheSame()
    {
        Assert.That(JsonSerializer.Serialize(Written), Is.EqualTo(Json));
        Assert.That(JsonSerializer.Deserialize<Article>(Json), Is.EqualTo(Written));
        var list = JsonSerializer.Serialize(new[] { Written, Written });
        Assert.That(list, Is.EqualTo($"[{Json},{Json}]"));
        Assert.That(JsonSerializer.Deserialize<Article[]>(list), Is.EqualTo(new[] { Written, Written }));
    }

    [Test]
    public void TextAndTitleInTheJsonAreRead()
    {
        var read = ArticleJson.Read($"{Json[..^1]},\"title\":\"Mosul retaken\",\"text\":{JsonSerializer.Serialize(Text)}}}");
        Assert.That(read.Input, Is.EqualTo(Written.Input));
    }

    [Test]
    public void OneDifferenceMakesAnotherArticle()
    {
        var other = ArticleJson.Read(Json.Replace("\"realis\":\"asserted\"", "\"realis\":\"negated\"", StringComparison.Ordinal));
        Assert.That(other, Is.Not.EqualTo(Written));
        Assert.That(ArticleJson.Read(Json.Replace("\"name\":\"Mosul\"", "\"name\":\"Musil\"", StringComparison.Ordinal)),
            Is.Not.EqualTo(Written));
    }

    [TestCase("{\"version\":1", "no whole JSON")]
    [TestCase("[]", "$: an object was expected, [] was met")]
    [TestCase("{}", "there is no 'version'")]
    [TestCase("{\"version\":2}", "$.version: the version is 2; this library reads version 1. Update")]
    [TestCase("{\"id\":\"7\",\"error\":{\"line\":7,\"message\":\"no text\"}}", "could not be read (no text)")]
    public void WhatIsNoArticleIsRefused(string json, string expected) =>
        Assert.That(() => ArticleJson.Read(json), Throws.TypeOf<JsonException>().With.Message.Contains(expected));

    [TestCase("\"type\":\"Settlement\"", "\"type\":\"Setlement\"", "].type: 'Setlement' is none of")]
    [TestCase("\"type\":\"Settlement\"", "\"type\":\"Setlement\"", "Write 'Settlement'")]
    [TestCase("\"published\":\"2017-11-23\"", "\"published\":\"23.11.2017\"", "$.published: a day like 2017-11-23 was expected")]
    [TestCase("\"main\":\"V1\"", "\"main\":\"V99\"", "$.main: 'V99' is none of V1")]
    [TestCase("\"entity\":\"E1\"", "\"entity\":\"E99\"", "there is no entity 'E99'")]
    [TestCase("\"confidence\":", "\"confidenze\":", "there is no 'confidence'")]
    [TestCase("\"sentence\":0", "\"sentence\":77", "sentence 77 was met")]
    [TestCase("\"mentions\":", "\"mention\":", "in parts or slim")]
    public void DamageIsToldWithItsPlace(string from, string to, string expected)
    {
        Assert.That(Json, Does.Contain(from));
        Assert.That(() => ArticleJson.Read(Json.Replace(from, to, StringComparison.Ordinal)),
            Throws.TypeOf<JsonException>().With.Message.Contains(expected).And.Property(nameof(JsonException.Path)).StartsWith("$"));
    }

    [Test]
    public void AShorterTextIsRefused() =>
        Assert.That(() => ArticleJson.Read(Json, "too short"),
            Throws.TypeOf<JsonException>().With.Message.Contains("is no part of the text, which has 9 characters"));

    [Test]
    public void NoCutOrChangedByteThrowsAnythingElse()
    {
        for (var i = 0; i < Json.Length; i += 7)
        {
            Accept(Json[..i]);
            Accept(Json[..i] + "7" + Json[(i + 1)..]);
            Accept(Json[..i] + Json[(i + 1)..]);
        }

        static void Accept(string json)
        {
            try
            {
                ArticleJson.Read(json);
            }
            catch (JsonException)
            {
                // What was damaged is refused like this.
            }

            try
            {
                ArticleReports.Parse(json);
            }
            catch (FormatException)
            {
                // And like this where it is read for merging.
            }
        }
    }

    // The file as a whole is JSON; that a string in it is no text shows when it is read.
    [Test]
    public void AStringThatIsNoUtf8IsToldWithItsPlace()
    {
        var bytes = Encoding.UTF8.GetBytes(Json);
        bytes[bytes.AsSpan().IndexOf("\"language\":\""u8) + "\"language\":\"".Length] = 0xFF;

        Assert.That(() => ArticleJson.Read(bytes), Throws.InstanceOf<JsonException>().With.Message.Contains("$.language"));
    }

    [Test]
    public void HalfOfASurrogatePairIsToldWithItsPlace() =>
        Assert.That(() => ArticleJson.Read(Json.Replace("\"language\":\"en\"", "\"language\":\"\\ud800\"", StringComparison.Ordinal)),
            Throws.InstanceOf<JsonException>().With.Message.Contains("$.language").And.Message.Contains("surrogate"));

    [Test]
    public void TwoExtractionsOfOneTextAreEqual()
    {
        var again = NewsExtractor.Default.Extract(Written.Input);
        Assert.That(again, Is.EqualTo(Written));
        Assert.That(again.Events[0], Is.EqualTo(Written.Events[0]).And.Not.SameAs(Written.Events[0]));
        Assert.That(again.Entities.ToHashSet().SetEquals(Written.Entities), Is.True);
    }

    private sealed record ShipMothballed(EventFacts Facts) : NewsEvent(Facts);
}
