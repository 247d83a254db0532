using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NewsExtraction.Numerics;

namespace NewsExtraction.Encoders;

/// <summary>
/// The elementwise part of a bidirectional recurrent layer whose gates need the layer's input only, but for one weight per unit on the
/// state before (after Lei et al. 2018, "Simple recurrent units"). All matrix products of one sentence are then one; what is
/// left runs unit by unit:
/// <code>
/// f = sigmoid(F + a c'),  c = f c' + (1 - f) U,  r = sigmoid(R + b c'),  h = r tanh(c) + (1 - r) x
/// </code>
/// where c' is the state of the word before. Units of the first half run from the sentence's start, those of the second half from its end.
/// </summary>
internal static unsafe class GatedRecurrence
{
    /// <summary>Runs a sentence.</summary>
    /// <param name="gates">Where each word's U, F and R are, each of <paramref name="width"/> floats.</param>
    /// <param name="x">Where each word's row of the layer's input is, for the way past the layer.</param>
    /// <param name="states">Receives c.</param>
    /// <param name="h">Receives the layer's output; may not be x.</param>
    /// <param name="forget">a, one per unit.</param>
    /// <param name="output">b, one per unit.</param>
    /// <param name="width">Units; half of them is a multiple of <see cref="FloatProduct.Lane"/>.</param>
    /// <param name="first">Row of the sentence's first word.</param>
    /// <param name="end">Row behind its last word.</param>
    /// <param name="keep">Whether f and r take the place of F and R, as training needs them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(
        ReadOnlySpan<nint> gates, ReadOnlySpan<nint> x, float* states, float* h, float* forget, float* output, int width, int first,
        int end, bool keep = false)
    {
        var half = width / 2;
        for (var t = first; t < end; t++)
            Step((float*)gates[t], (float*)x[t], Before(states, t == first, t - 1, width), states + ((nint)t * width),
                h + ((nint)t * width), forget, output, width, 0, half, keep);
        for (var t = end - 1; t >= first; t--)
            Step((float*)gates[t], (float*)x[t], Before(states, t == end - 1, t + 1, width), states + ((nint)t * width),
                h + ((nint)t * width), forget, output, width, half, width, keep);
    }

    private static float* Before(float* states, bool isFirst, int row, int width) => isFirst ? null : states + ((nint)row * width);

    // Two passes over the units: in one pass each step waits for the one before it. Between the passes the result holds r. Both widths are
    // internal: tests hold them against each other on any machine.
    private static void Step(
        float* u, float* input, float* last, float* state, float* result, float* forget, float* output, int width, int from, int to,
        bool keep)
    {
        if (Vector512.IsHardwareAccelerated && (to - from) % Vector512<float>.Count == 0)
        {
            Remember512(u, last, state, result, forget, output, width, from, to, keep);
            Show512(input, state, result, from, to);
        }
        else
        {
            Remember256(u, last, state, result, forget, output, width, from, to, keep);
            Show256(input, state, result, from, to);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Remember512(
        float* u, float* last, float* state, float* result, float* forget, float* output, int width, int from, int to, bool keep)
    {
        var f = u + width;
        var r = f + width;
        var one = Vector512<float>.One;
        for (var j = from; j < to; j += Vector512<float>.Count)
        {
            var c = last == null ? Vector512<float>.Zero : Vector512.Load(last + j);
            var (kept, shown) = Activations.Sigmoids(
                Vector512.Load(f + j) + (Vector512.Load(forget + j) * c), Vector512.Load(r + j) + (Vector512.Load(output + j) * c));
            ((kept * c) + ((one - kept) * Vector512.Load(u + j))).Store(state + j);
            shown.Store(result + j);
            if (!keep) continue;
            kept.Store(f + j);
            shown.Store(r + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Show512(float* input, float* state, float* result, int from, int to)
    {
        var one = Vector512<float>.One;
        for (var j = from; j < to; j += Vector512<float>.Count)
        {
            var shown = Vector512.Load(result + j);
            var h = (shown * Activations.Tanh(Vector512.Load(state + j))) + ((one - shown) * Vector512.Load(input + j));
            h.Store(result + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Remember256(
        float* u, float* last, float* state, float* result, float* forget, float* output, int width, int from, int to, bool keep)
    {
        var f = u + width;
        var r = f + width;
        var one = Vector256<float>.One;
        for (var j = from; j < to; j += Vector256<float>.Count)
        {
            var c = last == null ? Vector256<float>.Zero : Vector256.Load(last + j);
            var (kept, shown) = Activations.Sigmoids(
                Vector256.Load(f + j) + (Vector256.Load(forget + j) * c), Vector256.Load(r + j) + (Vector256.Load(output + j) * c));
            ((kept * c) + ((one - kept) * Vector256.Load(u + j))).Store(state + j);
            shown.Store(result + j);
            if (!keep) continue;
            kept.Store(f + j);
            shown.Store(r + j);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Show256(float* input, float* state, float* result, int from, int to)
    {
        var one = Vector256<float>.One;
        for (var j = from; j < to; j += Vector256<float>.Count)
        {
            var shown = Vector256.Load(result + j);
            var h = (shown * Activations.Tanh(Vector256.Load(state + j))) + ((one - shown) * Vector256.Load(input + j));
            h.Store(result + j);
        }
    }
}
