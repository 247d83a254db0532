using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.Tests.Events;

/// <summary>What rule files say of a type and its roles, and what a wrong word there is told.</summary>
internal sealed class EventTypeTests
{
    private const string Rules = """
        event Raid
          weight 8 when with Raider
          weight 6
          group fight
          field violence
          story fight
          precedence 2
          role Raider  actor   initiator
          role Raided  actor   recipient
          role From    place
        event NightRaid : Raid when sentence {night}
          field law
        event Sortie
          joins Raid
          speech
        event Deal
          joins none
          role Side    actor   sides
          role Winner  person  acts
          role Loss    thing   undergoes
          role Terms   clause  recipient within
          role Count   count of Side
        """;

    private static readonly EventRules Types = EventRules.Parse(new EventRuleSource("my.events", Rules));

    [Test]
    public void MembersSayHowATypeStands()
    {
        var raid = Type("Raid");
        Assert.That((raid.Group, raid.Field, raid.Story, raid.IsSpeech, raid.PlainWeight),
            Is.EqualTo((EventGroup.Fight, NewsField.Violence, StoryPart.Fight, false, 6f)));
    }

    [Test]
    public void WhatIsNotSaidHasADefault()
    {
        var deal = Type("Deal");
        Assert.That((deal.Group, deal.Field, deal.Story, deal.IsSpeech, deal.PlainWeight),
            Is.EqualTo((EventGroup.Measure, NewsField.Politics, StoryPart.None, false, 5f)));
    }

    [Test]
    public void SubtypesTakeWhatTheyDoNotSayFromTheirBase()
    {
        var night = Type("NightRaid");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((night.Group, night.Field, night.Story), Is.EqualTo((EventGroup.Fight, NewsField.Law, StoryPart.Fight)));
            Assert.That(night.Family.Name, Is.EqualTo("Raid"));
        }
    }

    [TestCase("Raid", "Raid")]
    [TestCase("NightRaid", "Raid")]
    [TestCase("Sortie", "Raid")]
    [TestCase("Deal", null)]
    public void TypesThatJoinShareAKey(string type, string? key) => Assert.That(Type(type).JoiningKey, Is.EqualTo(key));

    [TestCase("NightRaid", "Raid")]
    [TestCase("Raid", "Sortie")]
    public void HigherPrecedenceOrTheMoreSpecialTypeNamesTheEvent(string first, string second)
    {
        Assert.That(Type(first).Outranks(Type(second)), Is.Positive);
        Assert.That(Type(second).Outranks(Type(first)), Is.Negative);
    }

    [TestCase("Raid", "Raider", ParticipantSlot.Actor)]
    [TestCase("Raid", "Raided", ParticipantSlot.Undergoer)]
    [TestCase("Raid", "From", ParticipantSlot.Place)]
    [TestCase("Raid", "Place", ParticipantSlot.Place)]
    [TestCase("Deal", "Side", ParticipantSlot.Actor)]
    [TestCase("Deal", "Winner", ParticipantSlot.Actor)]
    [TestCase("Deal", "Loss", ParticipantSlot.Undergoer)]
    [TestCase("Deal", "Terms", ParticipantSlot.None)]
    [TestCase("Deal", "Count", ParticipantSlot.None)]
    public void RolesHaveTheirPart(string type, string role, ParticipantSlot slot) =>
        Assert.That(Type(type).Role(role)!.Slot, Is.EqualTo(slot));

    [TestCase("Raider", true, false)]
    [TestCase("Raided", false, true)]
    [TestCase("From", false, false)]
    public void UsersSeeWhoActsAndWhoIsActedOn(string role, bool isInitiator, bool isRecipient)
    {
        var found = Type("Raid").Roles.Single(r => r.Name == role);
        Assert.That((found.IsInitiator, found.IsRecipient), Is.EqualTo((isInitiator, isRecipient)));
    }

    [TestCase("  group figh\n",
        "my.events(3,9): met 'figh'; expected a group (measure, fight, operation, casualties, territory, disaster, words). "
            + "Did you mean 'fight'?")]
    [TestCase("  field sports\n", "my.events(3,9): met 'sports'; expected a field of the news (politics, words, violence, law).")]
    [TestCase("  story efect\n",
        "my.events(3,9): met 'efect'; expected a part of a story (none, fight, disaster, protest, effect, answer). Did you mean 'effect'?")]
    [TestCase("  joins Price\n", "my.events(3,9): met 'Price'; expected the name of an event type that is loaded. Did you mean 'Prices'?")]
    [TestCase("  joins Prices\n", "my.events(3,9): met 'Prices' joined with itself; expected another type.")]
    [TestCase("  group fight\n  group words\n", "my.events(4,3): met a second 'group'; expected it once. Remove one of the two.")]
    [TestCase("  speech loud\n", "my.events(3,10): met 'loud'; expected the end of the line.")]
    [TestCase("  role Buyer actor initiator recipient\n",
        "my.events(3,30): met 'recipient' for the role 'Buyer', which plays a part already; expected one part.")]
    [TestCase("  role Buyer actor initator\n", "my.events(3,20): met 'initator'; expected a class of fillers")]
    [TestCase("  role Buyer actor initiator unless Seler\n",
        "my.events(3,37): met 'Seler'; expected a role of Prices. Did you mean 'Seller'?")]
    [TestCase("  role Buyer actor initiator or sauce\n", "my.events(3,33): met 'sauce'; expected 'source'.")]
    public void AWrongWordIsToldWhatIsRight(string member, string expected) =>
        Assert.That(() => EventRules.Parse(new EventRuleSource("my.events", "event Prices\n  role Seller actor\n" + member)),
            Throws.TypeOf<EventRuleException>().With.Message.Contains(expected));

    [Test]
    public void TypesCannotJoinInACircle() =>
        Assert.That(() => EventRules.Parse(new EventRuleSource("my.events", "event A\n  joins B\nevent B\n  joins A\n")),
            Throws.TypeOf<EventRuleException>().With.Message.Contains("my.events(4,9): met 'B' joined with itself"));

    private static EventType Type(string name) => Types.Find(name)!;
}
