namespace NewsExtraction.Joining;

/// <summary>What a role is in any event, whatever its type calls it.</summary>
internal enum ParticipantSlot : byte
{
    /// <summary>Neither of the others: a number, a weapon, a clause.</summary>
    None,

    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>Who or what it is done to.</summary>
    Undergoer,

    /// <summary>Where.</summary>
    Place,
}

/// <summary>Tells the part that a role plays, so that a fight told as a clash compares with the same told as an attack.</summary>
internal static class ParticipantSlots
{
    public static ParticipantSlot Of(string role) => role switch
    {
        "Place" or "Destination" or "Origin" => ParticipantSlot.Place,
        "Force" or "Receiver" or "Launcher" or "Deployer" or "Victor" or "Attacker" or "Perpetrator" or "Captor" or "Interceptor"
            or "Releaser" or "Accuser" or "Court" or "Protester"
            or "Appointer" or "Remover" or "Group" or "Speaker" or "Declarer" or "Claimant" or "Denier" or "Demander" or "Rejecter"
                or "Threatener" or "Supporter" or "Conceder"
            or "Provider" or "Imposer" or "Investigator" or "Participant" or "Party" or "Winner" => ParticipantSlot.Actor,
        "FormerHolder" or "Giver" or "Target" or "Defeated" or "Victim" or "Detainee" or "Owner" or "Displaced" or "Released" or "Defendant"
            or "Official" or "Over" or "Accused"
            or "Addressee" or "Other" or "Threatened" or "Supported" or "Beneficiary" or "Recipient" or "Property" or "Affected" =>
                ParticipantSlot.Undergoer,
        _ => ParticipantSlot.None,
    };
}
