using CsCheck;
using NewsExtraction.Numerics;

namespace NewsExtraction.Tests.Numerics;

/// <summary>The functions agree with the platform's own to the last bits, over their whole range.</summary>
public sealed class ElementaryTests
{
    [Test]
    public void ExponentialAgreesWithThePlatform() =>
        Gen.Double[-690, 690].Sample(x => Assert.That(Elementary.Exp(x) / Math.Exp(x), Is.EqualTo(1).Within(2e-15), $"exp {x}"));

    [Test]
    public void ExponentialHasBoundsInsteadOfInfinity()
    {
        Assert.That(Elementary.Exp(double.NegativeInfinity), Is.Zero);
        Assert.That(Elementary.Exp(double.NaN), Is.Zero);
        Assert.That(Elementary.Exp(1e9), Is.EqualTo(Elementary.Exp(700)));
        Assert.That(Elementary.Exp(0), Is.EqualTo(1));
    }

    [Test]
    public void LogarithmAgreesWithThePlatform() =>
        Gen.Double[-600, 600].Sample(power =>
        {
            var x = Math.Exp(power);
            Assert.That(Elementary.Log(x), Is.EqualTo(Math.Log(x)).Within(2e-15 * Math.Max(1, Math.Abs(power))), $"log {x}");
        });

    [Test]
    public void LogarithmOfNothingIsRefused() => Assert.That(() => Elementary.Log(0), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void PowersOfTwoAreExact([Range(-20, 40)] int power)
    {
        Assert.That(Elementary.Exp2(power), Is.EqualTo(Math.ScaleB(1, power)));
        Assert.That(Elementary.Log2(Math.ScaleB(1, power)), Is.EqualTo(power).Within(1e-13));
    }

    [Test]
    public void EighthsOfPowersOfTwoAgreeWithThePlatform([Range(0, 255)] int eighths) =>
        Assert.That(Elementary.Exp2(eighths / 8.0) / Math.Pow(2, eighths / 8.0), Is.EqualTo(1).Within(2e-15));

    [Test]
    public void CosineAgreesWithThePlatform() =>
        Gen.Double[-Math.PI, Math.PI].Sample(x => Assert.That(Elementary.Cos(x), Is.EqualTo(Math.Cos(x)).Within(2e-15), $"cos {x}"));

    [Test]
    public void TheLeastPowerIsThatJustAboveMinusSevenHundred()
    {
        Assert.That(Elementary.Exp(-700), Is.Zero);
        Assert.That(Elementary.Exp(-699.999), Is.GreaterThan(0));
        Assert.That(Elementary.Exp(700), Is.EqualTo(Math.Exp(700)).Within(1e-14).Percent);
    }

    [Test]
    public void EighthsOfNegativePowersOfTwoAgreeWithThePlatform([Range(-255, -1, 2)] int eighths) =>
        Assert.That(Elementary.Exp2(eighths / 8.0) / Math.Pow(2, eighths / 8.0), Is.EqualTo(1).Within(2e-15));

    [Test]
    public void TheLogarithmOfOneIsExactlyNothingAndThatBelowItNegative()
    {
        Assert.That(Elementary.Log(1), Is.Zero);
        Assert.That(Elementary.Log(0.999999) / Math.Log(0.999999), Is.EqualTo(1).Within(1e-9));
        Assert.That(() => Elementary.Log(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void FloatsArePowersOfEAsNearAsTheyCanBe() =>
        Gen.Float[-86.9f, 88f].Sample(x => Assert.That(Exponential.Of(x) / Math.Exp(x), Is.EqualTo(1).Within(2e-7), $"exp {x}"));

    [Test]
    public void FloatPowersHaveBoundsInsteadOfInfinity()
    {
        Assert.That(Exponential.Of(0), Is.EqualTo(1));
        Assert.That(Exponential.Of(-87), Is.Zero);
        Assert.That(Exponential.Of(-86.99f), Is.GreaterThan(0));
        Assert.That(Exponential.Of(float.NaN), Is.Zero);
        Assert.That(Exponential.Of(float.NegativeInfinity), Is.Zero);
        Assert.That(Exponential.Of(1000), Is.EqualTo(Exponential.Of(88)));
        Assert.That(Exponential.Of(87.9f), Is.LessThan(Exponential.Of(88)));
    }
}
