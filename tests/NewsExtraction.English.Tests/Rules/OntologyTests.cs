using NewsExtraction.Events;
using NewsExtraction.Rules;

namespace NewsExtraction.English.Tests.Rules;

/// <summary>The built-in types as the documentation of the ontology has them: all there, with their codes and enough examples.</summary>
public class OntologyTests
{
    private const int LeastExamples = 10;

    // Type, PLOVER category ("-" for none), ACLED sub-event where nothing more is known ("-" for none).
    private static readonly string[] Codes =
    [
        "PlaceLiberated ASSAULT Government regains territory", "PlaceCaptured ASSAULT Non-state actor overtakes territory",
            "TerritoryTransferred CONCEDE Non-violent transfer of territory",
        "BaseEstablished MOBILIZE Headquarters or base established", "OperationLaunched ASSAULT Armed clash",
            "ForceDeployed MOBILIZE Other", "ForceWithdrawn RETREAT Other", "ForceDefeated ASSAULT Armed clash",
        "Clash ASSAULT Armed clash", "Attack ASSAULT Attack", "WeaponsIntercepted COERCE Disrupted weapons use",
            "PropertyDestroyed ASSAULT Looting/property destruction", "MobViolence ASSAULT Mob violence",
        "SexualViolence ASSAULT Sexual violence", "PeopleKilled ASSAULT -", "PeopleInjured ASSAULT -", "PeopleDisplaced COERCE Other",
            "PeopleDetained COERCE Arrests",
        "PeopleAbducted ASSAULT Abduction/forced disappearance", "PeopleReleased RETREAT Other", "PersonCharged COERCE Other",
            "PersonSentenced COERCE Other", "Protest PROTEST Peaceful protest", "ElectionHeld - Other",
        "OfficialAppointed - Other", "OfficialRemoved CONCEDE Other", "GroupChanged - Change to group/activity", "Statement - -",
            "VictoryDeclared - Other", "ResponsibilityClaimed - -", "Denial REJECT -", "Accusation ACCUSE -",
        "Demand REQUEST -", "Rejection REJECT -", "Threat THREATEN -", "SupportExpressed SUPPORT -", "Concession CONCEDE -",
            "AgreementReached AGREE Agreement", "Meeting CONSULT Other", "Cooperation COOPERATE Other",
        "AidProvided AID Other", "SanctionsImposed SANCTION -", "RestrictionImposed COERCE Other", "InvestigationOpened INVESTIGATE Other",
            "CriminalActivity CRIME -", "Disaster - -",
    ];

    private static IEnumerable<string[]> Cases => Codes.Select(c => c.Split(' ', 3));

    [TestCaseSource(nameof(Cases))]
    public void TypeHasItsCodes(string type, string plover, string acled)
    {
        var found = NewsExtractor.Default.Rules.Find(type);
        Assert.That(found, Is.Not.Null);
        Assert.That(found!.Plover[^1].Code ?? "-", Is.EqualTo(plover));
        Assert.That(found.Acled[^1].Code ?? "-", Is.EqualTo(acled));
    }

    [TestCaseSource(nameof(Cases))]
    public void TypeIsProvedByTenExamples(string type, string plover, string acled) =>
        Assert.That(NewsExtractor.Default.Rules.Examples.Count(e => e.Type == type), Is.GreaterThanOrEqualTo(LeastExamples),
            $"{plover} {acled}");

    [Test]
    public void SubtypesNameTheirParents() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => t.Parent is not null).Select(t => $"{t.Name}:{t.Parent!.Name}"),
            Is.SupersetOf(new[] { "CityLiberated:PlaceLiberated", "CityCaptured:PlaceCaptured", "LeaderStatement:Statement" }));

    [Test]
    public void RecordsOfSubtypesDeriveFromThatOfTheirBase()
    {
        foreach (var type in NewsExtractor.Default.Rules.Types.Where(t => t.Parent is not null))
        {
            var record = RecordTypes.Find(type.Name)!.Make(new EventFacts { Id = "V1", Type = type.Name });
            Assert.That(record.GetType().BaseType!.Name, Is.EqualTo(type.Parent!.Name));
        }
    }

    [Test]
    public void EveryTypeHasARecord() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => RecordTypes.Find(t.Name) is null), Is.Empty);

    [Test]
    public void EveryTypeSaysWhoActs()
    {
        string[] withoutActor = ["Disaster", "PeopleDisplaced"];
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => !t.Roles.Any(r => r.Slot == ParticipantSlot.Actor)).Select(t => t.Name),
            Is.EqualTo(withoutActor));
    }

    [Test]
    public void NoRoleIsForgotten()
    {
        // Of roles for people only who puts an act down to others takes no part in the act.
        string[] outside = ["Attributor"];
        const FillerClass people = FillerClass.Actor | FillerClass.Force | FillerClass.Person;
        Assert.That(NewsExtractor.Default.Rules.Types.SelectMany(t => t.Roles)
            .Where(r => (r.Classes & people) != 0 && r.Slot == ParticipantSlot.None).Select(r => r.Name).Distinct(), Is.EqualTo(outside));
    }

    [TestCase("Clash", "Attack")]
    [TestCase("OperationLaunched", "Attack")]
    [TestCase("CityLiberated", "CityCaptured")]
    [TestCase("TerritoryTransferred", "PlaceCaptured")]
    public void TypesThatTellOfOneEventJoin(string one, string other)
    {
        var key = NewsExtractor.Default.Rules.Find(one)!.JoiningKey;
        Assert.That(key, Is.Not.Null.And.EqualTo(NewsExtractor.Default.Rules.Find(other)!.JoiningKey));
    }

    [Test]
    public void OnlyStatementsNeverJoin() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => t.JoiningKey is null).Select(t => t.Name),
            Is.EquivalentTo(new[] { "Statement", "LeaderStatement" }));

    [Test]
    public void SpeechIsOfTheGroupOfWords() =>
        Assert.That(NewsExtractor.Default.Rules.Types.Where(t => t.IsSpeech && t.Group != EventGroup.Words), Is.Empty);

    [TestCase("CityLiberated", "PlaceLiberated")]
    [TestCase("PlaceLiberated", "CityCaptured")]
    [TestCase("CityCaptured", "PlaceCaptured")]
    [TestCase("PlaceCaptured", "TerritoryTransferred")]
    public void TheTypeThatSaysMostNamesTheEvent(string more, string less) =>
        Assert.That(NewsExtractor.Default.Rules.Find(more)!.Outranks(NewsExtractor.Default.Rules.Find(less)!), Is.Positive);
}
