using System.Numerics;

namespace NewsExtraction.Entities.Names;

/// <summary>
/// The shape of the window network: each word is the sum of the vectors of its own features; the vectors of a word and of three neighbours on both sides feed a hidden layer,
/// and that the labels' scores. Outputs lie side by side in vector registers and are summed input by input, so that every machine gets the same numbers.
/// </summary>
internal static class NameWindow
{
    public const int Size = 32;
    public const int Hidden = 64;
    public const int Reach = 3;
    public const int Inputs = (2 * Reach + 1) * Size;

    /// <summary>The hidden layer for the window that begins at <paramref name="window"/>'s start.</summary>
    public static void Activate(ReadOnlySpan<float> window, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, Span<float> hidden)
    {
        bias.CopyTo(hidden);
        Accumulate(window[..Inputs], weights, hidden);
        for (var i = 0; i < hidden.Length; i++) hidden[i] = hidden[i] > 0 ? hidden[i] : 0;
    }

    /// <summary>Adds each input times its row of weights to the outputs.</summary>
    public static void Accumulate(ReadOnlySpan<float> inputs, ReadOnlySpan<float> weights, Span<float> outputs)
    {
        var width = outputs.Length;
        var step = Vector<float>.Count;
        for (var o = 0; o < width; o += 4 * step)
        {
            if (width - o >= 4 * step)
            {
                var a = new Vector<float>(outputs[o..]);
                var b = new Vector<float>(outputs[(o + step)..]);
                var c = new Vector<float>(outputs[(o + 2 * step)..]);
                var d = new Vector<float>(outputs[(o + 3 * step)..]);
                for (var i = 0; i < inputs.Length; i++)
                {
                    if (inputs[i] == 0) continue;
                    var x = new Vector<float>(inputs[i]);
                    var row = weights.Slice(i * width + o, 4 * step);
                    a += x * new Vector<float>(row);
                    b += x * new Vector<float>(row[step..]);
                    c += x * new Vector<float>(row[(2 * step)..]);
                    d += x * new Vector<float>(row[(3 * step)..]);
                }

                a.CopyTo(outputs[o..]);
                b.CopyTo(outputs[(o + step)..]);
                c.CopyTo(outputs[(o + 2 * step)..]);
                d.CopyTo(outputs[(o + 3 * step)..]);
                continue;
            }

            for (var p = o; p < width; p += step)
            {
                var a = new Vector<float>(outputs[p..]);
                for (var i = 0; i < inputs.Length; i++)
                    if (inputs[i] != 0) a += new Vector<float>(inputs[i]) * new Vector<float>(weights[(i * width + p)..]);
                a.CopyTo(outputs[p..]);
            }
        }
    }
}
