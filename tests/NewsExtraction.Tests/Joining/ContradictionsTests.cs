using NewsExtraction.Events;
using NewsExtraction.Joining;

namespace NewsExtraction.Tests.Joining;

/// <summary>What keeps two mentions apart, whatever else speaks for one event.</summary>
internal sealed class ContradictionsTests
{
    private const string Rules = """
        event Attack
          role Target actor recipient
        """;

    private static readonly Reports Article = new(
        Rules,
        """
        Rebels rebel NOUN NNS 2 nsubj
        shelled shell VERB VBD 0 root
        Homs Homs PROPN NNP 2 obj
        and and CCONJ CC 5 cc
        stormed storm VERB VBD 2 conj
        Hama Hama PROPN NNP 5 obj

        The the DET DT 2 det
        attack attack NOUN NN 3 nsubj
        failed fail VERB VBD 0 root
        """, ("Homs", EntityType.Settlement), ("Hama", EntityType.Settlement));

    private static readonly EventMention Verb = Article.Mention("Attack", "shelled");

    private static readonly EventMention Noun = Article.Mention("Attack", "attack");

    [Test]
    public void NothingSaidContradictsNothing() => Assert.That(Between(Verb, Noun), Is.False);

    [Test]
    public void WhatDidNotHappenIsNotWhatDid() =>
        Assert.That(Between(Verb, Noun with { Realis = Realis.Negated }), Is.True);

    [Test]
    public void WhatWasPlannedMayBeWhatHappened() =>
        Assert.That(Between(Verb with { Realis = Realis.Planned }, Noun), Is.False);

    [TestCase("Homs", "Hama", true)]
    [TestCase("Homs", "Homs", false)]
    public void PlacesOfOtherNamesAreOtherEvents(string one, string other, bool contradicts) =>
        Assert.That(Between(Article.Mention("Attack", "shelled", ("Place", one)), Article.Mention("Attack", "attack", ("Place", other))),
            Is.EqualTo(contradicts));

    [Test]
    public void TwoVerbsSideBySideAreTwoEvents() => Assert.That(Between(Verb, Article.Mention("Attack", "stormed")), Is.True);

    [TestCase(2, 9, true)]
    [TestCase(2, 2, false)]
    public void OtherDaysAreOtherEvents(int one, int other, bool contradicts) =>
        Assert.That(Between(Verb with { Time = Article.Day(one) }, Noun with { Time = Article.Day(other) }), Is.EqualTo(contradicts));

    [TestCase(4, 4, false)]
    [TestCase(4, 25, true)]
    public void OtherNumbersAreOtherEvents(int one, int other, bool contradicts) =>
        Assert.That(Between(Verb with { Count = CountRange.Exactly(one) }, Noun with { Count = CountRange.Exactly(other) }),
            Is.EqualTo(contradicts));

    [TestCase(350, false)]
    [TestCase(1426, true)]
    public void OverANumberIsNotFarOverIt(int exact, bool contradicts) =>
        Assert.That(Between(Verb with { Count = new CountRange(345, null) }, Noun with { Count = CountRange.Exactly(exact) }),
            Is.EqualTo(contradicts));

    [TestCase("AirStrike", "Stabbing", true)]
    [TestCase("AirStrike", "AirStrike", false)]
    [TestCase("Unspecified", "Stabbing", false)]
    [TestCase("Assault", "Shooting", false)]
    [TestCase("SuicideBombing", "Bombing", false)]
    [TestCase("SuicideBombing", "Shelling", true)]
    public void OtherMethodsAreOtherEventsUnlessOneIsBroad(string one, string other, bool contradicts) =>
        Assert.That(Between(With(Verb, one), With(Noun, other)), Is.EqualTo(contradicts));

    private static EventMention With(EventMention mention, string method) =>
        mention with { Attributes = new Dictionary<string, string> { ["method"] = method } };

    private static bool Between(EventMention earlier, EventMention later)
    {
        var headline = new HeadlineWords(null);
        return new Contradictions(Article.Parsed).Between(new MentionView(earlier, Article.Entities, headline),
            new MentionView(later, Article.Entities, headline));
    }
}
