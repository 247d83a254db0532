namespace NewsExtraction.Coreference;

/// <summary>References joined so far: each belongs to one cluster, which knows what its
/// members tell of it. Working memory of one resolution.</summary>
internal sealed class Clusters
{
    private readonly IReadOnlyList<Reference> _references;
    private readonly int[] _parent;

    // By the cluster's root, which is its first member. The members are not listed: joining two lists would cost their lengths.
    private readonly int[] _last;
    private readonly int[] _sizes;
    private readonly int[] _fullName;
    private readonly EntityType[] _types;
    private readonly Gender[] _genders;
    private readonly bool[] _named;

    // The user's own name that the cluster is, or null.
    private readonly OwnName?[] _own;

    public Clusters(IReadOnlyList<Reference> references)
    {
        var count = references.Count;
        _references = references;
        (_parent, _last, _sizes, _fullName) = (new int[count], new int[count], new int[count], new int[count]);
        (_types, _genders, _named) = (new EntityType[count], new Gender[count], new bool[count]);
        _own = new OwnName?[count];
        for (var i = 0; i < count; i++)
        {
            var reference = references[i];
            _parent[i] = _last[i] = i;
            _fullName[i] = reference.Kind == MentionKind.Name && reference.Words.Count > 1 ? i : int.MaxValue;
            _sizes[i] = 1;
            _types[i] = reference.Kind == MentionKind.Pronoun ? EntityType.Other : reference.Type;
            _genders[i] = reference.Gender;
            _named[i] = reference.Kind == MentionKind.Name;
            _own[i] = reference.Mention?.Own;
        }
    }

    public int Of(int reference)
    {
        while (_parent[reference] != reference) reference = _parent[reference] = _parent[_parent[reference]];
        return reference;
    }

    /// <summary>How many references the cluster has.</summary>
    public int Size(int reference) => _sizes[Of(reference)];

    /// <summary>First member in text order.</summary>
    public int First(int reference) => Of(reference);

    /// <summary>Last member in text order.</summary>
    public int Last(int reference) => _last[Of(reference)];

    /// <summary>All members in text order; looks through all references.</summary>
    public IEnumerable<int> Members(int reference)
    {
        var root = Of(reference);
        for (var i = root; i <= _last[root]; i++)
            if (Of(i) == root) yield return i;
    }

    /// <summary>The first member that is a name of several words, or -1.</summary>
    public int FullName(int reference) => _fullName[Of(reference)] is var name && name < int.MaxValue ? name : -1;

    /// <summary>Type of the cluster: a name's before a nominal's.</summary>
    public EntityType Type(int reference) => _types[Of(reference)];

    public Gender Gender(int reference) => _genders[Of(reference)];

    public bool Same(int a, int b) => Of(a) == Of(b);

    /// <summary>True where one of the members is a name.</summary>
    public bool HasName(int reference) => _named[Of(reference)];

    /// <summary>True where nothing that is known of both clusters contradicts.</summary>
    public bool Agree(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        var (one, other) = (EntityClasses.Of(_types[first]), EntityClasses.Of(_types[second]));
        if (one != EntityClass.Other && other != EntityClass.Other && one != other) return false;
        if (AreTwo(first, second)) return false;
        return _genders[first] == NewsExtraction.Gender.None || _genders[second] == NewsExtraction.Gender.None
            || _genders[first] == _genders[second];
    }

    public void Join(int a, int b)
    {
        var (keep, drop) = (Of(a), Of(b));
        if (keep == drop || AreTwo(keep, drop)) return;
        if (_references[drop].Index < _references[keep].Index) (keep, drop) = (drop, keep);
        var takesType = _types[keep] == EntityType.Other || (!_named[keep] && _named[drop] && _types[drop] != EntityType.Other);
        if (takesType) _types[keep] = _types[drop];
        if (_genders[keep] == NewsExtraction.Gender.None) _genders[keep] = _genders[drop];
        _named[keep] |= _named[drop];
        _own[keep] ??= _own[drop];
        _sizes[keep] += _sizes[drop];
        _parent[drop] = keep;
        _last[keep] = Math.Max(_last[keep], _last[drop]);
        _fullName[keep] = Math.Min(_fullName[keep], _fullName[drop]);
    }

    // Two names of the user's own are never one.
    private bool AreTwo(int a, int b) => _own[a] is { } one && _own[b] is { } other && !ReferenceEquals(one, other);
}
