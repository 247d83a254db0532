using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

internal sealed class SurfaceKeyTests
{
    [TestCase("U.S.", "us")]
    [TestCase("Al-Qa'im", "al qaim")]
    [TestCase("Deir  ez–Zor", "deir ez-zor")]
    [TestCase("São Paulo", "Sao Paulo")]
    [TestCase("the Netherlands", "Netherlands")]
    [TestCase("The  Hague", "hague")]
    [TestCase("Łódź", "lodz")]
    [TestCase("Ærø", "aero")]
    public void SpellingsOfOneNameShareAKey(string one, string other)
    {
        Assert.That(SurfaceKey.Of(one), Is.EqualTo(SurfaceKey.Of(other)));
    }

    [TestCase("Theresa", "resa")]
    [TestCase("the", "")]
    [TestCase("New York", "Newyork")]
    [TestCase("them", "m")]
    public void DifferentNamesHaveDifferentKeys(string one, string other) =>
        Assert.That(SurfaceKey.Of(one), Is.Not.EqualTo(SurfaceKey.Of(other)));
}
