namespace NewsExtraction.Training.Merging;

/// <summary>Puts together the clusters of two clusterings that share mentions, directly or by way of others.</summary>
internal static class OverlapGroups
{
    public static IEnumerable<(List<HashSet<int>> Keys, List<HashSet<int>> Responses)> Of(Dictionary<string, HashSet<int>> key,
        Dictionary<string, HashSet<int>> response, IReadOnlyDictionary<int, string> responseOf)
    {
        var keysOf = response.ToDictionary(r => r.Key, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var (name, cluster) in key)
            foreach (var other in cluster.Select(m => responseOf[m]).Distinct()) keysOf[other].Add(name);
        var (seenKeys, seenResponses) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var start in key.Keys)
        {
            if (!seenKeys.Add(start)) continue;
            var group = (Keys: new List<HashSet<int>>(), Responses: new List<HashSet<int>>());
            var open = new Queue<string>([start]);
            while (open.TryDequeue(out var name))
            {
                group.Keys.Add(key[name]);
                foreach (var other in key[name].Select(m => responseOf[m]).Distinct())
                {
                    if (!seenResponses.Add(other)) continue;
                    group.Responses.Add(response[other]);
                    foreach (var next in keysOf[other])
                        if (seenKeys.Add(next)) open.Enqueue(next);
                }
            }

            yield return group;
        }
    }
}
