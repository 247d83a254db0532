using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>
/// A learnt second reading of who and what takes part: for each phrase of the sentence it weighs every role of a mention's type. It fills
/// roles that no frame could reach, and takes back fillers that seldom are right. Types that it has not learnt stay as their frames read
/// them. One per article and thread.
/// </summary>
internal sealed class RoleCompletion(RoleModel model, RolePhrases phrases, RoleScorer scorer)
{
    // How much more than nothing must speak for a new filler.
    private const float ForNew = 0.1f;

    // The same for the likeliest filler of a role that would stay empty: where several phrases are as likely, each alone seems less likely
    // than none, though one of them it is.
    private const float ForEmpty = -0.8f;

    // How much more must speak against a filler: against one that a frame names, and against the place of the clause, which is less sure.
    private const float AgainstNamed = 2.2f;
    private const float AgainstPlace = 0.5f;

    private readonly List<Change> _changes = [];
    private readonly EmptyRoles _empty = new(ForEmpty);

    /// <summary>The roles that are weighed: those that hold phrases or clauses.</summary>
    public static bool IsWeighed(EventRole role) => role.CountOf is null;

    /// <summary>True for what may fill a role of the mention. Its own words may too, "the [hostages]", as phrases but not as
    /// clauses; what its frame keeps from all roles may not.</summary>
    public static bool MayFill(MentionReading reading, in RolePhrase phrase) =>
        (!phrase.IsClause || !reading.IsTrigger(phrase.Head)) && Array.IndexOf(reading.Candidate.Idle, phrase.Head) < 0;

    /// <summary>Completes the mentions of a sentence. All are weighed as the frames read them, then all changes are made.</summary>
    public void Complete(Sentence sentence, List<MentionReading> readings)
    {
        _changes.Clear();
        phrases.Read(sentence);
        foreach (var reading in readings)
            if (model.Knows(reading.Type.Family.Name)) Weigh(reading, readings);
        foreach (var change in _changes) change.Make();
    }

    private void Weigh(MentionReading reading, List<MentionReading> all)
    {
        var near = phrases.Near(reading.Candidate.Core);
        var first = _changes.Count;
        _empty.Clear();
        foreach (ref readonly var phrase in near)
        {
            var given = reading.RoleOf(phrase.Head);
            if (!MayFill(reading, phrase) || (given is not null && !IsWeighed(given))) continue;
            var (role, more) = Best(reading, phrase, near, given, all);
            if (role?.Name != given?.Name && more > Least(reading, phrase.Head, given))
                _changes.Add(new Change(reading, phrase, given, role, more));
        }

        FillEmpty(reading, first);
    }

    // The mention's own changes are those from the first on.
    private void FillEmpty(MentionReading reading, int first)
    {
        foreach (var filler in reading.Fillers)
            if (!IsLeaving(filler, first)) _empty.Fill(filler.Role, filler.Head);
        for (var i = first; i < _changes.Count; i++)
            if (_changes[i].To is { } role) _empty.Fill(role, _changes[i].Phrase.Head);
        while (_empty.Next() is { } next) _changes.Add(new Change(reading, next.Phrase, null, next.Role, next.Score));
    }

    private bool IsLeaving(in CandidateFiller filler, int first)
    {
        for (var i = first; i < _changes.Count; i++)
            if (_changes[i].Phrase.Head == filler.Head && _changes[i].From == filler.Role) return true;
        return false;
    }

    private static float Least(MentionReading reading, int head, EventRole? given)
    {
        if (given is null) return ForNew;
        foreach (var filler in reading.Fillers)
            if (filler.Head == head && filler.Role == given) return filler.By is null ? AgainstPlace : AgainstNamed;
        return AgainstNamed;
    }

    // The role that most speaks for, or none; and how much more than for what the frame gave.
    private (EventRole? Role, float More) Best(MentionReading reading, in RolePhrase phrase, ReadOnlySpan<RolePhrase> near,
        EventRole? given, List<MentionReading> all)
    {
        scorer.Read(reading, phrase, near, all);
        (EventRole? Role, float Score) best = (null, 0);
        var own = 0f;
        foreach (var role in reading.Type.AllRoles)
        {
            if (!IsWeighed(role) || (!phrase.MayFill(role) && role.Name != given?.Name)) continue;
            var score = scorer.Score(reading, phrase, role, all);
            if (role.Name == given?.Name) own = score;
            _empty.Note(role, phrase, score);
            if (score > best.Score) best = (role, score);
        }

        return (best.Role, best.Score - own);
    }

    /// <summary>A phrase that goes from one role, or none, to another, or none.</summary>
    private readonly record struct Change(MentionReading Reading, RolePhrase Phrase, EventRole? From, EventRole? To, float More)
    {
        public void Make()
        {
            var (head, from) = (Phrase.Head, From);
            if (from is not null) Reading.Fillers.RemoveAll(f => f.Head == head && f.Role.Name == from.Name);
            if (To is null) return;
            var certainty = 0.5f + (More / (2 * (1 + Math.Abs(More))));
            Reading.Fillers.Add(new CandidateFiller(To, head, Phrase.IsClause, certainty, null));
        }
    }
}
