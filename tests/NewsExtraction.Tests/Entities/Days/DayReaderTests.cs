namespace NewsExtraction.Tests.Entities;

public sealed class DayReaderTests
{
    [TestCase("They struck [Wednesday].", "2017-11-22")]
    [TestCase("They struck on [Sunday].", "2017-11-19")]
    [TestCase("They would strike on [Sunday].", "2017-11-26")]
    [TestCase("They struck [this past Sunday].", "2017-11-19")]
    [TestCase("They strike [this coming Sunday].", "2017-11-26")]
    [TestCase("They struck [this Sunday].", "2017-11-19")]
    [TestCase("They meet [next Sunday].", "2017-11-26")]
    [TestCase("They struck on [the last Sunday].", "2017-11-19")]
    [TestCase("They met on [Sunday of this week].", "2017-11-26")]
    [TestCase("They met on [Sunday last week].", "2017-11-19")]
    [TestCase("They met on [Wed]. at the bridge.", "2017-11-22")]
    public void WeekdaysLieBesideTheReference(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They met [Sunday, Nov. 5].", "2017-11-05")]
    [TestCase("They met [Sunday (Nov. 5)].", "2017-11-05")]
    [TestCase("They met [Sunday (5 November)].", "2017-11-05")]
    [TestCase("They met [Sunday, the 5th of November].", "2017-11-05")]
    [TestCase("They met [Sun. Nov. 5].", "2017-11-05")]
    [TestCase("They met [Sat, 4 Nov 2017].", "2017-11-04")]
    public void TheDateBesideAWeekdayBelongsToIt(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [Test]
    public void TheWeekdayDecidesTheYearOfTheDate() =>
        Assert.That(TimeReadings.ValueOf("They met on [Sunday, Feb. 14].", TimeReadings.Thursday), Is.Not.EqualTo("2017-02-14"));

    [TestCase("They read the Sunday Telegraph.")]
    [TestCase("The Mail on Sunday said so.")]
    [TestCase("The song is about Bloody Sunday.")]
    [TestCase("He won on Super Tuesday.")]
    [TestCase("They sat in the sun.")]
    [TestCase("He wed her.")]
    public void NamesAndOtherWordsAreNoWeekdays(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [TestCase("She left [day before yesterday].", "2017-11-21")]
    [TestCase("She leaves [day after tomorrow].", "2017-11-25")]
    [TestCase("On Nov. 20 they left; they had come [the day before].", "2017-11-19")]
    [TestCase("On Nov. 20 they left and came back [the day after].", "2017-11-21")]
    [TestCase("On Nov. 20 they left and [that same day] they came back.", "2017-11-20")]
    [TestCase("On Nov. 20 they left and [same day] they came back.", "2017-11-20")]
    [TestCase("On Nov. 20 they left and [the ensuing day] they came back.", "2017-11-21")]
    public void DaysLieBesideTheLastDayNamed(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It was the day before the vote.")]
    [TestCase("It was the day of the vote.")]
    [TestCase("The last day was the worst.")]
    [TestCase("Previous day had been better.")]
    public void DaysOfEventsAreNoDates(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [Test]
    public void ADayThatNamesAThingIsNoDate() =>
        Assert.That(FoundTimes.InTagged("Then/RB that/DT day/NN care/NN failed/VBD ./."), Is.Empty);

    [TestCase("They shipped the grain [Monday] there.", "2017-11-20")]
    [TestCase("The mayor met the bishop [Monday night].", "2017-11-20TNI")]
    [TestCase("They cheered on [April Fools' Day] there.", "2017-04-01")]
    public void AWeekdayTakesNoNounBeforeIt(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));
}
