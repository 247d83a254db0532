using NewsExtraction.Rules;

namespace NewsExtraction.Joining;

/// <summary>What kind of event an event is, for the weights that each kind has of its own.</summary>
/// <param name="Family">The base of its type.</param>
/// <param name="Code">Its ACLED sub-event, or the cause of a disaster; empty where it has neither.</param>
internal readonly record struct MainKind(string Family, string Code)
{
    /// <summary>The kind of an event: by the first of its mentions that has a code.</summary>
    public static MainKind Of(EventCluster cluster)
    {
        var family = cluster.First.Definition.Family.Name;
        foreach (var mention in cluster.Mentions)
            if (mention.Acled is { } code) return new MainKind(family, code);
        return new MainKind(family, cluster.First.Attributes.GetValueOrDefault(AttributeNames.Cause) ?? string.Empty);
    }
}
