using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Joining;

/// <summary>A type of a user's own takes part in joining, the main event and the actors as a built-in one does.</summary>
public sealed class OwnTypesTests
{
    private const string Rules = """
        event ShipMothballed
          "A ship is taken out of service."
          weight 9
          plover RETREAT
          group measure
          role Owner  actor  initiator
          role Ship   any    recipient
          verb mothball
            subject -> Owner, object -> Ship
          noun mothballing
            of | possessive -> Ship, by -> Owner

        event ShipScrapped
          "A ship is broken up."
          joins ShipMothballed
          plover RETREAT
          role Owner  actor  initiator
          role Ship   any    recipient
          verb junk
            subject -> Owner, object -> Ship

        event YachtMothballed : ShipMothballed when Ship in {yacht}
          "A yacht is taken out of service."

        event CrewFeted
          "A crew is celebrated."
          joins none
          speech
          role Host   actor  initiator
          role Guest  any    recipient
          verb fete
            subject -> Host, object -> Guest
        """;

    private static readonly NewsExtractor Extractor =
        new NewsExtractorBuilder().AddEventRules(new EventRuleSource("ships.events", Rules)).Build();

    [Test]
    public void MentionsOfOneEventJoin()
    {
        var ship = Own("The navy mothballed the frigate on Monday. The mothballing of the frigate surprised sailors.").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ship.Mentions, Has.Count.EqualTo(2));
            Assert.That(ship["Ship"]!, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void RolesFillTheActorsOfPlover()
    {
        var ship = Own("The navy mothballed the frigate on Monday.").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ship.Plover, Is.EqualTo("RETREAT"));
            Assert.That(ship.Initiators.Select(i => i.Text), Is.EqualTo(new[] { "The navy" }));
            Assert.That(ship.Recipients.Select(r => r.Text), Is.EqualTo(new[] { "the frigate" }));
        }
    }

    [Test]
    public void ItCanBeTheMainEvent()
    {
        var article = Extractor.Extract(
            "The navy mothballed the frigate on Monday. \"It is a sad day,\" a sailor said. "
            + "Critics demanded an explanation from the ministry.");
        Assert.That(article.MainEvent?.Type, Is.EqualTo("ShipMothballed"));
    }

    [Test]
    public void TypesThatJoinTellOfOneEvent() =>
        Assert.That(Own("The navy mothballed the frigate on Monday. On Monday the navy also junked the frigate.")
            .Select(e => e.Mentions.Count),
            Is.EqualTo(new[] { 2 }));

    [Test]
    public void WhatJoinsNoneIsToldOnceEachTime() =>
        Assert.That(Own("The navy feted the crew on Monday. On Monday the navy feted the crew.").Select(e => e.Mentions.Count),
            Is.EqualTo(new[] { 1, 1 }));

    [Test]
    public void TheSubtypeNamesAnEventThatBothTell()
    {
        var yacht = Own("The navy mothballed the yacht on Monday. The mothballing by the navy surprised sailors.").Single();
        Assert.That((yacht.Type, yacht.Facts.Parent), Is.EqualTo(("YachtMothballed", "ShipMothballed")));
    }

    [Test]
    public void WithoutWordsForItsPartARoleIsNoActor()
    {
        var extractor = new NewsExtractorBuilder().AddEventRules(
            new EventRuleSource("ships.events", Rules.Replace("initiator", "", StringComparison.Ordinal))).Build();
        var ship = extractor.Extract("The navy mothballed the frigate on Monday.").Events.OfType<CustomEvent>().Single();
        Assert.That(ship.Initiators, Is.Empty);
    }

    private static CustomEvent[] Own(string text) => [.. Extractor.Extract(text).Events.OfType<CustomEvent>()];
}
