namespace NewsExtraction.Tests.Entities;

public sealed class SetTests
{
    [TestCase("They meet [hourly].", "PT1H")]
    [TestCase("They meet [monthly].", "P1M")]
    [TestCase("They meet [quarterly].", "P3M")]
    [TestCase("They meet [yearly].", "P1Y")]
    [TestCase("They meet [nightly].", "P1D")]
    [TestCase("They meet [fortnightly].", "P2W")]
    public void AdverbsOfFrequencyNameTheirUnit(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They meet [every hour].", "PT1H")]
    [TestCase("They meet [every single day].", "P1D")]
    [TestCase("They meet [every second year].", "P2Y")]
    [TestCase("They meet [every few days].", "PXD")]
    [TestCase("They meet [every four years].", "P4Y")]
    [TestCase("They meet [each summer].", "XXXX-SU")]
    [TestCase("They meet [every weekend].", "XXXX-WXX-WE")]
    [TestCase("They meet [every morning].", "XXXX-XX-XXTMO")]
    [TestCase("They meet [every Monday].", "XXXX-WXX-1")]
    [TestCase("They meet [every Monday morning].", "XXXX-WXX-1TMO")]
    [TestCase("They meet [every October].", "XXXX-10")]
    [TestCase("They meet [every Christmas].", "XXXX-12-25")]
    [TestCase("They meet [every Thanksgiving].", "XXXX-11-XX")]
    [TestCase("They meet [every New Year's Eve].", "XXXX-12-31")]
    public void EveryNamesWhatComesBack(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They meet [twice a year].", "P1Y")]
    [TestCase("They meet [once every two weeks].", "P2W")]
    [TestCase("They meet [once per month].", "P1M")]
    [TestCase("They meet [four times a month].", "P1M")]
    [TestCase("They meet [10 times each year].", "P1Y")]
    [TestCase("They meet [a hundred times a year].", "P1Y")]
    public void SoManyTimesNameTheUnit(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They meet on [Mondays].", "XXXX-WXX-1")]
    [TestCase("They meet on [weekdays].", "XXXX-WXX-X")]
    [TestCase("They meet on [weekends].", "XXXX-WXX-WE")]
    [TestCase("It rose by 3 percent [a year].", "P1Y")]
    public void PluralsAndRatesComeBack(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("He reads Paris Weekly at home.")]
    [TestCase("They met once.")]
    [TestCase("They met three times.")]
    [TestCase("They checked every man.")]
    [TestCase("They checked every next man.")]
    [TestCase("It runs 90 miles a day.")]
    [TestCase("Once they met they parted.")]
    public void OtherRepetitionsAreNoSets(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);
}
