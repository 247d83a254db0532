using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Chooses among frames that matched at the same words: within a type the best, between types the more specific.</summary>
internal static class CandidateChoice
{
    public static List<Candidate> Choose(List<Candidate> candidates)
    {
        var kept = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
            if (!IsBeaten(candidate, candidates)) kept.Add(candidate);
        return kept;
    }

    private static bool IsBeaten(Candidate candidate, List<Candidate> all)
    {
        var seen = false;
        foreach (var other in all)
        {
            if (ReferenceEquals(other, candidate))
            {
                seen = true;
                continue;
            }

            if (!candidate.Overlaps(other)) continue;
            if (Family(candidate) == Family(other))
            {
                if (other.Score > candidate.Score || (other.Score == candidate.Score && !seen)) return true;
            }
            else if (other.Specificity > candidate.Specificity && !other.Frame.Also && !candidate.Frame.Also
                && IsClearlyMore(other, candidate))
            {
                return true;
            }
        }

        return false;
    }

    // Between types more words or a higher priority decide; conditions only where both speak of the same word.
    private static bool IsClearlyMore(Candidate more, Candidate less) =>
        more.Frame.Priority != less.Frame.Priority || more.TriggerTokens.Length > less.TriggerTokens.Length
            || more.TriggerTokens.AsSpan().SequenceEqual(less.TriggerTokens);

    private static EventType Family(Candidate candidate) => candidate.Frame.Type.Parent ?? candidate.Frame.Type;
}
