using System.Text;
using NewsExtraction.Merging;

namespace NewsExtraction.Tests.Merging;

public sealed class ArticleReportsTests
{
    private const string Whole = """
        {"version": 1, "id": "a", "language": "en", "published": "2031-05-05", "main": "V1", "sentences": [{"start": 0, "end": 60}],
         "entities": [
          {"id": "E1", "type": "Person", "name": "Jane Roe", "confidence": 1, "attributes": {}, "link": null,
           "mentions": [{"start": 0, "end": 8, "text": "Jane Roe", "kind": "name", "label": "PERSON"}]},
          {"id": "E2", "type": "Facility", "name": "market", "confidence": 1, "attributes": {}, "link": null,
           "mentions": [{"start": 27, "end": 35, "text": "a market", "kind": "nominal", "label": "FAC"}]},
          {"id": "E3", "type": "Settlement", "name": "Mosul", "confidence": 1, "attributes": {"country": "IQ"},
           "link": {"source": "GeoNames", "id": "99", "country": "IQ", "latitude": 36.3, "longitude": 43.1},
           "mentions": [{"start": 39, "end": 44, "text": "Mosul", "kind": "name", "label": "GPE"}]}],
         "values": [], "attributions": [],
         "events": [{"id": "V1", "type": "PeopleKilled", "plover": "ASSAULT", "acled": null, "realis": "negated", "confidence": 0.9,
          "count": {"min": 3},
          "time": {"start": 45, "end": 51, "text": "Sunday", "value": "2031-05-04", "from": "2031-05-04", "to": "2031-05-04"},
          "roles": {"Victim": [{"entity": "E1"}], "Place": [{"entity": "E2"}]}, "initiator": [], "recipient": [{"entity": "E1"}],
          "mentions": [{"sentence": 0, "type": "PeopleKilled", "trigger": [{"start": 13, "end": 19, "text": "killed"}],
           "realis": "negated", "rule": "PeopleKilled/verb/1", "confidence": 0.9,
           "roles": [{"role": "Place", "start": 27, "end": 35, "text": "a market", "entity": "E2"}],
           "source": {"start": 53, "end": 59, "text": "police"}}]}]}
        """;

    [Test]
    public void WhatExtractWroteIsReadBack()
    {
        var report = Read(Whole).Events.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Realis, Is.EqualTo(Realis.Negated));
            Assert.That(report.Count, Is.EqualTo(new CountRange(3, null)));
            Assert.That(report.From, Is.EqualTo(new DateOnly(2031, 5, 4)));
            Assert.That(report.Participants.Single(),
                Has.Property("Role").EqualTo("Victim").And.Property("Slot").EqualTo(ReportSlot.Recipient));
            Assert.That(report.Sources, Is.EqualTo(new[] { "police" }));
            Assert.That(report.Mentions.Single(), Is.EqualTo(new ReportMention(13, 19, "killed")));
            Assert.That(report.Block, Is.EqualTo(new BlockKey("IQ", "PeopleKilled")));
        }
    }

    [Test]
    public void AMarketInATownIsInTheTown() => Assert.That(Read(Whole).Events[0].Places.Select(p => p.Name), Is.EqualTo(new[] { "Mosul" }));

    [TestCase("""{"id": "a"}""", "'sentences'")]
    [TestCase("""{"id": "a", "error": {"line": 3, "message": "no"}}""", "could not be read")]
    [TestCase("no json", "no JSON object")]
    [TestCase("""{"id": 7}""", "no article")]
    public void WhatIsNoArticleIsRefusedWithTheReason(string json, string reason)
    {
        var error = Assert.Throws<FormatException>(() => Read(json));
        Assert.That(error!.Message, Does.Contain(reason).And.Contain("--slim"));
    }

    private static ArticleReports Read(string json) => ArticleReports.Parse(Encoding.UTF8.GetBytes(json), PlaceAreas.None);
}
