using System.Runtime.InteropServices;
using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.Training.Gazetteer;

/// <summary>Collects entries and their surface forms, and lays them out as the library reads them.</summary>
internal sealed class IndexBuilder
{
    private readonly Dictionary<ulong, List<(GazetteerCandidate Candidate, float Rank)>> _keys = [];
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private readonly List<byte> _bytes = [0, 0, 0, 0];
    private readonly List<string> _features = [];
    private readonly Dictionary<EntryRow, int> _shared = [];
    private readonly Dictionary<NounMeaning, int> _meaningIndex = [];
    private readonly List<NounMeaning> _meanings = [];
    private readonly Dictionary<(string Country, string Name), int> _areaIndex = [];

    public List<PlaceRow> Places { get; } = [];

    /// <summary>Identifiers of the first places; the places behind them have none.</summary>
    public List<uint> Ids { get; } = [];

    public List<CountryRow> Countries { get; } = [];

    public List<AreaRow> Areas { get; } = [];

    public List<EntryRow> Entries { get; } = [];

    public int KeyCount => _keys.Count;

    public int Text(string text)
    {
        if (text.Length == 0) return 0;
        if (_strings.TryGetValue(text, out var at)) return at;
        at = _bytes.Count;
        var utf8 = Encoding.UTF8.GetBytes(text);
        _bytes.Add((byte)utf8.Length);
        _bytes.Add((byte)(utf8.Length >> 8));
        _bytes.AddRange(utf8);
        while (_bytes.Count % 4 != 0) _bytes.Add(0);
        return _strings[text] = at;
    }

    public byte Feature(string code)
    {
        var at = _features.IndexOf(code);
        if (at < 0)
        {
            at = _features.Count;
            _features.Add(code);
        }

        return checked((byte)at);
    }

    public int Area(string country, string name)
    {
        if (_areaIndex.TryGetValue((country, name), out var at)) return at;
        Areas.Add(new AreaRow { Country = Text(country), Name = Text(name), Place = -1 });
        return _areaIndex[(country, name)] = Areas.Count - 1;
    }

    public int Meaning(NounMeaning meaning)
    {
        if (_meaningIndex.TryGetValue(meaning, out var at)) return at;
        _meanings.Add(meaning);
        return _meaningIndex[meaning] = _meanings.Count - 1;
    }

    /// <summary>Adds an entry that is neither place, country nor noun, under its name.</summary>
    public int Entry(GazetteerKind kind, string name, string subkind, string country, string detail, bool flag, float rank, ushort from = 0,
        ushort to = ushort.MaxValue)
    {
        Entries.Add(new EntryRow
        {
            Name = Text(name),
            Subkind = Text(subkind),
            Country = Text(country),
            Detail = Text(detail),
            Flag = flag ? (byte)1 : (byte)0,
            From = from,
            To = to
        });
        Key(name, kind, GazetteerMatch.Name, Entries.Count - 1, rank);
        return Entries.Count - 1;
    }

    /// <summary>Adds a surface form of an entry that has no name of its own and is shared by all forms that say the same.</summary>
    public void Shared(GazetteerKind kind, string surface, string subkind, string detail, bool flag, float rank)
    {
        var row = new EntryRow { Subkind = Text(subkind), Detail = Text(detail), Flag = flag ? (byte)1 : (byte)0 };
        if (!_shared.TryGetValue(row, out var at))
        {
            Entries.Add(row);
            _shared[row] = at = Entries.Count - 1;
        }

        Key(surface, kind, GazetteerMatch.Name, at, rank);
    }

    /// <summary>Adds a surface form; the better match of the same entry wins.</summary>
    public void Key(string surface, GazetteerKind kind, GazetteerMatch match, int index, float rank)
    {
        var reader = default(SurfaceKey);
        reader.Append(surface);
        if (reader.IsEmpty) return;
        if (!_keys.TryGetValue(reader.Value, out var list)) _keys[reader.Value] = list = [];
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Candidate.Kind != kind || list[i].Candidate.Index != index) continue;
            if (match < list[i].Candidate.Match) list[i] = (new GazetteerCandidate(kind, match, index), rank);
            return;
        }

        list.Add((new GazetteerCandidate(kind, match, index), rank));
    }

    public bool HasKey(string surface) => _keys.ContainsKey(SurfaceKey.Of(surface));

    public ModelWriter Write(string data, string licence, string date, int longestList)
    {
        var sorted = _keys.Keys.ToArray();
        Array.Sort(sorted);
        var buckets = new int[(1 << GazetteerIndex.BucketBits) + 1];
        var keys = new ushort[sorted.Length];
        var lowKeys = new byte[sorted.Length];
        var values = new uint[sorted.Length];
        var lists = new List<uint>();
        for (var i = 0; i < sorted.Length; i++)
        {
            buckets[(int)(sorted[i] >> (64 - GazetteerIndex.BucketBits)) + 1]++;
            (keys[i], lowKeys[i]) =
                ((ushort)(sorted[i] >> (48 - GazetteerIndex.BucketBits)), (byte)(sorted[i] >> (40 - GazetteerIndex.BucketBits)));

            // Rank before match: a great city under its other name comes before a hamlet under its own.
            var list = _keys[sorted[i]].OrderBy(c => c.Candidate.Match == GazetteerMatch.Generated).ThenByDescending(c => c.Rank)
                .ThenBy(c => c.Candidate.Packed).Take(longestList).ToList();
            if (list.Count == 1)
            {
                values[i] = list[0].Candidate.Packed;
                continue;
            }

            values[i] = GazetteerIndex.ListFlag | (uint)lists.Count;
            lists.Add((uint)list.Count);
            lists.AddRange(list.Select(c => c.Candidate.Packed));
        }

        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return new ModelWriter("gazetteer", data, licence, date)
            .Setting("features", string.Join(' ', _features))
            .Section<int>("buckets", buckets)
            .Section<ushort>("keys", keys)
            .Section<byte>("lowKeys", lowKeys)
            .Section<uint>("values", values)
            .Section<uint>("lists", CollectionsMarshal.AsSpan(lists))
            .Section<PlaceRow>("places", CollectionsMarshal.AsSpan(Places))
            .Section<uint>("ids", CollectionsMarshal.AsSpan(Ids))
            .Section<CountryRow>("countries", CollectionsMarshal.AsSpan(Countries))
            .Section<AreaRow>("areas", CollectionsMarshal.AsSpan(Areas))
            .Section<EntryRow>("entries", CollectionsMarshal.AsSpan(Entries))
            .Section<NounMeaning>("meanings", CollectionsMarshal.AsSpan(_meanings))
            .Section<byte>("text", CollectionsMarshal.AsSpan(_bytes));
    }
}
