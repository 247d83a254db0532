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
}
