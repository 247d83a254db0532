namespace NewsExtraction.Tests.Entities;

public sealed class DateReaderTests
{
    [TestCase("It fell on [Oct. 31].", "2017-10-31")]
    [TestCase("It fell on [Oct 31].", "2017-10-31")]
    [TestCase("It fell on [October the 31st].", "2017-10-31")]
    [TestCase("It fell on [October 31st, 2012].", "2012-10-31")]
    [TestCase("It fell on [Feb. 29, 2016].", "2016-02-29")]
    [TestCase("It fell on [Sept. 3] 2016-17.", "2017-09-03")]
    [TestCase("It fell on [Sept. 3, 1430 GMT].", "2017-09-03T14:30Z")]
    public void TheDayStandsBehindItsMonth(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It fell on [31 October].", "2017-10-31")]
    [TestCase("It fell on [31st October 2012].", "2012-10-31")]
    [TestCase("It fell on [the first of May].", "2017-05-01")]
    [TestCase("It fell on [the 31st of October, 2012].", "2012-10-31")]
    [TestCase("It fell on [31-Oct-2012].", "2012-10-31")]
    [TestCase("It fell on [3 Sept. last year].", "2016-09-03")]
    [TestCase("It fell on [3 Sept. this year].", "2017-09-03")]
    public void TheDayStandsBeforeItsMonth(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It fell on [2012-10-31].", "2012-10-31")]
    [TestCase("It fell on [2012-1-3].", "2012-01-03")]
    [TestCase("It fell on [31/10/2012].", "2012-10-31")]
    [TestCase("It fell on [10/31/2012].", "2012-10-31")]
    [TestCase("It fell on [10/9/2012].", "2012-10-09")]
    [TestCase("It fell on [9.10.2012].", "2012-10-09")]
    [TestCase("It fell on [10/31/69].", "2069-10-31")]
    [TestCase("It fell on [10/31/70].", "1970-10-31")]
    public void NumbersAreADate(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The scores were 2012-13-31.")]
    [TestCase("The code is 10/31.")]
    [TestCase("The code is 10-31-12.")]
    [TestCase("The code is 31/31/2012.")]
    [TestCase("The code is 10/31.2012.")]
    [TestCase("The code is 0512-10-31.")]
    [TestCase("The file is 10 / 31 / 2012 long.")]
    public void OtherNumbersAreNoDate(string sentence) => Assert.That(FoundTimes.In(sentence), Does.Not.Contain("-31"));

    [TestCase("They march 5 miles.")]
    [TestCase("They may 5 times.")]
    [TestCase("It fell on Feb. 30.")]
    [TestCase("It fell on 31 april.")]
    public void OtherWordsAndDaysAreNoDate(string sentence) => Assert.That(FoundTimes.In(sentence), Does.Not.Match(@"\d{4}-\d\d-\d\d"));

    [TestCase("In/IN May/NNP 20/CD people/NNS died/VBD ./.", "May = 2017-05")]
    [TestCase("In/IN May/NNP 20/CD talks/VBZ began/VBD ./.", "May 20 = 2017-05-20")]
    public void ANumberThatCountsIsNoDay(string sentence, string found) => Assert.That(FoundTimes.InTagged(sentence), Is.EqualTo(found));

    [TestCase("It fell on [Oct. 31].", "XXXX-10-31")]
    [TestCase("It fell on [31 October 2012].", "2012-10-31")]
    [TestCase("It fell on [Sunday, Oct. 31].", "XXXX-10-31")]
    public void WithoutAReferenceTheYearStaysOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));
}
