using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

/// <summary>How points of the calendar are written and which days they cover.</summary>
internal sealed class TimePointTests
{
    [TestCase(Grain.Century, 1800, 0, "18")]
    [TestCase(Grain.Century, 0, 0, "XX")]
    [TestCase(Grain.Decade, 1990, 0, "199")]
    [TestCase(Grain.Decade, 0, 0, "XXX")]
    [TestCase(Grain.Year, 2017, 0, "2017")]
    [TestCase(Grain.Year, 0, 0, "XXXX")]
    [TestCase(Grain.Year, 850, 0, "0850")]
    [TestCase(Grain.Half, 2017, 2, "2017-H2")]
    [TestCase(Grain.Quarter, 2017, 3, "2017-Q3")]
    [TestCase(Grain.Quarter, 0, 3, "XXXX-Q3")]
    [TestCase(Grain.Season, 2017, 1, "2017-SP")]
    [TestCase(Grain.Season, 2017, 2, "2017-SU")]
    [TestCase(Grain.Season, 2017, 3, "2017-FA")]
    [TestCase(Grain.Season, 2017, 4, "2017-WI")]
    [TestCase(Grain.Month, 2017, 4, "2017-04")]
    [TestCase(Grain.Month, 0, 11, "XXXX-11")]
    [TestCase(Grain.Week, 2017, 7, "2017-W07")]
    [TestCase(Grain.Weekend, 2017, 47, "2017-W47-WE")]
    [TestCase(Grain.Weekend, 0, 0, "XXXX-WXX-WE")]
    [TestCase(Grain.Weekday, 0, 5, "XXXX-WXX-5")]
    [TestCase(Grain.Day, 0, 0, "XXXX-XX-XX")]
    [TestCase(Grain.PresentRef, 0, 0, "PRESENT_REF")]
    [TestCase(Grain.PastRef, 0, 0, "PAST_REF")]
    [TestCase(Grain.FutureRef, 0, 0, "FUTURE_REF")]
    public void WhatIsNotKnownIsWrittenX(Grain grain, int year, int part, string text) =>
        Assert.That(new TimePoint(grain, year, part).ToString(), Is.EqualTo(text));

    [Test]
    public void TheClockFollowsTheDay()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new TimePoint(Grain.Day, 2017, 4, 9, "T10:30").ToString(), Is.EqualTo("2017-04-09T10:30"));
            Assert.That(new TimePoint(Grain.Weekday, 0, 2, 0, "TMO").ToString(), Is.EqualTo("XXXX-WXX-2TMO"));
        }
    }

    [TestCase(Grain.Century, 1900, 0, "1900-01-01", "1999-12-31")]
    [TestCase(Grain.Decade, 1990, 0, "1990-01-01", "1999-12-31")]
    [TestCase(Grain.Year, 2016, 0, "2016-01-01", "2016-12-31")]
    [TestCase(Grain.Half, 2016, 1, "2016-01-01", "2016-06-30")]
    [TestCase(Grain.Half, 2016, 2, "2016-07-01", "2016-12-31")]
    [TestCase(Grain.Quarter, 2016, 1, "2016-01-01", "2016-03-31")]
    [TestCase(Grain.Quarter, 2016, 4, "2016-10-01", "2016-12-31")]
    [TestCase(Grain.Month, 2016, 2, "2016-02-01", "2016-02-29")]
    [TestCase(Grain.Month, 2017, 12, "2017-12-01", "2017-12-31")]
    [TestCase(Grain.Week, 2017, 1, "2017-01-02", "2017-01-08")]
    [TestCase(Grain.Week, 2015, 53, "2015-12-28", "2016-01-03")]
    [TestCase(Grain.Weekend, 2017, 47, "2017-11-25", "2017-11-26")]
    public void AStretchCoversItsDays(Grain grain, int year, int part, string from, string to)
    {
        var days = new TimePoint(grain, year, part).Days();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(days?.From.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(from));
            Assert.That(days?.To.ToString("O", CultureInfo.InvariantCulture), Is.EqualTo(to));
        }
    }

    [TestCase(Grain.Day, 2017, 2)]
    [TestCase(Grain.Month, 0, 2)]
    [TestCase(Grain.Month, 2017, 0)]
    [TestCase(Grain.Month, 2017, 13)]
    [TestCase(Grain.Quarter, 2017, 5)]
    [TestCase(Grain.Half, 2017, 3)]
    [TestCase(Grain.Week, 2017, 0)]
    [TestCase(Grain.Week, 2017, 54)]
    [TestCase(Grain.Season, 2017, 1)]
    [TestCase(Grain.Weekday, 0, 1)]
    [TestCase(Grain.Century, 9950, 0)]
    [TestCase(Grain.PastRef, 0, 0)]
    public void WhatNamesNoDaysCoversNone(Grain grain, int year, int part) => Assert.That(new TimePoint(grain, year, part).Days(), Is.Null);

    [TestCase(2016, 2, 29, true)]
    [TestCase(2017, 2, 29, false)]
    [TestCase(2017, 4, 31, false)]
    [TestCase(2017, 13, 1, false)]
    [TestCase(0, 1, 1, false)]
    [TestCase(2017, 1, 0, false)]
    public void OnlyDaysOfTheCalendarAreDays(int year, int month, int day, bool isDay) =>
        Assert.That(new TimePoint(Grain.Day, year, month, day).Date is not null, Is.EqualTo(isDay));
}
