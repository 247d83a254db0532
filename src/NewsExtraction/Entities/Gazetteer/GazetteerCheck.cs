using System.Buffers.Binary;
using NewsExtraction.Models;

namespace NewsExtraction.Entities;

/// <summary>Looks through a gazetteer's file when it is opened: no number in it may point behind the table that it points into. Look-ups
/// then read without asking again.</summary>
internal readonly ref struct GazetteerCheck(ModelFile file)
{
    private readonly ReadOnlySpan<byte> _text = file.Section<byte>("text");
    private readonly ReadOnlySpan<PlaceRow> _places = file.Section<PlaceRow>("places");
    private readonly ReadOnlySpan<CountryRow> _countries = file.Section<CountryRow>("countries");
    private readonly ReadOnlySpan<AreaRow> _areas = file.Section<AreaRow>("areas");
    private readonly ReadOnlySpan<EntryRow> _entries = file.Section<EntryRow>("entries");
    private readonly int _meanings = file.Section<NounMeaning>("meanings").Length;
    private readonly ReadOnlySpan<uint> _lists = file.Section<uint>("lists");

    /// <exception cref="ModelFormatException">A number points nowhere.</exception>
    public void Run(int keys, int features)
    {
        Buckets(keys);
        foreach (var value in file.Section<uint>("values", keys))
        {
            if ((value & GazetteerIndex.ListFlag) == 0) Candidate(value);
            else List(value & ~GazetteerIndex.ListFlag);
        }

        Tables(features);
    }

    private void Buckets(int keys)
    {
        var buckets = file.Section<int>("buckets", (1 << GazetteerIndex.BucketBits) + 1);
        if (buckets[0] != 0 || buckets[^1] != keys) throw file.Damaged("section 'buckets' does not fit section 'keys'");
        for (var i = 1; i < buckets.Length; i++)
            if (buckets[i] < buckets[i - 1]) throw file.Damaged("section 'buckets' is not in order");
    }

    private void Tables(int features)
    {
        foreach (ref readonly var place in _places)
            if (place.Area >= _areas.Length || place.Feature >= features) throw Nowhere("places");
        foreach (ref readonly var area in _areas)
            if (!IsSound(area)) throw Nowhere("areas");
        foreach (ref readonly var country in _countries)
            if (!IsSound(country)) throw Nowhere("countries");
        foreach (ref readonly var entry in _entries)
            if (!IsSound(entry)) throw Nowhere("entries");
    }

    private bool IsSound(in AreaRow area) => IsText(area.Country) && IsText(area.Name) && IsPlace(area.Place);

    private bool IsSound(in CountryRow country) =>
        IsText(country.Code) && IsText(country.Name) && IsText(country.Adjective) && IsPlace(country.Place) && IsPlace(country.Capital);

    private bool IsSound(in EntryRow entry) =>
        IsText(entry.Name) && IsText(entry.Subkind) && IsText(entry.Country) && IsText(entry.Detail);

    // How many, then so many candidates.
    private void List(uint at)
    {
        if (at >= _lists.Length || _lists[(int)at] >= _lists.Length - at) throw Nowhere("lists");
        foreach (var candidate in _lists.Slice((int)at + 1, (int)_lists[(int)at])) Candidate(candidate);
    }

    private void Candidate(uint packed)
    {
        var candidate = new GazetteerCandidate(packed);
        var entries = candidate.Kind switch
        {
            GazetteerKind.Place => _places.Length,
            GazetteerKind.Country => _countries.Length,
            GazetteerKind.Noun => _meanings,
            > GazetteerKind.Noun => 0,
            _ => _entries.Length,
        };
        if (candidate.Index >= entries) throw Nowhere("values");
    }

    private bool IsPlace(int index) => index >= -1 && index < _places.Length;

    private bool IsText(int offset)
    {
        if (offset == 0) return true;
        return offset > 0 && offset % 4 == 0 && offset <= _text.Length - sizeof(ushort)
            && BinaryPrimitives.ReadUInt16LittleEndian(_text[offset..]) <= _text.Length - sizeof(ushort) - offset;
    }

    private ModelFormatException Nowhere(string section) => file.Damaged($"section '{section}' points to what the file does not have");
}
