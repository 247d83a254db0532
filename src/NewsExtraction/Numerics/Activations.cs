using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsExtraction.Numerics;

/// <summary>
/// The network's own non-linear functions, out of basic arithmetic alone, so that they are the same on every machine. A network is
/// trained with the same functions that run it, so how near they come to the mathematical ones matters little.
/// </summary>
internal static class Activations
{
    /// <summary>Share of a negative number that <see cref="Rectify(Vector256{float})"/> lets pass.</summary>
    public const float Leak = 0.1f;

    // Where Lambert's fraction, cut after the seventh term, reaches 1.
    private const float TanhLimit = 4.97f;

    /// <summary>Hyperbolic tangent by Lambert's continued fraction; off by less than 0.0003.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        var (above, below) = Fraction(x);
        return above / below;
    }

    /// <inheritdoc cref="Tanh(Vector256{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        var (above, below) = Fraction(x);
        return above / below;
    }

    /// <summary>Logistic functions of two vectors, by <see cref="Tanh(Vector256{float})"/>. Two
    /// fractions share one division, which is what takes longest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<float> Of, Vector256<float> And) Sigmoids(Vector256<float> x, Vector256<float> y)
    {
        var half = Vector256.Create(0.5f);
        var (aboveX, belowX) = Fraction(half * x);
        var (aboveY, belowY) = Fraction(half * y);
        var shared = half / (belowX * belowY);
        return ((aboveX * belowY * shared) + half, (aboveY * belowX * shared) + half);
    }

    /// <inheritdoc cref="Sigmoids(Vector256{float}, Vector256{float})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector512<float> Of, Vector512<float> And) Sigmoids(Vector512<float> x, Vector512<float> y)
    {
        var half = Vector512.Create(0.5f);
        var (aboveX, belowX) = Fraction(half * x);
        var (aboveY, belowY) = Fraction(half * y);
        var shared = half / (belowX * belowY);
        return ((aboveX * belowY * shared) + half, (aboveY * belowX * shared) + half);
    }

    /// <summary>The number itself where positive, else a tenth of it.</summary>
    public static Vector256<float> Rectify(Vector256<float> x) => Vector256.Max(x, x * Vector256.Create(Leak));

    /// <summary>The same for a wider vector, as training takes them.</summary>
    public static Vector512<float> Rectify(Vector512<float> x) => Vector512.Create(Rectify(x.GetLower()), Rectify(x.GetUpper()));

    /// <summary><see cref="Rectify(Vector256{float})"/> in place; the length is a multiple of 8.</summary>
    public static unsafe void Rectify(float* values, int length)
    {
        for (var i = 0; i < length; i += Vector256<float>.Count) Rectify(Vector256.Load(values + i)).Store(values + i);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Above, Vector256<float> Below) Fraction(Vector256<float> x)
    {
        var limited = Vector256.Min(Vector256.Max(x, Vector256.Create(-TanhLimit)), Vector256.Create(TanhLimit));
        var square = limited * limited;
        var above = limited * (Vector256.Create(135135f)
            + (square * (Vector256.Create(17325f) + (square * (Vector256.Create(378f) + square)))));
        var below = Vector256.Create(135135f)
            + (square * (Vector256.Create(62370f) + (square * (Vector256.Create(3150f) + (square * Vector256.Create(28f))))));
        return (above, below);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> Above, Vector512<float> Below) Fraction(Vector512<float> x)
    {
        var limited = Vector512.Min(Vector512.Max(x, Vector512.Create(-TanhLimit)), Vector512.Create(TanhLimit));
        var square = limited * limited;
        var above = limited * (Vector512.Create(135135f)
            + (square * (Vector512.Create(17325f) + (square * (Vector512.Create(378f) + square)))));
        var below = Vector512.Create(135135f)
            + (square * (Vector512.Create(62370f) + (square * (Vector512.Create(3150f) + (square * Vector512.Create(28f))))));
        return (above, below);
    }
}
