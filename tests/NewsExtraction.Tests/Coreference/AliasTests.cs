using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Coreference;

/// <summary>Names that only the gazetteer knows to be of one bearer.</summary>
internal sealed class AliasTests
{
    private static readonly GazetteerIndex Known = new HandMadeGazetteer()
        .Country("NV", "Norvik", "Norvian")
        .Entry(GazetteerKind.ArmedGroup, "Red Shield", "insurgent", others: ["Haras", "RSH"])
        .Entry(GazetteerKind.Organisation, "Norvik Assembly", "legislature", others: "Storting")
        .Entry(GazetteerKind.Organisation, "Old Club", "club", flag: false, others: "Veterans")
        .Entry(GazetteerKind.Leader, "Muamar Kaddar", others: ["Moammar Qadar", "Qadar"])
        .Build();

    [TestCase("[Red Shield|ArmedGroup] fought . [Haras|ArmedGroup] left .")]
    [TestCase("[Haras|Organization] fought . [RSH|ArmedGroup] left .")]
    [TestCase("[Norvik Assembly|Organization] met . [Storting|Organization] voted .")]
    [TestCase("[Muamar Kaddar|Person] spoke . [Moammar Qadar|Person] left .")]
    [TestCase("[Norvik|Country NV] spoke . [Norvian|Group NV] left .")]
    public void BothNamesAreOfOneBearer(string text) => Assert.That(ResolvedText.Groups(text, Known), Has.Length.EqualTo(1));

    [TestCase("[Muamar Kaddar|Person] spoke . [Qadar|Person] left .")]
    [TestCase("[Old Club|Organization] met . [Veterans|Organization] left .")]
    [TestCase("[Red Shield|ArmedGroup] fought . [Haras|Settlement] slept .")]
    [TestCase("[Norvik|Country NV] spoke . [Tolda|Country TD] left .")]
    public void OtherwiseTheyStayApart(string text) => Assert.That(ResolvedText.Groups(text, Known), Has.Length.EqualTo(2));

    [Test]
    public void WithoutTheGazetteerNobodyKnows() =>
        Assert.That(ResolvedText.Groups("[Red Shield|ArmedGroup] fought . [Haras|ArmedGroup] left ."), Has.Length.EqualTo(2));
}
