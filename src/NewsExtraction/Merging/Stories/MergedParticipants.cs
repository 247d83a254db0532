namespace NewsExtraction.Merging;

/// <summary>Puts together who takes part in an event by its reports.</summary>
internal static class MergedParticipants
{
    public static List<MergedParticipant> Of(IReadOnlyList<EventReport> reports)
    {
        var groups = new List<Group>();
        foreach (var report in reports)
        {
            foreach (var participant in report.Participants)
            {
                var group = groups.Find(g => g.Role == participant.Role && g.Members.Any(m => m.Entity.IsLike(participant.Entity)));
                if (group is null) groups.Add(group = new Group(participant.Role));
                group.Members.Add((participant.Entity, report.Article));
            }
        }

        return [.. groups.Select(g => g.Merged()).OrderBy(p => p.Role, StringComparer.Ordinal).ThenByDescending(p => p.Articles.Count)
            .ThenBy(p => p.Name, StringComparer.Ordinal)];
    }

    private sealed record Group(string Role)
    {
        public List<(StoryEntity Entity, string Article)> Members { get; } = [];

        public MergedParticipant Merged()
        {
            var named = Members.Where(m => m.Entity.IsNamed).ToList();
            var called = named.Count > 0 ? named : Members;
            // Of names as common the fullest: "Tara Reid" and not "Reid".
            var name = called.GroupBy(m => m.Entity.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count())
                .ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First();
            return new MergedParticipant(Role, name.Key, name.First().Entity.Type,
                [.. Members.Select(m => m.Article).Distinct(StringComparer.Ordinal)]);
        }
    }
}
