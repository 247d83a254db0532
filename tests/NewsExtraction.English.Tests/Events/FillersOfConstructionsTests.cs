namespace NewsExtraction.English.Tests.Events;

/// <summary>Fillers that a construction brings, whatever the verb.</summary>
internal sealed class FillersOfConstructionsTests
{
    [TestCase("The king had the minister arrested.", "PeopleDetained", "Detainee", "the minister")]
    [TestCase("The captain got his crew released.", "PeopleReleased", "Released", "his crew")]
    [TestCase("The regime had him tortured and his house burned.", "PropertyDestroyed", "Property", "his house")]
    public void WhatOneHasDoneIsDoneToTheObject(string text, string type, string role, string filler) =>
        Assert.That(Fillers(text, type, role), Is.EqualTo(new[] { filler }));

    [TestCase("The clinic was looted by fleeing soldiers.", "PropertyDestroyed", "Perpetrator", "soldiers")]
    [TestCase("The villagers were killed by advancing rebels.", "PeopleKilled", "Perpetrator", "rebels")]
    public void ActorsBehindParticiplesAct(string text, string type, string role, string filler) =>
        Assert.That(Fillers(text, type, role), Is.EqualTo(new[] { filler }));

    [TestCase("Seized by militants in 2014, the town is now a ruin.", "CityCaptured", "Place", "the town")]
    [TestCase("Freed from prison on Friday, the activist is back with her family.", "PeopleReleased", "Released", "the activist")]
    [TestCase("Nobody except the pilot was injured.", "PeopleInjured", "Victim", "the pilot")]
    [TestCase("The seizure by the militia of the dam alarmed the villagers.", "PlaceCaptured", "Place", "the dam")]
    public void TheNounMeantFillsTheRole(string text, string type, string role, string filler) =>
        Assert.That(Fillers(text, type, role), Is.EqualTo(new[] { filler }));

    [TestCase("Blaze Leaves 12 Dead In Dhaka Factory", "PeopleKilled", "Victim", "12")]
    [TestCase("Iran hangs two over mosque attack", "PeopleKilled", "Victim", "two")]
    [TestCase("Three held over stabbing in Leeds", "PeopleDetained", "Detainee", "Three")]
    public void HeadlinesCountTheirVictims(string text, string type, string role, string filler) =>
        Assert.That(Fillers(text, type, role), Is.EqualTo(new[] { filler }));

    [TestCase("Police fired tear gas and rubber bullets at students in Nairobi.", "students")]
    [TestCase("Soldiers used water cannon against protesters in Lima.", "protesters")]
    public void CrowdsAreDispersedNotAttacked(string text, string protester)
    {
        Assert.That(Fillers(text, "Attack", "Target"), Is.Empty);
        Assert.That(Fillers(text, "Protest", "Protester"), Is.EqualTo(new[] { protester }));
    }

    [TestCase("The bank named Anna Berg as chief executive.", "OfficialAppointed", "Official", "Anna Berg")]
    [TestCase("The bank named Anna Berg as chief executive.", "OfficialAppointed", "Appointer", "The bank")]
    [TestCase("Guards stopped the crew on the bridge, demanding money.", "Demand", "Demander", "Guards")]
    [TestCase("The group fired a volley of rockets at Haifa.", "Attack", "Weapon", "rockets")]
    [TestCase("The bridge was old, and its destruction cut off the village.", "PropertyDestroyed", "Property", "its")]
    [TestCase("The judge imposed a sentence of ten years.", "PersonSentenced", "Court", "The judge")]
    [TestCase("The country launched strikes on the militants.", "Attack", "Attacker", "The country")]
    public void WhoDoesItIsNotTheNearestNoun(string text, string type, string role, string filler) =>
        Assert.That(Fillers(text, type, role), Is.EqualTo(new[] { filler }));

    [Test]
    public void MeasuresDoNotAct() =>
        Assert.That(Fillers("The motion was rejected by a narrow margin.", "Rejection", "Rejecter"), Is.Empty);

    [Test]
    public void MeansDoNotAct() =>
        Assert.That(Fillers("Gunmen used the tunnel to attack the base.", "Attack", "Attacker"), Is.EqualTo(new[] { "Gunmen" }));

    private static string[] Fillers(string text, string type, string role) =>
        [.. NewsExtractor.Default.Extract(text).Events.SelectMany(e => e.Mentions).Where(m => m.Type == type)
            .SelectMany(m => m.Fillers).Where(f => f.Role == role).Select(f => f.Span.In(text).ToString())];
}
