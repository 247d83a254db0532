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
    [TestCase("Œuf", "oeuf")]
    [TestCase("Straße", "strasse")]
    [TestCase("Þingvellir", "thingvellir")]
    [TestCase("Ḥalab", "halab")]
    [TestCase("Zu\u0308rich", "Zürich")]
    [TestCase("Bab\u00ADdy", "Babdy")]
    [TestCase("Sana‘a", "Sanaa")]
    [TestCase("Ha‐Noi", "ha noi")]
    [TestCase("МОСКВА", "москва")]
    [TestCase(" Basra ", "Basra")]
    [TestCase("Trinidad & Tobago", "Trinidad&Tobago")]
    public void SpellingsOfOneNameShareAKey(string one, string other) =>
        Assert.That(SurfaceKey.Of(one), Is.EqualTo(SurfaceKey.Of(other)));

    [TestCase("Theresa", "resa")]
    [TestCase("the", "")]
    [TestCase("New York", "Newyork")]
    [TestCase("them", "m")]
    [TestCase("the the Netherlands", "Netherlands")]
    [TestCase("T he Hague", "Hague")]
    [TestCase("Near the Hague", "Near Hague")]
    [TestCase("Basra", "Basran")]
    public void DifferentNamesHaveDifferentKeys(string one, string other) =>
        Assert.That(SurfaceKey.Of(one), Is.Not.EqualTo(SurfaceKey.Of(other)));

    [Test]
    public void WordsOneByOneGiveTheKeyOfTheWhole()
    {
        var key = default(SurfaceKey);
        key.Append("The");
        key.Append(' ');
        key.Append("Hague");
        Assert.That(key.Value, Is.EqualTo(SurfaceKey.Of("The Hague")));
    }

    [TestCase("", true)]
    [TestCase(" - ", true)]
    [TestCase("’", true)]
    [TestCase("x", false)]
    public void KeyOfSeparatorsAloneIsEmpty(string surface, bool isEmpty)
    {
        var key = default(SurfaceKey);
        key.Append(surface);
        Assert.That(key.IsEmpty, Is.EqualTo(isEmpty));
    }
}
