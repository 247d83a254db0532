using System.Text;
using NewsExtraction.Entities;
using NewsExtraction.Models;

namespace NewsExtraction.Tests.Support;

/// <summary>Lays out a gazetteer of a few entries as the library reads it, so that tests need no models.</summary>
internal sealed class SmallGazetteer
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

    /// <summary>A gazetteer that knows nothing.</summary>
    public static GazetteerIndex Empty => new SmallGazetteer().Index();

    /// <summary>Adds a place; <paramref name="names"/> are its surface forms.</summary>
    public SmallGazetteer Place(string names, string country, string feature, double? latitude = null, double? longitude = null,
        uint id = 0, byte population = 0)
    {
        if (!_features.Contains(feature)) _features.Add(feature);
        _areas.Add(new AreaRow { Country = Text(country), Name = Text(string.Empty), Place = -1 });
        var row = new PlaceRow
        {
            Area = (ushort)(_areas.Count - 1),
            Feature = (byte)_features.IndexOf(feature),
            Population = population,
        };
        row.SetPosition(latitude, longitude);
        _places.Add(row);
        _ids.Add(id);
        return Keys(names, GazetteerKind.Place, _places.Count - 1);
    }

    /// <summary>Adds a country.</summary>
    public SmallGazetteer Country(string names, string code, string adjective)
    {
        _countries.Add(new CountryRow
        {
            Code = Text(code),
            Name = Text(names.Split('|')[0]),
            Adjective = Text(adjective),
            Place = -1,
            Capital = -1,
        });
        Keys(names, GazetteerKind.Country, _countries.Count - 1);
        return adjective.Length == 0 ? this : Entry(GazetteerKind.Demonym, adjective, "nationality", code, flag: true);
    }

    /// <summary>Adds a group, an organisation, a leader, a title, a weapon or a group noun.</summary>
    public SmallGazetteer Entry(GazetteerKind kind, string names, string subkind = "", string country = "", string detail = "",
        bool flag = false, ushort from = 0, ushort to = ushort.MaxValue)
    {
        _entries.Add(new EntryRow
        {
            Name = Text(names.Split('|')[0]),
            Subkind = Text(subkind),
            Country = Text(country),
            Detail = Text(detail),
            From = from,
            To = to,
            Flag = flag ? (byte)1 : (byte)0,
        });
        return Keys(names, kind, _entries.Count - 1);
    }

    /// <summary>Adds a common noun.</summary>
    public SmallGazetteer Noun(string lemma, NounCategories meaning)
    {
        _meanings.Add(new NounMeaning(meaning, meaning));
        return Keys(lemma, GazetteerKind.Noun, _meanings.Count - 1);
    }

    public GazetteerIndex Index()
    {
        var buckets = new int[(1 << GazetteerIndex.BucketBits) + 1];
        var (high, low, values) = (new List<ushort>(), new List<byte>(), new List<uint>());
        var lists = new List<uint>();
        foreach (var (key, found) in _keys)
        {
            buckets[(int)(key >> (64 - GazetteerIndex.BucketBits)) + 1]++;
            high.Add((ushort)(key >> (48 - GazetteerIndex.BucketBits)));
            low.Add((byte)(key >> (40 - GazetteerIndex.BucketBits)));
            if (found.Count == 1) values.Add(found[0].Packed);
            else
            {
                values.Add(GazetteerIndex.ListFlag | (uint)lists.Count);
                lists.AddRange(found.Select(c => c.Packed).Prepend((uint)found.Count));
            }
        }

        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        var writer = new ModelWriter("gazetteer", "own", "MIT", "2026-01-01")
            .Setting("features", string.Join(' ', _features))
            .Section<int>("buckets", buckets)
            .Section<ushort>("keys", high.ToArray())
            .Section<byte>("lowKeys", low.ToArray())
            .Section<uint>("values", values.ToArray())
            .Section<uint>("lists", lists.ToArray())
            .Section<PlaceRow>("places", _places.ToArray())
            .Section<uint>("ids", _ids.ToArray())
            .Section<CountryRow>("countries", _countries.ToArray())
            .Section<AreaRow>("areas", _areas.ToArray())
            .Section<EntryRow>("entries", _entries.ToArray())
            .Section<NounMeaning>("meanings", _meanings.ToArray())
            .Section<byte>("text", _text.ToArray());
        return new GazetteerIndex(SmallLexicons.File(writer.ToArray()));
    }

    private SmallGazetteer Keys(string names, GazetteerKind kind, int index)
    {
        var match = GazetteerMatch.Name;
        foreach (var name in names.Split('|'))
        {
            var key = SurfaceKey.Of(name);
            if (!_keys.TryGetValue(key, out var found)) _keys.Add(key, found = []);
            found.Add(new GazetteerCandidate(kind, match, index));
            match = GazetteerMatch.Alternate;
        }

        return this;
    }

    private int Text(string text)
    {
        if (text.Length == 0) return 0;
        var at = _text.Count;
        var utf8 = Encoding.UTF8.GetBytes(text);
        _text.Add((byte)utf8.Length);
        _text.Add((byte)(utf8.Length >> 8));
        _text.AddRange(utf8);
        while (_text.Count % 4 != 0) _text.Add(0);
        return at;
    }
}
