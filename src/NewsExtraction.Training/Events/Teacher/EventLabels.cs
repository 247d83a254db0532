namespace NewsExtraction.Training.Events.Teacher;

/// <summary>The types and roles that the teacher tells apart, by number; 0 is none.</summary>
internal sealed class EventLabels
{
    private readonly Dictionary<string, int> _types;
    private readonly Dictionary<string, int> _roles;

    public EventLabels(IEnumerable<GoldArticle> articles)
    {
        var mentions = articles.SelectMany(a => a.Mentions).ToList();
        Types = ["", .. mentions.Select(m => m.Type).Distinct().Order(StringComparer.Ordinal)];
        Roles = ["", .. mentions.SelectMany(m => m.Fillers).Select(f => f.Role).Distinct().Order(StringComparer.Ordinal)];
        _types = Numbers(Types);
        _roles = Numbers(Roles);
    }

    /// <summary>Names of the types; the first is empty.</summary>
    public string[] Types { get; }

    /// <summary>Names of the roles of all types; the first is empty.</summary>
    public string[] Roles { get; }

    /// <summary>Number of a type; that of one that was never taught is 0.</summary>
    public int Type(string name) => _types.GetValueOrDefault(name);

    /// <summary>Number of a role; that of one that was never taught is 0.</summary>
    public int Role(string name) => _roles.GetValueOrDefault(name);

    private static Dictionary<string, int> Numbers(string[] names) =>
        names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
}
