using System.Runtime.InteropServices;

namespace NewsExtraction.Buffers;

/// <summary>Floats at a fixed, 64-byte aligned address; grows on demand, its content is then lost.</summary>
/// <remarks>The memory is the system's, not the collector's: growing a large array of the collector's starts a full collection, which took
/// a third of the time of a first short article.</remarks>
internal sealed unsafe class FloatBuffer
{
    private const nuint Alignment = 64;
    private long _length;

    public FloatBuffer(long length = 0) => Reserve(length);

    ~FloatBuffer() => NativeMemory.AlignedFree(Data);

    /// <summary>The first float; null before anything is reserved.</summary>
    public float* Data { get; private set; }

    /// <summary>Makes room for at least <paramref name="length"/> floats, zeros where the room is new, and gives the first one's address,
    /// which holds until the next call.</summary>
    /// <exception cref="OutOfMemoryException">The system has no more memory.</exception>
    public float* Reserve(long length)
    {
        if (length <= _length) return Data;
        NativeMemory.AlignedFree(Data);
        Data = null;
        _length = 0;
        var room = checked(length + (length / 4));
        var bytes = checked((nuint)room * sizeof(float));
        Data = (float*)NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(Data, bytes);
        _length = room;
        return Data;
    }
}
