namespace NewsExtraction.Tests.Entities;

public sealed class DatedTimeReaderTests
{
    [TestCase("They struck [late tonight].", "2017-11-23TNI")]
    [TestCase("They struck [late last night].", "2017-11-22TNI")]
    [TestCase("They struck [last evening].", "2017-11-22TEV")]
    [TestCase("They struck [earlier this afternoon].", "2017-11-23TAF")]
    [TestCase("They struck [overnight].", "2017-11-22TNI")]
    [TestCase("They will strike [overnight].", "2017-11-23TNI")]
    [TestCase("On Nov. 20 they left; [that night] they came back.", "2017-11-20TNI")]
    [TestCase("On Nov. 20 they left; [that same evening] they came back.", "2017-11-20TEV")]
    [TestCase("On Nov. 20 they left; [the same evening] they came back.", "2017-11-20TEV")]
    [TestCase("On Nov. 20 they left; [the next morning] they came back.", "2017-11-21TMO")]
    [TestCase("On Nov. 20 they left; [the following early morning] they came back.", "2017-11-21TMO")]
    [TestCase("On Nov. 20 they left; [the previous night] they had come.", "2017-11-19TNI")]
    public void PartsOfADayNeedNoNameOfADay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They struck [Sunday night].", "2017-11-19TNI")]
    [TestCase("They struck [Sunday early morning].", "2017-11-19TMO")]
    [TestCase("They struck [late Sunday evening].", "2017-11-19TEV")]
    [TestCase("They struck [Sunday at 10 a.m.].", "2017-11-19T10:00")]
    [TestCase("They struck [Sunday, at about 10 a.m.].", "2017-11-19T10:00")]
    [TestCase("They struck [Sunday around 10 a.m.].", "2017-11-19T10:00")]
    [TestCase("They struck [Sunday at 22:15].", "2017-11-19T22:15")]
    [TestCase("They struck [Oct. 31, 2012, at noon].", "2012-10-31T12:00")]
    [TestCase("They strike [tomorrow evening].", "2017-11-24TEV")]
    [TestCase("They struck [Christmas morning].", "2017-12-25TMO")]
    public void ATimeBehindADayIsOfThatDay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They struck at [10 a.m. on Sunday].", "2017-11-19T10:00")]
    [TestCase("They struck at [10 a.m., Sunday].", "2017-11-19T10:00")]
    [TestCase("They struck at [10 a.m. Sunday morning].", "2017-11-19T10:00")]
    [TestCase("They struck at [22:15 on Oct. 31, 2012].", "2012-10-31T22:15")]
    [TestCase("They struck [the morning of Oct. 31].", "2017-10-31TMO")]
    [TestCase("They struck on [the evening of 31 October 2012].", "2012-10-31TEV")]
    [TestCase("They struck at [dusk on Sunday].", "2017-11-19TEV")]
    [TestCase("They struck [early morning on Sunday].", "2017-11-19TMO")]
    [TestCase("They struck [overnight Sunday].", "2017-11-19TNI")]
    public void ADayBehindATimeIsItsDay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They struck in [the evening].", "2017-11-23TEV")]
    [TestCase("They struck at [night].", "2017-11-23TNI")]
    [TestCase("They struck before [dawn].", "2017-11-23TMO")]
    [TestCase("They struck in [early evening].", "2017-11-23TEV")]
    [TestCase("They struck in [mid-afternoon].", "2017-11-23TAF")]
    [TestCase("They strike in [daylight hours].", "2017-11-23TDT")]
    [TestCase("On Monday they left; in [the evening] they came back.", "2017-11-20TEV")]
    public void AnUndatedTimeIsOfTheLatestDayNamed(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("A night of fear began.")]
    [TestCase("The evening was calm.")]
    [TestCase("They fear daylight.")]
    [TestCase("Last morning was calm.")]
    [TestCase("They worked by the lamp.")]
    public void PartsOfADayAloneAreNoTime(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);

    [TestCase("In/IN the/DT night/NN shift/NN they/PRP slept/VBD ./.")]
    [TestCase("At/IN night/NN school/NN they/PRP slept/VBD ./.")]
    public void APartOfADayBeforeANounIsNoTime(string sentence) => Assert.That(FoundTimes.InTagged(sentence), Is.Empty);

    [TestCase("They struck [Sunday night].", "XXXX-WXX-7TNI")]
    [TestCase("They struck [last night].", "XXXX-XX-XXTNI")]
    [TestCase("They struck at [10 a.m.] sharp.", "XXXX-XX-XXT10:00")]
    public void WithoutAReferenceTheDayStaysOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));
}
