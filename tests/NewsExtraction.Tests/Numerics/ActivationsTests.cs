using System.Runtime.Intrinsics;
using NewsExtraction.Numerics;

namespace NewsExtraction.Tests.Numerics;

public sealed class ActivationsTests
{
    [Test]
    public void TanhAndSigmoidComeNearTheMathematicalOnes([Values(-50f, -5f, -2.5f, -0.3f, 0f, 0.01f, 1f, 3.7f, 4.97f, 900f)] float x)
    {
        Assert.That(Activations.Tanh(Vector256.Create(x))[3], Is.EqualTo(MathF.Tanh(x)).Within(4e-4f));
        var (of, and) = Activations.Sigmoids(Vector256.Create(x), Vector256.Create(1.5f));
        Assert.That(of[5], Is.EqualTo(1f / (1f + MathF.Exp(-x))).Within(4e-4f));
        Assert.That(and[5], Is.EqualTo(1f / (1f + MathF.Exp(-1.5f))).Within(4e-4f));
    }

    [Test]
    public void RectifyingLetsATenthOfNegativesPass()
    {
        Assert.That(Activations.Rectify(Vector256.Create(-2f))[0], Is.EqualTo(-0.2f));
        Assert.That(Activations.Rectify(Vector256.Create(2f))[0], Is.EqualTo(2f));
    }

    [Test]
    public void WideVectorsGiveTheSameBitsAsNarrowOnes([Values(-900f, -4.97f, -2.5f, -0.3f, 0f, 0.01f, 1f, 3.7f, 900f)] float x)
    {
        var (lower, upper) = (Vector256.Create(x) + Steps, Vector256.Create(-x) - Steps);
        var wide = Vector512.Create(lower, upper);
        AssertSame(Activations.Tanh(wide), Activations.Tanh(lower), Activations.Tanh(upper));
        AssertSame(Activations.Rectify(wide), Activations.Rectify(lower), Activations.Rectify(upper));
        var (of, and) = Activations.Sigmoids(wide, -wide);
        var (lowerOf, lowerAnd) = Activations.Sigmoids(lower, -lower);
        var (upperOf, upperAnd) = Activations.Sigmoids(upper, -upper);
        AssertSame(of, lowerOf, upperOf);
        AssertSame(and, lowerAnd, upperAnd);
    }

    [Test]
    public unsafe void AllOfARowIsRectified()
    {
        var row = stackalloc float[24];
        for (var i = 0; i < 24; i++) row[i] = i - 12;
        Activations.Rectify(row, 16);
        for (var i = 0; i < 24; i++) Assert.That(row[i], Is.EqualTo(i < 12 ? (i - 12) * Activations.Leak : i - 12), $"number {i}");
    }

    [Test]
    public void TanhIsOneBeyondItsLimitAndNeverMore([Values(4.9f, 5f, 20f, float.MaxValue)] float x)
    {
        Assert.That(Activations.Tanh(Vector256.Create(x))[0], Is.EqualTo(1f).Within(3e-4f));
        Assert.That(Activations.Tanh(Vector256.Create(-x))[0], Is.EqualTo(-1f).Within(3e-4f));
    }

    private static Vector256<float> Steps => Vector256.Create(0f, 0.125f, 0.25f, 0.375f, 0.5f, 0.625f, 0.75f, 0.875f);

    private static void AssertSame(Vector512<float> wide, Vector256<float> lower, Vector256<float> upper) =>
        Assert.That(wide.AsInt32(), Is.EqualTo(Vector512.Create(lower, upper).AsInt32()));
}
