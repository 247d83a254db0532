using NewsExtraction.Joining;

namespace NewsExtraction.Merging;

/// <summary>Describes two reports by what speaks for and against their telling of one event. The order of the two makes no
/// difference.</summary>
internal static class ReportPair
{
    public const double LeastSimilarityOfCopies = 0.7;
    private const int MostNames = 3;
    private const int DaysInWeek = 7;
    private const double MuchShared = 0.4;
    private const double LittleShared = 0.12;
    private const double CountsNear = 0.25;

    public static void Describe(EventReport a, EventReport b, Span<float> features)
    {
        features.Clear();
        features[(int)MergeFeature.Bias] = 1;
        var trigger = Wording(a, b, features);
        var isCorroborated = Who(a, b, features);
        Around(a, b, features);
        Where(a, b, features);
        When(a, b, features);
        Numbers(a, b, features);
        Certainty(a, b, features);
        var story = Stories(a, b, features);
        features.Set(MergeFeature.StoryAndTrigger, trigger ? story.Likeness : 0);
        features.Set(MergeFeature.StoryAndParticipant, isCorroborated ? story.Likeness : 0);
    }

    /// <summary>True where one article is a copy of the other.</summary>
    public static bool AreCopies(Fingerprint? a, Fingerprint? b) =>
        a is not null && b is not null && a.Similarity(b) >= LeastSimilarityOfCopies;

    private static bool Wording(EventReport a, EventReport b, Span<float> features)
    {
        features.Set(MergeFeature.SameType, a.Type == b.Type);
        var (same, kin) = (false, false);
        foreach (var one in a.Triggers)
        {
            foreach (var other in b.Triggers)
            {
                same |= one == other;
                kin |= WordKinship.SameStem(one, other);
            }
        }

        features.Set(MergeFeature.TriggerSame, same);
        features.Set(MergeFeature.TriggerKin, kin && !same);
        features.Set(MergeFeature.TriggerOther, !kin && !same);
        if (a.Manner is not null && b.Manner is not null)
            features.Set(a.Manner == b.Manner ? MergeFeature.MannerSame : MergeFeature.MannerOther, true);
        if (a.Words.Length == 0 || b.Words.Length == 0) return same;
        var shared = SharedHashes.Count(a.Words, b.Words);
        features.Set(MergeFeature.WordsShared, (double)shared / Math.Min(a.Words.Length, b.Words.Length));
        features.Set(MergeFeature.WordsOther, shared == 0);
        return same;
    }

    // True where somebody takes part in both.
    private static bool Who(EventReport a, EventReport b, Span<float> features)
    {
        var initiator = ParticipantComparison.Best(a, ReportSlot.Initiator, b, ReportSlot.Initiator);
        var recipient = ParticipantComparison.Best(a, ReportSlot.Recipient, b, ReportSlot.Recipient);
        var other = ParticipantComparison.Best(a, ReportSlot.Other, b, ReportSlot.Other);
        features.Set(MergeFeature.InitiatorSame, initiator == ParticipantAgreement.Same);
        features.Set(MergeFeature.InitiatorOtherName, initiator == ParticipantAgreement.OtherName);
        features.Set(MergeFeature.InitiatorOtherWord, initiator == ParticipantAgreement.OtherWord);
        features.Set(MergeFeature.RecipientSame, recipient == ParticipantAgreement.Same);
        features.Set(MergeFeature.RecipientOtherName, recipient == ParticipantAgreement.OtherName);
        features.Set(MergeFeature.RecipientOtherWord, recipient == ParticipantAgreement.OtherWord);
        features.Set(MergeFeature.RoleSame, other == ParticipantAgreement.Same);
        features.Set(MergeFeature.RoleOtherName, other == ParticipantAgreement.OtherName);
        // "A shelled B" and "B shelled A"
        var crossed = ParticipantComparison.Best(a, ReportSlot.Initiator, b, ReportSlot.Recipient) == ParticipantAgreement.Same
            || ParticipantComparison.Best(a, ReportSlot.Recipient, b, ReportSlot.Initiator) == ParticipantAgreement.Same;
        features.Set(MergeFeature.Reversed, crossed);
        var names = ParticipantComparison.NamesShared(a, b);
        features.Set(MergeFeature.NamesSame, (double)Math.Min(names, MostNames) / MostNames);
        return names > 0 || recipient == ParticipantAgreement.Same || initiator == ParticipantAgreement.Same;
    }

