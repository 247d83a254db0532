namespace NewsExtraction.Tests.Entities;

public sealed class ClockReaderTests
{
    [TestCase("The siege began at [3 a.m.] there.", "2017-11-23T03:00")]
    [TestCase("The siege began at [3:45 a.m.] there.", "2017-11-23T03:45")]
    [TestCase("The siege began at [3.45 p.m.] there.", "2017-11-23T15:45")]
    [TestCase("The siege began at [11am] there.", "2017-11-23T11:00")]
    [TestCase("The siege began at [three p.m.] there.", "2017-11-23T15:00")]
    [TestCase("The siege began at [12 a.m.] there.", "2017-11-23T00:00")]
    [TestCase("The siege began at [12:05 p.m.] there.", "2017-11-23T12:05")]
    [TestCase("The siege began [about 6 PM], they said.", "2017-11-23T18:00")]
    [TestCase("The siege began [nearly 6 PM], they said.", "2017-11-23T18:00")]
    public void AnHourTakesItsHalfOfTheDay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at [21:15].", "2017-11-23T21:15")]
    [TestCase("They met at [9:05].", "2017-11-23T09:05")]
    [TestCase("They met at [21:15:40].", "2017-11-23T21:15")]
    [TestCase("They have met since [00:30].", "2017-11-23T00:30")]
    [TestCase("They met from [21:15] to midnight.", "2017-11-23T21:15")]
    [TestCase("They met before [16:00 hours].", "2017-11-23T16:00")]
    [TestCase("They met, [16:00 GMT], in Rome.", "2017-11-23T16:00Z")]
    [TestCase("They met, [16:00 local time], in Rome.", "2017-11-23T16:00")]
    public void AColonNeedsAWordOrAZone(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at [0630 GMT].", "2017-11-23T06:30Z")]
    [TestCase("They met, [2200 CET], in Rome.", "2017-11-23T22:00+01:00")]
    [TestCase("They met at [1745 hours].", "2017-11-23T17:45")]
    [TestCase("They met at [1745 local time].", "2017-11-23T17:45")]
    public void FourDigitsAreAMilitaryHour(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at [10.30 GMT].", "2017-11-23T10:30Z")]
    [TestCase("They met at [4.15 local time].", "2017-11-23T04:15")]
    public void APointDividesHoursFromMinutesBeforeAZone(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at [eight o'clock].", "2017-11-23T08:00")]
    [TestCase("They met at [8 o’clock].", "2017-11-23T08:00")]
    [TestCase("They met at [midday].", "2017-11-23T12:00")]
    [TestCase("They met at [midnight].", "2017-11-23T24:00")]
    [TestCase("They met at [noon local time].", "2017-11-23T12:00")]
    [TestCase("They met at [midnight GMT].", "2017-11-23T24:00Z")]
    public void WordsNameHours(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at [5 p.m. BST].", "2017-11-23T17:00+01:00")]
    [TestCase("They met at [5 p.m. PST].", "2017-11-23T17:00-08:00")]
    [TestCase("They met at [5 p.m. UTC].", "2017-11-23T17:00Z")]
    [TestCase("They met at [5 p.m. Eastern].", "2017-11-23T17:00")]
    [TestCase("They met at [5 p.m. Eastern time].", "2017-11-23T17:00")]
    [TestCase("They met at [5 p.m. eastern time].", "2017-11-23T17:00")]
    [TestCase("They met at [5 p.m. Kabul time].", "2017-11-23T17:00")]
    [TestCase("They met at [5 p.m.] this time.", "2017-11-23T17:00")]
    public void ZonesMoveTheClockOnlyByTheirLetters(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It was sent [2016-03-04T18:20:05Z].", "2016-03-04T18:20Z")]
    [TestCase("It was sent [2016-03-04T18:20].", "2016-03-04T18:20")]
    [TestCase("It was sent [2016-03-04]T18:75.", "2016-03-04")]
    public void DatesOfMachinesHaveAClock(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They won 10:30 in the end.")]
    [TestCase("They met at 25:10.")]
    [TestCase("They met at 10:75.")]
    [TestCase("The share fell to 10.30 in Rome.")]
    [TestCase("He owned 1430 sheep.")]
    [TestCase("The 13 p.m. rule is odd.")]
    [TestCase("They met at 1460 GMT.")]
    [TestCase("They were three at the table.")]
    [TestCase("It was five to one.")]
    public void OtherNumbersAreNoClock(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [Test]
    public void TheVerbBehindAnHourIsNoHalfOfTheDay() =>
        Assert.That(FoundTimes.InTagged("Of/IN 10/CD am/VBP I/PRP sure/JJ ./."), Is.Empty);

    [TestCase("They met at [7:30 p.m. ET on July 5, 2016].", "2016-07-05T19:30-04:00")]
    [TestCase("They met at [7:30 p.m. ET on January 5, 2016].", "2016-01-05T19:30-05:00")]
    [TestCase("They met at [7:30 pm PT on July 5, 2016].", "2016-07-05T19:30-07:00")]
    [TestCase("They met on [Nov. 6, 2016, 9 a.m. ET].", "2016-11-06T09:00-05:00")]
    [TestCase("They met on [March 12, 2006, 9 a.m. ET].", "2006-03-12T09:00-05:00")]
    [TestCase("They met at [7:30 p.m. EST on July 5, 2016].", "2016-07-05T19:30-05:00")]
    public void AmericanClocksGoForwardInSummer(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met at 7:30 p.m. ET.", "7:30 p.m. ET = XXXX-XX-XXT19:30")]
    [TestCase("They meet at 7:30 p.m. ET on May 5.", "7:30 p.m. ET on May 5 = XXXX-05-05T19:30-04:00")]
    public void WithoutADayNothingTellsTheOffset(string sentence, string times)
    {
        var (text, values) = TimeReadings.Of(sentence, null);
        Assert.That(string.Join("; ", values.Select(v => text[v.Span.Start..v.Span.End] + " = " + v.Value)), Is.EqualTo(times));
    }

    [TestCase("Doors open [6]-9 p.m. on Saturday.", "2017-11-18T18:00")]
    [TestCase("Doors open 6-[9 p.m. on Saturday].", "2017-11-18T21:00")]
    [TestCase("Doors open from [11:30] to 1 p.m. on Saturday.", "2017-11-18T11:30")]
    [TestCase("Doors open [10 a.m.] to 1 p.m. on Saturday.", "2017-11-18T10:00")]
    [TestCase("Doors open between [two] and four p.m. there.", "2017-11-23T14:00")]
    [TestCase("The roof fell [around 8:30 on Saturday evening].", "2017-11-18T20:30")]
    public void BothEndsOfARangeAreTimes(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));
}
