namespace NewsExtraction.Coreference;

/// <summary>References joined so far: each belongs to one cluster, which knows what its
/// members tell of it. Working memory of one resolution.</summary>
internal sealed class Clusters
{
    private readonly IReadOnlyList<Reference> _references;
    private readonly int[] _parent;

    // Members are a chain in text order: the next of each, or -1; first and last and how many by the cluster's root.
    private readonly int[] _next;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _sizes;
    private readonly EntityType[] _types;
    private readonly Gender[] _genders;
    private readonly bool[] _named;

    public Clusters(IReadOnlyList<Reference> references)
    {
        var count = references.Count;
        _references = references;
        (_parent, _next, _first, _last, _sizes) = (new int[count], new int[count], new int[count], new int[count], new int[count]);
        (_types, _genders, _named) = (new EntityType[count], new Gender[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            var reference = references[i];
            _parent[i] = _first[i] = _last[i] = i;
            _next[i] = -1;
            _sizes[i] = 1;
            _types[i] = reference.Kind == MentionKind.Pronoun ? EntityType.Other : reference.Type;
            _genders[i] = reference.Gender;
            _named[i] = reference.Kind == MentionKind.Name;
        }
    }

    public int Of(int reference)
    {
        while (_parent[reference] != reference) reference = _parent[reference] = _parent[_parent[reference]];
        return reference;
    }

    /// <summary>How many references the cluster has.</summary>
    public int Size(int reference) => _sizes[Of(reference)];

    /// <summary>First member in text order; <see cref="Next"/> gives the others.</summary>
    public int First(int reference) => _first[Of(reference)];

    /// <summary>Last member in text order.</summary>
    public int Last(int reference) => _last[Of(reference)];

    /// <summary>The member behind this one, or -1.</summary>
    public int Next(int member) => _next[member];

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
        return _genders[first] == NewsExtraction.Gender.None || _genders[second] == NewsExtraction.Gender.None
            || _genders[first] == _genders[second];
    }

    public void Join(int a, int b)
    {
        var (keep, drop) = (Of(a), Of(b));
        if (keep == drop) return;
        if (_references[drop].Index < _references[keep].Index) (keep, drop) = (drop, keep);
        var takesType = _types[keep] == EntityType.Other || (!_named[keep] && _named[drop] && _types[drop] != EntityType.Other);
        if (takesType) _types[keep] = _types[drop];
        if (_genders[keep] == NewsExtraction.Gender.None) _genders[keep] = _genders[drop];
        _named[keep] |= _named[drop];
        _sizes[keep] += _sizes[drop];
        _parent[drop] = keep;
        Chain(keep, drop);
    }

    // A later single member goes to the end at once, the common case; else the two chains are merged.
    private void Chain(int keep, int drop)
    {
        var (left, right) = (_first[keep], _first[drop]);
        if (right > _last[keep])
        {
            _next[_last[keep]] = right;
            _last[keep] = _last[drop];
            return;
        }

        _last[keep] = Math.Max(_last[keep], _last[drop]);
        var end = -1;
        while (left >= 0 || right >= 0)
        {
            var takesLeft = right < 0 || (left >= 0 && left < right);
            var member = takesLeft ? left : right;
            if (takesLeft) left = _next[left];
            else right = _next[right];
            if (end < 0) _first[keep] = member;
            else _next[end] = member;
            end = member;
        }

        _next[end] = -1;
    }
}
