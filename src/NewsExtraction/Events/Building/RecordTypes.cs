using System.Collections.Frozen;

namespace NewsExtraction.Events;

/// <summary>The built-in event types and the records they become.</summary>
internal static class RecordTypes
{
    /// <summary>All types, grouped by subject.</summary>
    public static IReadOnlyList<RecordType> All { get; } =
    [
        new("PlaceLiberated", null, f => new PlaceLiberated(f)),
        new("CityLiberated", "PlaceLiberated", f => new CityLiberated(f)),
        new("PlaceCaptured", null, f => new PlaceCaptured(f)),
        new("CityCaptured", "PlaceCaptured", f => new CityCaptured(f)),
        new("TerritoryTransferred", null, f => new TerritoryTransferred(f)),
        new("BaseEstablished", null, f => new BaseEstablished(f)),
        new("OperationLaunched", null, f => new OperationLaunched(f)),
        new("ForceDeployed", null, f => new ForceDeployed(f)),
        new("ForceWithdrawn", null, f => new ForceWithdrawn(f)),
        new("ForceDefeated", null, f => new ForceDefeated(f)),
        new("Clash", null, f => new Clash(f)),
        new("Attack", null, f => new Attack(f)),
        new("WeaponsIntercepted", null, f => new WeaponsIntercepted(f)),
        new("PropertyDestroyed", null, f => new PropertyDestroyed(f)),
        new("MobViolence", null, f => new MobViolence(f)),
        new("SexualViolence", null, f => new SexualViolence(f)),
        new("PeopleKilled", null, f => new PeopleKilled(f)),
        new("PeopleInjured", null, f => new PeopleInjured(f)),
        new("PeopleDisplaced", null, f => new PeopleDisplaced(f)),
        new("PeopleDetained", null, f => new PeopleDetained(f)),
        new("PeopleAbducted", null, f => new PeopleAbducted(f)),
        new("PeopleReleased", null, f => new PeopleReleased(f)),
        new("PersonCharged", null, f => new PersonCharged(f)),
        new("PersonSentenced", null, f => new PersonSentenced(f)),
        new("InvestigationOpened", null, f => new InvestigationOpened(f)),
        new("CriminalActivity", null, f => new CriminalActivity(f)),
        new("Protest", null, f => new Protest(f)),
        new("ElectionHeld", null, f => new ElectionHeld(f)),
        new("OfficialAppointed", null, f => new OfficialAppointed(f)),
        new("OfficialRemoved", null, f => new OfficialRemoved(f)),
        new("GroupChanged", null, f => new GroupChanged(f)),
        new("RestrictionImposed", null, f => new RestrictionImposed(f)),
        new("Statement", null, f => new Statement(f)),
        new("LeaderStatement", "Statement", f => new LeaderStatement(f)),
        new("VictoryDeclared", null, f => new VictoryDeclared(f)),
        new("ResponsibilityClaimed", null, f => new ResponsibilityClaimed(f)),
        new("Denial", null, f => new Denial(f)),
        new("Accusation", null, f => new Accusation(f)),
        new("Demand", null, f => new Demand(f)),
        new("Rejection", null, f => new Rejection(f)),
        new("Threat", null, f => new Threat(f)),
        new("SupportExpressed", null, f => new SupportExpressed(f)),
        new("Concession", null, f => new Concession(f)),
        new("AgreementReached", null, f => new AgreementReached(f)),
        new("Meeting", null, f => new Meeting(f)),
        new("Cooperation", null, f => new Cooperation(f)),
        new("AidProvided", null, f => new AidProvided(f)),
        new("SanctionsImposed", null, f => new SanctionsImposed(f)),
        new("Disaster", null, f => new Disaster(f)),
    ];

    private static readonly FrozenDictionary<string, RecordType> ByName = All.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The built-in type of that name, or null.</summary>
    public static RecordType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>True where the types are the same, or one is the other's base.</summary>
    public static bool SameFamily(string a, string b) => string.Equals(Family(a), Family(b), StringComparison.Ordinal);

    /// <summary>The type's base, or the type itself.</summary>
    public static string Family(string type) => Find(type)?.Parent ?? type;
}

/// <summary>A built-in type of events.</summary>
/// <param name="Name">Name of the type and of its record.</param>
/// <param name="Parent">Name of the base type, or null.</param>
/// <param name="Make">Makes the record.</param>
internal sealed record RecordType(string Name, string? Parent, Func<EventFacts, NewsEvent> Make);
