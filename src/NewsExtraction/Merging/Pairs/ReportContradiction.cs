using NewsExtraction.Events;

namespace NewsExtraction.Merging;

/// <summary>What rules out that two reports tell of one event, whatever else speaks for it.</summary>
internal static class ReportContradiction
{
    // Reports of one night name the day before or the day after.
    private const int MostDaysApart = 1;

    /// <summary>Why the two cannot be one event, or null.</summary>
    public static string? Between(EventReport a, EventReport b)
    {
        if (Days.Between(a, b) is > MostDaysApart) return "they happen on other days";
        if (PlaceComparison.Best(a.Places, b.Places) == PlaceAgreement.Other) return "they happen in other places";
        if (HaveOtherSpeakers(a, b)) return "others say it";
        return HaveOtherPersons(a, b) ? "other persons are concerned" : null;
    }

    private static bool HaveOtherSpeakers(EventReport a, EventReport b) => a.Family == nameof(Statement)
        && ParticipantComparison.Best(a, ReportSlot.Initiator, b, ReportSlot.Initiator) == ParticipantAgreement.OtherName;

    // "X was charged" and "Y was charged"
    private static bool HaveOtherPersons(EventReport a, EventReport b) =>
        AreNamedPersons(a) && AreNamedPersons(b)
            && ParticipantComparison.Best(a, ReportSlot.Recipient, b, ReportSlot.Recipient) == ParticipantAgreement.OtherName;

    private static bool AreNamedPersons(EventReport report)
    {
        foreach (var participant in report.Participants)
            if (participant.Slot == ReportSlot.Recipient && participant.Entity is not { IsNamed: true, Type: EntityType.Person })
                return false;
        return true;
    }
}
