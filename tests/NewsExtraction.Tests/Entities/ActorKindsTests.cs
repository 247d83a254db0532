using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

/// <summary>What an actor is, by the gazetteer's groups and by the noun that describes it.</summary>
internal sealed class ActorKindsTests
{
    [TestCase(GazetteerKind.ArmedGroup, "jihadist", ActorKind.Insurgent)]
    [TestCase(GazetteerKind.ArmedGroup, "criminal", ActorKind.Criminal)]
    [TestCase(GazetteerKind.ArmedGroup, "coalition", ActorKind.StateForce)]
    [TestCase(GazetteerKind.ArmedGroup, "pro-government militia", ActorKind.StateForce)]
    [TestCase(GazetteerKind.Organisation, "police", ActorKind.StateForce)]
    [TestCase(GazetteerKind.Organisation, "ministry", ActorKind.Government)]
    [TestCase(GazetteerKind.Organisation, "court", ActorKind.Government)]
    [TestCase(GazetteerKind.Organisation, "igo", ActorKind.International)]
    [TestCase(GazetteerKind.Organisation, "party", ActorKind.Organization)]
    public void GroupIsWhatItsSubkindSays(GazetteerKind kind, string subkind, ActorKind actor) =>
        Assert.That(ActorKinds.Of(kind, subkind), Is.EqualTo(actor));

    [TestCase(EntityType.Country, NominalKind.Country, null, ActorKind.Government)]
    [TestCase(EntityType.MilitaryUnit, NominalKind.Force, null, ActorKind.StateForce)]
    [TestCase(EntityType.ArmedGroup, NominalKind.Insurgent, null, ActorKind.Insurgent)]
    [TestCase(EntityType.ArmedGroup, NominalKind.Criminal, null, ActorKind.Criminal)]
    [TestCase(EntityType.Organization, NominalKind.Institution, "KE", ActorKind.Government)]
    [TestCase(EntityType.Organization, NominalKind.Institution, null, ActorKind.Organization)]
    [TestCase(EntityType.Group, NominalKind.Other, null, ActorKind.Civilian)]
    [TestCase(EntityType.Group, NominalKind.Other, "KE", ActorKind.Government)]
    [TestCase(EntityType.Person, NominalKind.Official, null, ActorKind.Government)]
    [TestCase(EntityType.Person, NominalKind.Crowd, null, ActorKind.Crowd)]
    [TestCase(EntityType.Person, NominalKind.Civil, null, ActorKind.Civilian)]
    [TestCase(EntityType.Person, NominalKind.Criminal, null, ActorKind.Criminal)]
    [TestCase(EntityType.Person, NominalKind.Insurgent, null, ActorKind.Insurgent)]
    [TestCase(EntityType.Person, NominalKind.Other, null, ActorKind.None)]
    [TestCase(EntityType.Settlement, NominalKind.Place, "KE", ActorKind.None)]
    public void OtherActorIsWhatItsTypeAndNounSay(EntityType type, NominalKind kind, string? country, ActorKind actor) =>
        Assert.That(ActorKinds.Of(type, kind, country, isAgainstState: false), Is.EqualTo(actor));

    [TestCase(EntityType.MilitaryUnit)]
    [TestCase(EntityType.Person)]
    public void ForceAgainstTheStateIsInsurgent(EntityType type)
    {
        Assert.That(ActorKinds.Of(type, NominalKind.Force, null, isAgainstState: true), Is.EqualTo(ActorKind.Insurgent));
        Assert.That(ActorKinds.Of(type, NominalKind.Force, null, isAgainstState: false), Is.EqualTo(ActorKind.StateForce));
    }

    [TestCase("Opposition", "opposition", true)]
    [TestCase("Rebel", "rebel", true)]
    [TestCase("Government", "government", false)]
    public void ModifierTellsTheSide(string word, string lemma, bool isAgainst)
    {
        var parsed = DocumentBuilder.Parse($"""
            {word}   {lemma} NOUN NN  2 compound
            forces   force   NOUN NNS 3 nsubj
            retreated retreat VERB VBD 0 root
            """);
        var mention = new EntityMention
        {
            Span = parsed.Tokens.SpanOf(0, 2),
            FirstToken = 0,
            EndToken = 2,
            Head = 1,
            Kind = MentionKind.Nominal,
            Label = EntityLabel.Org,
            Type = EntityType.MilitaryUnit,
        };
        Assert.That(ActorKinds.IsAgainstState(parsed, mention), Is.EqualTo(isAgainst));
    }

    [TestCase(ActorKind.StateForce, true)]
    [TestCase(ActorKind.Government, true)]
    [TestCase(ActorKind.Insurgent, false)]
    [TestCase(ActorKind.International, false)]
    public void ForcesAndGovernmentsActForAState(ActorKind kind, bool isState) =>
        Assert.That(ActorKinds.IsState(kind), Is.EqualTo(isState));
}
