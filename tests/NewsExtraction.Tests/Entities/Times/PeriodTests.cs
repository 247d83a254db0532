namespace NewsExtraction.Tests.Entities;

/// <summary>Periods by their place beside a day or by their name; published on 23 November 2017, a Thursday.</summary>
public sealed class PeriodTests
{
    [TestCase("The court sat [last week].", "2017-W46")]
    [TestCase("The court sits [next week].", "2017-W48")]
    [TestCase("The court sits [this week].", "2017-W47")]
    [TestCase("The court sits [the current week].", "2017-W47")]
    [TestCase("The court sat [this past week].", "2017-W46")]
    [TestCase("The court sits [this coming week].", "2017-W48")]
    [TestCase("The court sat [last quarter].", "2017-Q3")]
    [TestCase("The court sits [next quarter].", "2018-Q1")]
    [TestCase("The court sat [last year].", "2016")]
    [TestCase("The court sat [last fiscal year].", "2016")]
    [TestCase("The court sits [this school year].", "2017")]
    [TestCase("The court sits [next calendar year].", "2018")]
    [TestCase("The court sat [last decade].", "200")]
    [TestCase("The court sat [last century].", "19")]
    public void UnitsBesideThePublicationDay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It rained on March 3, 2015 and [the following week] too.", "2015-W11")]
    [TestCase("It rained on March 3, 2015 and [the previous month] too.", "2015-02")]
    [TestCase("It rained on March 3, 2015 and [the same year] too.", "2015")]
    [TestCase("It rained on March 3, 2015 and [that year] was wet.", "2015")]
    [TestCase("It rained on March 3, 2015 and [that same month] too.", "2015-03")]
    [TestCase("It rained on March 3, 2015 and [the following year] too.", "2016")]
    public void UnitsBesideTheLastDayNamed(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("They marched [last weekend].", "2017-W46-WE")]
    [TestCase("They march [next weekend].", "2017-W48-WE")]
    [TestCase("They marched [this weekend].", "2017-W46-WE")]
    [TestCase("They marched [last winter].", "2016-WI")]
    [TestCase("They marched [this summer].", "2017-SU")]
    [TestCase("They march [next autumn].", "2017-FA")]
    [TestCase("They marched [last November].", "2016-11")]
    [TestCase("They marched [last October].", "2017-10")]
    [TestCase("They marched [this March].", "2017-03")]
    [TestCase("They march [next November].", "2018-11")]
    [TestCase("They march [next December].", "2017-12")]
    public void WeekendsSeasonsAndMonthsBesideThePublicationDay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It ended at [the end of the month].", "2017-11")]
    [TestCase("It ended at [the end of the year].", "2017")]
    [TestCase("It ended at [the end of the fiscal year].", "2017")]
    [TestCase("It ended at [the beginning of the week].", "2017-W47")]
    [TestCase("It ended in [the middle of last year].", "2016")]
    [TestCase("It ended at [the start of May 2012].", "2012-05")]
    [TestCase("It ended at [the close of 2012].", "2012")]
    [TestCase("It ended at [the end of the weekend].", "2017-W47-WE")]
    [TestCase("It ended at [the end of Tuesday].", "2017-11-21")]
    [TestCase("It ended at [the end of the day].", "2017-11-23")]
    [TestCase("It ended at [the outset of 2012].", "2012")]
    public void BoundedPeriodsTakeThePeriodItself(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It ended [early last week].", "2017-W46")]
    [TestCase("It ended [late last year].", "2016")]
    [TestCase("It ended in [late 2019].", "2019")]
    [TestCase("It ended in [early 2019].", "2019")]
    [TestCase("It ended in [mid-2019].", "2019")]
    [TestCase("It ended [later this month].", "2017-11")]
    [TestCase("It ended [earlier last year].", "2016")]
    [TestCase("It ended in [early May].", "2017-05")]
    [TestCase("It ended in [early-to-mid May].", "2017-05")]
    [TestCase("It ended in [the late 1970s].", "197")]
    [TestCase("It ended in [early spring].", "2017-SP")]
    [TestCase("It came later in [2014].", "2014")]
    public void ShadedPeriodsTakeTheirShade(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The last of them left.")]
    [TestCase("The next group came.")]
    [TestCase("The coming storm was strong.")]
    [TestCase("The end of the road was near.")]
    [TestCase("The middle of nowhere is far.")]
    [TestCase("Last but not least came the cook.")]
    [TestCase("That fall of rock killed no one.")]
    [TestCase("The same men came back.")]
    public void OrdersAndPlacesAreNoPeriods(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);

    [TestCase("It burnt in [June 2012].", "2012-06")]
    [TestCase("It burnt in [June of 2012].", "2012-06")]
    [TestCase("It burnt in [June, 2012].", "2012-06")]
    [TestCase("It burnt in [June-2012].", "2012-06")]
    [TestCase("It burnt in [Oct. 2012].", "2012-10")]
    [TestCase("It burnt in [June of last year].", "2016-06")]
    [TestCase("It burnt in [June this year].", "2017-06")]
    [TestCase("It will burn in [June next year].", "2018-06")]
    [TestCase("It burnt in [June].", "2017-06")]
    [TestCase("It will burn in [June].", "2018-06")]
    public void MonthsTakeTheirYear(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("It burnt in [the summer of 2012].", "2012-SU")]
    [TestCase("It burnt in [autumn 2012].", "2012-FA")]
    [TestCase("It burnt in [fall 2012].", "2012-FA")]
    [TestCase("It burnt in [the winter of last year].", "2016-WI")]
    [TestCase("It burnt in [summer last year].", "2016-SU")]
    [TestCase("It burnt in [winter].", "2016-WI")]
    [TestCase("It burnt during [the summer].", "2017-SU")]
    [TestCase("It burnt in [the fall].", "2017-FA")]
    [TestCase("It burnt over [the winter].", "2016-WI")]
    public void SeasonsTakeTheirYear(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));

    [TestCase("The fall of the wall was loud.")]
    [TestCase("Donna Summer sang.")]
    [TestCase("The Palm Springs hotel closed.")]
    [TestCase("In fall he fell.")]
    [TestCase("Water came from a spring nearby.")]
    [TestCase("The winter coat was warm.")]
    [TestCase("The troops march home.")]
    [TestCase("April Jones spoke; Ajmal Jan wrote.")]
    public void FallsSpringsAndNamesAreNoSeasonsOrMonths(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);

    [TestCase("They fought in [the spring] and summer of 2014.", "2014-SP")]
    [TestCase("They fought in the spring and [summer of 2014].", "2014-SU")]
    [TestCase("It began in March 2014. [The next month], they met.", "2014-04")]
    [TestCase("It began in March 2014. They met in [the following month].", "2014-04")]
    [TestCase("It began in 2014. They met later [that year].", "2014")]
    [TestCase("They will meet over [the next month].", "P1M")]
    public void StretchesAreReadBesideEachOther(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, TimeReadings.Thursday), Is.EqualTo(value));
}
