using NewsExtraction.Buffers;

namespace NewsExtraction.Tests.Support;

/// <summary>Numbers between -1 and 1 without a pattern, the same every time.</summary>
internal static unsafe class MadeUpNumbers
{
    public static FloatBuffer Of(int count, uint seed)
    {
        var buffer = new FloatBuffer(count);
        for (var i = 0; i < count; i++)
        {
            seed = (seed * 1664525u) + 1013904223u;
            buffer.Data[i] = (seed >> 8) / 8388608f - 1f;
        }

        return buffer;
    }
}