    private static void Around(EventReport a, EventReport b, Span<float> features)
    {
        var names = SharedHashes.Count(a.NearNames, b.NearNames);
        features.Set(MergeFeature.NearNames, Share(names));
        features.Set(MergeFeature.NearNamesLikeness, SharedHashes.Likeness(a.NearNames, b.NearNames));
        features.Set(MergeFeature.NearNamesOther, names == 0 && a.NearNames.Length > 0 && b.NearNames.Length > 0);
        features.Set(MergeFeature.NearWords, Share(SharedHashes.Count(a.NearWords, b.NearWords)));
        features.Set(MergeFeature.NearWordsLikeness, SharedHashes.Likeness(a.NearWords, b.NearWords));
    }

    private static void Where(EventReport a, EventReport b, Span<float> features)
    {
        var place = PlaceComparison.Best(a.Places, b.Places);
        features.Set(MergeFeature.PlaceSame, place == PlaceAgreement.Same);
        features.Set(MergeFeature.PlaceWithin, place == PlaceAgreement.Within);
        features.Set(MergeFeature.PlaceNear, place == PlaceAgreement.Near);
        features.Set(MergeFeature.PlaceOther, place == PlaceAgreement.Other);
        features.Set(MergeFeature.PlaceOneSided, (a.Places.Count == 0) != (b.Places.Count == 0));
    }

    private static void When(EventReport a, EventReport b, Span<float> features)
    {
        if (Days.Between(a, b) is { } days)
        {
            features.Set(MergeFeature.DaySame, days == 0);
            features.Set(MergeFeature.DayNext, days == 1);
            features.Set(MergeFeature.DayOther, days > 1);
        }

        if (a.Published is not { } one || b.Published is not { } other) return;
        features.Set(MergeFeature.PublishedDistance,
            (double)Math.Min(Math.Abs(one.DayNumber - other.DayNumber), DaysInWeek * 2) / DaysInWeek);
    }

    private static void Numbers(EventReport a, EventReport b, Span<float> features)
    {
        if (a.Count is not { } one || b.Count is not { } other) return;
        if (one == other)
        {
            features.Set(MergeFeature.CountSame, true);
            return;
        }

        var (x, y) = ((double)(one.Min ?? one.Max ?? 0), (double)(other.Min ?? other.Max ?? 0));
        var isNear = Math.Abs(x - y) <= Math.Max(1, CountsNear * Math.Max(x, y));
        features.Set(isNear ? MergeFeature.CountNear : MergeFeature.CountOther, true);
    }

    private static void Certainty(EventReport a, EventReport b, Span<float> features)
    {
        if (a.Realis == b.Realis) return;
        var isNegated = a.Realis == Realis.Negated || b.Realis == Realis.Negated;
        features.Set(isNegated ? MergeFeature.RealisNegated : MergeFeature.RealisPlanned, true);
    }

    private static SharedNames Stories(EventReport a, EventReport b, Span<float> features)
    {
        var shared = a.Story.Shared(b.Story);
        features.Set(MergeFeature.StoryPersons, Share(shared.Persons));
        features.Set(MergeFeature.StoryOrganizations, Share(shared.Organizations));
        features.Set(MergeFeature.StoryPlaces, Share(shared.Places));
        features.Set(MergeFeature.StoryOthers, Share(shared.Others));
        features.Set(MergeFeature.StoryCountries, Share(shared.Countries));
        features.Set(MergeFeature.StoryLeads, Share(shared.InLeads));
        features.Set(MergeFeature.StoryOverlap, shared.Overlap);
        features.Set(MergeFeature.StoryLikeness, shared.Likeness);
        features.Set(MergeFeature.StoryWords, SharedHashes.Likeness(a.StoryWords, b.StoryWords));
        features.Set(MergeFeature.StoryAlike, shared.Likeness >= MuchShared);
        features.Set(MergeFeature.StoryApart, shared.Likeness < LittleShared);
        features.Set(MergeFeature.BothMain, a.IsMain && b.IsMain);
        features.Set(MergeFeature.OneMain, a.IsMain != b.IsMain);
        features.Set(MergeFeature.BothLead, a.InLead && b.InLead);
        features.Set(MergeFeature.Copies, AreCopies(a.Fingerprint, b.Fingerprint));
        return shared;
    }

    private static double Share(int names) => (double)Math.Min(names, MostNames) / MostNames;
}
