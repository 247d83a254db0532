namespace NewsExtraction.English.Tests.Propositions;

/// <summary>What is denied, feared, planned or called off, by the construction that says so.</summary>
internal sealed class UnrealEventsTests
{
    [TestCase("There were no reports of casualties.", "PeopleKilled", Realis.Negated)]
    [TestCase("No reports of arrests or looting emerged from the city.", "PeopleDetained", Realis.Negated)]
    [TestCase("No reports of arrests or looting emerged from the city.", "PropertyDestroyed", Realis.Negated)]
    [TestCase("There is no sign that the rebels have withdrawn.", "ForceWithdrawn", Realis.Negated)]
    [TestCase("The ministry dismissed reports of clashes at the border.", "Clash", Realis.Negated)]
    [TestCase("Reports of clashes at the border reached the capital.", "Clash", Realis.Asserted)]
    [TestCase("The militia rejected claims that it had shelled the market.", "Attack", Realis.Negated)]
    public void DeniedTidingsDenyWhatTheyTellOf(string text, string type, Realis expected) =>
        Assert.That(RealisOf(type, text), Is.EqualTo(expected));

    [TestCase("The rebel group has denied responsibility for the attack on the convoy.", "Attack", Realis.Asserted)]
    [TestCase("The government denied any involvement in the killing of the journalist.", "PeopleKilled", Realis.Asserted)]
    [TestCase("Nobody has claimed responsibility for the ambush near Gao.", "Attack", Realis.Asserted)]
    [TestCase("Nobody has claimed responsibility for the ambush near Gao.", "ResponsibilityClaimed", Realis.Negated)]
    [TestCase("Tehran neither confirmed nor denied bombing the depot.", "Attack", Realis.Asserted)]
    [TestCase("Tehran neither confirmed nor denied bombing the depot.", "Denial", Realis.Negated)]
    [TestCase("The army denied bombing the hospital.", "Attack", Realis.Negated)]
    public void DenialsOfAPartInItLeaveTheDeed(string text, string type, Realis expected) =>
        Assert.That(RealisOf(type, text), Is.EqualTo(expected));

    [TestCase("Had the guards arrested him, the attack would never have taken place.", "PeopleDetained", Realis.Hypothetical)]
    [TestCase("Should rebels attack the town, the garrison will retreat.", "Attack", Realis.Hypothetical)]
    [TestCase("Had the guards arrested him?", "PeopleDetained", Realis.Hypothetical)]
    [TestCase("In the event of an invasion, the army will blow up the bridges.", "OperationLaunched", Realis.Hypothetical)]
    [TestCase("An attack on the island would trigger a war.", "Attack", Realis.Hypothetical)]
    public void ConditionsAreNoFacts(string text, string type, Realis expected) => Assert.That(RealisOf(type, text), Is.EqualTo(expected));

    [TestCase("Rather than attack the fort, the rebels besieged it.", "Attack", Realis.Negated)]
    [TestCase("Instead of arresting the smugglers, police released them.", "PeopleDetained", Realis.Negated)]
    [TestCase("Police foiled a plot to bomb the stadium.", "Attack", Realis.Negated)]
    [TestCase("The police did not fail to arrest the suspects.", "PeopleDetained", Realis.Asserted)]
    [TestCase("Nobody except the pilot was injured.", "PeopleInjured", Realis.Asserted)]
    [TestCase("Nobody was injured.", "PeopleInjured", Realis.Negated)]
    public void WhatWasLeftUndoneIsNegated(string text, string type, Realis expected) =>
        Assert.That(RealisOf(type, text), Is.EqualTo(expected));

    [TestCase("Further raids are planned in Basra.", "Attack", Realis.Planned)]
    [TestCase("The trial has been set for 3 July.", "PersonCharged", Realis.Planned)]
    [TestCase("Unions are planning a strike at the port.", "Protest", Realis.Planned)]
    [TestCase("The vote was postponed until June.", "ElectionHeld", Realis.Planned)]
    [TestCase("The talks were called off on Monday.", "Meeting", Realis.Negated)]
    [TestCase("The union called off a strike at the port.", "Protest", Realis.Negated)]
    [TestCase("Talks between the two sides took place on Monday.", "Meeting", Realis.Asserted)]
    public void NounsAreAsRealAsTheirPlans(string text, string type, Realis expected) =>
        Assert.That(RealisOf(type, text), Is.EqualTo(expected));

    [TestCase("Next week's talks in Geneva are about grain.", Realis.Planned)]
    [TestCase("The talks in Geneva on 20 May are about grain.", Realis.Planned)]
    [TestCase("The talks in Geneva on 2 April were about grain.", Realis.Asserted)]
    public void TimesToComeMakePlans(string text, Realis expected) => Assert.That(RealisOf("Meeting", text), Is.EqualTo(expected));

    private static Realis RealisOf(string type, string text) =>
        NewsExtractor.Default.Extract(new ArticleInput(text) { Published = new DateOnly(2024, 5, 3) }).Events
            .SelectMany(e => e.Mentions).First(m => (m.Parent ?? m.Type) == type).Realis;
}
