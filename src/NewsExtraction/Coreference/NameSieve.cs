using NewsExtraction.Entities;
using NewsExtraction.Syntax;

namespace NewsExtraction.Coreference;

/// <summary>
/// Joins names of one bearer: the same words, aliases that the gazetteer knows, demonyms with their
/// country, acronyms and their definitions, and shorter forms of a longer name where only one longer
/// name fits. Look-ups by key, so the cost grows with the text only.
/// </summary>
internal sealed class NameSieve(GazetteerIndex gazetteer)
{
    // Places of one name in more different places are not told apart.
    private const int MostBearers = 200;
    private readonly OrganizationNames _organizations = new(gazetteer);

    public void Join(ParsedText parsed, List<Reference> references, Clusters clusters)
    {
        var names = references.Where(r => r.Kind == MentionKind.Name && r.Words.Count > 0).ToList();
        JoinOwn(names, clusters);
        JoinSameWords(names, clusters);
        JoinAliases(names, clusters);
        NameDefinitions.Join(parsed, names, clusters);
        Acronyms.Join(parsed, names, clusters);
        new PersonNames(references, clusters).Join(names);
        _organizations.Join(names, clusters);
        EventNames.Join(names, clusters);
    }

    // The user says which names are one.
    private static void JoinOwn(List<Reference> names, Clusters clusters)
    {
        var first = new Dictionary<OwnName, int>(ReferenceEqualityComparer.Instance);
        foreach (var name in names)
            if (name.Mention?.Own is { } own && !first.TryAdd(own, name.Index)) clusters.Join(first[own], name.Index);
    }

    // "Portland, Oregon" and "Portland, Maine" are two; "Portland" alone is the first of them.
    private static void JoinSameWords(List<Reference> names, Clusters clusters)
    {
        var bearers = new Dictionary<(ulong Key, EntityClass Class, bool IsMany), List<Reference>>();
        foreach (var name in names)
        {
            var key = (name.Key, name.Class, IsPeople(name));
            if (!bearers.TryGetValue(key, out var known)) bearers[key] = known = [];
            var same = known.FindIndex(k => k.Container == name.Container || k.Container == 0 || name.Container == 0);
            if (same < 0)
            {
                if (known.Count < MostBearers) known.Add(name);
                continue;
            }

            clusters.Join(known[same].Index, name.Index);
            if (known[same].Container == 0) known[same] = name;
        }
    }

    private void JoinAliases(List<Reference> names, Clusters clusters)
    {
        var first = new Dictionary<(GazetteerKind Kind, string Name), int>();
        foreach (var name in names)
        {
            if (BearerOf(name) is not { } bearer) continue;
            if (!first.TryAdd(bearer, name.Index)) clusters.Join(first[bearer], name.Index);
        }
    }

    // "Sixty Israelis" are people of Israel, and not the state.
    private static bool IsPeople(Reference name) => name.Mention is { Type: EntityType.Group, IsPlural: true };

    // A country by its name or its adjective, its people by theirs; a group or an organization by any of its names; a leader by any
    // spelling.
    private (GazetteerKind Kind, string Name)? BearerOf(Reference name)
    {
        if (name.Mention is { } mention && name.Type is EntityType.Country or EntityType.Group && mention.Country is { } code)
            return (IsPeople(name) ? GazetteerKind.Demonym : GazetteerKind.Country, code);
        var candidates = gazetteer.Find(name.Key);
        for (var i = 0; i < candidates.Count; i++)
            if ((KnownOrganization(name, candidates[i]) ?? KnownLeader(name, candidates[i])) is { } known)
                return (candidates[i].Kind, known);
        return null;
    }

    private string? KnownOrganization(Reference name, GazetteerCandidate candidate) =>
        name.Class == EntityClass.Organization && candidate.Kind is GazetteerKind.ArmedGroup or GazetteerKind.Organisation
            && gazetteer.Entry(candidate) is { Flag: true } group ? group.Name : null;

    // A family name alone may be anybody's.
    private string? KnownLeader(Reference name, GazetteerCandidate candidate) =>
        name.Class == EntityClass.Person && candidate.Kind == GazetteerKind.Leader && name.Words.Count > 1
            ? gazetteer.Entry(candidate).Name : null;
}
