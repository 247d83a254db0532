using NewsExtraction.Events;

namespace NewsExtraction.English.Tests.Events;

/// <summary>The type of an event goes by what its place turns out to be: a city is one, though a province bears its name.</summary>
public sealed class LiberatedCitiesTests
{
    [TestCase("Raqqa", "SY")]
    [TestCase("Kherson", "UA")]
    [TestCase("Bunia", "CD")]
    [TestCase("Sirte", "LY")]
    [TestCase("Khartoum", "SD")]
    [TestCase("Mosul", "IQ")]
    [TestCase("Mekelle", "ET")]
    [TestCase("Maiduguri", "NG")]
    [TestCase("Bangui", "CF")]
    [TestCase("Aden", "YE")]
    [TestCase("Kismayo", "SO")]
    [TestCase("Malakal", "SS")]
    [TestCase("Marawi", "PH")]
    [TestCase("Sittwe", "MM")]
    [TestCase("Gorazde", "BA")]
    [TestCase("Vukovar", "HR")]
    [TestCase("Huambo", "AO")]
    [TestCase("Beira", "MZ")]
    [TestCase("Djibo", "BF")]
    [TestCase("Bamako", "ML")]
    [TestCase("Kandahar", "AF")]
    [TestCase("Peshawar", "PK")]
    [TestCase("Jaffna", "LK")]
    [TestCase("Grozny", "RU")]
    [TestCase("Tskhinvali", "GE")]
    [TestCase("Battambang", "KH")]
    [TestCase("Managua", "NI")]
    [TestCase("Kigali", "RW")]
    [TestCase("Zinder", "NE")]
    [TestCase("Massawa", "ER")]
    public void ARetakenCityIsACityLiberated(string city, string country)
    {
        var liberated = NewsExtractor.Default.Extract($"Government troops retook {city} on Tuesday.").Events.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(liberated, Is.TypeOf<CityLiberated>());
            Assert.That(liberated.Place?.Entity?.Type, Is.EqualTo(EntityType.Settlement));
            Assert.That(liberated.Place?.Entity?.Country, Is.EqualTo(country));
        }
    }

    [TestCase("Government troops retook Raqqa province on Tuesday.")]
    [TestCase("Government troops retook the Kherson region on Tuesday.")]
    [TestCase("Government troops retook Tigray on Tuesday.")]
    public void ARetakenProvinceIsNone(string text) =>
        Assert.That(NewsExtractor.Default.Extract(text).Events.Single(), Is.TypeOf<PlaceLiberated>());
}
