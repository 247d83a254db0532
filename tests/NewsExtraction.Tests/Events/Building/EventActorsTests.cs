using NewsExtraction.Events;
using NewsExtraction.Tests.Joining;

namespace NewsExtraction.Tests.Events;

/// <summary>PLOVER's two actors of an event.</summary>
internal sealed class EventActorsTests
{
    private const string Rules = """
        event Raid
          field violence
          plover ASSAULT
          role Raider  actor   initiator
          role Raided  actor   recipient
          role Reason  clause  recipient within
          role Goal    place   recipient otherwise
          role Start   place
        event Refusal
          role Refuser  actor  initiator
          role Refused  actor  recipient
        event Talks
          plover CONSULT
          role Side    actor   sides
        event Move
          plover MOBILIZE
          role Sender  actor   initiator
          role Troops  force   initiator unless Sender
        event Claim
          plover REQUEST
          role Claimant  actor  initiator or source
        event Game
          role Winner  actor  acts
          role Pitch   thing  undergoes
        """;

    private static readonly Reports Article = new(
        Rules,
        """
        Homs Homs PROPN NNP 2 nsubj
        met meet VERB VBD 0 root
        Hama Hama PROPN NNP 2 obj
        with with ADP IN 5 case
        Ruritania Ruritania PROPN NNP 2 obl
        and and CCONJ CC 7 cc
        it it PRON PRP 2 conj
        """,
        ("Homs", EntityType.Settlement), ("Hama", EntityType.Settlement), ("Ruritania", EntityType.Country));

    [Test]
    public void RolesNameTheActors() =>
        Assert.That(Actors("Raid", [], ("Raider", "Ruritania"), ("Raided", "Homs")), Is.EqualTo("Ruritania > Homs"));

    [Test]
    public void OfEqualSidesTheFirstIsTheInitiator() =>
        Assert.That(Actors("Talks", [], ("Side", "Homs"), ("Side", "Hama"), ("Side", "Ruritania")), Is.EqualTo("Homs > Hama, Ruritania"));

    [TestCase(false, "Ruritania >")]
    [TestCase(true, "Homs >")]
    public void WhoIsSentActsOnlyWhereNobodySends(bool isSent, string expected)
    {
        (string, string)[] roles = isSent ? [("Sender", "Homs"), ("Troops", "Ruritania")] : [("Troops", "Ruritania")];
        Assert.That(Actors("Move", [], roles), Is.EqualTo(expected));
    }

    [Test]
    public void WhoeverTakesPartOtherwiseIsNoActor() =>
        Assert.That(Actors("Game", [], ("Winner", "Homs"), ("Pitch", "Hama")), Is.EqualTo(">"));

    [TestCase("Claim", "Hama >")]
    [TestCase("Raid", ">")]
    public void TheSourceActsWhereTheRulesSaySo(string type, string expected) =>
        Assert.That(Actors(type, ["Hama"]), Is.EqualTo(expected));

    [Test]
    public void APronounThatStandsForNobodyIsTheSpeaker() =>
        Assert.That(Actors("Raid", ["Ruritania"], ("Raider", "it"), ("Raided", "Homs")), Is.EqualTo("Ruritania > Homs"));

    [Test]
    public void AnActorWithinTheClauseIsTheRecipient() =>
        Assert.That(Actors("Raid", [], ("Raider", "Homs"), ("Reason", "Ruritania"), ("Place", "Hama")), Is.EqualTo("Homs > Ruritania"));

    [Test]
    public void APlaceStandsForTheRecipientWhereNothingElseDoes()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Actors("Raid", [], ("Raider", "Homs"), ("Place", "Hama")), Is.EqualTo("Homs > Hama"));
            Assert.That(Actors("Raid", [], ("Raider", "Homs"), ("Goal", "Hama")), Is.EqualTo("Homs > Hama"));
            Assert.That(Actors("Raid", [], ("Raider", "Homs"), ("Start", "Hama")), Is.EqualTo("Homs >"));
        }
    }

    [Test]
    public void WhoStandsBesideADeedOfPoliticsIsTheRecipientWhereNothingElseTells()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Actors("Refusal", [], ("Refuser", "Homs")), Is.EqualTo("Homs > Ruritania"));
            Assert.That(Actors("Refusal", [], ("Refuser", "Homs"), ("Refused", "Hama")), Is.EqualTo("Homs > Hama"));
            Assert.That(Actors("Refusal", []), Is.EqualTo(">"));
        }
    }

    [Test]
    public void NobodyIsImpliedWherePloverHasNoCategory() =>
        Assert.That(Actors("Game", [], ("Winner", "Homs"), ("Place", "Hama")), Is.EqualTo(">"));

    private static string Actors(string type, string[] sources, params (string Role, string Word)[] fillers)
    {
        var mention = Article.Mention(type, "met", fillers);
        mention = mention with { Plover = type == "Game" ? null : "ASSAULT" };
        var roles = mention.Fillers.GroupBy(f => f.Role)
            .Select(g => new JoinedRole(mention.RoleOf(g.First()), new EventParticipants(g.Key, g.Select(Participant)))).ToList();
        var actors = new EventActors(Article.Entities).Of(mention, [mention], roles,
            [.. sources.Select(s => new EventParticipant(null, Article.Parsed.Span(Article.At(s)), s))]);
        return $"{string.Join(", ", actors.Initiators)} > {string.Join(", ", actors.Recipients)}".Trim();
    }

    private static EventParticipant Participant(RoleFiller filler) =>
        new(Article.Entities.EntityOf(filler.Mention), filler.Span, Article.Parsed.Word(filler.Head));
}
