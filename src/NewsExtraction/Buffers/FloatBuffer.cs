using System.Runtime.InteropServices;

namespace NewsExtraction.Buffers;

/// <summary>Floats at a fixed, 64-byte aligned address; grows on demand, its content is then lost.</summary>
internal sealed unsafe class FloatBuffer
{
    private const int Alignment = 64;
    private float[] _array = [];

    public FloatBuffer(int length = 0) => Reserve(length);

    /// <summary>The first float.</summary>
    public float* Data { get; private set; }

    /// <summary>Makes room for at least <paramref name="length"/> floats and gives the first one's address, which holds until the next
    /// call.</summary>
    public float* Reserve(int length)
    {
        if (length + (Alignment / sizeof(float)) <= _array.Length) return Data;
        _array = GC.AllocateArray<float>(length + (length / 4) + (Alignment / sizeof(float)), pinned: true);
        var address = (nuint)Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0);
        Data = (float*)((address + Alignment - 1) / Alignment * Alignment);
        return Data;
    }
}
