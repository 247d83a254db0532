namespace NewsExtraction.Tests.Entities;

public sealed class HolidayNamesTests
{
    [TestCase("They met on [Easter].", "2017-04-16")]
    [TestCase("They met on [Easter Sunday].", "2017-04-16")]
    [TestCase("They met on [Easter Monday].", "2017-04-17")]
    [TestCase("They met on [Good Friday].", "2017-04-14")]
    [TestCase("They met on [Boxing Day].", "2017-12-26")]
    [TestCase("They met at [Christmas].", "2017-12-25")]
    [TestCase("They met on [Xmas Day].", "2017-12-25")]
    [TestCase("They met on [Halloween].", "2017-10-31")]
    [TestCase("They met on [Hogmanay].", "2017-12-31")]
    [TestCase("They met on [Labour Day].", "2017-09-04")]
    [TestCase("They met on [Memorial Day].", "2017-05-29")]
    [TestCase("They met on [Columbus Day].", "2017-10-09")]
    [TestCase("They met on [Veterans Day].", "2017-11-11")]
    [TestCase("They met on [Veterans' Day].", "2017-11-11")]
    [TestCase("They met on [Presidents Day].", "2017-02-20")]
    [TestCase("They met on [Presidents' Day].", "2017-02-20")]
    [TestCase("They met on [Valentine's Day].", "2017-02-14")]
    [TestCase("They met on St. [Patrick's Day].", "2017-03-17")]
    [TestCase("They met on [New Year's Day].", "2018-01-01")]
    public void CivilHolidaysAreDays(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met on [Christmas Day 2014].", "2014-12-25")]
    [TestCase("They met on [Labor Day, 2015].", "2015-09-07")]
    [TestCase("They met on [Easter Sunday 2016].", "2016-03-27")]
    [TestCase("They met on [Thanksgiving 2013].", "2013-11-28")]
    [TestCase("They met on [Memorial Day 2012].", "2012-05-28")]
    [TestCase("They met on [New Year's Eve 1999].", "1999-12-31")]
    public void AYearBehindTheNameFixesIt(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met [last Easter].", "2017-04-16")]
    [TestCase("They met [last Thanksgiving].", "2016-11-24")]
    [TestCase("They met [last Fourth of July].", "2017-07-04")]
    [TestCase("They will meet [next Easter].", "2018-04-01")]
    [TestCase("They will meet [next Christmas].", "2017-12-25")]
    [TestCase("They met [this past Easter].", "2017-04-16")]
    [TestCase("They will meet [this coming Easter].", "2018-04-01")]
    [TestCase("They meet [this Christmas].", "2017-12-25")]
    public void LastAndNextStepFromTheDayOfPublication(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They will meet on [Easter].", "2018-04-01")]
    [TestCase("They will march on [May Day].", "2018-05-01")]
    [TestCase("They will march on [Halloween].", "2017-10-31")]
    public void FarHolidaysFollowTheTense(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met on [Christmas Eve].", "XXXX-12-24")]
    [TestCase("They met [last Halloween].", "XXXX-10-31")]
    [TestCase("They met on [Thanksgiving].", "XXXX-11-XX")]
    [TestCase("They met on [Labor Day].", "XXXX-09-XX")]
    [TestCase("They met on [Black Friday 2014].", "2014-11-28")]
    public void WithoutAReferenceTheYearStaysOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("They held a boxing day.")]
    [TestCase("He had a memorial day for them.")]
    [TestCase("The New Year's fair was good.")]
    [TestCase("They spoke of a Patrick's Week.")]
    [TestCase("It was Valentine Day.")]
    public void OtherDaysAreNoHolidays(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [Test]
    public void ANameOfAPersonIsNoHoliday() =>
        Assert.That(FoundTimes.InTagged("Then/RB Easter/NNP Parker/NNP spoke/VBD ./."), Is.Empty);
}
