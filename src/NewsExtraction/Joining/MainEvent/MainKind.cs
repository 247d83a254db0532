using NewsExtraction.Rules;

namespace NewsExtraction.Joining;

/// <summary>What kind of event an event is, for the weights that each kind has of its own.</summary>
/// <param name="Family">The base of its type.</param>
/// <param name="Code">Its ACLED sub-event, or the cause of a disaster; empty where it has neither.</param>
/// <param name="Share">How much the code weighs, from 0 to 1.</param>
internal readonly record struct MainKind(string Family, string Code, float Share)
{
    // In a text of few sentences the special deed is what it tells of; a long one has room for many, and tells its own often.
    private const float FewSentences = 3;

    /// <summary>The kind of an event: by the first of its mentions that has a code.</summary>
    /// <param name="cluster">The event.</param>
    /// <param name="sentences">How many sentences the text has.</param>
    public static MainKind Of(EventCluster cluster, int sentences)
    {
        var share = Math.Min(1, FewSentences / Math.Max(1, sentences));
        var family = cluster.First.Definition.Family.Name;
        foreach (var mention in cluster.Mentions)
            if (mention.Acled is { } code) return new MainKind(family, code, share);
        return new MainKind(family, cluster.First.Attributes.GetValueOrDefault(AttributeNames.Cause) ?? string.Empty, share);
    }
}
