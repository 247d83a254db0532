using System.Collections.Frozen;

namespace NewsExtraction.Formats.Report;

/// <summary>
/// The groups of event types that have a colour in the report. A type of a user's own goes with its base type, else with its PLOVER
/// category.
/// </summary>
internal static class TypeGroups
{
    private const string Other = "other";

    private static readonly FrozenDictionary<string, string> ByName = Table(
        ("conflict", "Attack Clash OperationLaunched ForceDeployed ForceWithdrawn ForceDefeated VictoryDeclared WeaponsIntercepted "
            + "PropertyDestroyed PlaceLiberated CityLiberated PlaceCaptured CityCaptured TerritoryTransferred BaseEstablished "
            + "ResponsibilityClaimed SexualViolence MobViolence"),
        ("people", "PeopleKilled PeopleInjured PeopleDisplaced PeopleAbducted PeopleReleased"),
        ("law", "PeopleDetained PersonCharged PersonSentenced InvestigationOpened CriminalActivity"),
        ("protest", "Protest"),
        ("politics", "AgreementReached Meeting Cooperation ElectionHeld OfficialAppointed OfficialRemoved GroupChanged SanctionsImposed "
            + "RestrictionImposed AidProvided"),
        ("disaster", "Disaster"),
        ("words", "Statement LeaderStatement Denial Accusation Demand Rejection Threat SupportExpressed Concession"));

    private static readonly FrozenDictionary<string, string> ByPlover = Table(
        ("conflict", "ASSAULT MOBILIZE"),
        ("law", "ARREST CRIME INVESTIGATE"),
        ("protest", "PROTEST"),
        ("politics", "AGREE CONSULT COOPERATE AID SANCTION RETREAT"),
        ("words", "SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN COERCE"));

    public static string Of(string name, string? parent, string? plover) =>
        ByName.GetValueOrDefault(name)
        ?? (parent is null ? null : ByName.GetValueOrDefault(parent))
        ?? (plover is null ? null : ByPlover.GetValueOrDefault(plover))
        ?? Other;

    private static FrozenDictionary<string, string> Table(params (string Group, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Group)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Group, StringComparer.Ordinal);
}
