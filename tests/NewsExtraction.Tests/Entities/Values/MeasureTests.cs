
namespace NewsExtraction.Tests.Entities;

public sealed class MeasureTests
{
    [TestCase("It cost [$2.5 million].", "USD 2500000")]
    [TestCase("It cost [2.5 million euros].", "EUR 2500000")]
    [TestCase("It cost [€200].", "EUR 200")]
    [TestCase("It cost [US$ 5bn].", "USD 5000000000")]
    [TestCase("It cost [£3m].", "GBP 3000000")]
    [TestCase("It cost [100,000 rupees].", "INR 100000")]
    [TestCase("It cost [$5-10 million].", "USD 5000000..10000000")]
    [TestCase("It cost [more than $2 billion].", "USD 2000000000..")]
    [TestCase("It cost [two million US dollars].", "USD 2000000")]
    public void SumsHaveTheirCurrency(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("It grew by [12 percent].", "12%")]
    [TestCase("It grew by [12.5%].", "12.5%")]
    [TestCase("It grew by [12 per cent].", "12%")]
    [TestCase("It grew by [three percentage points].", "3%")]
    [TestCase("It grew by [10 to 20 percent].", "10..20%")]
    public void SharesAreInPercent(string sentence, string value) => Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("It covers [18,000 square kilometers].", "18000 km2")]
    [TestCase("It covers [18,000 sq km].", "18000 km2")]
    [TestCase("It lies [50 miles] away.", "50 mi")]
    [TestCase("It weighs [two tons].", "2 t")]
    [TestCase("They ship [three million barrels].", "3000000 bbl")]
    [TestCase("It burnt [200 hectares].", "200 ha")]
    [TestCase("It flew at [90 miles an hour].", "90 mph")]
    public void QuantitiesHaveTheirUnit(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("It killed [four] people.", "4")]
    [TestCase("It killed [twenty-five] people.", "25")]
    [TestCase("It killed [two hundred and fifty] people.", "250")]
    [TestCase("It killed [1,250] people.", "1250")]
    [TestCase("It killed [at least 107] people.", "107..")]
    [TestCase("It killed [more than 20] people.", "20..")]
    [TestCase("It killed [up to 30] people.", "..30")]
    [TestCase("It killed [10 to 20] people.", "10..20")]
    [TestCase("It killed [between 10 and 20] people.", "10..20")]
    [TestCase("It killed [dozens] of people.", "12..")]
    [TestCase("It drove out [hundreds of thousands] of people.", "100000..")]
    [TestCase("It killed [a dozen] people.", "12")]
    [TestCase("It killed [two dozen] people.", "24")]
    [TestCase("It drove out [half a million] people.", "500000")]
    [TestCase("It drove out [1.5 million] people.", "1500000")]
    public void NumbersAreCounted(string sentence, string value) => Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("The [third] attack failed.", "3")]
    [TestCase("The [22nd] brigade came.", "22")]
    public void RanksAreOrdinals(string sentence, string value) => Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("An F-16 crashed.")]
    [TestCase("The B52 crashed.")]
    public void NamesOfThingsAreNoNumbers(string sentence) => Assert.That(TimeReadings.Of(sentence, null).Values, Is.Empty);
}
