namespace NewsExtraction.Tests.Entities;

public sealed class MonthNameTests
{
    [TestCase("They came in [October].", "2017-10")]
    [TestCase("They have come since [March].", "2017-03")]
    [TestCase("They came by [Oct.] and left.", "2017-10")]
    [TestCase("It was a cold [october].", "2017-10")]
    [TestCase("They came in [early April].", "2017-04")]
    [TestCase("[October] was cold.", "2017-10")]
    [TestCase("They came in [March 2012].", "2012-03")]
    [TestCase("They came in [Mar. 2012].", "2012-03")]
    [TestCase("They came in [May this year].", "2017-05")]
    public void AMonthIsReadByItsCompany(string sentence, string value)
    {
        var found = FoundTimes.In(sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal));
        Assert.That(found, Does.EndWith("= " + value));
    }

    [TestCase("They march home.")]
    [TestCase("They may go home.")]
    [TestCase("Theresa May went home.")]
    [TestCase("Then June Miller went home.")]
    [TestCase("Ajmal Jan went home.")]
    [TestCase("It was an august house.")]
    [TestCase("It was said that Aug won.")]
    [TestCase("The sun and the dec fell.")]
    public void NamesAndVerbsAreNoMonths(string sentence) => Assert.That(FoundTimes.In(sentence), Is.Empty);
}
