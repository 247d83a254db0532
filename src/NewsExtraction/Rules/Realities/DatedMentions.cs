using NewsExtraction.Propositions;

namespace NewsExtraction.Rules;

/// <summary>Where a mention's time lies, seen from the day on which the article appeared.</summary>
internal enum MentionDate : byte
{
    /// <summary>It has none.</summary>
    None,

    /// <summary>Still to come.</summary>
    Ahead,

    /// <summary>Past.</summary>
    Behind,

    /// <summary>About that day, or nobody can say.</summary>
    Open,
}

/// <summary>Dates mentions by their times. Sentences must be asked in text order.</summary>
/// <param name="propositions">The layer below.</param>
/// <param name="published">When the article appeared, where that is known.</param>
internal sealed class DatedMentions(PropositionLayer propositions, DateOnly? published)
{
    private readonly TimeFinder _times = new(propositions.Entities);
    private readonly ComingTimes _coming = new(propositions.Parsed, published);

    /// <summary>The date of a mention.</summary>
    public MentionDate Of(Candidate candidate)
    {
        if (_times.Find(candidate.Head, candidate.Core, candidate.Frame.Type.Group) is not { } time) return MentionDate.None;
        if (_coming.IsAhead(time)) return MentionDate.Ahead;
        return time.To < published ? MentionDate.Behind : MentionDate.Open;
    }
}
