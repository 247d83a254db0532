namespace NewsExtraction.Tests.Entities;

public sealed class RangeReaderTests
{
    [TestCase("They met Oct. 3-5.", "Oct. 3 = 2017-10-03; 5 = 2017-10-05")]
    [TestCase("They met Oct. 3 and 5.", "Oct. 3 = 2017-10-03; 5 = 2017-10-05")]
    [TestCase("They met from October 3 to 5.", "October 3 = 2017-10-03; 5 = 2017-10-05")]
    [TestCase("They met from October 3rd until 5th.", "October 3rd = 2017-10-03; 5th = 2017-10-05")]
    [TestCase("They met Oct. 3-5, 2012.", "Oct. 3 = 2012-10-03; 5 = 2012-10-05")]
    [TestCase("They met 3-5 October 2012.", "3 = 2012-10-03; 5 October 2012 = 2012-10-05")]
    [TestCase("They met 3 and 5 October.", "3 = 2017-10-03; 5 October = 2017-10-05")]
    public void BothDaysOfARangeAreRead(string sentence, string found) =>
        Assert.That(FoundTimes.In(sentence), Does.StartWith(found));

    [TestCase("The war of 1912-13 was long.", "1912 = 1912; 13 = 1913")]
    [TestCase("The war of 1912-1913 was long.", "1912 = 1912; 1913 = 1913")]
    [TestCase("The season of 1998/99 was long.", "1998 = 1998; 99 = 1999")]
    public void BothYearsOfARangeAreRead(string sentence, string found) => Assert.That(FoundTimes.In(sentence), Is.EqualTo(found));

    [TestCase("The war of 1913-12 was long.", "1913 = 1913")]
    [TestCase("On Oct. 3 and 5 million came.", "Oct. 3 = 2017-10-03")]
    [TestCase("On Oct. 3 and 5 percent left.", "Oct. 3 = 2017-10-03")]
    [TestCase("On Oct. 3 and 45 left.", "Oct. 3 = 2017-10-03")]
    [TestCase("On Oct. 30 and 31 Nov they left.", "Oct. 30 = 2017-10-30")]
    [TestCase("On Monday and 5 left.", "Monday = 2017-11-20")]
    public void OtherNumbersBehindATimeAreNoSecondEnd(string sentence, string found) =>
        Assert.That(FoundTimes.In(sentence).Split("; ")[0], Is.EqualTo(found));

    [Test]
    public void ACountedNounTakesItsNumber() =>
        Assert.That(FoundTimes.InTagged("On/IN Oct./NNP 3/CD and/CC 5/CD men/NNS left/VBD ./."), Does.Not.Contain("5 ="));

    [Test]
    public void TheSecondEndIsForgottenWithItsSentence() =>
        Assert.That(FoundTimes.In("They met on Oct. 3. And 5 people came."), Is.EqualTo("Oct. 3 = 2017-10-03"));
}
