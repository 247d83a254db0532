using NewsExtraction.Entities;
using NewsExtraction.Tagging;

namespace NewsExtraction.Resolution.Entities;

/// <summary>References joined so far: each belongs to one cluster, which knows what its members tell of it. Working memory of one resolution.</summary>
internal sealed class Clusters
{
    private readonly IReadOnlyList<Reference> _references;
    private readonly int[] _parent;
    private readonly List<int>[] _members;
    private readonly EntityType[] _types;
    private readonly Gender[] _genders;

    public Clusters(IReadOnlyList<Reference> references)
    {
        _references = references;
        _parent = new int[references.Count];
        _members = new List<int>[references.Count];
        _types = new EntityType[references.Count];
        _genders = new Gender[references.Count];
        for (var i = 0; i < references.Count; i++)
        {
            _parent[i] = i;
            _members[i] = [i];
            _types[i] = references[i].Kind == MentionKind.Pronoun ? EntityType.Other : references[i].Type;
            _genders[i] = references[i].Gender;
        }
    }

    public int Of(int reference)
    {
        while (_parent[reference] != reference) reference = _parent[reference] = _parent[_parent[reference]];
        return reference;
    }

    /// <summary>Members in text order.</summary>
    public IReadOnlyList<int> Members(int reference) => _members[Of(reference)];

    /// <summary>Type of the cluster: a name's before a nominal's.</summary>
    public EntityType Type(int reference) => _types[Of(reference)];

    public Gender Gender(int reference) => _genders[Of(reference)];

    public bool Same(int a, int b) => Of(a) == Of(b);

    /// <summary>True where one of the members is a name.</summary>
    public bool HasName(int reference)
    {
        foreach (var member in Members(reference))
            if (_references[member].Kind == MentionKind.Name) return true;
        return false;
    }

    /// <summary>True where nothing that is known of both clusters contradicts.</summary>
    public bool Agree(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        var (one, other) = (Reference.ClassOf(_types[first]), Reference.ClassOf(_types[second]));
        if (one != 0 && other != 0 && one != other) return false;
        return _genders[first] == Tagging.Gender.None || _genders[second] == Tagging.Gender.None || _genders[first] == _genders[second];
    }

    public void Join(int a, int b)
    {
        var (keep, drop) = (Of(a), Of(b));
        if (keep == drop) return;
        if (_references[drop].Index < _references[keep].Index) (keep, drop) = (drop, keep);
        var takesType = _types[keep] == EntityType.Other || (!HasName(keep) && HasName(drop) && _types[drop] != EntityType.Other);
        if (takesType) _types[keep] = _types[drop];
        if (_genders[keep] == Tagging.Gender.None) _genders[keep] = _genders[drop];
        _parent[drop] = keep;
        _members[keep].AddRange(_members[drop]);
        _members[keep].Sort();
        _members[drop] = [];
    }
}
