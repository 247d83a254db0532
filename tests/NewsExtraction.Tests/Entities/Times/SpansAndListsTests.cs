namespace NewsExtraction.Tests.Entities;

/// <summary>Several times that share a month or a year, and points counted from a day that is named.</summary>
public sealed class SpansAndListsTests
{
    [TestCase("He ruled between 1962 and 1974.", "1962 = 1962; 1974 = 1974")]
    [TestCase("He ruled from 1962 to 1974.", "1962 = 1962; 1974 = 1974")]
    [TestCase("Between 1951 and 1958 miners dug the shaft.", "1951 = 1951; 1958 = 1958")]
    [TestCase("He ruled from March to June 2012.", "March = 2012-03; June 2012 = 2012-06")]
    [TestCase("He ruled from November to February 2012.", "November = 2011-11; February 2012 = 2012-02")]
    [TestCase("He ruled from 4 May to 9 June 2012.", "4 May = 2012-05-04; 9 June 2012 = 2012-06-09")]
    [TestCase("He ruled from May 4 to June 9 last year.", "May 4 = 2016-05-04; June 9 last year = 2016-06-09")]
    [TestCase("He ruled from December 30 to January 2, 2012.", "December 30 = 2011-12-30; January 2, 2012 = 2012-01-02")]
    public void BothEndsOfASpanAreTimes(string sentence, string found) => Assert.That(FoundTimes.In(sentence), Is.EqualTo(found));

    [TestCase("Between 1500 and 2000 barrels leaked.")]
    [TestCase("It grew between 1500 and 1600 percent.")]
    public void AmountsAreNoYears(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [TestCase("They met on 4, 5, 6 and 7 June.", "4 = 2017-06-04; 5 = 2017-06-05; 6 = 2017-06-06; 7 June = 2017-06-07")]
    [TestCase("They met on 4, 11 and 18 June 2012.", "4 = 2012-06-04; 11 = 2012-06-11; 18 June 2012 = 2012-06-18")]
    [TestCase("They met on 4, 7-9 and 12 June.", "4 = 2017-06-04; 7 = 2017-06-07; 9 = 2017-06-09; 12 June = 2017-06-12")]
    [TestCase("They met on the 2nd, 3rd and 4th of June.", "the 2nd = 2017-06-02; 3rd = 2017-06-03; 4th of June = 2017-06-04")]
    [TestCase("They met on Monday 5, Tuesday 6 and Friday 9 June.",
        "Monday 5 = 2017-06-05; Tuesday 6 = 2017-06-06; Friday 9 June = 2017-06-09")]
    [TestCase("They met on June 4, 5, 6 and 7.", "June 4 = 2017-06-04; 5 = 2017-06-05; 6 = 2017-06-06; 7 = 2017-06-07")]
    [TestCase("They met on June 4, 5, and 6.", "June 4 = 2017-06-04; 5 = 2017-06-05; 6 = 2017-06-06")]
    public void AllDaysOfAListHaveItsMonth(string sentence, string found) => Assert.That(FoundTimes.In(sentence), Is.EqualTo(found));

    [TestCase("On/IN June/NNP 4/CD ,/, 20/CD men/NNS and/CC 3/CD women/NNS left/VBD ./.", "June 4 = 2017-06-04")]
    [TestCase("He/PRP met/VBD 3/CD ,/, 4/CD or/CC 5/CD men/NNS in/IN June/NNP ./.", "June = 2017-06")]
    public void CountedThingsAreNoDays(string sentence, string found) => Assert.That(FoundTimes.InTagged(sentence), Is.EqualTo(found));

    [TestCase("[Five years ago today] it fell.", "2012-11-23")]
    [TestCase("[A year ago this week] it fell.", "2016-W47")]
    [TestCase("[Twenty years ago this month] it fell.", "1997-11")]
    [TestCase("It fell [two weeks ago today].", "2017-11-09")]
    [TestCase("It fell [a year ago yesterday].", "2016-11-22")]
    [TestCase("It fell [two weeks ago Tuesday].", "2017-11-07")]
    [TestCase("It fell [ten years ago this Saturday].", "2007-11-25")]
    [TestCase("It fell [a century ago this year].", "1917")]
    [TestCase("It falls [a week from Friday].", "2017-12-01")]
    [TestCase("It fell [two years ago].", "2015")]
    public void LengthsAreCountedFromTheDayNamed(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It fell [around 12 March 2012].", "2012-03-12")]
    [TestCase("It fell [about March 12].", "2017-03-12")]
    [TestCase("Chad, [6 March 2012]: It fell.", "2012-03-06")]
    [TestCase("[March 6, 2012]: It fell.", "2012-03-06")]
    [TestCase("[6 March]: It fell.", "2017-03-06")]
    [TestCase("It fell on [18-DEC-12].", "2012-12-18")]
    [TestCase("It fell on [07Aug2012].", "2012-08-07")]
    [TestCase("It fell on [2012/09/24 at 0915Z].", "2012-09-24T09:15Z")]
    [TestCase("It fell before [9/11].", "2001-09-11")]
    [TestCase("It fell on [the first Sunday of May].", "2017-05-07")]
    [TestCase("It fell on [the second Tuesday in March 2012].", "2012-03-13")]
    [TestCase("It fell on [the last Friday of March last year].", "2016-03-25")]
    [TestCase("It fell on [the third Monday of next month].", "2017-12-18")]
    [TestCase("It fell on [26 December last year].", "2016-12-26")]
    [TestCase("It fell on [December 26 last year].", "2016-12-26")]
    [TestCase("It fell on [the weekend of 20 May].", "2017-W20-WE")]
    [TestCase("It fell in [the latest quarter].", "2017-Q3")]
    [TestCase("It fell in [Q3 2025].", "2025-Q3")]
    [TestCase("It will end by [year's end].", "2017")]
    [TestCase("It took [3 1/2 hours].", "PT3.5H")]
    [TestCase("It was built [around 1920].", "1920")]
    public void OddDatesAreRead(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It ended on [30 February].")]
    [TestCase("It ended on [Feb 29, 2015].")]
    [TestCase("It ended on [31 September 2012].")]
    [TestCase("It ended on [2012/02/30].")]
    public void ADayOfNoCalendarIsNotKnown(string sentence) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo("XXXX-XX-XX"));

    [TestCase("From 25/01/2012 to [04/02/2012] it fell.", "2012-02-04")]
    [TestCase("From 01/25/2012 to [02/04/2012] it fell.", "2012-02-04")]
    [TestCase("It fell on [02/04/2012].", "2012-02-04")]
    public void OneDateShowsTheOrderOfTheOthers(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [Test]
    public void AMonthBeforeItsNounIsATime() =>
        Assert.That(FoundTimes.InTagged("They/PRP broke/VBD a/DT March/NNP accord/NN ./."), Is.EqualTo("March = 2017-03"));
}
