using System.Runtime.Intrinsics;
using NewsExtraction.Numerics;

namespace NewsExtraction.Training.Network;

/// <summary>Small operations on rows of floats; lengths are multiples of <see cref="MatrixProduct.Lane"/>.</summary>
internal static unsafe class Rows
{
    public static void Add(float* sum, float* x, int length)
    {
        for (var i = 0; i < length; i += MatrixProduct.Lane) (Vector512.Load(sum + i) + Vector512.Load(x + i)).Store(sum + i);
    }

    public static void AddScaled(float* sum, float* x, float scale, int length)
    {
        var s = Vector512.Create(scale);
        for (var i = 0; i < length; i += MatrixProduct.Lane) (Vector512.Load(sum + i) + (Vector512.Load(x + i) * s)).Store(sum + i);
    }

    public static void Multiply(float* result, float* x, float* factor, int length)
    {
        for (var i = 0; i < length; i += MatrixProduct.Lane) (Vector512.Load(x + i) * Vector512.Load(factor + i)).Store(result + i);
    }

    public static void Clear(float* x, int length) => new Span<float>(x, length).Clear();

    /// <summary>Turns gradients behind <see cref="Activations.Rectify(float*, int)"/> into those before it, given what it gave.</summary>
    public static void RectifyBackward(float* gradient, float* result, int length)
    {
        for (var i = 0; i < length; i += MatrixProduct.Lane)
        {
            var factor = Vector512.ConditionalSelect(
                Vector512.GreaterThan(Vector512.Load(result + i), Vector512<float>.Zero), Vector512<float>.One,
                    Vector512.Create(Activations.Leak));
            (Vector512.Load(gradient + i) * factor).Store(gradient + i);
        }
    }

    /// <summary>target[c, r] = source[r, c].</summary>
    public static void Transpose(float* source, int sourceStride, float* target, int targetStride, int rows, int columns)
    {
        const int block = 16;
        for (var r0 = 0; r0 < rows; r0 += block)
        {
            var r1 = Math.Min(rows, r0 + block);
            for (var c0 = 0; c0 < columns; c0 += block)
            {
                var c1 = Math.Min(columns, c0 + block);
                for (var c = c0; c < c1; c++)
                {
                    var to = target + ((nint)c * targetStride);
                    for (var r = r0; r < r1; r++) to[r] = source[((nint)r * sourceStride) + c];
                }
            }
        }
    }

    /// <summary>Fills with 0 or 1 / (1 - probability), the former with the given probability.</summary>
    public static void DropMask(float* mask, int length, float probability, SeededRandom random)
    {
        var kept = 1f / (1f - probability);
        var threshold = (uint)(probability * 65536f);
        for (var i = 0; i < length; i += 4)
        {
            var bits = random.NextBits();
            for (var j = 0; j < 4; j++, bits >>= 16) mask[i + j] = (uint)(bits & 0xFFFF) < threshold ? 0f : kept;
        }
    }

    /// <summary>Cross entropy of a softmax over <paramref name="length"/> scores (any number), whose
    /// gradient, times <paramref name="weight"/>, replaces them.</summary>
    public static float Softmax(float* scores, int length, int gold, float weight)
    {
        var largest = float.NegativeInfinity;
        for (var i = 0; i < length; i++) largest = Math.Max(largest, scores[i]);
        var sum = 0f;
        var goldScore = scores[gold] - largest;
        for (var i = 0; i < length; i++) sum += scores[i] = MathF.Exp(scores[i] - largest);
        var factor = weight / sum;
        for (var i = 0; i < length; i++) scores[i] *= factor;
        scores[gold] -= weight;
        return (MathF.Log(sum) - goldScore) * weight;
    }
}
