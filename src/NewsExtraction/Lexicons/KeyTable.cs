using System.Runtime.CompilerServices;
using NewsExtraction.Models;

namespace NewsExtraction.Lexicons;

/// <summary>
/// Finds the row of a 32-bit fingerprint: the upper half picks a bucket, the lower half is stored. A stranger is taken for a known key
/// about once in twenty thousand look-ups.
/// </summary>
internal sealed unsafe class KeyTable
{
    private const int Buckets = 1 << 16;
    private readonly ModelFile _file;
    private readonly uint* _buckets;
    private readonly ushort* _keys;

    public KeyTable(ModelFile file)
    {
        _file = file;
        var buckets = file.Section<uint>("buckets", Buckets + 1);
        Count = file.Section<ushort>("keys").Length;
        // A look-up reads the keys from one bucket's number to the next one's.
        if (buckets[0] != 0 || buckets[Buckets] != (uint)Count) throw file.Damaged("section 'buckets' does not fit section 'keys'");
        for (var i = 0; i < Buckets; i++)
            if (buckets[i] > buckets[i + 1]) throw file.Damaged("section 'buckets' is not in order");
        _buckets = file.Pointer<uint>("buckets", Buckets + 1);
        _keys = file.Pointer<ushort>("keys", Count);
    }

    /// <summary>Number of keys; rows are counted from 0.</summary>
    public int Count { get; }

    /// <summary>The key's row, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(uint key)
    {
        // Bounds: there is a number for each of the 65,536 buckets and one behind them; they rise to the number of keys (constructor).
        var low = (ushort)key;
        var end = _buckets[(key >> 16) + 1];
        for (var i = _buckets[key >> 16]; i < end; i++)
            if (_keys[i] == low) return (int)i;
        GC.KeepAlive(_file);
        return -1;
    }

    /// <summary>Writes the sections for ascending keys.</summary>
    public static ModelWriter Write(ModelWriter writer, IEnumerable<uint> sorted)
    {
        var buckets = new uint[Buckets + 1];
        var keys = new List<ushort>();
        foreach (var key in sorted)
        {
            buckets[(key >> 16) + 1]++;
            keys.Add((ushort)key);
        }

        for (var i = 1; i < buckets.Length; i++) buckets[i] += buckets[i - 1];
        return writer.Section<uint>("buckets", buckets).Section<ushort>("keys", keys.ToArray());
    }
}
