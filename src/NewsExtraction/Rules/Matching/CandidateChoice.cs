using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Chooses among frames that matched at the same words: within a type the best, between types the more specific.</summary>
internal static class CandidateChoice
{
    public static List<Candidate> Choose(List<Candidate> candidates)
    {
        var kept = new List<Candidate>(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            Work.Count(candidates.Count);
            if (!IsBeaten(i, candidates)) kept.Add(candidates[i]);
        }

        return kept;
    }

    private static bool IsBeaten(int index, List<Candidate> all)
    {
        var candidate = all[index];
        for (var i = 0; i < all.Count; i++)
        {
            var other = all[i];
            if (i == index || !candidate.Overlaps(other)) continue;
            if (Family(candidate) == Family(other) ? IsBetter(other, candidate, i < index) : IsMoreSpecific(other, candidate)) return true;
        }

        return false;
    }

    // Within a type; of two that are as good the earlier.
    private static bool IsBetter(Candidate other, Candidate candidate, bool isEarlier) =>
        other.Score > candidate.Score || (other.Score == candidate.Score && isEarlier);

    // Between types more words or a higher priority decide; conditions only where both speak of the same word.
    private static bool IsMoreSpecific(Candidate other, Candidate candidate) =>
        other.Specificity > candidate.Specificity && !other.Frame.Also && !candidate.Frame.Also
            && (other.Frame.Priority != candidate.Frame.Priority || other.TriggerTokens.Length > candidate.TriggerTokens.Length
            || other.TriggerTokens.AsSpan().SequenceEqual(candidate.TriggerTokens));

    private static EventType Family(Candidate candidate) => candidate.Frame.Type.Parent ?? candidate.Frame.Type;
}
