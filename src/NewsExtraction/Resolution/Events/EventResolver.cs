using NewsExtraction.Events;
using NewsExtraction.Resolution.Entities;

namespace NewsExtraction.Resolution.Events;

/// <summary>
/// Joins mentions of the same event: each mention, in text order, joins the event that it is likest, or begins a new one. A mention is compared with an
/// event's last mentions only, so that the cost stays linear in the text.
/// </summary>
internal static class EventResolver
{
    private const int MentionsCompared = 4;
    private const int EventsCompared = 60;

    // What is told often is told again.
    private const double PerMention = 0.15;

    public static List<EventCluster> Resolve(IReadOnlyList<EventMention> mentions, ResolvedEntities entities, CancellationToken cancellationToken = default)
    {
        var likeness = new MentionLikeness(entities);
        var clusters = new List<EventCluster>();
        var byFamily = new Dictionary<string, List<EventCluster>>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (best, score) = (default(EventCluster), 0.0);
            foreach (var family in Families(mention))
            {
                if (!byFamily.TryGetValue(family, out var known)) continue;
                for (var i = known.Count - 1; i >= Math.Max(0, known.Count - EventsCompared); i--)
                {
                    var s = Likeness(likeness, known[i], mention);
                    if (s > score) (best, score) = (known[i], s);
                }
            }

            if (best is null)
            {
                best = new EventCluster(mention);
                clusters.Add(best);
                var family = EventFamilies.Of(mention.Type, mention.Parent);
                if (!byFamily.TryGetValue(family, out var list)) byFamily[family] = list = [];
                list.Add(best);
            }
            else
            {
                best.Add(mention);
            }
        }

        return clusters;
    }

    // The likest mention speaks for the event, unless one of its mentions is contradicted.
    private static double Likeness(MentionLikeness likeness, EventCluster cluster, EventMention mention)
    {
        var best = MentionLikeness.Contradiction;
        for (var i = cluster.Mentions.Count - 1; i >= Math.Max(0, cluster.Mentions.Count - MentionsCompared); i--)
        {
            var s = likeness.Of(cluster.Mentions[i], mention);
            if (double.IsNegativeInfinity(s)) return s;
            best = Math.Max(best, s);
        }

        return best + (PerMention * Math.Log2(cluster.Mentions.Count));
    }

    private static string[] Families(EventMention mention) => EventFamilies.Of(mention.Type, mention.Parent) switch
    {
        "PlaceCaptured" => ["PlaceCaptured", "PlaceLiberated", "TerritoryTransferred"],
        "PlaceLiberated" => ["PlaceLiberated", "PlaceCaptured"],
        "TerritoryTransferred" => ["TerritoryTransferred", "PlaceCaptured"],
        "Attack" => ["Attack", "Clash", "OperationLaunched"],
        "Clash" => ["Clash", "Attack"],
        "OperationLaunched" => ["OperationLaunched", "Attack"],
        var family => [family],
    };
}
