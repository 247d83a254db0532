using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Which names of organizations are taken for one bearer.</summary>
internal sealed class OrganizationNamesTests
{
    [TestCase("[Norvik Holdings plc|Organization] grew . [Norvik|Organization] paid .", "Norvik Holdings plc | Norvik")]
    [TestCase("[Norvik|Organization] grew . [Norvik Inc.|Organization] paid .", "Norvik | Norvik Inc.")]
    [TestCase("[Hashed al-Shaabi|ArmedGroup] fought . [Hashed|Organization] left .", "Hashed al-Shaabi | Hashed")]
    [TestCase("[the Norvik Group|Organization] grew . [Norvik Group|Organization] paid .", "the Norvik Group | Norvik Group")]
    public void ShorterNameThatStartsAlikeIsJoined(string text, string group) =>
        Assert.That(ResolvedText.Groups(text), Is.EqualTo(new[] { group }));

    [Test]
    public void StartThatTwoOrganizationsShareIsNotGuessed() =>
        Assert.That(
            ResolvedText.Groups("[Norvik Bank|Organization] sued [Norvik Airlines|Organization] . [Norvik|Organization] paid ."),
            Is.EqualTo(new[] { "Norvik Bank", "Norvik Airlines", "Norvik" }));

    [TestCase("[Norvik Bank|Organization] sued [Norvik Airlines|Organization] .")]
    [TestCase("[Bank of Norvik|Organization] grew . [Norvik|Organization] paid .")]
    [TestCase("[Al Norvik|Organization] grew . [Al Berg|Organization] paid .")]
    [TestCase("[New York|Settlement] slept . [New York Times|Organization] wrote .")]
    public void OthersStayApart(string text) => Assert.That(ResolvedText.Groups(text), Has.Length.EqualTo(2));

    [Test]
    public void ShortStartsSayTooLittle() =>
        Assert.That(ResolvedText.Groups("[Ex Libris House|Organization] grew . [Ex|Organization] paid ."), Has.Length.EqualTo(2));

    [Test]
    public void WordForAPeopleDoesNotJoinABodyThatStartsWithIt()
    {
        const string Text = "[Norvian Union|Organization] met . [Norvian|Organization] left .";
        var gazetteer = new HandMadeGazetteer().Entry(GazetteerKind.Demonym, "Norvian", "nationality").Build();
        Assert.That(ResolvedText.Groups(Text), Has.Length.EqualTo(1));
        Assert.That(ResolvedText.Groups(Text, gazetteer), Has.Length.EqualTo(2));
    }

    [Test]
    public void SameWordsAreJoinedUnderDifferentFinerTypes() =>
        Assert.That(ResolvedText.Groups("[Red Shield|ArmedGroup] fought . [Red Shield|MilitaryUnit] left ."), Has.Length.EqualTo(1));
}
