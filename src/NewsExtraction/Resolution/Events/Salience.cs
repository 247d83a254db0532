using System.Collections.Frozen;

namespace NewsExtraction.Resolution.Events;

/// <summary>How much a type of event makes news, in steps: deeds before measures, measures before words.</summary>
internal static class Salience
{
    private static readonly FrozenDictionary<string, double> ByFamily = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["PlaceLiberated"] = 3.2,
        ["PlaceCaptured"] = 2.9,
        ["TerritoryTransferred"] = 2.8,
        ["BaseEstablished"] = 2.4,
        ["OperationLaunched"] = 2.2,
        ["ForceDeployed"] = 2.0,
        ["ForceWithdrawn"] = 2.0,
        ["ForceDefeated"] = 2.0,
        ["Clash"] = 2.6,
        ["Attack"] = 3.0,
        ["WeaponsIntercepted"] = 2.6,
        ["PropertyDestroyed"] = 2.2,
        ["MobViolence"] = 2.8,
        ["SexualViolence"] = 2.8,
        ["PeopleKilled"] = 2.7,
        ["PeopleInjured"] = 2.0,
        ["PeopleDisplaced"] = 2.1,
        ["PeopleDetained"] = 2.5,
        ["PeopleAbducted"] = 2.9,
        ["PeopleReleased"] = 2.4,
        ["PersonCharged"] = 2.2,
        ["PersonSentenced"] = 2.4,
        ["InvestigationOpened"] = 1.6,
        ["CriminalActivity"] = 1.9,
        ["Protest"] = 2.9,
        ["ElectionHeld"] = 2.3,
        ["OfficialAppointed"] = 2.2,
        ["OfficialRemoved"] = 2.4,
        ["GroupChanged"] = 2.2,
        ["Statement"] = 0.0,
        ["VictoryDeclared"] = 2.0,
        ["ResponsibilityClaimed"] = 1.8,
        ["Denial"] = 1.4,
        ["Accusation"] = 1.6,
        ["Demand"] = 1.5,
        ["Rejection"] = 1.6,
        ["Threat"] = 1.7,
        ["SupportExpressed"] = 1.5,
        ["Concession"] = 2.0,
        ["AgreementReached"] = 2.5,
        ["Meeting"] = 1.9,
        ["Cooperation"] = 1.7,
        ["AidProvided"] = 1.9,
        ["SanctionsImposed"] = 2.3,
        ["RestrictionImposed"] = 2.2,
        ["Disaster"] = 2.8,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // A type of the user's own was added because it matters to them.
    private const double OwnType = 2.5;

    public static double Of(string type, string? parent) => ByFamily.GetValueOrDefault(parent ?? type, OwnType);
}
