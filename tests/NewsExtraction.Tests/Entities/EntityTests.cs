namespace NewsExtraction.Tests.Entities;

/// <summary>What is known of an entity, as properties and as words.</summary>
internal sealed class EntityTests
{
    private static readonly Entity Bare = new() { Index = 2, Type = EntityType.Person, Name = "Maria Novak", Mentions = [] };

    [Test]
    public void IdCountsFromOne() => Assert.That(Bare.Id, Is.EqualTo("E3"));

    [Test]
    public void WhatIsNotKnownHasNoAttribute()
    {
        Assert.That(Bare.Attributes, Is.Empty);
        Assert.That(Bare.Attribute("gender"), Is.Null);
    }

    [Test]
    public void AttributesStandInTheOrderOfTheirNames()
    {
        var full = Bare with
        {
            Acronym = "MN",
            Actor = ActorKind.Government,
            Country = "KE",
            Gender = Gender.Fem,
            Nationality = "UG",
            Roles = ["minister", "spokeswoman"],
            IsState = true,
            Titles = ["Dr.", "Minister"],
        };
        Assert.That(full.Attributes, Is.EqualTo(new KeyValuePair<string, string>[]
        {
            new("acronym", "MN"),
            new("actor", "government"),
            new("country", "KE"),
            new("gender", "female"),
            new("nationality", "UG"),
            new("roles", "minister; spokeswoman"),
            new("state", "true"),
            new("titles", "Dr.; Minister"),
        }));
    }

    [TestCase(Gender.Masc, "male")]
    [TestCase(Gender.Fem, "female")]
    [TestCase(Gender.Neut, null)]
    public void GenderIsAPersons(Gender gender, string? word) =>
        Assert.That((Bare with { Gender = gender }).Attribute("gender"), Is.EqualTo(word));

    [TestCase(true, "true")]
    [TestCase(false, "false")]
    [TestCase(null, null)]
    public void StateIsTrueFalseOrUnknown(bool? isState, string? word) =>
        Assert.That((Bare with { IsState = isState }).Attribute("state"), Is.EqualTo(word));

    [TestCase(ActorKind.None, null)]
    [TestCase(ActorKind.StateForce, "state-force")]
    [TestCase(ActorKind.Government, "government")]
    [TestCase(ActorKind.Insurgent, "insurgent")]
    [TestCase(ActorKind.Criminal, "criminal")]
    [TestCase(ActorKind.Crowd, "crowd")]
    [TestCase(ActorKind.Civilian, "civilian")]
    [TestCase(ActorKind.Organization, "organization")]
    [TestCase(ActorKind.International, "international")]
    public void EveryKindOfActorHasAWord(ActorKind kind, string? word) =>
        Assert.That((Bare with { Actor = kind }).Attribute("actor"), Is.EqualTo(word));

    [Test]
    public void CountMayBeExactOrBetweenBounds()
    {
        Assert.That(CountRange.Exactly(4), Is.EqualTo(new CountRange(4, 4)));
        Assert.That(CountRange.Exactly(4).IsExact, Is.True);
        Assert.That(new CountRange(4, null).IsExact, Is.False);
        Assert.That(new CountRange(null, null).IsExact, Is.False);
        Assert.That(new CountRange(4, 6).IsExact, Is.False);
    }
}
