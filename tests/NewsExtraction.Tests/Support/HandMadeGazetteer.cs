using System.Runtime.InteropServices;
using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.Tests.Support;

/// <summary>A gazetteer of a few entries, written by hand. Readings of a name stand in the order in which they were added.</summary>
internal sealed class HandMadeGazetteer
{
    private readonly SortedDictionary<ulong, List<GazetteerCandidate>> _keys = [];
    private readonly List<byte> _text = [0, 0, 0, 0];
    private readonly List<string> _features = [];
    private readonly List<PlaceRow> _places = [];
    private readonly List<uint> _ids = [];
    private readonly List<CountryRow> _countries = [];
    private readonly List<AreaRow> _areas = [];
    private readonly List<EntryRow> _entries = [];
    private readonly List<NounMeaning> _meanings = [];

    /// <summary>One that knows nothing.</summary>
    public static GazetteerIndex Empty { get; } = new HandMadeGazetteer().Build();

    /// <summary>A country that lies in the middle of its own area; its people by an adjective.</summary>
    public HandMadeGazetteer Country(string code, string name, string adjective = "")
    {
        _areas.Add(new AreaRow { Country = Text(code), Name = 0, Place = -1 });
        var place = AddPlace(_areas.Count - 1, PlaceFeatures.Country, 0, 10, 10);
        _countries.Add(new CountryRow { Code = Text(code), Name = Text(name), Adjective = Text(adjective), Place = place, Capital = -1 });
        Key(name, GazetteerKind.Country, GazetteerMatch.Name, _countries.Count - 1);
        return adjective.Length == 0 ? this : Entry(GazetteerKind.Demonym, adjective, "nationality", code);
    }

    /// <summary>A first-level division, which is an area of its own.</summary>
    public HandMadeGazetteer Division(string name, string country, double? latitude = null, double? longitude = null, string? code = null)
    {
        _areas.Add(new AreaRow { Country = Text(country), Name = Text(name), Place = _places.Count });
        var place = AddPlace(_areas.Count - 1, PlaceFeatures.Division, 0, latitude, longitude);
        Key(name, GazetteerKind.Place, GazetteerMatch.Name, place);
        if (code is not null) Key(code, GazetteerKind.Place, GazetteerMatch.Generated, place);
        return this;
    }

    /// <summary>A place within a division, or within the country's own area where none is named.</summary>
    public HandMadeGazetteer Place(string name, string country, string division = "", string feature = "PPL", long population = 0,
        double? latitude = null, double? longitude = null, GazetteerMatch match = GazetteerMatch.Name)
    {
        var area = _areas.FindIndex(a => a.Country == Text(country) && a.Name == Text(division));
        if (area < 0) throw new ArgumentException($"There is no area '{division}' of {country}.");
        Key(name, GazetteerKind.Place, match, AddPlace(area, feature, population, latitude, longitude));
        return this;
    }

    /// <summary>A group, an organisation, a leader, a title, a given name.</summary>
    public HandMadeGazetteer Entry(GazetteerKind kind, string name, string subkind = "", string country = "", string detail = "",
        bool flag = true, ushort from = 0, ushort to = ushort.MaxValue, params string[] others)
    {
        _entries.Add(new EntryRow
        {
            Name = Text(name),
            Subkind = Text(subkind),
            Country = Text(country),
            Detail = Text(detail),
            Flag = flag ? (byte)1 : (byte)0,
            From = from,
            To = to,
        });
        Key(name, kind, GazetteerMatch.Name, _entries.Count - 1);
        foreach (var other in others) Key(other, kind, GazetteerMatch.Alternate, _entries.Count - 1);
        return this;
    }

    /// <summary>A common noun.</summary>
    public HandMadeGazetteer Noun(string lemma, NounCategories meaning)
    {
        _meanings.Add(new NounMeaning(meaning, meaning));
        Key(lemma, GazetteerKind.Noun, GazetteerMatch.Name, _meanings.Count - 1);
        return this;
    }

    public GazetteerIndex Build()
    {
        var (buckets, keys, lowKeys) = (new int[(1 << GazetteerIndex.BucketBits) + 1], new List<ushort>(), new List<byte>());
        var (values, lists) = (new List<uint>(), new List<uint>());
        foreach (var (key, readings) in _keys)
        {
            buckets[(int)(key >> (64 - GazetteerIndex.BucketBits)) + 1]++;
            keys.Add((ushort)(key >> (48 - GazetteerIndex.BucketBits)));
            lowKeys.Add((byte)(key >> (40 - GazetteerIndex.BucketBits)));
            values.Add(GazetteerIndex.ListFlag | (uint)lists.Count);
            lists.Add((uint)readings.Count);
            lists.AddRange(readings.Select(r => r.Packed));
        }

        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        var file = new ModelWriter("gazetteer", "written by hand", "none", "2026-01-01")
            .Setting("features", string.Join(' ', _features))
            .Section<int>("buckets", buckets)
            .Section<ushort>("keys", CollectionsMarshal.AsSpan(keys))
            .Section<byte>("lowKeys", CollectionsMarshal.AsSpan(lowKeys))
            .Section<uint>("values", CollectionsMarshal.AsSpan(values))
            .Section<uint>("lists", CollectionsMarshal.AsSpan(lists))
            .Section<PlaceRow>("places", CollectionsMarshal.AsSpan(_places))
            .Section<uint>("ids", CollectionsMarshal.AsSpan(_ids))
            .Section<CountryRow>("countries", CollectionsMarshal.AsSpan(_countries))
            .Section<AreaRow>("areas", CollectionsMarshal.AsSpan(_areas))
            .Section<EntryRow>("entries", CollectionsMarshal.AsSpan(_entries))
            .Section<NounMeaning>("meanings", CollectionsMarshal.AsSpan(_meanings))
            .Section<byte>("text", CollectionsMarshal.AsSpan(_text))
            .ToArray();
        return GazetteerIndex.Read("gazetteer", new MemoryStream(file));
    }

    private int AddPlace(int area, string feature, long population, double? latitude, double? longitude)
    {
        var row = new PlaceRow { Area = (ushort)area, Feature = Feature(feature) };
        row.Population = population == 0 ? (byte)0 : (byte)Math.Round(Math.Log2(population) * 8 + 1);
        row.SetPosition(latitude, longitude);
        _places.Add(row);
        _ids.Add((uint)(1000 + _places.Count));
        return _places.Count - 1;
    }

    private byte Feature(string code)
    {
        if (!_features.Contains(code)) _features.Add(code);
        return (byte)_features.IndexOf(code);
    }

    private int Text(string text)
    {
        if (text.Length == 0) return 0;
        var utf8 = Encoding.UTF8.GetBytes(text);
        for (var at = 4; at < _text.Count; at += 4)
            if (_text[at] == utf8.Length && _text.Skip(at + 2).Take(utf8.Length).SequenceEqual(utf8)) return at;
        var offset = _text.Count;
        _text.Add((byte)utf8.Length);
        _text.Add(0);
        _text.AddRange(utf8);
        while (_text.Count % 4 != 0) _text.Add(0);
        return offset;
    }

    private void Key(string surface, GazetteerKind kind, GazetteerMatch match, int index)
    {
        var key = SurfaceKey.Of(surface);
        if (!_keys.TryGetValue(key, out var readings)) _keys[key] = readings = [];
        readings.Add(new GazetteerCandidate(kind, match, index));
    }
}
