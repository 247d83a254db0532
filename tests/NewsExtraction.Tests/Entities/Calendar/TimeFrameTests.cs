using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

/// <summary>Which year, month or week is meant, seen from the day of publication and from what the text has named.</summary>
internal sealed class TimeFrameTests
{
    private static readonly DateOnly November = new(2017, 11, 23);
    private static readonly DateOnly January = new(2017, 1, 5);

    [TestCase("2017-11-23", 11, 20, Direction.Past, "2017-11-20")]
    [TestCase("2017-11-23", 12, 20, Direction.Past, "2017-12-20")]
    [TestCase("2017-11-23", 2, 20, Direction.Past, "2017-02-20")]
    [TestCase("2017-11-23", 2, 20, Direction.Future, "2018-02-20")]
    [TestCase("2017-11-23", 11, 20, Direction.Future, "2017-11-20")]
    [TestCase("2017-01-05", 12, 28, Direction.Past, "2016-12-28")]
    [TestCase("2017-01-05", 12, 28, Direction.Future, "2016-12-28")]
    [TestCase("2017-01-05", 6, 1, Direction.Past, "2016-06-01")]
    [TestCase("2017-01-05", 6, 1, Direction.Future, "2017-06-01")]
    [TestCase("2017-12-28", 1, 3, Direction.Future, "2018-01-03")]
    [TestCase("2017-12-28", 1, 3, Direction.Past, "2018-01-03")]
    public void ADayWithoutYearTakesTheNearestOne(string published, int month, int day, Direction direction, string expected)
    {
        var frame = new TimeFrame(DateOnly.ParseExact(published, "O", CultureInfo.InvariantCulture));
        Assert.That(frame.MonthDay(month, day, 0, direction, 0).ToString(), Is.EqualTo(expected));
    }

    [TestCase(11, 20, 1, "2017-11-20")]
    [TestCase(11, 20, 7, "2016-11-20")]
    [TestCase(11, 20, 2, "2018-11-20")]
    [TestCase(11, 20, 5, "2017-11-20")]
    public void TheWeekdayDecidesTheYearWhereItCan(int month, int day, int weekday, string expected) =>
        Assert.That(new TimeFrame(November).MonthDay(month, day, weekday, Direction.Past, 0).ToString(), Is.EqualTo(expected));

