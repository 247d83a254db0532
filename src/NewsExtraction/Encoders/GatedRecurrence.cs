using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Numerics;

namespace NewsExtraction.Encoders;

/// <summary>
/// The elementwise part of a bidirectional recurrent layer whose gates need the layer's input only, but for one weight per unit on the
/// state before
/// (after Lei et al. 2018, "Simple recurrent units"). All matrix products of a one sentence are then one; what is left runs unit by unit:
/// <code>
/// f = sigmoid(F + a c'),  c = f c' + (1 - f) U,  r = sigmoid(R + b c'),  h = r tanh(c) + (1 - r) x
/// </code>
/// where c' is the state of the word before. Units of the first half run from the sentence's start, those of the second half from its end.
/// </summary>
internal static unsafe class GatedRecurrence
{
    /// <summary>Runs a sentence.</summary>
    /// <param name="gates">Per word U, F, R, each of <paramref name="width"/> floats; F and R are replaced by f and r.</param>
    /// <param name="x">The layer's input, for the way past the layer.</param>
    /// <param name="states">Receives c.</param>
    /// <param name="h">Receives the layer's output; may not be x.</param>
    /// <param name="forget">a, one per unit.</param>
    /// <param name="output">b, one per unit.</param>
    /// <param name="width">Units; half of them is a multiple of <see cref="FloatProduct.Lane"/>.</param>
    /// <param name="first">Row of the sentence's first word.</param>
    /// <param name="end">Row behind its last word.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(float* gates, float* x, float* states, float* h, float* forget, float* output, int width, int first, int end)
    {
        var half = width / 2;
        for (var t = first; t < end; t++) Step(gates, x, states, h, forget, output, width, 0, half, t, t - 1, t == first);
        for (var t = end - 1; t >= first; t--) Step(gates, x, states, h, forget, output, width, half, width, t, t + 1, t == end - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Step(
        float* gates, float* x, float* states, float* h, float* forget, float* output, int width, int from, int to, int row, int before,
            bool start)
    {
        var u = gates + ((nint)row * 3 * width);
        var f = u + width;
        var r = f + width;
        var input = x + ((nint)row * width);
        var state = states + ((nint)row * width);
        var result = h + ((nint)row * width);
        var last = states + ((nint)before * width);
        if (Vector512.IsHardwareAccelerated && (to - from) % Vector512<float>.Count == 0)
        {
            var one = Vector512<float>.One;
            for (var j = from; j < to; j += Vector512<float>.Count)
            {
                var c = start ? Vector512<float>.Zero : Vector512.Load(last + j);
                var (keep, show) =
                    Activations.Sigmoids(Vector512.Load(f + j) + (Vector512.Load(forget + j) * c),
                    Vector512.Load(r + j) + (Vector512.Load(output + j) * c));
                c = (keep * c) + ((one - keep) * Vector512.Load(u + j));
                keep.Store(f + j);
                show.Store(r + j);
                c.Store(state + j);
                ((show * Activations.Tanh(c)) + ((one - show) * Vector512.Load(input + j))).Store(result + j);
            }
        }
        else
        {
            var one = Vector256<float>.One;
            for (var j = from; j < to; j += Vector256<float>.Count)
            {
                var c = start ? Vector256<float>.Zero : Vector256.Load(last + j);
                var (keep, show) =
                    Activations.Sigmoids(Vector256.Load(f + j) + (Vector256.Load(forget + j) * c),
                    Vector256.Load(r + j) + (Vector256.Load(output + j) * c));
                c = (keep * c) + ((one - keep) * Vector256.Load(u + j));
                keep.Store(f + j);
                show.Store(r + j);
                c.Store(state + j);
                ((show * Activations.Tanh(c)) + ((one - show) * Vector256.Load(input + j))).Store(result + j);
            }
        }
    }
}
