namespace NewsExtraction.Tests.Entities;

/// <summary>Points that lie a length away from publication or from what was told; published on 23 November 2017.</summary>
public sealed class LengthAwayTests
{
    [TestCase("The mill closed [four days ago].", "2017-11-19")]
    [TestCase("The mill closed [a week ago].", "2017-W46")]
    [TestCase("The mill closed [five weeks ago].", "2017-W42")]
    [TestCase("The mill closed [two months ago].", "2017-09")]
    [TestCase("The mill closed [a year and a half ago].", "2016-05")]
    [TestCase("The mill closed [three decades ago].", "1987")]
    [TestCase("The mill closed [a century ago].", "1917")]
    [TestCase("The mill closed [a fortnight ago].", "2017-W45")]
    [TestCase("The mill closed [two quarters ago].", "2017-Q2")]
    [TestCase("The mill closed [about six years ago].", "2011")]
    [TestCase("The mill closed [more than six years ago].", "2011")]
    public void LengthsAgoCountFromPublication(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It will close [three days from now].", "2017-11-26")]
    [TestCase("It will close [two weeks from today].", "2017-12-07")]
    [TestCase("It will close [a year from now].", "2018")]
    [TestCase("It will close [two decades from now].", "2037")]
    public void LengthsFromNowLookAhead(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The mill closed on Nov. 6 and burnt [two days later].", "2017-11-08")]
    [TestCase("The mill closed on Nov. 6 and burnt [a week later].", "2017-W46")]
    [TestCase("The mill closed on Nov. 6; it had burnt [three days earlier].", "2017-11-03")]
    [TestCase("The mill closed on Nov. 6; it had burnt [a month earlier].", "2017-10")]
    [TestCase("The mill closed on Nov. 6; it had burnt [two days before].", "2017-11-04")]
    [TestCase("The mill closed on Nov. 6; it burnt [two days after].", "2017-11-08")]
    [TestCase("The mill closed on Nov. 6; [a month after], it burnt.", "2017-12")]
    public void LengthsLaterCountFromTheLastDayNamed(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The mill closed [three hours ago].", "2017-11-23TXX:XX")]
    [TestCase("The mill will close [ten minutes from now].", "2017-11-23TXX:XX")]
    public void HoursAwayLeaveTheHourOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The mill closed [years ago].", "PAST_REF")]
    [TestCase("The mill closed [several weeks ago].", "PAST_REF")]
    [TestCase("The mill closed [a few days ago].", "PAST_REF")]
    [TestCase("The lake formed [6000 years ago].", "PAST_REF")]
    [TestCase("It will close [a few years from now].", "FUTURE_REF")]
    [TestCase("It closed [months later].", "XXXX-XX")]
    [TestCase("It had closed [several weeks earlier].", "XXXX-WXX")]
    public void UncertainLengthsAwayAreThePastOrTheFuture(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It came [two years] later than planned.", "P2Y")]
    [TestCase("It came [two years] earlier than planned.", "P2Y")]
    [TestCase("It fell [three hours] later.", "PT3H")]
    public void ComparisonsAreNoPoints(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));
}
