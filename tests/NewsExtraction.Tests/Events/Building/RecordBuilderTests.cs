using NewsExtraction.Events;
using NewsExtraction.Joining;
using NewsExtraction.Tests.Joining;

namespace NewsExtraction.Tests.Events;

/// <summary>The record of an event joins what its mentions know.</summary>
internal sealed class RecordBuilderTests
{
    private const string Rules = """
        event PlaceCaptured
          role Force force initiator
          role Place place
        event CityCaptured : PlaceCaptured when Place is settlement
        event Attack
          role Target actor recipient
        """;

    private readonly Reports _article = new(
        Rules,
        """
        Troops troop NOUN NNS 2 nsubj
        captured capture VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj

        The the DET DT 2 det
        capture capture NOUN NN 5 nsubj
        of of ADP IN 4 case
        Homs Homs PROPN NNP 2 nmod
        ended end VERB VBD 0 root
        """, ("Homs", EntityType.Settlement));

    [Test]
    public void TheMostSpecificTypeMakesTheRecord()
    {
        var record = Build(_article.Mention("PlaceCaptured", "captured", ("Force", "Troops")),
            _article.Mention("CityCaptured", "capture", ("Place", "Homs#2")));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(record, Is.TypeOf<CityCaptured>());
            Assert.That(record.ToString(), Is.EqualTo("CityCaptured (Force: Troops, Place: Homs)"));
            Assert.That(record.Initiators.Select(i => i.Name), Is.EqualTo(new[] { "Troops" }));
            Assert.That(record.Facts.Parent, Is.EqualTo("PlaceCaptured"));
        }
    }

    [Test]
    public void OneEntityFillsARoleOnce() =>
        Assert.That(Build(_article.Mention("PlaceCaptured", "captured", ("Place", "Homs")),
            _article.Mention("PlaceCaptured", "capture", ("Place", "Homs#2"))).Place, Has.Count.EqualTo(1));

    [Test]
    public void RealisAndConfidenceAreTheBest()
    {
        var record = Build(Captured() with { Realis = Realis.Planned, Confidence = 0.4f }, Captured() with { Confidence = 0.3f });
        Assert.That((record.Realis, record.Confidence), Is.EqualTo((Realis.Asserted, (double)0.4f)));
    }

    [Test]
    public void TheNarrowestTimeCounts()
    {
        var month = _article.Day(1) with { Value = "2026-02", To = new DateOnly(2026, 2, 28) };
        Assert.That(Build(Captured() with { Time = month }, Captured() with { Time = _article.Day(3) }).When?.Value,
            Is.EqualTo("2026-02-03"));
    }

    [Test]
    public void AnExactNumberStandsBeforeARange() =>
        Assert.That(Build(Captured() with { Count = new CountRange(20, null) },
            Captured() with { Count = CountRange.Exactly(24) }).Facts.Count,
            Is.EqualTo(CountRange.Exactly(24)));

    [Test]
    public void TheMentionThatTellsHowGivesTheCode()
    {
        var bare = _article.Mention("Attack", "captured", ("Target", "Homs")) with { Acled = "Attack", Attributes = Method("Unspecified") };
        var told = _article.Mention("Attack", "capture") with { Acled = "Suicide bomb", Attributes = Method("SuicideBombing") };
        var facts = Build(bare, told).Facts;
        Assert.That((facts.Acled, facts.Attribute("method")), Is.EqualTo(("Suicide bomb", "SuicideBombing")));
    }

    [Test]
    public void ATypeOfOnesOwnBecomesOnesOwnRecord()
    {
        var captured = Captured() with { Type = "HillTaken" };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Build(Captured() with { Type = "HillHeld" }), Is.TypeOf<CustomEvent>());
            Assert.That(Build(f => new HillTaken(f), captured), Is.TypeOf<HillTaken>());
        }
    }

    [Test]
    public void AFactoryThatGivesNothingIsAnError() =>
        Assert.That(() => Build(_ => null!, Captured() with { Type = "HillTaken" }),
            Throws.InvalidOperationException.With.Message.Contains("HillTaken"));

    private EventMention Captured() => _article.Mention("PlaceCaptured", "captured");

    private static Dictionary<string, string> Method(string method) => new() { ["method"] = method };

    private NewsEvent Build(params EventMention[] mentions) => Build(f => new CustomEvent(f), mentions);

    private NewsEvent Build(Func<EventFacts, NewsEvent> own, params EventMention[] mentions)
    {
        var cluster = new EventCluster(mentions[0]);
        foreach (var mention in mentions.Skip(1)) cluster.Add(mention);
        var records = new Dictionary<string, Func<EventFacts, NewsEvent>> { ["HillTaken"] = own };
        return new RecordBuilder(_article.Entities, [], records).Build(cluster, 0);
    }

    private sealed record HillTaken(EventFacts Facts) : NewsEvent(Facts);
}