    [Test]
    public void ADayKeepsTheYearThatTheTextNamed()
    {
        var frame = new TimeFrame(November);
        frame.Note(new TimePoint(Grain.Month, 2005, 6), true, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.MonthDay(6, 5, 0, Direction.Past, 8).Year, Is.EqualTo(2005), "the same month, some sentences later");
            Assert.That(frame.MonthDay(6, 5, 0, Direction.Past, 9).Year, Is.EqualTo(2017), "too far away");
            Assert.That(frame.MonthDay(7, 5, 0, Direction.Past, 2).Year, Is.EqualTo(2005), "another month, close by");
            Assert.That(frame.MonthDay(7, 5, 0, Direction.Past, 3).Year, Is.EqualTo(2017), "another month, farther away");
            Assert.That(frame.Month(6, Direction.Past, 1).Year, Is.EqualTo(2005));
        }
    }

    [Test]
    public void TimesOfDayBelongToTheLatestDayOfTheWeek()
    {
        var frame = new TimeFrame(November);
        Assert.That(frame.Latest.ToString(), Is.EqualTo("2017-11-23"));
        frame.Note(new TimePoint(Grain.Day, 2017, 11, 21), false, 0);
        frame.Note(new TimePoint(Grain.Day, 2017, 11, 18), false, 0);
        Assert.That(frame.Latest.ToString(), Is.EqualTo("2017-11-21"));
        frame.Note(new TimePoint(Grain.Day, 2017, 11, 24), false, 0);
        frame.Note(new TimePoint(Grain.Day, 2017, 11, 10), false, 0);
        Assert.That(frame.Latest.ToString(), Is.EqualTo("2017-11-21"), "days to come and days long gone do not count");
    }

    [Test]
    public void TheAnchorIsTheLastDayNamed()
    {
        var frame = new TimeFrame(November);
        Assert.That(frame.Anchor, Is.EqualTo(November));
        frame.Note(new TimePoint(Grain.Day, 2010, 5, 2, "TMO"), true, 0);
        frame.Note(new TimePoint(Grain.Month, 2011, 5), true, 0);
        Assert.That(frame.Anchor, Is.EqualTo(new DateOnly(2010, 5, 2)));
        Assert.That(frame.BesideAnchor(TimeUnit.Week, 1).ToString(), Is.EqualTo("2010-W18"));
    }

    [TestCase(3, Direction.Past, "2017-11-22")]
    [TestCase(4, Direction.Past, "2017-11-23")]
    [TestCase(5, Direction.Past, "2017-11-17")]
    [TestCase(3, Direction.Future, "2017-11-29")]
    [TestCase(4, Direction.Future, "2017-11-23")]
    [TestCase(5, Direction.Future, "2017-11-24")]
    public void AWeekdayIsTheNearestInItsDirection(int weekday, Direction direction, string expected) =>
        Assert.That(new TimeFrame(November).Weekday(weekday, direction).ToString(), Is.EqualTo(expected));

    [TestCase(TimeUnit.Day, -23, "2017-10-31")]
    [TestCase(TimeUnit.Week, -1, "2017-W46")]
    [TestCase(TimeUnit.Fortnight, 1, "2017-W49")]
    [TestCase(TimeUnit.Month, 2, "2018-01")]
    [TestCase(TimeUnit.Quarter, -4, "2016-Q4")]
    [TestCase(TimeUnit.Year, -3, "2014")]
    [TestCase(TimeUnit.Decade, -1, "200")]
    [TestCase(TimeUnit.Century, -2, "18")]
    [TestCase(TimeUnit.Year, -5000, "0001")]
    [TestCase(TimeUnit.Year, 9999, "7017")]
    public void UnitsAreCountedFromPublication(TimeUnit unit, int count, string expected) =>
        Assert.That(new TimeFrame(November).Beside(unit, count).ToString(), Is.EqualTo(expected));

    [TestCase(3, Direction.Past, "2016-03")]
    [TestCase(1, Direction.Past, "2017-01")]
    [TestCase(3, Direction.Future, "2017-03")]
    public void AMonthIsTheNearestInItsDirection(int month, Direction direction, string expected) =>
        Assert.That(new TimeFrame(January).Month(month, direction, 0).ToString(), Is.EqualTo(expected));

    [TestCase(2, Direction.Past, "2017-SU")]
    [TestCase(4, Direction.Past, "2016-WI")]
    [TestCase(3, Direction.Past, "2017-FA")]
    [TestCase(2, Direction.Future, "2018-SU")]
    [TestCase(4, Direction.Future, "2017-WI")]
    public void ASeasonIsTheNearestInItsDirection(int season, Direction direction, string expected) =>
        Assert.That(new TimeFrame(November).Season(season, direction).ToString(), Is.EqualTo(expected));

    [Test]
    public void ADayTakesTheYearThatTheTextNamesItWithAnywhere()
    {
        Assert.That(TimeReadings.ValueOf("The raid of [June 7] shocked them. It was June 7, 2011, a Tuesday.", TimeReadings.Thursday),
            Is.EqualTo("2011-06-07"));
        Assert.That(TimeReadings.ValueOf("The raid of [June 7] shocked them. June 7, 2011, and June 7, 2014, were calm.", null),
            Is.EqualTo("XXXX-06-07"), "two years");
    }

    [Test]
    public void WhatWillBeIsNotOfAYearThatIsOver()
    {
        var frame = new TimeFrame(November);
        frame.Note(new TimePoint(Grain.Month, 2005, 6), true, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(frame.Month(6, Direction.Future, 1, willBe: true).Year, Is.EqualTo(2018));
            Assert.That(frame.Month(6, Direction.Future, 1).Year, Is.EqualTo(2005));
            frame.Note(new TimePoint(Grain.Month, 2005, 6), true, 2, isAhead: true);
            Assert.That(frame.Month(6, Direction.Future, 3, willBe: true).Year, Is.EqualTo(2005), "announced in the text");
        }
    }

    [Test]
    public void AStoryGoesOnOverNewYear()
    {
        var frame = new TimeFrame(November);
        frame.Note(new TimePoint(Grain.Month, 2005, 11), true, 0);
        Assert.That(frame.Month(1, Direction.Past, 1).Year, Is.EqualTo(2006));
        frame.Note(new TimePoint(Grain.Year, 2010), true, 1);
        Assert.That(frame.Month(1, Direction.Past, 2).Year, Is.EqualTo(2017), "the story is in another year");
    }
}
