using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Lexicons;
using NewsExtraction.Models;

namespace NewsExtraction.Entities;

/// <summary>
/// The weights of the linear recogniser: hashed features pick rows of one 8-bit weight for each label. Few of the
/// possible rows exist; a bit map says which, and counting its bits gives the row's place. Sums are whole numbers, the
/// same on every machine. Safe to share; each thread brings its own buffer.
/// </summary>
internal sealed unsafe class LinearNameModel : INameScorer
{
    public const string FileName = "weights/names.bin";
    private const string Task = "names by features";
    private const float Scale = 48;
    private const int LargestMap = 1 << 24;

    private readonly ModelFile _file;
    private readonly WordClusters _clusters;
    private readonly ulong* _map;
    private readonly uint* _ranks;
    private readonly sbyte* _rows;
    private readonly uint _mask;
    private readonly float[] _steps;

    public LinearNameModel(ModelFile file, WordClusters clusters)
    {
        _file = file;
        _clusters = clusters;
        file.MustBe(Task);
        var map = file.Section<ulong>("map");
        if (!BitOperations.IsPow2(map.Length) || map.Length > LargestMap) throw file.Damaged("section 'map' has a wrong size");
        var rows = CountRows(file, map);
        _map = file.Pointer<ulong>("map", map.Length);
        _ranks = file.Pointer<uint>("ranks", map.Length);
        _rows = file.Pointer<sbyte>("rows", rows * NameLabels.Width);
        _mask = (uint)map.Length * 64 - 1;
        _steps = file.Floats("steps", NameLabels.Width * NameLabels.Width).ToArray();
    }

    // A set bit's row is found by its rank: each word's must be the number of bits before it.
    private static long CountRows(ModelFile file, ReadOnlySpan<ulong> map)
    {
        var ranks = file.Section<uint>("ranks", map.Length);
        var rows = 0L;
        for (var i = 0; i < map.Length; i++)
        {
            if (ranks[i] != rows) throw file.Damaged("section 'ranks' does not fit section 'map'");
            rows += BitOperations.PopCount(map[i]);
        }

        return rows;
    }

    public ReadOnlySpan<float> Steps => _steps;

    public void Add(NameWords words, NameEvidence evidence, ReadOnlySpan<int> sentences, float weight, Span<float> scores)
    {
        Span<uint> found = stackalloc uint[NameFeatures.Most];
        Span<short> sums = stackalloc short[NameLabels.Width];
        var features = new NameFeatures(words, evidence, _clusters);
        foreach (var s in sentences)
        {
            var sentence = words.Text.Sentences[s];
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!words.Is(t, NameForm.Active)) continue;
                var n = features.Extract(sentence, t, found);
                Sum(found[..n], sums);
                var row = scores.Slice((t - sentence.FirstToken) * NameLabels.Width, NameLabels.Width);
                for (var y = 0; y < NameLabels.Width; y++) row[y] += sums[y] * (weight / Scale);
            }

            scores = scores[(sentence.Count * NameLabels.Width)..];
        }

        GC.KeepAlive(_file);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        var a = Vector128<short>.Zero;
        var b = Vector128<short>.Zero;
        var c = Vector128<short>.Zero;
        var d = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            // Bounds: the mask is the last bit of the map; each word's rank counts the bits before it, and there is a row for each bit
            // (CountRows), of Width = 32 weights.
            var index = feature & _mask;
            var word = _map[index >> 6];
            var bit = 1UL << (int)(index & 63);
            if ((word & bit) == 0) continue;
            var row = _rows + (_ranks[index >> 6] + (uint)BitOperations.PopCount(word & (bit - 1))) * (nuint)NameLabels.Width;
            var (low, high) = Vector128.Widen(Vector128.Load(row));
            a += low;
            b += high;
            (low, high) = Vector128.Widen(Vector128.Load(row + 16));
            c += low;
            d += high;
        }

        a.CopyTo(sums);
        b.CopyTo(sums[8..]);
        c.CopyTo(sums[16..]);
        d.CopyTo(sums[24..]);
    }

    /// <summary>The file's bytes for the kept rows (ascending) of a table of weights.</summary>
    public static byte[] Compile(int bits, ReadOnlySpan<int> kept, ReadOnlySpan<float> weights, ReadOnlySpan<float> steps, string data,
        string licence, string date)
    {
        var map = new ulong[(1 << bits) / 64];
        var rows = new sbyte[kept.Length * NameLabels.Width];
        for (var i = 0; i < kept.Length; i++)
        {
            map[kept[i] >> 6] |= 1UL << (kept[i] & 63);
            for (var y = 0; y < NameLabels.Width; y++)
                rows[i * NameLabels.Width + y] = (sbyte)Math.Clamp(MathF.Round(weights[kept[i] * NameLabels.Width + y] * Scale), -127, 127);
        }

        var ranks = new uint[map.Length];
        for (var i = 1; i < map.Length; i++) ranks[i] = ranks[i - 1] + (uint)BitOperations.PopCount(map[i - 1]);
        return new ModelWriter(Task, data, licence, date)
            .Section<ulong>("map", map)
            .Section<uint>("ranks", ranks)
            .Section<sbyte>("rows", rows)
            .Section<float>("steps", steps)
            .ToArray();
    }
}
