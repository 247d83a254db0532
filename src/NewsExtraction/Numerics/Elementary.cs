namespace NewsExtraction.Numerics;

/// <summary>
/// Exponential, logarithm and cosine in double precision, by additions, multiplications and divisions alone. Those are exact to the last
/// bit by IEEE 754 on every machine; the platform's functions are those of its C library and differ between systems.
/// </summary>
internal static class Elementary
{
    private const double Ln2 = 0.69314718055994530942;

    // The upper bits of ln 2: a product with an exponent of up to eleven bits is exact.
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;
    private const double SqrtHalf = 0.70710678118654752440;

    /// <summary>e to a power; relative error below 1e-15. 0 below -700, the power of 700 above it.</summary>
    public static double Exp(double x)
    {
        if (!(x > -700)) return 0;
        x = Math.Min(x, 700);
        var n = Math.Floor((x / Ln2) + 0.5);
        var r = x - (n * Ln2High) - (n * Ln2Low);

        // Taylor's series by Horner's rule; |r| is at most ln 2 / 2, where fourteen terms reach the last bit.
        var sum = 1.0;
        for (var term = 14; term >= 1; term--) sum = 1 + (r * sum / term);
        return sum * PowerOfTwo((int)n);
    }

    /// <summary>The natural logarithm of a positive, normal number; error below 1e-15 of it, absolute near 1.</summary>
    public static double Log(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1022;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xF_FFFF_FFFF_FFFF) | (1022L << 52));
        if (mantissa < SqrtHalf)
        {
            mantissa *= 2;
            exponent--;
        }

        // ln m = 2 artanh((m - 1) / (m + 1)); the quotient is at most 0.172, where twelve terms reach the last bit.
        var q = (mantissa - 1) / (mantissa + 1);
        var square = q * q;
        var sum = 0.0;
        for (var term = 23; term >= 1; term -= 2) sum = (sum * square) + (1.0 / term);
        return (exponent * Ln2Low) + (2 * q * sum) + (exponent * Ln2High);
    }

    /// <summary>The logarithm to base 2 of a positive, normal number.</summary>
    public static double Log2(double x) => Log(x) / Ln2;

    /// <summary>2 to a power; relative error below 1e-15.</summary>
    public static double Exp2(double x)
    {
        var whole = Math.Floor(x);
        return x == whole ? PowerOfTwo((int)whole) : Exp((x - whole) * Ln2) * PowerOfTwo((int)whole);
    }

    /// <summary>The cosine of an angle between -pi and pi, in radians; error below 1e-15.</summary>
    public static double Cos(double angle)
    {
        var square = angle * angle;
        var sum = 1.0;
        for (var term = 28; term >= 2; term -= 2) sum = 1 - (square * sum / (term * (term - 1)));
        return sum;
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
