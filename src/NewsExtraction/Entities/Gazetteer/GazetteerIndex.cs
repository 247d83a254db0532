using System.Text;
using NewsExtraction.Models;
using NewsExtraction.Text;

namespace NewsExtraction.Entities;

/// <summary>
/// Names of places, countries, groups, organisations, leaders, titles and nouns, by surface form. Read where the model file lies in memory:
/// opening it parses nothing. Keys are spread over buckets by their upper 16 bits; a bucket holds the next 24 bits of each key, so that one
/// look-up in three million hits wrongly. Immutable and safe to share.
/// </summary>
internal sealed unsafe class GazetteerIndex
{
    public const string File = "weights/gazetteer.bin";
    public const int BucketBits = 16;
    public const uint ListFlag = 0x8000_0000;

    private const int LongestName = 8;

    // Few strings are asked for: their places are made by blocks, for one large array hastens the first collection.
    private const int StringsOfBlock = 256;

    // The identifiers of the two sources lie apart by tens of millions.
    private const uint FirstWhosOnFirstId = 50_000_000;

    private readonly ModelFile _file;
    private readonly int* _buckets;
    private readonly ushort* _keys;
    private readonly byte* _lowKeys;
    private readonly uint* _values;
    private readonly uint* _lists;
    private readonly PlaceRow* _places;
    private readonly uint* _ids;
    private readonly int _idCount;
    private readonly CountryRow* _countries;
    private readonly int _countryCount;
    private readonly AreaRow* _areas;
    private readonly EntryRow* _entries;
    private readonly byte* _text;
    private readonly NounMeaning* _meanings;
    private readonly string?[]?[] _strings;
    private readonly string[] _features;

    public GazetteerIndex(ModelFile file)
    {
        _file = file;
        file.MustBe("gazetteer");
        _features = file.Setting("features").Split(' ');
        var keys = file.Section<ushort>("keys").Length;
        new GazetteerCheck(file).Run(keys, _features.Length);
        _buckets = file.Pointer<int>("buckets", (1 << BucketBits) + 1);
        _keys = file.Pointer<ushort>("keys", keys);
        _lowKeys = file.Pointer<byte>("lowKeys", keys);
        _values = file.Pointer<uint>("values", keys);
        _lists = file.Pointer<uint>("lists", file.Section<uint>("lists").Length);
        _places = file.Pointer<PlaceRow>("places", file.Section<PlaceRow>("places").Length);
        _idCount = file.Section<uint>("ids").Length;
        _ids = file.Pointer<uint>("ids", _idCount);
        _countryCount = file.Section<CountryRow>("countries").Length;
        _countries = file.Pointer<CountryRow>("countries", _countryCount);
        _areas = file.Pointer<AreaRow>("areas", file.Section<AreaRow>("areas").Length);
        _entries = file.Pointer<EntryRow>("entries", file.Section<EntryRow>("entries").Length);
        _meanings = file.Pointer<NounMeaning>("meanings", file.Section<NounMeaning>("meanings").Length);
        var text = file.Section<byte>("text").Length;
        _text = file.Pointer<byte>("text", text);
        _strings = new string?[]?[(text / 4 / StringsOfBlock) + 1];
    }

    /// <summary>The index of a source.</summary>
    public static GazetteerIndex From(ModelSource models) => models.LoadModel(File, file => new GazetteerIndex(file));

    public static GazetteerIndex Read(string name, Stream? stream) => new(ModelFile.Read(name, stream));

    /// <summary>All readings of a surface form.</summary>
    public GazetteerCandidates Find(ReadOnlySpan<char> surface) => Find(SurfaceKey.Of(surface));

    /// <summary>All readings of the words of a run of tokens.</summary>
    public GazetteerCandidates Find(TokenizedText tokens, int first, int end) => Find(tokens.CharsIn(tokens.SpanOf(first, end)));

    /// <summary>All readings of the surface form that has this key.</summary>
    public GazetteerCandidates Find(ulong key)
    {
        // Bounds: buckets are in order and end with the keys, and lists lie within their section (GazetteerCheck).
        var bucket = (int)(key >> (64 - BucketBits));
        var (high, low) = ((ushort)(key >> (48 - BucketBits)), (byte)(key >> (40 - BucketBits)));
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
        {
            if (_keys[i] != high || _lowKeys[i] != low) continue;
            var value = _values[i];
            return (value & ListFlag) == 0 ? new GazetteerCandidates(value) : new GazetteerCandidates(_lists + (value & ~ListFlag));
        }

        return default;
    }

