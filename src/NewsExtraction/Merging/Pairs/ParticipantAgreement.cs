namespace NewsExtraction.Merging;

/// <summary>How those who take part in two reports compare, the best first.</summary>
internal enum ParticipantAgreement : byte
{
    /// <summary>The same name, or the same description.</summary>
    Same,

    /// <summary>At least one is only described.</summary>
    OtherWord,

    /// <summary>Two names.</summary>
    OtherName,

    /// <summary>Nobody to compare.</summary>
    None,
}

/// <summary>Compares participants.</summary>
internal static class ParticipantComparison
{
    /// <summary>The best agreement between any that acts so in one report and any in the other.</summary>
    public static ParticipantAgreement Best(EventReport a, ReportSlot slot, EventReport b, ReportSlot otherSlot)
    {
        var best = ParticipantAgreement.None;
        foreach (var one in a.Participants)
        {
            if (one.Slot != slot) continue;
            foreach (var other in b.Participants)
            {
                if (other.Slot != otherSlot) continue;
                var agreement = Compare(one.Entity, other.Entity);
                if (agreement < best) best = agreement;
            }
        }

        return best;
    }

    /// <summary>Named participants that both have, whatever their roles.</summary>
    public static int NamesShared(EventReport a, EventReport b)
    {
        var shared = 0;
        foreach (var one in a.Participants)
        {
            if (!one.Entity.IsNamed) continue;
            foreach (var other in b.Participants)
            {
                if (!other.Entity.IsNamed || !one.Entity.IsLike(other.Entity)) continue;
                shared++;
                break;
            }
        }

        return shared;
    }

    private static ParticipantAgreement Compare(StoryEntity a, StoryEntity b)
    {
        if (a.IsLike(b)) return ParticipantAgreement.Same;
        return a.IsNamed && b.IsNamed ? ParticipantAgreement.OtherName : ParticipantAgreement.OtherWord;
    }
}
