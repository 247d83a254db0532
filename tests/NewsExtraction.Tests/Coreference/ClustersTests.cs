using NewsExtraction.Coreference;

namespace NewsExtraction.Tests.Coreference;

/// <summary>What a cluster knows of its members.</summary>
internal sealed class ClustersTests
{
    [Test]
    public void EachReferenceStartsAlone()
    {
        var clusters = Of(Name(EntityType.Person), Name(EntityType.Person));
        Assert.Multiple(() =>
        {
            Assert.That(clusters.Same(0, 1), Is.False);
            Assert.That(clusters.Size(0), Is.EqualTo(1));
            Assert.That(Members(clusters, 1), Is.EqualTo(new[] { 1 }));
        });
    }

    [TestCase(new[] { 0, 1, 1, 2 })]
    [TestCase(new[] { 2, 1, 1, 0 })]
    [TestCase(new[] { 0, 2, 2, 1 })]
    [TestCase(new[] { 2, 0, 1, 0 })]
    public void MembersStandInTextOrderHoweverTheyWereJoined(int[] joins)
    {
        var clusters = Of(Name(EntityType.Person), Name(EntityType.Person), Name(EntityType.Person), Name(EntityType.Person));
        for (var i = 0; i < joins.Length; i += 2) clusters.Join(joins[i], joins[i + 1]);
        Assert.Multiple(() =>
        {
            Assert.That(Members(clusters, 1), Is.EqualTo(new[] { 0, 1, 2 }));
            Assert.That((clusters.First(2), clusters.Last(0), clusters.Size(1)), Is.EqualTo((0, 2, 3)));
            Assert.That(Members(clusters, 3), Is.EqualTo(new[] { 3 }));
        });
    }

    [Test]
    public void InterleavedClustersMerge()
    {
        var clusters = Of([.. Enumerable.Range(0, 6).Select(_ => Name(EntityType.Person))]);
        clusters.Join(0, 3);
        clusters.Join(3, 5);
        clusters.Join(1, 2);
        clusters.Join(2, 4);
        clusters.Join(4, 5);
        Assert.That(Members(clusters, 3), Is.EqualTo(new[] { 0, 1, 2, 3, 4, 5 }));
    }

    [Test]
    public void JoiningTwiceChangesNothing()
    {
        var clusters = Of(Name(EntityType.Person), Name(EntityType.Person));
        clusters.Join(0, 1);
        clusters.Join(1, 0);
        Assert.That(clusters.Size(0), Is.EqualTo(2));
    }

    [TestCase(EntityType.Person, EntityType.Settlement, false)]
    [TestCase(EntityType.Organization, EntityType.ArmedGroup, true)]
    [TestCase(EntityType.Country, EntityType.Settlement, true)]
    [TestCase(EntityType.Country, EntityType.Organization, false)]
    [TestCase(EntityType.Weapon, EntityType.Vehicle, true)]
    [TestCase(EntityType.Other, EntityType.Person, true)]
    public void TypesOfOneClassAgree(EntityType one, EntityType other, bool agree) =>
        Assert.That(Of(Name(one), Name(other)).Agree(0, 1), Is.EqualTo(agree));

    [TestCase(Gender.Masc, Gender.Fem, false)]
    [TestCase(Gender.Masc, Gender.None, true)]
    [TestCase(Gender.Fem, Gender.Fem, true)]
    public void GendersMustNotContradict(Gender one, Gender other, bool agree) =>
        Assert.That(Of(Name(EntityType.Person, one), Name(EntityType.Person, other)).Agree(0, 1), Is.EqualTo(agree));

    [Test]
    public void GenderOfOneMemberHoldsForAll()
    {
        var clusters = Of(Name(EntityType.Person), Name(EntityType.Person, Gender.Fem), Name(EntityType.Person, Gender.Masc));
        clusters.Join(0, 1);
        Assert.That(clusters.Gender(0), Is.EqualTo(Gender.Fem));
        Assert.That(clusters.Agree(0, 2), Is.False);
    }

    [Test]
    public void NameGivesTheTypeBeforeADescription()
    {
        var clusters = Of(Nominal(EntityType.ArmedGroup), Name(EntityType.Organization));
        clusters.Join(0, 1);
        Assert.Multiple(() =>
        {
            Assert.That(clusters.Type(0), Is.EqualTo(EntityType.Organization));
            Assert.That(clusters.HasName(0), Is.True);
        });
    }

    [Test]
    public void WhatHasNoTypeTakesThatOfTheOther()
    {
        var clusters = Of(Nominal(EntityType.Other), Nominal(EntityType.Facility));
        clusters.Join(0, 1);
        Assert.That(clusters.Type(1), Is.EqualTo(EntityType.Facility));
        Assert.That(clusters.HasName(0), Is.False);
    }

    private static Clusters Of(params Func<int, Reference>[] references) => new(references.Select((r, i) => r(i)).ToList());

    private static List<int> Members(Clusters clusters, int reference) => [.. clusters.Members(reference)];

    private static Func<int, Reference> Name(EntityType type, Gender gender = Gender.None) => index =>
        Of(index, MentionKind.Name, type, gender);

    private static Func<int, Reference> Nominal(EntityType type) => index => Of(index, MentionKind.Nominal, type, Gender.None);

    private static Reference Of(int index, MentionKind kind, EntityType type, Gender gender) => new()
    {
        Index = index,
        First = index,
        End = index + 1,
        Head = index,
        Sentence = 0,
        Kind = kind,
        Type = type,
        Gender = gender,
    };
}