    /// <summary>The longest run of tokens from <paramref name="first"/> that has a reading; its end,
    /// or <paramref name="first"/> where there is none.</summary>
    public int LongestMatch(TokenizedText tokens, int first, int limit, out GazetteerCandidates candidates)
    {
        candidates = default;
        var end = first;
        var key = default(SurfaceKey);
        limit = Math.Min(limit, first + LongestName);
        for (var token = first; token < limit; token++)
        {
            if (token > first && tokens.SpaceAfter(token - 1)) key.Append(' ');
            key.Append(tokens.Chars(token));
            if (key.IsEmpty) continue;
            var found = Find(key.Value);
            if (found.Count == 0) continue;
            candidates = found;
            end = token + 1;
        }

        return end;
    }

    // What follows reads at indices that GazetteerCheck has seen to lie within their tables; those of a caller come from here.
    public PlaceEntry Place(int index)
    {
        ref readonly var row = ref _places[index];
        var id = index < _idCount ? _ids[index] : 0;
        return new PlaceEntry(index, id, SourceOf(id), row.Latitude, row.Longitude, Text(_areas[row.Area].Country), row.Area,
            _features[row.Feature], row.Inhabitants);
    }

    public CountryEntry Country(int index)
    {
        ref readonly var row = ref _countries[index];
        return new CountryEntry(index, Text(row.Code), Text(row.Name), Text(row.Adjective), row.Place, row.Capital);
    }

    public AreaEntry Area(int index)
    {
        ref readonly var row = ref _areas[index];
        return new AreaEntry(Text(row.Country), Text(row.Name), row.Place);
    }

    /// <summary>The entry of a candidate that is neither a place, a country nor a noun.</summary>
    public GazetteerEntry Entry(GazetteerCandidate candidate)
    {
        ref readonly var row = ref _entries[candidate.Index];
        return new GazetteerEntry(Text(row.Name), Text(row.Subkind), Text(row.Country), Text(row.Detail), row.Flag != 0, row.From, row.To);
    }

    /// <summary>The first entry of that kind, or null.</summary>
    public GazetteerEntry? Entry(ReadOnlySpan<char> surface, GazetteerKind kind) =>
        Find(surface).First(kind) is { } candidate ? Entry(candidate) : null;

    /// <summary>Meanings of a common noun, by lemma.</summary>
    public NounMeaning Noun(ReadOnlySpan<char> lemma) =>
        Find(lemma).First(GazetteerKind.Noun) is { } noun ? _meanings[noun.Index] : default;

    /// <summary>The country of a code, or null.</summary>
    public CountryEntry? CountryByCode(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < _countryCount; i++)
            if (code.SequenceEqual(Text(_countries[i].Code))) return Country(i);
        return null;
    }

    /// <summary>The country that the words name, by a name ("Iraq", "U.S."), an adjective or a
    /// demonym ("Iraqi", "Iraqis"); null where there is none.</summary>
    public CountryEntry? CountryNamed(ReadOnlySpan<char> surface)
    {
        var candidates = Find(surface);
        if (candidates.First(GazetteerKind.Country) is { } country) return Country(country.Index);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Kind != GazetteerKind.Demonym) continue;
            var entry = Entry(candidates[i]);
            if (entry.Subkind == "nationality" && entry.Country.Length == 2) return CountryByCode(entry.Country);
        }

        return null;
    }

    /// <summary>The entry of the people of a city or region, its detail the place ("Londoners"); null where the words are none.</summary>
    public GazetteerEntry? Home(ReadOnlySpan<char> surface)
    {
        var candidates = Find(surface);
        for (var i = 0; i < candidates.Count; i++)
            if (candidates[i].Kind == GazetteerKind.Demonym && Entry(candidates[i]) is { Detail.Length: > 0 } people) return people;
        return null;
    }

    private static string SourceOf(uint id)
    {
        if (id == 0) return "Gazetteer";
        return id < FirstWhosOnFirstId ? "GeoNames" : "WhosOnFirst";
    }

    // Strings lie as a 16-bit length and UTF-8 bytes at multiples of four; each is made once and kept.
    private string Text(int offset)
    {
        if (offset == 0) return string.Empty;
        var block = _strings[offset / 4 / StringsOfBlock] ??= new string?[StringsOfBlock];
        ref var slot = ref block[offset / 4 % StringsOfBlock];
        if (slot is not null) return slot;
        var length = *(ushort*)(_text + offset);
        return slot = Encoding.UTF8.GetString(_text + offset + 2, length);
    }
}
