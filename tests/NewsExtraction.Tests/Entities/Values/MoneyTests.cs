namespace NewsExtraction.Tests.Entities;

/// <summary>Short forms, national currencies and large sums, as news agencies write them.</summary>
public sealed class MoneyTests
{
    [TestCase("The loan was [$4 bln].", "USD 4000000000")]
    [TestCase("The loan was [$320 mln].", "USD 320000000")]
    [TestCase("The loan was [1.7 bln euros].", "EUR 1700000000")]
    [TestCase("The loan was [$2.2 tn].", "USD 2200000000000")]
    [TestCase("The loan was [EUR 8.5 mn].", "EUR 8500000")]
    [TestCase("The loan was [60 MEUR].", "EUR 60000000")]
    [TestCase("The loan was [USD12.4m].", "USD 12400000")]
    [TestCase("The loan was [A$90 million].", "AUD 90000000")]
    [TestCase("The loan was [NT$6,000].", "TWD 6000")]
    [TestCase("The loan was [RM 7.5 million].", "MYR 7500000")]
    [TestCase("The loan was [RM80,000].", "MYR 80000")]
    [TestCase("The loan was [Rs 9 crore].", "INR 90000000")]
    [TestCase("The loan was [Rs 15 lakh].", "INR 1500000")]
    [TestCase("The loan was [N75 billion].", "NGN 75000000000")]
    [TestCase("The loan was [R4 million].", "ZAR 4000000")]
    [TestCase("The loan was [half a billion dollars].", "USD 500000000")]
    [TestCase("The loan was [two and a half million pounds].", "GBP 2500000")]
    public void ShortFormsAreRead(string sentence, string value) => Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("Aid came to [30 million Egyptian pounds].", "EGP 30000000")]
    [TestCase("Aid came to [8 million Canadian dollars].", "CAD 8000000")]
    [TestCase("Aid came to [200 Hong Kong dollars].", "HKD 200")]
    [TestCase("Aid came to [70 Kenyan shillings].", "KES 70")]
    [TestCase("Aid came to [70 Ugandan shillings].", "UGX 70")]
    [TestCase("Aid came to [500 Kuwaiti dinars].", "KWD 500")]
    [TestCase("Aid came to [9,000 Pakistani rupees].", "PKR 9000")]
    [TestCase("Aid came to [40 Danish kroner].", "DKK 40")]
    [TestCase("Aid came to [40 US dollars].", "USD 40")]
    public void ANationTellsItsCurrency(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("The N40 is closed.")]
    [TestCase("US 500 is a road.")]
    public void RoadsCostNothing(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, null).Values.Where(v => v.Type == ValueKind.Money), Is.Empty);
}
