namespace NewsExtraction.Formats.Tests;

/// <summary>Days of publication as feeds and pages write them.</summary>
[TestFixture]
internal sealed class PublishedDayTests
{
    [TestCase("2024-05-03")]
    [TestCase("2024-05-03T23:15:00+02:00")]
    [TestCase("2024-05-03 10:15:30.123456 UTC")]
    [TestCase("2024/05/03")]
    [TestCase("20240503")]
    [TestCase("20240503T101500Z")]
    [TestCase("Fri, 03 May 2024 10:15:00 GMT")]
    [TestCase("3 May 24 10:15 EST")]
    [TestCase("May 3, 2024")]
    [TestCase("Friday, May 3rd, 2024 at 10:15 a.m. EDT")]
    [TestCase("3-May-2024")]
    [TestCase("03.05.2024")]
    [TestCase("Fri May 03 10:15:00 +0000 2024")]
    [TestCase("1714731300")]
    [TestCase("1714731300000")]
    [TestCase("1714731300.25")]
    [TestCase("1714731300000000")]
    [TestCase("1714731300000000000")]
    [TestCase("/Date(1714731300000+0200)/")]
    [TestCase("2024-05-03T10:15:00+01:00[Europe/London]")]
    [TestCase("2024-May-03")]
    [TestCase("3 May '24")]
    [TestCase("3. May 2024")]
    [TestCase("10:15 GMT, 3 May 2024")]
    [TestCase("10:15 a.m. EDT, Fri May 3, 2024")]
    [TestCase("Last updated on May 3, 2024 (10:15 AM)")]
    [TestCase("First published: 3 May 2024 | 10:15 BST")]
    [TestCase("3 May 2024 10:15 GMT+2")]
    public void UsualFormsAreRead(string value)
    {
        Assert.That(PublishedDay.TryRead(value, out var day), Is.True);
        Assert.That(day, Is.EqualTo(new DateOnly(2024, 5, 3)));
    }

    [TestCase("13/05/2024")]
    [TestCase("5/13/2024")]
    public void SlashesAreReadWhereTheyLeaveOneDay(string value)
    {
        Assert.That(PublishedDay.TryRead(value, out var day), Is.True);
        Assert.That(day, Is.EqualTo(new DateOnly(2024, 5, 13)));
    }

    [TestCase("2019-02-03T25:99:99Zgarbage")]
    [TestCase("2024-02-30")]
    [TestCase("3/4/2024")]
    [TestCase("May 2024")]
    [TestCase("2024")]
    [TestCase("32 May 2024")]
    [TestCase("yesterday")]
    [TestCase("26:15, 3 May 2024")]
    [TestCase("10:15")]
    [TestCase("17147313.5")]
    [TestCase("99999999999999999999")]
    [TestCase("")]
    public void OtherTextIsNoDay(string value) => Assert.That(PublishedDay.TryRead(value, out _), Is.False);
}
