namespace NewsExtraction.Numerics;

/// <summary>e to a power, by the same steps of arithmetic on every machine (the
/// platform's own function may differ in the last bit).</summary>
internal static class Exponential
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    /// <summary>Relative error below 2e-7; 0 below -87, the largest finite power at 88.</summary>
    public static float Of(float x)
    {
        if (!(x > -87f)) return 0;
        if (x > 88f) x = 88f;
        var n = (int)MathF.Floor(x * Log2E + 0.5f);
        var r = x - n * Ln2High;
        r -= n * Ln2Low;

        // Cephes' polynomial for e^r on [-ln2/2, ln2/2].
        var p = 1.9875691500e-4f;
        p = p * r + 1.3981999507e-3f;
        p = p * r + 8.3334519073e-3f;
        p = p * r + 4.1665795894e-2f;
        p = p * r + 1.6666665459e-1f;
        p = p * r + 5.0000001201e-1f;
        p = p * (r * r) + r + 1f;
        return p * BitConverter.Int32BitsToSingle((n + 127) << 23);
    }
}
