namespace NewsExtraction.Events;

/// <summary>Which roles are PLOVER's two actors: who acts, and who is acted upon. Of sides that meet as equals the first counts as
/// acting.</summary>
internal static class ActorRoles
{
    private static readonly string[] Acting =
    [
        "Force", "Receiver", "Launcher", "Deployer", "Victor", "Attacker", "Perpetrator", "Captor", "Interceptor", "Releaser", "Accuser",
            "Court", "Protester", "Appointer",
        "Remover", "Group", "Speaker", "Declarer", "Claimant", "Denier", "Demander", "Rejecter", "Threatener", "Supporter", "Conceder",
            "Provider", "Imposer", "Investigator",
    ];

    private static readonly string[] ActedUpon =
    [
        "FormerHolder", "Giver", "Target", "Defeated", "Victim", "Detainee", "Owner", "Displaced", "Released", "Defendant", "Official",
            "Over", "Accused", "Addressee", "Other",
        "Threatened", "Supported", "Beneficiary", "Recipient",
    ];

    public static (IReadOnlyList<EventParticipant> Initiators,
        IReadOnlyList<EventParticipant> Recipients) Of(IReadOnlyList<EventParticipants> roles)
    {
        var initiators = new List<EventParticipant>();
        var recipients = new List<EventParticipant>();
        foreach (var role in roles)
        {
            if (role.Role is "Party" or "Participant")
            {
                initiators.Add(role.First);
                recipients.AddRange(role.Skip(1));
            }
            else if (Acting.Contains(role.Role))
            {
                // A deployment's force is what its deployer sends; only where nobody sends it does it act.
                if (role.Role == "Force" && roles.Any(r => r.Role == "Deployer")) continue;
                initiators.AddRange(role);
            }
            else if (ActedUpon.Contains(role.Role))
            {
                recipients.AddRange(role);
            }
        }

        return (initiators, recipients);
    }
}
