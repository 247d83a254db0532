using System.Globalization;
using NewsExtraction.Entities;

namespace NewsExtraction.Tests.Entities;

public sealed class HolidaysTests
{
    [TestCase(Holiday.Easter, "2000-04-23")]
    [TestCase(Holiday.Easter, "2008-03-23")]
    [TestCase(Holiday.Easter, "2011-04-24")]
    [TestCase(Holiday.Easter, "2024-03-31")]
    [TestCase(Holiday.GoodFriday, "2024-03-29")]
    [TestCase(Holiday.EasterMonday, "2024-04-01")]
    [TestCase(Holiday.Thanksgiving, "2012-11-22")]
    [TestCase(Holiday.Thanksgiving, "2013-11-28")]
    [TestCase(Holiday.BlackFriday, "2019-11-29")]
    [TestCase(Holiday.LaborDay, "2015-09-07")]
    [TestCase(Holiday.LaborDay, "2014-09-01")]
    [TestCase(Holiday.MemorialDay, "2021-05-31")]
    [TestCase(Holiday.ColumbusDay, "2018-10-08")]
    [TestCase(Holiday.PresidentsDay, "2016-02-15")]
    public void MovingHolidaysFollowTheirRule(object holiday, string day)
    {
        var expected = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.That(Holidays.DayOf((Holiday)holiday, expected.Year), Is.EqualTo(expected));
    }

    [Test]
    public void EveryHolidayHasADayInEveryYear()
    {
        foreach (var holiday in Enum.GetValues<Holiday>().Where(h => h != Holiday.None))
            foreach (var year in new[] { 1583, 1999, 2000, 2024, 9998 })
                Assert.That(Holidays.DayOf(holiday, year).Year, Is.EqualTo(year), $"{holiday} {year}");
    }

    [TestCase(Holiday.Christmas, 12, 25)]
    [TestCase(Holiday.FourthOfJuly, 7, 4)]
    [TestCase(Holiday.Thanksgiving, 11, null)]
    [TestCase(Holiday.LaborDay, 9, null)]
    public void OfAMovingHolidayOnlyTheMonthIsKnown(object holiday, int month, int? day) =>
        Assert.That(Holidays.InAnyYear((Holiday)holiday), Is.EqualTo((month, day)));
}
