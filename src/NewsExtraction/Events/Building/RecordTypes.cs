using System.Collections.Frozen;
using NewsExtraction.Diagnostics;

namespace NewsExtraction.Events;

/// <summary>The built-in event types and the records they become.</summary>
internal static class RecordTypes
{
    /// <summary>All types, grouped by subject.</summary>
    public static IReadOnlyList<RecordType> All { get; } =
    [
        new("PlaceLiberated", f => new PlaceLiberated(f)),
        new("CityLiberated", f => new CityLiberated(f)),
        new("PlaceCaptured", f => new PlaceCaptured(f)),
        new("CityCaptured", f => new CityCaptured(f)),
        new("TerritoryTransferred", f => new TerritoryTransferred(f)),
        new("BaseEstablished", f => new BaseEstablished(f)),
        new("OperationLaunched", f => new OperationLaunched(f)),
        new("ForceDeployed", f => new ForceDeployed(f)),
        new("ForceWithdrawn", f => new ForceWithdrawn(f)),
        new("ForceDefeated", f => new ForceDefeated(f)),
        new("Clash", f => new Clash(f)),
        new("Attack", f => new Attack(f)),
        new("WeaponsIntercepted", f => new WeaponsIntercepted(f)),
        new("PropertyDestroyed", f => new PropertyDestroyed(f)),
        new("MobViolence", f => new MobViolence(f)),
        new("SexualViolence", f => new SexualViolence(f)),
        new("PeopleKilled", f => new PeopleKilled(f)),
        new("PeopleInjured", f => new PeopleInjured(f)),
        new("PeopleDisplaced", f => new PeopleDisplaced(f)),
        new("PeopleDetained", f => new PeopleDetained(f)),
        new("PeopleAbducted", f => new PeopleAbducted(f)),
        new("PeopleReleased", f => new PeopleReleased(f)),
        new("PersonCharged", f => new PersonCharged(f)),
        new("PersonSentenced", f => new PersonSentenced(f)),
        new("InvestigationOpened", f => new InvestigationOpened(f)),
        new("CriminalActivity", f => new CriminalActivity(f)),
        new("Protest", f => new Protest(f)),
        new("ElectionHeld", f => new ElectionHeld(f)),
        new("OfficialAppointed", f => new OfficialAppointed(f)),
        new("OfficialRemoved", f => new OfficialRemoved(f)),
        new("GroupChanged", f => new GroupChanged(f)),
        new("RestrictionImposed", f => new RestrictionImposed(f)),
        new("Statement", f => new Statement(f)),
        new("LeaderStatement", f => new LeaderStatement(f)),
        new("VictoryDeclared", f => new VictoryDeclared(f)),
        new("ResponsibilityClaimed", f => new ResponsibilityClaimed(f)),
        new("Denial", f => new Denial(f)),
        new("Accusation", f => new Accusation(f)),
        new("Demand", f => new Demand(f)),
        new("Rejection", f => new Rejection(f)),
        new("Threat", f => new Threat(f)),
        new("SupportExpressed", f => new SupportExpressed(f)),
        new("Concession", f => new Concession(f)),
        new("AgreementReached", f => new AgreementReached(f)),
        new("Meeting", f => new Meeting(f)),
        new("Cooperation", f => new Cooperation(f)),
        new("AidProvided", f => new AidProvided(f)),
        new("SanctionsImposed", f => new SanctionsImposed(f)),
        new("Disaster", f => new Disaster(f)),
    ];

    private static readonly FrozenDictionary<string, RecordType> ByName = All.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>The built-in type of that name, or null.</summary>
    public static RecordType? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The record of the facts: that of a built-in type, one that a user declared, else a <see cref="CustomEvent"/>.</summary>
    public static NewsEvent Of(EventFacts facts, IReadOnlyDictionary<string, Func<EventFacts, NewsEvent>> ownRecords)
    {
        if (Find(facts.Type) is { } builtIn) return builtIn.Make(facts);
        if (!ownRecords.TryGetValue(facts.Type, out var make)) return new CustomEvent(facts);
        return make(facts) ?? throw new InvalidOperationException(RecordMessages.RecordGaveNull(facts.Type));
    }
}

/// <summary>A built-in type of events.</summary>
/// <param name="Name">Name of the type and of its record.</param>
/// <param name="Make">Makes the record.</param>
internal sealed record RecordType(string Name, Func<EventFacts, NewsEvent> Make);
