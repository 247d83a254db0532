using NewsExtraction.Entities;
using NewsExtraction.Tests.Support;

namespace NewsExtraction.Tests.Entities;

public sealed class UnresolvedTimeTests
{
    [TestCase("Troops came [last week].", "XXXX-WXX")]
    [TestCase("Troops came on [Friday].", "XXXX-WXX-5")]
    [TestCase("Troops came in [July].", "XXXX-07")]
    [TestCase("Troops came on [Dec. 5].", "XXXX-12-05")]
    [TestCase("Troops came [yesterday].", "XXXX-XX-XX")]
    [TestCase("Troops came [last year].", "XXXX")]
    [TestCase("Troops came [yesterday afternoon].", "XXXX-XX-XXTAF")]
    [TestCase("Troops came in [2014].", "2014")]
    [TestCase("Troops came on [Dec. 5, 2014].", "2014-12-05")]
    public void WithoutReferenceWhatDependsOnItStaysOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("Rain fell [last weekend].", "XXXX-WXX-WE")]
    [TestCase("Rain fell [this weekend].", "XXXX-WXX-WE")]
    [TestCase("Rain fell [last summer].", "XXXX-SU")]
    [TestCase("Rain fell [this winter].", "XXXX-WI")]
    [TestCase("Rain fell in [the spring].", "XXXX-SP")]
    [TestCase("Rain fell [last March].", "XXXX-03")]
    [TestCase("Rain fell in [the second quarter].", "XXXX-Q2")]
    [TestCase("Rain fell in [Q4].", "XXXX-Q4")]
    [TestCase("Rain fell in [the first half of last year].", "XXXX-H1")]
    [TestCase("Rain fell in [July last year].", "XXXX-07")]
    [TestCase("Rain fell [last decade].", "XXX")]
    [TestCase("Rain fell [last century].", "XX")]
    [TestCase("Rain fell [last quarter].", "XXXX-QX")]
    [TestCase("Rain fell on [Monday night].", "XXXX-WXX-1TNI")]
    [TestCase("Rain fell until [the end of the year].", "XXXX")]
    [TestCase("Rain fell until [the end of the weekend].", "XXXX-WXX-WE")]
    [TestCase("Rain fell in [the 1970s].", "197")]
    [TestCase("Rain fell in [the 18th century].", "17")]
    public void WithoutPublicationPeriodsKeepWhatTheirWordsSay(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("Rain fell [three days ago].", "XXXX-XX-XX")]
    [TestCase("Rain fell [two weeks ago].", "XXXX-WXX")]
    [TestCase("Rain fell [five months ago].", "XXXX-XX")]
    [TestCase("Rain fell [ten years ago].", "XXXX")]
    [TestCase("Rain fell [three hours ago].", "XXXX-XX-XXTXX:XX")]
    [TestCase("Rain fell [years ago].", "PAST_REF")]
    [TestCase("Rain fell for [ten days].", "P10D")]
    [TestCase("On 3 May 2011 rain fell; [two days later] it snowed.", "2011-05-05")]
    [TestCase("On 3 May 2011 rain fell; [the following month] it snowed.", "2011-06")]
    public void WithoutPublicationLengthsAwayAreOpen(string sentence, string value) =>
        Assert.That(TimeReadings.ValueOf(sentence, null), Is.EqualTo(value));

    [TestCase("Theresa May spoke.")]
    [TestCase("They may leave.")]
    [TestCase("The fall of the city was near.")]
    [TestCase("He was already there, and still is.")]
    [TestCase("The 15-year-old boy ran.")]
    [TestCase("Resolution 2254 was passed.")]
    [TestCase("The second group came.")]
    [TestCase("They march on the town.")]
    [TestCase("He reads the Sunday Times.")]
    [TestCase("A child aged 12 months old died.")]
    public void WhatOnlyLooksLikeATimeIsNone(string sentence) =>
        Assert.That(TimeReadings.Of(sentence, TimeReadings.Thursday).Values.Where(value => value.IsTime), Is.Empty);

    [Test]
    public void DaysCoveredAreGiven()
    {
        var week = TimeReadings.Of("It fell last week.", TimeReadings.Thursday).Values[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(week.From, Is.EqualTo(new DateOnly(2017, 11, 13)));
            Assert.That(week.To, Is.EqualTo(new DateOnly(2017, 11, 19)));
            Assert.That(week.Type, Is.EqualTo(ValueKind.Date));
        }
    }

    [Test]
    public void LengthsCoverNoDays() => Assert.That(TimeReadings.Of("It took two years.", TimeReadings.Thursday).Values[0].From, Is.Null);

    [Test]
    public void TheGoverningVerbDecidesTheDirection()
    {
        var parsed = DocumentBuilder.Parse("""
            Talks    talk     NOUN  NNS 3 nsubj
            will     will     AUX   MD  3 aux
            begin    begin    VERB  VB  0 root
            on       on       ADP   IN  5 case
            Friday   Friday   PROPN NNP 3 obl
            .        .        PUNCT .   3 punct
            """);
        var values = new List<ValueMention>();
        new ValueRecognizer().Find(parsed, new ArticleContext(TimeReadings.Thursday), values, default);
        Assert.That(values[0].Value, Is.EqualTo("2017-11-24"));
    }

    [TestCase("9999-12-31 and 0001-01-01 and 31 February 2014 and 99/99/9999")]
    [TestCase("1,,2,,3 --- 20162016201620162016201620162016 in in in 5 5 5 5 5 5 5")]
    [TestCase("the end of the end of the end of the early late mid next last this")]
    [TestCase("hundred hundred hundred thousand million billion trillion trillion trillion years ago")]
    [TestCase("\uD800 May \uDC00 2014 \u0000 10:99 p.m. 1e9 years later")]
    public void OddTextIsReadWithoutHarm(string text)
    {
        var (plain, values) = TimeReadings.Of(text, DateOnly.MaxValue);
        TimeReadings.Of(text, DateOnly.MinValue);
        Assert.That(values.TrueForAll(value => value.Span.End <= plain.Length && value.Span.Start < value.Span.End), Is.True);
    }
}
