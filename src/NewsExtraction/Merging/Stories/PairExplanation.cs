namespace NewsExtraction.Merging;

/// <summary>Tells why two reports were merged or not.</summary>
internal static class PairExplanation
{
    public static MergeExplanation Of(EventReport a, EventReport b, bool areMerged, MergeModel model, int windowDays)
    {
        Span<float> features = stackalloc float[MergeFeatures.Names.Length];
        ReportPair.Describe(a, b, features);
        var reasons = new List<MergeReason>();
        for (var f = 0; f < features.Length; f++)
            if (features[f] != 0) reasons.Add(new MergeReason(MergeFeatures.Names[f], model.WeightOf((MergeFeature)f) * features[f]));
        if (model.WeightOf(a.Family) is not 0 and var family) reasons.Add(new MergeReason(MergeModel.FamilyPrefix + a.Family, family));
        var score = model.Score(features, a.Family);
        return new MergeExplanation
        {
            AreMerged = areMerged,
            Score = score,
            Reasons = [.. reasons.OrderByDescending(r => Math.Abs(r.Weight)).ThenBy(r => r.Sign, StringComparer.Ordinal)],
            Hindrance = areMerged ? null : Hindrance(a, b, score, windowDays),
        };
    }

    private static string? Hindrance(EventReport a, EventReport b, double score, int windowDays)
    {
        if (a.Family != b.Family) return $"their types are of two families, {a.Family} and {b.Family}";
        if (a.Country != b.Country) return $"they play in two countries, '{a.Country}' and '{b.Country}'";
        if (ReportContradiction.Between(a, b) is { } contradiction) return contradiction;
        if (Math.Abs(a.Day - b.Day) > windowDays) return $"they were published more than {windowDays} days apart, and no report joins them";
        if (!ReportKeys.Of(a).Intersect(ReportKeys.Of(b)).Any()) return "they share no name, place or trigger, so they were not compared";
        return score > 0 ? "their groups as a whole do not go together" : null;
    }
}
