using System.Collections.Frozen;
using NewsExtraction.Events;

namespace NewsExtraction.Training.Events;

/// <summary>The label that a snippet of the CASE 2021 fine-grained event task bears when an event is what it reports.</summary>
internal static class SnippetLabels
{
    private static readonly FrozenDictionary<string, string> BySubEvent = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Air/drone strike"] = "AIR_STRIKE",
        ["Shelling/artillery/missile attack"] = "ART_MISS_ATTACK",
        ["Suicide bomb"] = "SUIC_BOMB",
        ["Remote explosive/landmine/IED"] = "REM_EXPLOS",
        ["Remote explosive"] = "REM_EXPLOS",
        ["Grenade"] = "GRENADE",
        ["Chemical weapon"] = "CHEM_WEAP",
        ["Attack"] = "ATTACK",
        ["Armed clash"] = "ARMED_CLASH",
        ["Government regains territory"] = "GOV_REGAINS_TERIT",
        ["Non-state actor overtakes territory"] = "NON_STATE_ACTOR_OVERTAKES_TER",
        ["Non-violent transfer of territory"] = "NON_VIOL_TERRIT_TRANSFER",
        ["Headquarters or base established"] = "HQ_ESTABLISHED",
        ["Disrupted weapons use"] = "DISR_WEAP",
        ["Looting/property destruction"] = "PROPERTY_DISTRUCT",
        ["Mob violence"] = "MOB_VIOL",
        ["Violent demonstration"] = "VIOL_DEMONSTR",
        ["Sexual violence"] = "SEX_VIOL",
        ["Abduction/forced disappearance"] = "ABDUCT_DISSAP",
        ["Arrests"] = "ARREST",
        ["Peaceful protest"] = "PEACE_PROTEST",
        ["Protest with intervention"] = "PROTEST_WITH_INTER",
        ["Excessive force against protesters"] = "FORCE_AGAINST_PROTEST",
        ["Agreement"] = "AGREEMENT",
        ["Change to group/activity"] = "CHANGE_TO_GROUP_ACT",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(NewsEvent e) => e.Facts.Type switch
    {
        "Disaster" => e.Facts.Attribute("cause") == "Natural" ? "NATURAL_DISASTER" : "MAN_MADE_DISASTER",
        "CriminalActivity" => "ORG_CRIME",
        "ResponsibilityClaimed" or "Denial" => "ATTRIB",
        "SanctionsImposed" or "Demand" or "Accusation" or "Threat" or "SupportExpressed" or "Rejection" or "Statement"
            or "LeaderStatement" => "DIPLO",
        _ => BySubEvent.GetValueOrDefault(e.Facts.Acled ?? string.Empty, "OTHER"),
    };
}
