using System.Runtime.InteropServices;

namespace NewsExtraction.Buffers;

/// <summary>Floats at a fixed, 64-byte aligned address; grows on demand, its content is then lost.</summary>
/// <remarks>The memory is the system's, not the collector's: growing a large array of the collector's starts a full collection, which took
/// a third of the time of a first short article.</remarks>
internal sealed unsafe class FloatBuffer
{
#if !GUARDED
    private const nuint Alignment = 64;
#endif
    private long _length;

    public FloatBuffer(long length = 0) => Reserve(length);

    ~FloatBuffer() => Free();

    /// <summary>The first float; null before anything is reserved.</summary>
    public float* Data { get; private set; }

    /// <summary>Makes room for at least <paramref name="length"/> floats, zeros where the room is new, and gives the first one's address,
    /// which holds until the next call.</summary>
    /// <exception cref="OutOfMemoryException">The system has no more memory.</exception>
    public float* Reserve(long length)
    {
#if GUARDED
        // Never more than asked for, so that nothing behind it can be used by mistake.
        if (length == _length) return Data;
        Free();
        Data = (float*)GuardedMemory.Allocate(checked((nuint)length * sizeof(float)));
        _length = length;
#else
        if (length <= _length) return Data;
        // Most have the right size from the start; what grows once will grow again.
        var room = _length == 0 ? length : checked(length + (length / 4));
        Free();
        var bytes = checked((nuint)room * sizeof(float));
        Data = (float*)NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(Data, bytes);
        _length = room;
#endif
        NativeBytes.Add(_length * sizeof(float));
        return Data;
    }

    private void Free()
    {
#if GUARDED
        GuardedMemory.Free(Data, (nuint)_length * sizeof(float));
#else
        NativeMemory.AlignedFree(Data);
#endif
        Data = null;
        NativeBytes.Add(-_length * sizeof(float));
        _length = 0;
    }
}
